<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About %1</source>
        <comment>section of the settings; the name of the application</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy in plain words</source>
        <comment>about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <comment>about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <comment>about: the studies behind it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <comment>about: of Keel and of what it is built on</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionStep</name>
    <message>
        <source>One thing for you, now</source>
        <comment>first run, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one and do it before you go on. It is noted in today’s check-in.</source>
        <comment>first run, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, go to today</source>
        <comment>button: end of first run</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BegunOffer</name>
    <message>
        <source>Go on with it</source>
        <comment>button: to what was begun and not saved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it and start again</source>
        <comment>button: the draft is gone then</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Put back</source>
        <comment>button: an entry out of the bin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everywhere now</source>
        <comment>button: an entry in the bin</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <comment>page of removed entries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days. Then it goes for good.</source>
        <comment>bin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <comment>bin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that you remove wait here, in case you want them back.</source>
        <comment>bin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BounceBackCard</name>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near your usual after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be followed: no entries after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed for %1, then no entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed for %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed for 28 days, the longest there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1: %2 not yet back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming back</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your last %1 hard days you were back near your usual level within about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 followed to the end, %2 could not be · range %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard days so far: %1. Too few for a curve, so here they are in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 followed to the end, %2 could not be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every day of high strain in this range your level held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your level held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of high strain on which your level held: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard day</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came after</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study looks at how people come back after a knock, not at how rarely they are knocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard day: strain of 6 or more, two above your usual, and your level down by one. Usual is the median of the 28 days before. Back: within half a point of it, on two recorded days. Days that could not be followed to the end still count for as long as they were (Kaplan-Meier, band 95 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing days make it look slower. After a heavy month a slower way back is about the month too. We chose the limits ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundaryCards</name>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your boundaries</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, range %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 days</source>
        <comment>a boundary, so many of so many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown from five answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries are the part of coping between you and the workplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers on work days; blank days are in neither count. Where the end of the day was left blank, overtime tells. The range is where the share may lie (Wilson, 95 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A boundary that did not hold was often not yours to hold. Nothing here is counted in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded overtime</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 work days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; over your limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of overtime recorded, on %2 of %3 work days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over your own limit of %1 a week: %2 of %3 weeks with a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work days</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 expected work days have an entry; the others are not guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working past your hours says something about the workplace. You can take it to your supervisor as a fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of what you recorded, week by week. A week is over your limit only when the recorded part alone is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without an entry are missing, not zero. It is not a time sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 this leave year, %2 are taken and %3 booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind an even pace through the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead of an even pace through the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At an even pace through the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked</source>
        <comment>leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted, because no amount is given in this unit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that you book before you are worn out is the leave you are most likely to get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entitlement and leave year from Settings, and the annual leave you entered. An even pace is your entitlement spread over the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not know about leave you asked for and were refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Keel</source>
        <comment>name of the application, as heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: look at the diary&apos;s folder anew</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary’s folder</source>
        <comment>above the path of a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <comment>button: of a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>after a button that copies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Keel</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Calendar</source>
        <comment>of the diary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <comment>button: calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <comment>button: calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower wellbeing</source>
        <comment>what a mark in the calendar means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher wellbeing</source>
        <comment>what a mark in the calendar means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written, not rated</source>
        <comment>what a mark in the calendar means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year back, to %1</source>
        <comment>button: calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year on, to %1</source>
        <comment>button: calendar</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>%1. Key %2</source>
        <comment>the card in hand, and the key that puts it on this pile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last card</source>
        <comment>button of the card sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button of the card sort: all cards back into the hand</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainCard</name>
    <message>
        <source>From challenge to plan</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that name a challenge: %1. Also naming a value: %2. Of these, also with a plan or something that helped: %3. Of these, done, at least in part: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a plan or a way of coping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, or partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain counts of check-ins, reflections, moments and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting a difficulty in the light of what you care about, and then acting, is the order in which a small study of PWPs describes how they kept going. These counts show how often your own entries go that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry counts when it names a challenge. It met a value when it also names one. It has a plan when one is linked to it, or when it names a way of coping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; not counted here: %2</source>
        <comment>coverage; how many entries were left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is not better: some challenges ask for no plan, and none of this is about your worth. Entries about racism, other discrimination, a manager who was not supportive or an unkind or unsafe culture are not counted here: they are not yours to answer with a plan. The card on what weighed counts them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChallengeCards</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you, about the set-up</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the challenges you named were about the set-up around you (%1) than about you (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the challenges you named were about you (%1) than about the set-up around you (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many of the challenges you named were about you as about the set-up: %1 each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>individual</source>
        <comment>side of a challenge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemic</source>
        <comment>side of a challenge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>individual %1, systemic %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every challenge named in a check-in, reflection, moment or note counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that what belongs to the workplace is not taken for a failing of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each challenge in the list is about the person or about the set-up; culture, racism and managers count as set-up. Your own items are where you put them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of what you named, not of what there was. A list decides the sides, and lists are crude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What weighed on you</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named most often: %1, %2 of %3 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 challenges, %2 of them in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges in the list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back again and again is worth a plan, or a word to someone who can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often you named each, in check-ins, reflections, moments and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often named is not the same as heaviest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was different in better weeks</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from %1 weeks above your middle, next to the %2 others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher weeks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other weeks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On work days</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher weeks</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other weeks</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks with three entries or more · always the same list, nothing picked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there in the weeks that went better, as plain counts, for you to make sense of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week is above your middle when its mean is higher than the median of all weeks of the range. Only work days with an answer count, five at least on each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side is not one from the other: a calmer week leaves room for lunch as much as lunch makes a week calmer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button of a card: what it does, the card&apos;s title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>%1 Return opens the day under the cursor.</source>
        <comment>chart: its summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap it again, or press Return, to open the day.</source>
        <comment>below a chart, when a day has the cursor</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInActions</name>
    <message>
        <source>Save check-in</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <comment>button: fold the workload away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: unfold workload and note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the work, what helped, and a note</source>
        <comment>of the button More</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Kind of day</source>
        <comment>check-in: work, leave, sick, ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <comment>rating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very low</source>
        <comment>mood 0</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <comment>mood 10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <comment>rating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>energy 0</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plenty</source>
        <comment>energy 10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain</source>
        <comment>rating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>strain 0</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most I can imagine</source>
        <comment>strain 10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning: today felt worthwhile</source>
        <comment>rating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>meaning 0</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very much</source>
        <comment>meaning 10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch with a value today?</source>
        <comment>check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <comment>check-in: the value one was in touch with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What weighed on today?</source>
        <comment>check-in: up to three challenges</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInMore</name>
    <message>
        <source>A line for yourself</source>
        <comment>note of the check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names, nothing that points to a client.</source>
        <comment>inside the empty note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInStep</name>
    <message>
        <source>Your first check-in</source>
        <comment>first run, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like this every day and takes half a minute.</source>
        <comment>first run, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save check-in</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipPicker</name>
    <message numerus="yes">
        <source>Up to %n at a time. Tap a picked one to make room.</source>
        <translation>
            <numerusform>Up to %n at a time. Tap the picked one to make room.</numerusform>
            <numerusform>Up to %n at a time. Tap a picked one to make room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseButton</name>
    <message>
        <source>Exports of Keel (*.json)</source>
        <comment>kinds of file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopingCards</name>
    <message>
        <source>What you rated helpful</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rated this most helpful so far: %1, %2 of 4 from %3 ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 4 · %2 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings, %2 as rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of coping</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 4</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings in all · shown from five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that what helped you before is at hand when you plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings from 0 to 4, in check-ins and after plans. Few ratings are pulled towards what you say of other ways, so that one good evening does not lead the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rated it helpful; that is not proof that it works. Ratings are given on hard days, and the day after a hard day is often easier anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you planned and did</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: when the signal came you did it %2 of %3 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, range %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 occasions in all · shown from five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An if-then plan is easier to keep when its signal really comes and the step is small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasions of your plans on which the signal came, done or partly done. Occasions without the signal are left out. The range is where the share may lie (Wilson, 95 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that is seldom done may be too large, or the day leaves no room. It says nothing about will.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Your data</source>
        <comment>section of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <comment>setting: write the diary to a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a file for Keel, as tables, or as text to read.</source>
        <comment>below: Export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export</source>
        <comment>setting: import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see first what it would change.</source>
        <comment>below: Bring in an export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <comment>setting: removed entries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you removed in the last 30 days.</source>
        <comment>below: Bin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <comment>setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole diary on this device, for good.</source>
        <comment>below: Delete everything</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <source>%1: %2</source>
        <comment>what was asked: the answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceStep</name>
    <message>
        <source>Whose device is this?</source>
        <comment>first run, title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryHeader</name>
    <message>
        <source>Search the diary</source>
        <comment>label of the search field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in for this day</source>
        <comment>button: on an empty day of the diary</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <comment>place, as heading</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPlace</name>
    <message>
        <source>Choose an entry</source>
        <comment>right half of the diary while none is open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens here, beside the list.</source>
        <comment>right half of the diary while none is open</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Open; press to fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded; press to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>Save</source>
        <comment>button: an entry of the diary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button: what was written on this page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo changes</source>
        <comment>button: leaves the entry as it was saved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you write.</source>
        <comment>below the save button: the draft is in the diary</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rating, as in 6 of 10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What weighed</source>
        <comment>challenges of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mattered</source>
        <comment>values of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I saw it</source>
        <comment>appraisals of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of supervision, how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a boundary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>a boundary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was it helpful?</source>
        <comment>coping action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I wrote</source>
        <comment>of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain at first</source>
        <comment>of a reflection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain afterwards</source>
        <comment>of a reflection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the set-up</source>
        <comment>of a reflection: how much lay in the set-up, not in me</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I felt</source>
        <comment>of a reflection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <comment>of a reflection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my supervision list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a plan on one occasion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly done</source>
        <comment>a plan on one occasion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>a plan on one occasion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal did not come</source>
        <comment>a plan on one occasion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coping action</source>
        <comment>of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <comment>of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>occasions of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helpful: %1</source>
        <comment>occasion of a plan; %1 is as in 3 of 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped</source>
        <comment>coping actions of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <comment>of a weekly review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <comment>leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <comment>for supervision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I need</source>
        <comment>from supervision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs it</source>
        <comment>line of support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would know</source>
        <comment>line of support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach it</source>
        <comment>line of support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <comment>of a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <comment>of a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>a reflection leads to it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <comment>a plan leads back to its reflection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I wanted</source>
        <comment>after racism, unfair treatment or a manager who harms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <comment>ways that are open to one, after the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>a weekly review leads to it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly review</source>
        <comment>a plan leads back to it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Open</source>
        <comment>button: an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>button: an entry</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Show more</source>
        <comment>button: the rest of a very long entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was filled in.</source>
        <comment>entry without any answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>button: an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of this entry is kept and not saved yet.</source>
        <comment>above an entry as it was saved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <comment>button: an entry</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntrySummary</name>
    <message>
        <source>mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time off in lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carer’s leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Delete everything</source>
        <comment>sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry, every draft, the bin and the keys on this device go, and nobody can bring them back. Exports and backups that you made stay where they are.</source>
        <comment>sheet: Delete everything</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the word %1</source>
        <comment>field; the word is: delete</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete my diary for good</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: leaves Delete everything</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something in Keel went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved before is safe. Try again; if it happens again, restart Keel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. You can start again any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory to check the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Check Caps Lock and the keyboard layout, or use your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery code does not open this diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Compare it with your note, group by group. Only the newest code works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the keys of your diary (vault.keys) is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is right, but the diary file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the place of your diary’s file is not a Keel diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel has not touched it. Choose another folder, or move that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two files of your diary (vault.db and vault.keys) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no diary in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. If it lies elsewhere, start Keel with that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a diary in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched. Unlock it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is open in another Keel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Close the other window or command, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a newer Keel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed. Update Keel and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read: it is incomplete or of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary was not changed. Choose another file, or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not one of Keel’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary was not changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is outside what the diary can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is still here. Change it and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text looks as if it could identify a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is still here. Take that part out, or say that it is not client data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Add words, or take the one that is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not in the diary any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was changed. Go back to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has a check-in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is still here. Open that check-in and change it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than the diary can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Shorten or split it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved before is safe, and this is still here. Free some space, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel has no access to your diary’s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Give your account access to the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel cannot save to your diary’s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from the disk or saving to it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved before is safe. Check that the disk is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved before is safe, and this is still here. Let your account write to the folder, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and your entries are untouched. If you have a copy of the diary’s folder, put vault.keys back from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the diary’s folder to another place before you try anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel has not changed the other one. If you have a copy of the folder, put the missing file back from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and your entries are untouched. If you have a copy of this folder (from your device’s own backup), put vault.keys back from it and press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is right, but the diary file is damaged (vault.db).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the folder to another place before you try anything else. If you have an older copy of this folder (from your device’s own backup), put it back and press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Move what is there to another place. If you have a copy of your diary’s folder (from your device’s own backup), put it back and press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two files of your diary is missing: %1.</source>
        <comment>%1: a file’s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Leave the other file where it is. If you have a copy of this folder (from your device’s own backup), put %1 back from it and press Try again.</source>
        <comment>%1: a file’s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. If its disk is not connected, connect it and press Try again. If the diary lies elsewhere, start Keel with that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other window or command, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary was last written by a newer Keel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. This Keel cannot read it. Quit, update Keel and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Let your account read the folder and write in it, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary was written by an older Keel and has to be brought up to date, but Keel cannot write in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Let your account write in the folder, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left where your diary lies, and opening it takes some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds your diary cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check that it is connected, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <comment>page: write the diary to a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is not locked: anyone who gets it can read your whole diary. Keep it where only you can look, and never send it by work mail.</source>
        <comment>page Export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for Keel</source>
        <comment>form of an export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, in one JSON file. Keel can bring it in again, here or on another device.</source>
        <comment>form of an export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>form of an export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with one CSV file per kind of entry, for a spreadsheet.</source>
        <comment>form of an export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to read</source>
        <comment>form of an export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with one Markdown file per month, to read or print.</source>
        <comment>form of an export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the export</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the export</source>
        <comment>while it is written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left there if you stop.</source>
        <comment>while an export is written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: stops an export or import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1</source>
        <comment>button: opens this day in the Diary; %1 is a date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExposureCard</name>
    <message>
        <source>busier than your last four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quieter than your last four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much like your last four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How busy, compared with your own weeks</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quieter</source>
        <comment>end of an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <comment>middle of an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busier</source>
        <comment>end of an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no figure</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was %2. Busier: %4 of %3 work days; quieter: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 recorded work days have a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts, telephone, overtime and risk contacts as you noted them, compared with what was usual for you just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each amount is compared with the middle of your own work days of the 28 days before (ten at least), in steps of your own spread, at most three. The figure is the mean of three or four of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual for you is not the same as right for you. It cannot say how much is too much.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what was asked: the answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileFields</name>
    <message>
        <source>Where it goes</source>
        <comment>field: the path of a file or folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel never replaces a file that is there.</source>
        <comment>below: Where it goes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <comment>button: where a file goes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for so that nobody else can write your diary to a file.</source>
        <comment>below a passphrase field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePlace</name>
    <message>
        <source>Something of that name is there already. Keel does not write over it: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel is not allowed to use that folder. Nothing was changed. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space in that place. Nothing was left there. Free some space or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <comment>of the diary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: everything in the diary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <comment>button: kinds, challenges, values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the calendar</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bin</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter %1</source>
        <comment>button; %1 is what is filtered by</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Show only</source>
        <comment>heading over the filters of the diary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>filter: kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What weighed</source>
        <comment>filter: challenges</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mattered</source>
        <comment>filter: values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entries</source>
        <comment>button: closes the filters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunStep</name>
    <message>
        <source>Next</source>
        <comment>button: to the following step of first run</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show fewer</source>
        <comment>button: fold a long list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>button: unfold a long list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCheck</name>
    <message>
        <source>Check what I wrote</source>
        <comment>button: unfolds two fields for groups of the recovery code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both groups are right.</source>
        <comment>recovery code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <comment>group of the recovery code, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <comment>group of the recovery code, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <comment>button: compare two groups of the recovery code</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardSheet</name>
    <message>
        <source>Before this is saved</source>
        <comment>question about words that may point to a client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look at</source>
        <comment>question about words that may point to a client, while writing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check misses things. It looks for names only as English and Chinese sentences say them. A rare story can identify someone without a name: change or leave out detail.</source>
        <comment>below the answers to words that may point to a client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with “a client”</source>
        <comment>button: replaces the found words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>button: removes the found words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not client data</source>
        <comment>button: keeps the found words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardedNote</name>
    <message>
        <source>Choose what to do</source>
        <comment>button: answers about words that may point to a client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <comment>below the note</comment>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <comment>below the note</comment>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpNowButton</name>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the support card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help now</source>
        <comment>title of the support card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are</source>
        <comment>choice of country on the support card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My people and my support</source>
        <comment>heading in Help now: one&apos;s own list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide support run by your employer</source>
        <comment>button in Help now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show support run by your employer</source>
        <comment>button in Help now: lists nothing of it before</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>%1 from</source>
        <comment>a weekday&apos;s working time: Monday from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to</source>
        <comment>a weekday&apos;s working time: Monday to</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import an export</source>
        <comment>page: import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel looks at the file first and shows what is new in it. Nothing changes until you say so.</source>
        <comment>page: import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <comment>field: path of an export to bring in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>button: an export to bring in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <comment>table of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <comment>table of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>table of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest</source>
        <comment>table of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be imported, and why</source>
        <comment>table of an import, folded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <comment>button: an export to bring in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <comment>button: an export to bring in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <comment>while it is read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <comment>while it is imported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary stays as it is if you stop.</source>
        <comment>while an export is brought in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: stops an export or import</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentPage</name>
    <message>
        <source>Bring a questionnaire</source>
        <comment>page: a file with the questions of a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a questionnaire file made for Keel, for a questionnaire that you are allowed to use. What its questions say stays in your diary: no export and no page you share holds it.</source>
        <comment>page: a file with the questions of a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <comment>field: path of a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>button: a questionnaire to bring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires (*.json)</source>
        <comment>kinds of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in your diary</source>
        <comment>field: of a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <comment>table: a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is scored</source>
        <comment>table: a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>table: a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <comment>table: a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes</source>
        <comment>table: a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel shows the number and your own trend, and nothing else: no bands, no cut-offs. A score is not a diagnosis.</source>
        <comment>below a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your diary now. You find it under Add a score.</source>
        <comment>after a questionnaire was brought</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <comment>button: a questionnaire to bring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in my diary</source>
        <comment>button: a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <comment>button: a questionnaire to bring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my scores</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Add leave</source>
        <comment>sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change leave</source>
        <comment>sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <comment>leave: a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 December</source>
        <comment>an example of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>leave: a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank for a single day.</source>
        <comment>below: Last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <comment>annual, sick, ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of your leave it takes</source>
        <comment>leave: a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave it blank.</source>
        <comment>below a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <comment>an amount of leave: hours or days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <comment>leave is counted in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <comment>leave is counted in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the leave</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>button: an entry</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message>
        <source>%1: no check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too few ratings, %2 of 4 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 of 4 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your level</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days · gaps are days without a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column: what the day&apos;s own ratings come to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level and answers</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day goes up and down; the level shows where the days were heading, and the thin line and the band where most of them lay. Triangles are hard days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day’s value is the mean of mood, energy, meaning and 10 minus strain, with at least three of the four. The level is a running mean: the newest day counts 20 %, and more after a gap. It is repeated, dashed, for at most seven days without a value. Thin line and band: the middle and the middle half of the days of the last two weeks, from seven on. Your usual is the median of the range; near means within half a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It describes your own notes. It does not say why, and it does not judge you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by month, day by day</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each mark is a day with a value: %1 of them. The larger and fuller, the higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without a value have no mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year at one look: which stretches were full, and which were hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same value of a day as under Your level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring days are not compared, and a blank place says nothing about the day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelSentence</name>
    <message>
        <source>No check-in with three ratings yet. A level appears after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 check-in so far. A level appears after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 check-ins so far. A level appears after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near your usual %1 for most of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 lower in the first half, about %2, than in the second, about %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 higher in the first half, about %2, than in the second, about %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 between %2 and %3, around your usual %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivingPicture</name>
    <message>
        <source>What matters, and how often it shows</source>
        <comment>chart: importance of values against contact with them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance is what you gave each value. How often it showed counts the work days of the last 28 on which a check-in says that you were in touch with it. Wide apart is not a fault: some weeks leave little room.</source>
        <comment>what a chart is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <comment>column of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed</source>
        <comment>column of the table: how often a value showed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters: %1</source>
        <comment>importance of a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showed: %1</source>
        <comment>how often a value showed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <comment>section of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <comment>setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the device</source>
        <comment>setting: light or dark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <comment>setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the device</source>
        <comment>setting: contrast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>setting: contrast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>setting: contrast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the device</source>
        <comment>setting: text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <comment>setting: text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>125 %</source>
        <comment>setting: text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 %</source>
        <comment>setting: text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 %</source>
        <comment>setting: text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less movement</source>
        <comment>setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the device</source>
        <comment>setting: less movement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <comment>setting: less movement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>setting: less movement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the device</source>
        <comment>setting: language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <comment>setting: language, in its own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中文</source>
        <comment>setting: language, in its own words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Keel</source>
        <comment>title of the window, and nothing more</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureCards</name>
    <message>
        <source>%1: %2</source>
        <comment>measure: scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest: %1, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it: %1, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is larger than chance variation (%1 points, by your file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is within chance variation (%1 points, by your file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure that you added yourself, next to your own earlier scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores you entered, or your own questionnaire file’s sums. Keel brings no items, no bands and no cut-offs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is not a diagnosis, and it compares you with nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure of yours</source>
        <comment>one whose name was removed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure&apos;s name, its number among those of that name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scores in this range</source>
        <comment>of a measure</comment>
        <translation>
            <numerusform>%n score in this range</numerusform>
            <numerusform>%n scores in this range</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>A score</source>
        <comment>page: of a measure that one fills in elsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel comes without questionnaires. If you fill one in that you are allowed to use, its score can stand next to your days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures you have used</source>
        <comment>list of names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the measure</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you filled it in, if you like</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the score</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a questionnaire</source>
        <comment>button: a file with the questions of a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score from elsewhere</source>
        <comment>heading: of a measure that one fills in elsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a score</source>
        <comment>heading: one that was entered before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, if not today</source>
        <comment>field: when a measure was filled in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 November</source>
        <comment>an example of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <comment>button: a score that is being changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered</source>
        <comment>heading: of a list of scores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <comment>button: earlier scores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the change</source>
        <comment>button: of a score</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutePage</name>
    <message>
        <source>Breathe</source>
        <comment>between-calls minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look far</source>
        <comment>between-calls minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put that one down</source>
        <comment>between-calls minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In through the nose, out slowly and longer than in. Four times, or as often as you like.</source>
        <comment>between-calls minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the thing furthest away from you, out of a window if there is one. Let your eyes rest on it.</source>
        <comment>between-calls minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That contact is over. Anything still to do belongs in the clinical record. You can set the rest down here.</source>
        <comment>between-calls minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between calls</source>
        <comment>page: a minute between two calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button of the between-calls minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one contact and one break to today</source>
        <comment>button: end of the between-calls minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without adding a break</source>
        <comment>button of the between-calls minute</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Keep this moment</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>The underlined words may point to a client. Write “a client” instead, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Save note</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names, nothing that points to a client.</source>
        <comment>inside the empty note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OccasionPage</name>
    <message>
        <source>Save the answer</source>
        <comment>button: how a plan went</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlyReadNotice</name>
    <message>
        <source>Try again</source>
        <comment>button: see whether the diary can be written to by now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading</source>
        <comment>button: closes what says why nothing can be saved</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>A card of your own</source>
        <comment>card sort, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two</source>
        <comment>inside the empty field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this card</source>
        <comment>button of the card sort</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnItemRow</name>
    <message>
        <source>Reword: %1</source>
        <comment>button; a coping action or challenge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again: %1</source>
        <comment>button; a coping action or challenge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <comment>button; a coping action or challenge</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnItemSheet</name>
    <message>
        <source>Keel calls it “%1”.</source>
        <comment>the built-in words of a coping action or challenge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <comment>coping action or challenge, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means to you, if that helps</source>
        <comment>coping action or challenge, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <comment>group of a coping action or challenge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <comment>button: a coping action or challenge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these words</source>
        <comment>button: a coping action or challenge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Keel’s words again</source>
        <comment>button: a coping action or challenge</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerField</name>
    <message>
        <source>Passphrase or recovery code</source>
        <comment>field: to show that it is you</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <comment>sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one works from now on. Backups made before keep the old one.</source>
        <comment>sheet: Change the passphrase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing…</source>
        <comment>button while the passphrase is being changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <comment>first run, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your diary. Nobody can reset it, so write it down and keep it away from this device.</source>
        <comment>first run, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your diary…</source>
        <comment>button while the diary is being made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my diary</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>offered or own</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words</source>
        <comment>passphrase: the offered one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my own</source>
        <comment>passphrase: one&apos;s own</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered passphrase</source>
        <comment>for the screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <comment>button: offer another passphrase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again</source>
        <comment>field: the own passphrase, repeated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the six words</source>
        <comment>field: the offered passphrase, repeated</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternCards</name>
    <message>
        <source>For every 30 minutes more on the telephone</source>
        <comment>... your strain tended to be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every 15 minutes more of overtime</source>
        <comment>... your strain tended to be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every contact more</source>
        <comment>... your strain tended to be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every contact about risk more</source>
        <comment>... your strain tended to be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On days after a kept lunch</source>
        <comment>... your rating tended to be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On days after finishing on time</source>
        <comment>... your rating tended to be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On days after talking with a peer</source>
        <comment>... your rating tended to be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On days after supervision</source>
        <comment>... your rating tended to be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern in your notes</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 your strain tended to be about %2 higher (range %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 your strain tended to be about %2 lower (range %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 your rating tended to be about %2 higher (range %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 your rating tended to be about %2 lower (range %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a pattern in your notes, not proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of eight fixed questions to your notes. It is here because every check was passed; where one was not, nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line through pairs of days, allowing for the day before and for work days. The range comes from drawing your diary anew 999 times, in blocks (99 %). At least 60 pairs, the same direction in both halves, and stronger than the same notes shifted round the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things that go together need not be one from the other: a third may lead both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weekly average has been lower than in your first weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weekly average has been higher than in your first weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings have been lower for some weeks. Would talking with someone help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks with three entries or more · first noticed in the week of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too few entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow change is hard to see from inside. It is spoken of only when two ways of looking agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly means of the days’ values. The first eight weeks are what later weeks are held against (CUSUM), and a straight trend over all of them has to point the same way (Theil-Sen, 95 %; the last ten years at most).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what changed, nor what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one day to the next your value moved by about %1 (root mean square of %2 pairs of days). The mean of the range is %3, its spread (standard deviation) %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither is good or bad. A trend and the rhythm of the week raise the second, and the first goes with the spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day resembles the day before by %1 on a scale from −1 to 1 (corrected for short series: %2, from %3 pairs).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>My people and my support</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is easier to ask when you know who runs a service and who would find out. Help now shows this list too while your diary is open.</source>
        <comment>page, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message one can send</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nothing about why. Copy it and send it to anybody.</source>
        <comment>below a message one can send</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this message</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people you trust will appear here</source>
        <comment>empty page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague, a buddy, your union, a staff network, a service near you: add one when you think of it.</source>
        <comment>empty page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone</source>
        <comment>button: a person or a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button: brings back who was removed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change: %1</source>
        <comment>button; a person or service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>button; a person or service</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonLines</name>
    <message>
        <source>Copy how to reach %1</source>
        <comment>button; a person or service</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Someone to turn to</source>
        <comment>title: adding a person or service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this</source>
        <comment>title: changing a person or service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are to you</source>
        <comment>kind of person or service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person or service, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs it</source>
        <comment>of a person or service, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My employer, my union, nobody</source>
        <comment>inside the empty field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would know</source>
        <comment>of a person or service, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the two of us</source>
        <comment>inside the empty field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach</source>
        <comment>of a person or service, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: a person or service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these words</source>
        <comment>button: a person or service</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>Choose a folder</source>
        <comment>dialog of the system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>dialog of the system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of Keel (*.json)</source>
        <comment>kinds of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>kinds of file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Today</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>More about this plan</source>
        <comment>button: opens what to do with a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <comment>button: of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it again</source>
        <comment>button: of a plan that rests or is over</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Save plan</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>No plans yet</source>
        <comment>empty list of if-then plans</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan ties one small action to a signal: if it is 12:30, then I will eat away from the screen.</source>
        <comment>empty list of if-then plans</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanMenu</name>
    <message>
        <source>This plan</source>
        <comment>sheet: what to do with a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest for two weeks</source>
        <comment>button: of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <comment>button: of a plan that is over</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Why this? %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnaireCard</name>
    <message>
        <source>Fill it in</source>
        <comment>button: a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>button: a questionnaire that was begun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button, and what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>button: a questionnaire; its scores stay</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>What comes of it</source>
        <comment>last step of a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the score</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: to the next question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>a number, in a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave it blank.</source>
        <comment>below a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>table: of a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>table: a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <comment>table: a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <comment>table: a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores are kept, your answers are not. A score is not a diagnosis.</source>
        <comment>below the scores of a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard my answers</source>
        <comment>button: a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here and go on later</source>
        <comment>button: leaves a questionnaire, which goes on there next time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickActions</name>
    <message>
        <source>Something hard happened</source>
        <comment>quick action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guided, 6 min</source>
        <comment>quick action, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that mattered</source>
        <comment>quick action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or two lines</source>
        <comment>quick action, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between calls</source>
        <comment>quick action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one minute, no typing</source>
        <comment>quick action, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me why</source>
        <comment>quick action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twenty seconds</source>
        <comment>quick action, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I had a break</source>
        <comment>quick action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts one</source>
        <comment>quick action, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <comment>quick action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever it is</source>
        <comment>quick action, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>%1, not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0, %1, to %2, %3. Delete clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCheck</name>
    <message>
        <source>Type groups %1 and %2 of your code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCheckSheet</name>
    <message>
        <source>Check my recovery code</source>
        <comment>sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code that you wrote down. Keel looks whether it opens this diary; nothing is changed.</source>
        <comment>sheet: Check my recovery code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>button while the recovery code is being tried</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not have it: make a new one</source>
        <comment>button: instead of checking the recovery code</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodeSheet</name>
    <message>
        <source>New recovery code</source>
        <comment>sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on paper and keep it away from this device. It is not shown again.</source>
        <comment>sheet: New recovery code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your diary if you forget the passphrase. The code you have now stops working.</source>
        <comment>sheet: New recovery code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it…</source>
        <comment>button while a recovery code is being made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new code</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>for the screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <comment>button: closes the recovery code</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Your recovery code</source>
        <comment>first run, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget the passphrase, this opens your diary and nothing else does. It is shown once: write it on paper.</source>
        <comment>first run, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <comment>button: on from the recovery code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>for the screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was on the screen when you stopped. If you wrote it down, skip this step. If not, make a new one: the old one then opens nothing.</source>
        <comment>first run, after a pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new code</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionPage</name>
    <message>
        <source>Finish</source>
        <comment>button: saves the reflection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: to the next question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here and keep what I wrote</source>
        <comment>button of a reflection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without keeping it</source>
        <comment>button of a reflection that cannot be saved</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindMePage</name>
    <message>
        <source>Remind me why</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words will appear here</source>
        <comment>empty page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as you have noted a moment that mattered or chosen your values, three of them appear here when you want to remember why.</source>
        <comment>empty page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a moment that mattered</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my day</source>
        <comment>button: leaves Remind me why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Empty the bin?</source>
        <comment>question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everywhere now?</source>
        <comment>question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies may remain where Keel cannot reach: in files you exported or shared, in backups and snapshots of this device, and with people you gave it to.</source>
        <comment>before removing for good</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: do not remove for good</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everywhere</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n entries in the bin go from search, from drafts and from your diary’s file. You cannot get them back.</source>
        <comment>before emptying the bin</comment>
        <translation>
            <numerusform>%n entry in the bin goes from search, from drafts and from your diary’s file. You cannot get it back.</numerusform>
            <numerusform>All %n entries in the bin go from search, from drafts and from your diary’s file. You cannot get them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes from the bin, from search, from drafts and from your diary’s file. You cannot get it back.</source>
        <comment>before removing for good</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>button: do not empty the bin</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Close this message</source>
        <comment>button of the support card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who to call</source>
        <comment>button of the support card: opens Help now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was about work</source>
        <comment>button of the support card: the words meant somebody&apos;s work, not oneself</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Saved</source>
        <comment>sheet: a file has been written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print</source>
        <comment>sheet: cards of Trends as a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not locked: anyone who has it can read it. Keep it where only you can look.</source>
        <comment>sheet: Save or print</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to save</source>
        <comment>choice: this card or all of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>form of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF with pictures, words and tables. To print, open it and print from there.</source>
        <comment>form of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture</source>
        <comment>form of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG with everything but the tables.</source>
        <comment>form of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table alone</source>
        <comment>form of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV for a spreadsheet, with every row.</source>
        <comment>form of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Trends</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>while a file is written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left there if you stop.</source>
        <comment>while a file is written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: stops the writing of a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Change</source>
        <comment>button: a score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button, and what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a score: measure and number, day and place</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretCard</name>
    <message>
        <source>Copy</source>
        <comment>button: a passphrase or code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard forgets it after 30 seconds.</source>
        <comment>button: Copy, a passphrase or code</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Security</source>
        <comment>section of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <comment>setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code</source>
        <comment>setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your current code will stop working.</source>
        <comment>below: New recovery code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock automatically after</source>
        <comment>setting; the answers are minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 min</source>
        <comment>auto-lock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <comment>auto-lock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <comment>auto-lock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min</source>
        <comment>auto-lock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my recovery code</source>
        <comment>setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the one you have; nothing is changed.</source>
        <comment>below: Check my recovery code</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <comment>place, as heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <comment>section of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work</source>
        <comment>setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words</source>
        <comment>setting: own, reworded and hidden challenges and coping actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call things, what you added, what you hid</source>
        <comment>below My words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My people and my support</source>
        <comment>setting</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the support card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: see whether the diary can be written to by now</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Settings</source>
        <comment>place, below the tabs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>button: close the diary now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: a made-up year, gone when you close Keel.</source>
        <comment>strip above every page of the demo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <comment>strip above every page of the demo, where there is little room</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotSheet</name>
    <message>
        <source>Add a session</source>
        <comment>sheet: supervision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the session</source>
        <comment>sheet: supervision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of supervision</source>
        <comment>case management, clinical skills, peer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the session</source>
        <comment>supervision: a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 December</source>
        <comment>an example of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the session</source>
        <comment>supervision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave it blank.</source>
        <comment>below a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>supervision: how often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <comment>button: supervision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>button: an entry</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here and keep what I wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrainCard</name>
    <message>
        <source>Strain, week by week</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 work days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, too few</source>
        <comment>a week, its days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 on average, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; at 7 or more: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the week of %1 your strain was %2 on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last full week averaged %1. The %2 weeks with enough days ranged from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work days with strain at 7 or more: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work days</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks with fewer than three are gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What weighed on you is the first of the three phases, and one day says little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of your own strain ratings on the work days of a week, Monday to Sunday. Leave, sickness and days off are left out. A week is shown with three ratings on at least 60 % of its work days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say whose the strain is, or why. It compares you with nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>Supervision</source>
        <comment>place, as heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on your supervision list</source>
        <comment>empty page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of a reflection or in your weekly review you can note something for supervision. It then stands here. Nothing of it is shared with anyone.</source>
        <comment>empty page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supervision list of the last 90 days. Nothing of it is shared with anyone.</source>
        <comment>above the entries that were put on it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportRow</name>
    <message>
        <source>Copy the number</source>
        <comment>button on the support card</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimePair</name>
    <message>
        <source>%1 from</source>
        <comment>a span of time: Lunch from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to</source>
        <comment>a span of time: Lunch to</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>One break counted</source>
        <comment>message with Undo</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolboxPage</name>
    <message>
        <source>Coping toolbox</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words</source>
        <comment>page: challenges in one&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for</source>
        <comment>choice between what helps and what weighs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <comment>switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>words that are not offered</comment>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add one of my own</source>
        <comment>button: a coping action or challenge</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>supervision</source>
        <comment>a word to search for in pictures of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang Sandra Whitlock about Tuesday. Her NHS number is 943 476 5919.</source>
        <comment>a note in pictures of what may point to a client; nobody&apos;s name or number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t go on like this.</source>
        <comment>a note in pictures of the support card; one of its phrases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last call ran late, and I let it.</source>
        <comment>a note in pictures of what cannot be saved</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Who I could talk to</source>
        <comment>button on a card of Trends: opens Help now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>button on a card of Trends: its question rests for two weeks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print</source>
        <comment>button on a card of Trends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button of a card: what it does, the card&apos;s title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendFigures</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these two weeks</source>
        <comment>in ..., for most of ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <comment>in ..., for most of ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this quarter</source>
        <comment>in ..., for most of ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this year</source>
        <comment>in ..., for most of ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your diary so far</source>
        <comment>in ..., for most of ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch kept</source>
        <comment>boundary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished on time</source>
        <comment>boundary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work messages after hours</source>
        <comment>boundary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a break</source>
        <comment>boundary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked with a peer</source>
        <comment>fact of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had supervision</source>
        <comment>fact of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch with a value</source>
        <comment>fact of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 work days recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not enough days yet (%2 of %3)</source>
        <comment>a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a share; the sign stays on the number&apos;s line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Trends</source>
        <comment>place, as heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of days that the cards look at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not shown yet</source>
        <comment>folded line below the cards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: from day to day</source>
        <comment>folded line below the cards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly review</source>
        <comment>button: two minutes, never asked for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a score</source>
        <comment>button: of a measure that one fills in elsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print all cards</source>
        <comment>button on Trends</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Keel</source>
        <comment>name of the application, as heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is locked.</source>
        <comment>lock screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <comment>button while the passphrase is being tried</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueCards</name>
    <message numerus="yes">
        <source>Up to %n at a time. Tap a picked one to make room.</source>
        <comment>below the cards of values</comment>
        <translation>
            <numerusform>Up to %n at a time. Tap the picked one to make room.</numerusform>
            <numerusform>Up to %n at a time. Tap a picked one to make room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueEditPage</name>
    <message>
        <source>Moments that show it</source>
        <comment>heading: moments linked to a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments that you link to this value will appear here.</source>
        <comment>below a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: back to the values; everything is saved</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueSortPage</name>
    <message>
        <source>Values</source>
        <comment>phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How important is this to you?</source>
        <comment>card sort, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which three to five matter most?</source>
        <comment>card sort, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these values</source>
        <comment>button: end of the card sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: to the following step of the card sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values to choose from</source>
        <comment>card sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here and go on later</source>
        <comment>button: leaves the card sort, which goes on there next time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>In your own words</source>
        <comment>value, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it matters, 1 to 10</source>
        <comment>value, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters to you</source>
        <comment>value, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is enough.</source>
        <comment>inside the empty field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>Values</source>
        <comment>place, as heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your values will appear here</source>
        <comment>empty page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three to five things that you want your work to be about. Sorting the cards takes about five minutes, and you can stop anywhere.</source>
        <comment>empty page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose my values</source>
        <comment>button: begins the card sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the cards again</source>
        <comment>button: begins the card sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <comment>heading: coping actions, plans and people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coping toolbox</source>
        <comment>tile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you can do</source>
        <comment>tile, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If-then plans</source>
        <comment>tile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and how they went</source>
        <comment>tile, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My people and my support</source>
        <comment>tile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who, and how to reach them</source>
        <comment>tile, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me why</source>
        <comment>tile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twenty seconds</source>
        <comment>tile, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not shown yet</source>
        <comment>folded line below the cards</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesStep</name>
    <message>
        <source>Pick three to five values</source>
        <comment>first run, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want your work to be about? You can sort and reword them any time.</source>
        <comment>first run, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these</source>
        <comment>button: on from the values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <comment>first run, to pick from</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesTrendCard</name>
    <message>
        <source>In touch with your values</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were in touch with a value on %1 of the %2 work days you answered for: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch with a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3, range %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More often than in the same length of time before, by %1 points (range %2 to %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less often than in the same length of time before, by %1 points (range %2 to %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled away from your values, counted apart: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staying in touch with their values was at the heart of what the PWPs in the study described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own yes or no on work days; blank days are in neither count. The range is where the share may lie, given so few days (Wilson, 95 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day without contact may be down to the set-up. The share is not a mark for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeklyReviewPage</name>
    <message>
        <source>Save the review</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoCanSeeStep</name>
    <message>
        <source>Who can see this?</source>
        <comment>first run, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel is a private diary for your working days: how they were, what mattered, what helped.</source>
        <comment>first run, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least %1 characters. Several unrelated words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Use at most 1,024 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people know this phrase. Choose other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too easy to guess. Add another word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will do. One more word would make it stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a strong passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision preparation</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the day</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly review</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own item</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its screen lock on and its system up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others who use it can see that Keel is installed. Without your passphrase they cannot read what is in it. Lock Keel before you hand the device over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While Keel is unlocked, your employer may be able to see the screen and read files. They can see that Keel is installed, and their backups may hold the encrypted file. Your own device is the better place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine alone</source>
        <comment>whose device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine, and others use it too</source>
        <comment>whose device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My employer’s</source>
        <comment>whose device</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>My work</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that Keel knows your days and stays quiet on the others. You can leave anything blank. It saves as you go.</source>
        <comment>below the title My work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <comment>section of My work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time equivalent</source>
        <comment>My work: 1 is full-time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is full-time, 0.6 is three days of five.</source>
        <comment>below: Full-time equivalent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted hours</source>
        <comment>section of My work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different weeks, A and B</source>
        <comment>My work: a fortnight&apos;s rota</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Monday on which week A began</source>
        <comment>My work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <comment>section of My work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you mean to keep. Only you see how it goes.</source>
        <comment>below: Boundaries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work messages</source>
        <comment>a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most overtime in a week</source>
        <comment>My work: minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>section of My work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your leave year begins on</source>
        <comment>My work: a day and a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 April</source>
        <comment>an example of a day and a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave is counted in</source>
        <comment>My work: hours or days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <comment>leave is counted in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <comment>leave is counted in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for a whole year</source>
        <comment>My work: how many hours or days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add leave</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <comment>section of My work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session</source>
        <comment>button: supervision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On call</source>
        <comment>section of My work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which messages after hours are part of the job.</source>
        <comment>below: On call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>button: a day on call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day on call</source>
        <comment>field: a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 December</source>
        <comment>an example of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the day</source>
        <comment>button: on call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and time</source>
        <comment>section of My work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day in the diary begins at</source>
        <comment>My work: a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write before belongs to the evening before. 03:00 unless you say otherwise.</source>
        <comment>below: A day in the diary begins at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>My work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank follows this device.</source>
        <comment>below: Time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this role since</source>
        <comment>My work: a month and a year, or a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March 2024</source>
        <comment>an example of a month and a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device</source>
        <comment>section of My work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose device is this?</source>
        <comment>My work</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingDaysStep</name>
    <message>
        <source>Your working days</source>
        <comment>first run, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then each check-in already knows what kind of day it is. You can change this any time, or skip it.</source>
        <comment>first run, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>time of day, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>time of day, field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkloadFields</name>
    <message>
        <source>The work itself</source>
        <comment>heading above workload facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client contacts</source>
        <comment>workload: how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the telephone</source>
        <comment>workload: minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts about risk</source>
        <comment>workload: how many; no detail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <comment>workload: minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks taken</source>
        <comment>workload: how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch kept?</source>
        <comment>workload</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished on time?</source>
        <comment>workload</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work messages after hours?</source>
        <comment>workload</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On video</source>
        <comment>workload: minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>workload: how many group sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online reviews</source>
        <comment>workload: how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <comment>workload: which kinds one had</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoBlank</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::AboutModel</name>
    <message>
        <source>A private notebook that helps qualified and trainee PWPs reflect on work, stay in touch with their values, plan boundaries and prepare for supervision. It describes your own entries. It does not assess, diagnose, treat or monitor any condition and is not a clinical record or an emergency service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three phases follow Vivolo M, Owen J, Fisher P (2024), a study of ten PWPs. Behavioural and Cognitive Psychotherapy 52:135-148, doi 10.1017/S1352465823000334.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps staff from asking for help, and what helped them: Allsopp K and others (2023). BMJ Open 13:e071826.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything marked as our design is ours; no evidence is claimed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study’s sample was qualified PWPs; trainees are its future work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel has not been tested with Black, Asian and minority-ethnic PWPs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures describe your notes. They are patterns, not proof, and say nothing about causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel notices no emergency and tells nobody. In danger call 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you write stays in one encrypted file on this device. Keel has no account, no network code and no statistics about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves the device unless you save a file yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your passphrase or your recovery code nobody can open the diary, and neither can we.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a work device your employer may see your screen and files while Keel is unlocked, and that it is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes about work can be asked for in legal proceedings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client details belong in the clinical record, never here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrases that bring up the support card beside what you write exist in these languages only: %1. In any other, nothing you write brings it up. Help now is always there.</source>
        <comment>about: the languages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check for client details misses things. It looks for names only as English and Chinese sentences say them. A rare story can identify someone without a name: change or leave out detail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::AppModel</name>
    <message>
        <source>Your diary is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::BinModel</name>
    <message numerus="yes">
        <source>%n days left</source>
        <comment>until an entry in the bin goes for good</comment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good the next time you unlock</source>
        <comment>an entry in the bin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of entry, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone for good from this diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::CalendarModel</name>
    <message>
        <source>today</source>
        <comment>of a day in the calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a day in the calendar</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing written</source>
        <comment>of a day in the calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wellbeing %1</source>
        <comment>of a day in the calendar, from 0 to 10</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::CheckInLists</name>
    <message>
        <source>%1: was it helpful?</source>
        <extracomment>a coping action</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::CheckInModel</name>
    <message>
        <source>How was today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a minute. You can leave anything blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1. You can change it any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1, %2. You can change it any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::DiaryModel</name>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is older than your diary remembers: someone put an old one back. If that was not you, change your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in of %1 is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel has checked your diary’s file and found damage in it. Nothing was changed or deleted. What can be read stays readable: export your diary now and keep the export and any older copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reflection that you began is kept as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened your diary with the recovery code. If the passphrase is forgotten, choose a new one; the code keeps working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped when Keel locked. Nothing of it was taken in; you can start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of an entry is kept and not saved yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of entry, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code has not been checked yet. Without it, a forgotten passphrase closes your diary for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was damaged and has been mended from its copy. Nothing was lost. Keep a copy of the diary’s folder somewhere safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::EditorModel</name>
    <message>
        <source>You began this on %1. It is kept as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What you wrote is longer than one entry can hold, by %n character(s). It is kept as it stands; make it shorter or move a part into a note.</source>
        <translation>
            <numerusform>What you wrote is longer than one entry can hold, by %n character. It is kept as it stands; make it shorter or move a part into a note.</numerusform>
            <numerusform>What you wrote is longer than one entry can hold, by %n characters. It is kept as it stands; make it shorter or move a part into a note.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote here cannot be kept while your diary can only be read. It stays on this page until you lock or close Keel. You can copy it, or throw it away and leave.</source>
        <comment>at an attempt to leave a page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::EntryDetailModel</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::EraseModel</name>
    <message>
        <source>delete</source>
        <comment>the word to type before everything is deleted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the word %1 to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase or your recovery code first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::ExportModel</name>
    <message numerus="yes">
        <source>Done: %n record(s) are in the file %1. Anyone who gets it can read it.</source>
        <translation>
            <numerusform>Done: %n record is in the file %1. Anyone who gets it can read it.</numerusform>
            <numerusform>Done: %n records are in the file %1. Anyone who gets it can read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n record(s) are in the folder %1. Anyone who gets it can read it.</source>
        <translation>
            <numerusform>Done: %n record is in the folder %1. Anyone who gets it can read it.</numerusform>
            <numerusform>Done: %n records are in the folder %1. Anyone who gets it can read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) hold(s) something that looks as if it could identify a client, for example a number or a postcode.</source>
        <comment>before an export</comment>
        <translation>
            <numerusform>%n entry holds something that looks as if it could identify a client, for example a number or a postcode.</numerusform>
            <numerusform>%n entries hold something that looks as if it could identify a client, for example a number or a postcode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) may name someone.</source>
        <comment>before an export</comment>
        <translation>
            <numerusform>%n entry may name someone.</numerusform>
            <numerusform>%n entries may name someone.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export takes them along as they are. If they are about a client, change them first.</source>
        <comment>before an export</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::FirstRunModel</name>
    <message>
        <source>Only you, if this device is yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a work device your employer may see your screen and files, and that Keel is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes about work can be asked for in legal proceedings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel has no account and no network. Nothing leaves this device unless you save a file yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are not the groups on the screen. Compare them with your note and type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose device this is first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the times like 09:00 and 17:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out slowly, three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up and look far away for a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide when today ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague: Got five minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen. Three to five are enough.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n chosen. Three to five are enough.</numerusform>
            <numerusform>%n chosen. Three to five are enough.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick three to five, or skip this for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::GuardedText</name>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like it could identify a client (%1). Client details belong in the clinical record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could this be someone’s name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could this be someone’s date of birth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could this be a client’s number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n places are underlined.</source>
        <comment>what is said of the gravest of them</comment>
        <translation>
            <numerusform>%1 %n place is underlined.</numerusform>
            <numerusform>%1 %n places are underlined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keel::HelpModel</name>
    <message>
        <source>If you might not be safe, you can call someone now. This page needs no passphrase and keeps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these have not been checked by a person yet. If one does not answer, call 999 in danger, or another one of this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::HoursListModel</name>
    <message>
        <source>%1, week %2</source>
        <comment>a weekday in a fortnight; A or B</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::ImportModel</name>
    <message>
        <source>something else has its place already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than the diary can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is outside what the diary can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n newer than yours</source>
        <comment>entries of an import</comment>
        <translation>
            <numerusform>%n newer than yours</numerusform>
            <numerusform>%n newer than yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries of an import</comment>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>entries of an import</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a file: what is the matter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 number %2</source>
        <comment>kind of entry, its place in a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>entry: what is the matter (the field)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1, leave out %2</source>
        <comment>button; numbers of entries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <comment>button; number of entries</comment>
        <translation>
            <numerusform>Import %n</numerusform>
            <numerusform>Import %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Your diary was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries of an import</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>refused entries of an import</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1 new and %2 newer entries are in your diary now.</source>
        <comment>after an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in %1 is new: your diary has it already.</source>
        <comment>an import; name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet. This is what importing %1 would add.</source>
        <comment>an import; name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing more in %1 can be imported: %n refused, the rest is in your diary already.</source>
        <comment>an import; name of a file</comment>
        <translation>
            <numerusform>Nothing more in %1 can be imported: %n refused, the rest is in your diary already.</numerusform>
            <numerusform>Nothing more in %1 can be imported: %n refused, the rest is in your diary already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in %1 can be imported: %n refused.</source>
        <comment>an import; name of a file</comment>
        <translation>
            <numerusform>Nothing in %1 can be imported: %n refused.</numerusform>
            <numerusform>Nothing in %1 can be imported: %n refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keel::InstrumentModel</name>
    <message>
        <source>it does not confirm that you may use the questionnaire. If you may, ask whoever made the file to add that (licence_confirmed_by_user)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id is missing, is there twice, or is more than small letters, digits and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest and the highest answer are missing or make no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no questions, too many, or one without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two questions have the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says nothing of how the answers become a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale names a question that is not there, or the same one twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale is scored in a way that Keel does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale does not say how many answers it takes, or says more than there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale’s table leaves out a sum or has one twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands overlap, are empty or belong to no scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale’s lowest and highest score are missing or make no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <comment>how a score is made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <comment>how a score is made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of products</source>
        <comment>how a score is made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum times 4</source>
        <comment>how a score is made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum by a table</source>
        <comment>how a score is made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>of a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>of a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks about</source>
        <comment>the time a questionnaire looks back at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>of a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file says that you may use it</source>
        <comment>licence of a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings its own figure of change</source>
        <comment>a scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>how a score is made, lowest, highest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel cannot read this file: it is incomplete, or no questionnaire. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel cannot take this file: it is not a questionnaire made for Keel. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel cannot take this file: it is too large. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel cannot take this file: its id belongs to something else in your diary. Give it another id in the file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel cannot take this file: %1 (%2). Nothing was changed.</source>
        <comment>why; where in the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a questionnaire with this id. This file takes its place; its scores stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its parts says the same thing twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks something else: the answers you have begun with are thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>what a scale takes</comment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keel::LeaveModel</name>
    <message>
        <source>Annual leave</source>
        <comment>kind of leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time off in lieu</source>
        <comment>kind of leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sickness</source>
        <comment>kind of leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carer’s leave</source>
        <comment>kind of leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special leave</source>
        <comment>kind of leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study leave</source>
        <comment>kind of leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <comment>kind of leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <comment>kind of leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>amount of leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>amount of leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day like 24/12/2026 or 24 December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than a year. Check the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, like 7.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>amount of leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>amount of leave</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::LicenceListModel</name>
    <message>
        <source>the text of a licence named above</source>
        <comment>in the list of licences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::LookModel</name>
    <message>
        <source>Keel speaks this language from its next start or lock on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::MeasuresModel</name>
    <message>
        <source>Type the score as a number, such as 23 or 20.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is saved. It has its own card in Trends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <comment>of a questionnaire</comment>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begun: %n answered</source>
        <comment>questions of a questionnaire</comment>
        <translation>
            <numerusform>Begun: %n answered</numerusform>
            <numerusform>Begun: %n answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a day up to today, such as 12 November.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, where a score was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: its numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>a score</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::OccasionModel</name>
    <message>
        <source>Not at all</source>
        <comment>how much a plan helped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <comment>how much a plan helped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhat</source>
        <comment>how much a plan helped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quite</source>
        <comment>how much a plan helped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot</source>
        <comment>how much a plan helped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, helpful: %2 of %3</source>
        <comment>how a plan went: answer, 3 of 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a day to answer for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>a day to answer for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helpful: %1 of %2</source>
        <comment>how a plan went: 3 of 4, and nothing else</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::OwnItemsModel</name>
    <message>
        <source>About me</source>
        <comment>challenges</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the set-up</source>
        <comment>challenges</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By myself</source>
        <comment>coping actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work boundaries</source>
        <comment>coping actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With others</source>
        <comment>coping actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <comment>coping actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What weighs</source>
        <comment>challenges</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things you can do: by yourself, to keep your boundaries, and with others. Hide what does not fit, put it in your own words, or add what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can weigh on a day, from you and from the set-up. Hide what does not fit, put it in your own words, or add what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else that helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else that weighs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::PeopleModel</name>
    <message>
        <source>Run by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would know: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got five minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::PlanModel</name>
    <message numerus="yes">
        <source>%n answers so far</source>
        <comment>of a plan: how it went</comment>
        <translation>
            <numerusform>%n answer so far</numerusform>
            <numerusform>%n answers so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keel::PlansModel</name>
    <message>
        <source>Active</source>
        <comment>heading above if-then plans</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>heading above if-then plans</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>heading above if-then plans</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests until %1.</source>
        <comment>of a plan; a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1.</source>
        <comment>of a plan; a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>of a plan; a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how a plan went: date, answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::QuestionnaireModel</name>
    <message>
        <source>Question %1 (its words are not here: bring the file once more)</source>
        <comment>of a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 questions answered. Blank ones stay blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is no score to save yet: it takes %n more answer(s).</source>
        <comment>at the end of a questionnaire</comment>
        <translation>
            <numerusform>There is no score to save yet: it takes %n more answer.</numerusform>
            <numerusform>There is no score to save yet: it takes %n more answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>No score comes of these answers.</source>
        <comment>at the end of a questionnaire</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s)</source>
        <comment>what is missing for a scale of a questionnaire</comment>
        <translation>
            <numerusform>%n more answer</numerusform>
            <numerusform>%n more answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keel::ReadableFileModel</name>
    <message>
        <source>Say where to save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase or your recovery code first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::ReflectionModel</name>
    <message>
        <source>“%1”</source>
        <comment>a value in its owner&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::SafetyModel</name>
    <message>
        <source>If you might not be safe, you can call someone now. Your writing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you might not be safe, you can call someone now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language of the phrase list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <comment>language of the phrase list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel looks for a few phrases, in %1 only. It misses things, and sometimes it appears by mistake. Keel does not keep what brought it up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::SecurityModel</name>
    <message>
        <source>The two new ones are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed. Backups made before still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your new recovery code. The old one opens nothing any more. Write this one down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are not the groups on the screen. Compare them with your note and type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code is checked. Keep it away from this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code opens this diary. Keep it away from this device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::SlotModel</name>
    <message>
        <source>Case management</source>
        <comment>kind of supervision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical skills</source>
        <comment>kind of supervision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <comment>kind of supervision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>how often supervision comes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <comment>how often supervision comes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <comment>how often supervision comes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day like 24/12/2026 or 24 December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time like 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::SupervisionListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of entry, date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::SupportListModel</name>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would know: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::TimelineFilterModel</name>
    <message>
        <source>Hard</source>
        <comment>filter: what weighed on one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mattered</source>
        <comment>filter: what one cares about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coping</source>
        <comment>filter: what one did about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::TimelineModel</name>
    <message>
        <source>What you write appears here, newest first. The first check-in takes half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <comment>search without result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written on this day</source>
        <comment>empty day of the diary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with these filters</source>
        <comment>diary, filtered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <comment>empty diary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur in the entry, and every filter must fit. Clear one to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every filter must fit the entry. Clear one to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur in the entry. Signs and emoji are not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 found, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found, best first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::TodayModel</name>
    <message>
        <source>On leave today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off sick today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a work day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted hours ended at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind yourself why? Twenty seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is yours and has not been answered for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You noted a very emotional contact today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan: %1</source>
        <comment>the sentence of an if-then plan</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::TrendCardModel</name>
    <message>
        <source>Why this is here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot say: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::TrendsFileModel</name>
    <message>
        <source>Details: from day to day</source>
        <comment>last part of the page Trends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards shown</source>
        <comment>what to save</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, %1 pixels wide</source>
        <comment>size of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large, %1 pixels wide</source>
        <comment>size of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <comment>heading of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Keel, a private notebook, made on its owner’s device on %1. It counts what that person wrote about their own days: it is not a test, a verdict or a record of performance.</source>
        <comment>foot of each page of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>foot of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same figures as tables</source>
        <comment>heading in a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>a table&apos;s title on its next page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is here</source>
        <comment>heading in a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <comment>heading in a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot say</source>
        <comment>heading in a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <comment>column: the title of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <comment>column: a day, a week or a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column: a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column: more about a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Anyone who has this file can read it.</source>
        <comment>a path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much for one picture, and nothing was saved. Choose the smaller size, a PDF, or a shorter range of days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::TrendsModel</name>
    <message>
        <source>2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily questions, the level and every limit on this page are Keel’s own: nobody has tested them as a measure of anything. They describe your notes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::UnlockModel</name>
    <message>
        <source>You can try again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your recovery code first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::ValueSortModel</name>
    <message>
        <source>Card %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 cards lie on a pile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very important · %1</source>
        <comment>pile of cards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhat · %1</source>
        <comment>pile of cards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now · %1</source>
        <comment>pile of cards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen. Three to five are enough.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n chosen. Three to five are enough.</numerusform>
            <numerusform>%n chosen. Three to five are enough.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value %1 of %2</source>
        <comment>card sort, the chosen ones in turn</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::ValueWordsModel</name>
    <message>
        <source>A value is a direction: you can move towards it, never finish it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::ValuesModel</name>
    <message>
        <source>Importance %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, and what was written then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you, and how often it showed on your work days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n work day(s) with an answer, of the last 28 days. A day without an answer is left out.</source>
        <translation>
            <numerusform>%n work day with an answer, of the last 28 days. A day without an answer is left out.</numerusform>
            <numerusform>%n work days with an answer, of the last 28 days. A day without an answer is left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a value, its importance, how often it showed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What matters and how often it showed: after %n work day(s) within 28 days on which a check-in answers whether you were in touch with a value.</source>
        <translation>
            <numerusform>What matters and how often it showed: after %n work day within 28 days on which a check-in answers whether you were in touch with a value.</numerusform>
            <numerusform>What matters and how often it showed: after %n work days within 28 days on which a check-in answers whether you were in touch with a value.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <comment>importance of a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <comment>importance of a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 of %2 days</source>
        <comment>how often a value showed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::WeeklyReviewModel</name>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 days</source>
        <comment>a boundary, this week</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::WorkModel</name>
    <message>
        <source>Qualified PWP</source>
        <comment>role at work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainee PWP</source>
        <comment>role at work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior PWP</source>
        <comment>role at work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>role at work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time like 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both times, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends when it begins. Change one of the two times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is very long. Check the two times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel does not know this time zone. Write it like Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, like 0.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That number is outside what fits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day like 24/12/2026 or 24 December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is not a Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days, hours, leave, supervision</source>
        <comment>below: My work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working days in a fortnight</source>
        <translation>
            <numerusform>%n working day in a fortnight</numerusform>
            <numerusform>%n working days in a fortnight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days a week</source>
        <translation>
            <numerusform>%n working day a week</numerusform>
            <numerusform>%n working days a week</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the month like March 2024, or a whole date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::WritingState</name>
    <message>
        <source>Keel has tried again: your diary can still be read, but not changed</source>
        <comment>banner above every page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read your diary, but not change it at the moment</source>
        <comment>banner above every page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left where your diary lies. Free some space, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Keel has it open. Close the other window or command, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Keel has written in it meanwhile. Lock Keel, update it and unlock again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel may not write in its folder, %1. Let your account write there, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its disk does not take anything. Check that it is connected, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What you saved is safe. What you have not saved stays on its page until you lock or close Keel.</source>
        <comment>%1 is why the diary cannot be changed, and what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading only: nothing can be saved now.</source>
        <comment>above every page, where there is little room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off while your diary can only be read.</source>
        <comment>spoken with a button that cannot be pressed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
