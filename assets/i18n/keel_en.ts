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
</context>
<context>
    <name>ChartGallery</name>
    <message>
        <source>Your level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near your usual 6.5 for most of this quarter, with two dips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>43 of 61 days · gaps are days without a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow average of your daily answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level from 20 September to 19 November, between 4.2 and 7.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five days so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 of 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single days are dots. Nothing is drawn between days that were not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five days between 0 and 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you, about the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemic</source>
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
        <source>Workload facts and a note</source>
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
    <name>ChipGroup</name>
    <message>
        <source>Show fewer</source>
        <comment>button: fold a long list of chips</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>button: unfold a long list of chips</comment>
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
    <name>DemoStrip</name>
    <message>
        <source>Demo: a made-up year, gone when you close Keel.</source>
        <comment>strip above every page of the demo</comment>
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
    <name>DiaryHeader</name>
    <message>
        <source>Diary</source>
        <comment>place, as heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the diary</source>
        <comment>label of the search field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <comment>empty diary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <comment>search without result</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>supervision</source>
        <comment>a word to search for in pictures of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <comment>place</comment>
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
        <source>Carer&apos;s leave</source>
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
        <source>If %1, then %2</source>
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
        <source>Your entries are untouched. Put vault.keys back from a backup and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is right, but the diary file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or copy the folder before you try anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the place of your diary is something else.</source>
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
        <source>Keel has not changed the other one. Put the missing file back from a backup into the same folder.</source>
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
        <source>This file is not one of Keel&apos;s.</source>
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
        <source>Keel may not read or write the folder of your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Give your account access to the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of your diary cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved before is safe. Make the disk writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not do as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved before is safe. Check that the disk is connected, then try again.</source>
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
    <name>Gallery</name>
    <message>
        <source>Moved to the bin. It stays there for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday 19 November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your supervisor will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page and nothing else. What you leave out leaves no trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, where it is narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plenty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow and not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch is yours. Away from the screen if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose 12:30 as your lunch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something hard happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guided, 6 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that mattered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or two lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF with a passphrase that your supervisor gets another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here and keep what I wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mattered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helping others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“So that nobody waits alone.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being a good colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“We carry it together.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on working days, with neutral words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-of-day prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch away from the screen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line or two is enough. No names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With something that looks like a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the toolbox item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: walk round the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time of day. Write it as 17:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would hold for centuries against guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not open the diary. Nothing was lost; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk or safeguarding work on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked with a peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance 9 · lived in 6 of the last 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday 13 November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first check-in will stand here, newest on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last backup is 32 days old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What you wrote is still here and nothing was lost. Free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota, hours, lunch, leave year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon to Thu, 9:00 to 17:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming back: after 3 more hard days that you can be followed out of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you care about in that moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one or two. A value is a direction, never finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this entry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the bin and can be brought back for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on when it is done. Nothing is lost if you stop it.</source>
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
        <source>Write “a client” instead</source>
        <comment>button: replaces the found words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words out</source>
        <comment>button: removes the found words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them: they are not a client’s</source>
        <comment>button: keeps the found words</comment>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>LevelCard</name>
    <message>
        <source>Day</source>
        <comment>column of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column of the table: what the day&apos;s own ratings come to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level and answers</source>
        <comment>column of the table: the level, and how much was answered</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelSentence</name>
    <message>
        <source>these two weeks</source>
        <comment>for most of ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <comment>for most of ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this quarter</source>
        <comment>for most of ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this year</source>
        <comment>for most of ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your diary so far</source>
        <comment>for most of ...</comment>
        <translation type="unfinished"></translation>
    </message>
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
    <name>LicenceCard</name>
    <message>
        <source>Open; press to fold</source>
        <comment>licence text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded; press to open</source>
        <comment>licence text</comment>
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
        <source>As the system</source>
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
        <source>As the system</source>
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
        <source>As the system</source>
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
        <source>As the system</source>
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
        <source>As the system</source>
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
        <source>The underlined words may point to a client. Initials or a role are enough.</source>
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
        <source>Passphrase now</source>
        <comment>field</comment>
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
    <name>RatingScale</name>
    <message>
        <source>%1, %2 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0, %1, to 10, %2. Delete clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
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
        <source>The one you have stops working.</source>
        <comment>below: New recovery code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself after</source>
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
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
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
    <name>SupervisionPage</name>
    <message>
        <source>Supervision</source>
        <comment>place, as heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions for supervision will stand here</source>
        <comment>empty page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing a session and sharing one page comes with the next version. Nothing you write is shared with anyone.</source>
        <comment>empty page</comment>
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
    <name>Toast</name>
    <message>
        <source>Undo</source>
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
    <name>ValuesPage</name>
    <message>
        <source>Values</source>
        <comment>place, as heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your values will stand here</source>
        <comment>empty page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing and keeping your values comes with the next version. What you note about values in check-ins is already kept.</source>
        <comment>empty page</comment>
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
        <source>Go to today</source>
        <comment>button: end of first run</comment>
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
        <source>A line for yourself</source>
        <comment>note of the check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names, nothing that points to a client.</source>
        <comment>inside the empty note</comment>
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
        <source>The study&apos;s sample was qualified PWPs; trainees are its future work.</source>
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
        <source>The check for client details misses things. A rare story can identify someone without a name: change or leave out detail.</source>
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
        <source>Nothing leaves the device unless you make that file yourself.</source>
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
        <source>Half a minute. Leave blank what you like.</source>
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
        <source>Make a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is older than your diary remembers: someone put an old one back. If that was not you, change your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was damaged and has been mended from its copy. Nothing was lost. Make a backup soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code has not been checked yet. Without it, a forgotten passphrase closes your diary for good. If you do not have it on paper, make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in of %1 is not saved yet.</source>
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
        <source>Keel has no account and no network. Nothing leaves this device unless you make that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. Keep its screen lock on and its system up to date.</source>
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
        <source>Could this be someone&apos;s name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could this be someone&apos;s date of birth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could this be a client&apos;s number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::HelpModel</name>
    <message>
        <source>If you might not be safe, you can call someone now. This page needs no passphrase and keeps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these have not been checked by a person yet. If one does not answer, call 999 in danger, or 111.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keel::LevelCardModel</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days · gaps are days without a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day&apos;s value is the mean of mood, energy, meaning and 10 minus strain, with at least three of the four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level is a running mean: the newest day counts 20 %, and more after a gap. It is repeated, dashed, for at most seven days without a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your usual is the median of the days in this range. Near means within half a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month, a quarter and a year reach back to the same date; two weeks are 14 days. No range begins before your first check-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level describes your own notes. It does not say why, and it does not assess you.</source>
        <translation type="unfinished"></translation>
    </message>
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
</context>
<context>
    <name>keel::LevelTableModel</name>
    <message>
        <source>level %1, %2</source>
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
    <name>keel::TimelineModel</name>
    <message>
        <source>What you write appears here, newest first. The first check-in takes half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Every word must occur in the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
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
        <source>Level: not enough days yet (%1 of %2).</source>
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
</context>
</TS>
