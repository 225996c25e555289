<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About %1</source>
        <comment>section of the settings; the name of the application</comment>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Privacy in plain words</source>
        <comment>about</comment>
        <translation>隐私：用平实的话说</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <comment>about</comment>
        <translation>它做不到什么</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <comment>about: the studies behind it</comment>
        <translation>它从哪里来</translation>
    </message>
    <message>
        <source>Licences</source>
        <comment>about: of Keel and of what it is built on</comment>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>ActionStep</name>
    <message>
        <source>One thing for you, now</source>
        <comment>first run, title</comment>
        <translation>现在，为自己做一件事</translation>
    </message>
    <message>
        <source>Pick one and do it before you go on. It is noted in today’s check-in.</source>
        <comment>first run, below the title</comment>
        <translation>选一件，做完再继续。它会记在今天的小记里。</translation>
    </message>
    <message>
        <source>Done, go to today</source>
        <comment>button: end of first run</comment>
        <translation>做好了，去看今天</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>BegunOffer</name>
    <message>
        <source>Go on with it</source>
        <comment>button: to what was begun and not saved</comment>
        <translation>继续写</translation>
    </message>
    <message>
        <source>Discard it and start again</source>
        <comment>button: the draft is gone then</comment>
        <translation>丢弃，重新开始</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Put back</source>
        <comment>button: an entry out of the bin</comment>
        <translation>放回日记</translation>
    </message>
    <message>
        <source>Remove everywhere now</source>
        <comment>button: an entry in the bin</comment>
        <translation>立即彻底移除</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <comment>page of removed entries</comment>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days. Then it goes for good.</source>
        <comment>bin</comment>
        <translation>移除的内容会在这里保留 30 天，之后就永久消失。</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <comment>bin</comment>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Entries that you remove wait here, in case you want them back.</source>
        <comment>bin</comment>
        <translation>移除的记录会先放在这里，想要时可以取回。</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <comment>button</comment>
        <translation>清空回收站</translation>
    </message>
</context>
<context>
    <name>BounceBackCard</name>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>near your usual after %1</source>
        <translation>%1后接近你平常的评分水平</translation>
    </message>
    <message>
        <source>could not be followed: no entries after it</source>
        <translation>没能看到后来：之后没有记录</translation>
    </message>
    <message>
        <source>followed for %1, then no entries</source>
        <translation>跟踪了 %1，之后没有记录</translation>
    </message>
    <message>
        <source>followed for %1 so far</source>
        <translation>到目前跟踪了 %1</translation>
    </message>
    <message>
        <source>followed for 28 days, the longest there is</source>
        <translation>看了 28 天，这是最长的期限</translation>
    </message>
    <message>
        <source>After %1: %2 not yet back</source>
        <translation>%1后：%2 还没有缓过来</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Coming back</source>
        <comment>card</comment>
        <translation>缓过来</translation>
    </message>
    <message>
        <source>After your last %1 hard days you were back near your usual level within about %2.</source>
        <translation>在你最近 %1 个难熬的日子之后，你大约在 %2内回到接近平常的评分水平。</translation>
    </message>
    <message>
        <source>%1 followed to the end, %2 could not be · range %3</source>
        <translation>%1 个跟踪到了最后，%2 个没能看到 · 范围 %3</translation>
    </message>
    <message>
        <source>Hard days so far: %1. Too few for a curve, so here they are in words.</source>
        <translation>目前有 %1 个难熬的日子。还太少，画不成曲线，所以用文字列在这里。</translation>
    </message>
    <message>
        <source>%1 followed to the end, %2 could not be</source>
        <translation>%1 个跟踪到了最后，%2 个没能看到</translation>
    </message>
    <message>
        <source>On every day of high strain in this range your level held.</source>
        <translation>在这个范围内，每个负担感高的日子，你的评分水平都稳住了。</translation>
    </message>
    <message>
        <source>your level held</source>
        <translation>你的评分水平稳住了</translation>
    </message>
    <message>
        <source>Days of high strain on which your level held: %1. %2</source>
        <translation>负担感高、而你的评分水平稳住了的日子：%1 天。%2</translation>
    </message>
    <message>
        <source>Latest: %1.</source>
        <translation>最近的：%1。</translation>
    </message>
    <message>
        <source>Hard day</source>
        <comment>column</comment>
        <translation>难熬的日子</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>column</comment>
        <translation>天数</translation>
    </message>
    <message>
        <source>What came after</source>
        <comment>column</comment>
        <translation>后来怎样</translation>
    </message>
    <message>
        <source>The study looks at how people come back after a knock, not at how rarely they are knocked.</source>
        <translation>那项研究看的是人受挫之后怎样缓过来，而不是多么少受挫。</translation>
    </message>
    <message>
        <source>A hard day: strain of 6 or more, two above your usual, and your level down by one. Usual is the median of the 28 days before. Back: within half a point of it, on two recorded days. Days that could not be followed to the end still count for as long as they were (Kaplan-Meier, band 95 %).</source>
        <translation>难熬的日子：负担感在 6 或以上，比你平常高 2 分，同时评分水平下降 1 分。“平常”是此前 28 天的中位数。“缓过来”是指有两个记录的日子与它相差不超过半分。没能看到最后的日子，仍按看到的长度计入（Kaplan-Meier，95% 区间）。</translation>
    </message>
    <message>
        <source>Missing days make it look slower. After a heavy month a slower way back is about the month too. We chose the limits ourselves.</source>
        <translation>缺失的日子会让它看起来更慢。沉重的一个月之后缓得慢一些，也与那个月有关。分界点是我们定的。</translation>
    </message>
</context>
<context>
    <name>BoundaryCards</name>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Your boundaries</source>
        <comment>card</comment>
        <translation>你的界限</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, range %2</source>
        <translation>%1，范围 %2</translation>
    </message>
    <message>
        <source>%1 on %2 days</source>
        <comment>a boundary, so many of so many</comment>
        <translation>%1：%2 天</translation>
    </message>
    <message>
        <source>Boundary</source>
        <comment>column</comment>
        <translation>界限</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column</comment>
        <translation>守住</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>占比</translation>
    </message>
    <message>
        <source>shown from five answers</source>
        <translation>满五个回答后显示</translation>
    </message>
    <message>
        <source>Boundaries are the part of coping between you and the workplace.</source>
        <translation>界限是应对的一部分，处在你和工作环境之间。</translation>
    </message>
    <message>
        <source>Your answers on work days; blank days are in neither count. Where the end of the day was left blank, overtime tells. The range is where the share may lie (Wilson, 95 %).</source>
        <translation>来自你在工作日的回答；留空的日子两边都不计。下班是否准时留空时，就看加班的记录。范围是占比可能所在的区间（Wilson，95%）。</translation>
    </message>
    <message>
        <source>A boundary that did not hold was often not yours to hold. Nothing here is counted in a row.</source>
        <translation>没守住的界限，往往本来就由不得你。这里不计算连续多少天。</translation>
    </message>
    <message>
        <source>Recorded overtime</source>
        <comment>card</comment>
        <translation>记录的加班</translation>
    </message>
    <message>
        <source>%1 of %2 work days</source>
        <translation>%2 个工作日中的 %1 个</translation>
    </message>
    <message>
        <source>%1: nothing recorded</source>
        <translation>%1：没有记录</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1; over your limit</source>
        <translation>%1；超过你的上限</translation>
    </message>
    <message>
        <source>%1 of overtime recorded, on %2 of %3 work days.</source>
        <translation>记录的加班共 %1，来自 %3 个工作日中的 %2 个。</translation>
    </message>
    <message>
        <source>Over your own limit of %1 a week: %2 of %3 weeks with a record.</source>
        <translation>超过你自己设定的每周上限 %1：有记录的 %3 周中有 %2 周。</translation>
    </message>
    <message>
        <source>Week from</source>
        <comment>column</comment>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>Overtime</source>
        <comment>column</comment>
        <translation>加班时间</translation>
    </message>
    <message>
        <source>Work days</source>
        <comment>column</comment>
        <translation>工作日</translation>
    </message>
    <message>
        <source>%1 of %2 expected work days have an entry; the others are not guessed</source>
        <translation>预计的 %2 个工作日中，%1 个有记录；其余的不作猜测</translation>
    </message>
    <message>
        <source>Working past your hours says something about the workplace. You can take it to your supervisor as a fact.</source>
        <translation>超出工作时间，说明的是工作环境。你可以把它作为事实带给督导。</translation>
    </message>
    <message>
        <source>The sum of what you recorded, week by week. A week is over your limit only when the recorded part alone is.</source>
        <translation>你记录的总和，按周计算。只有记录的部分本身就超过上限时，这一周才算超过。</translation>
    </message>
    <message>
        <source>Days without an entry are missing, not zero. It is not a time sheet.</source>
        <translation>没有记录的日子是缺失，不是零。这不是工时表。</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>card</comment>
        <translation>休假</translation>
    </message>
    <message>
        <source>Of %1 this leave year, %2 are taken and %3 booked.</source>
        <translation>本休假年度共 %1，已休 %2，已订 %3。</translation>
    </message>
    <message>
        <source>%1 behind an even pace through the year.</source>
        <translation>比全年均匀的进度慢 %1。</translation>
    </message>
    <message>
        <source>%1 ahead of an even pace through the year.</source>
        <translation>比全年均匀的进度快 %1。</translation>
    </message>
    <message>
        <source>At an even pace through the year.</source>
        <translation>与全年均匀的进度一致。</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>leave</comment>
        <translation>已休</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>leave</comment>
        <translation>已订</translation>
    </message>
    <message>
        <source>Not booked</source>
        <comment>leave</comment>
        <translation>未订</translation>
    </message>
    <message>
        <source>Not counted, because no amount is given in this unit: %1.</source>
        <translation>因没有按此单位填写数量而未计入：%1。</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>column</comment>
        <translation>休假</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Leave that you book before you are worn out is the leave you are most likely to get.</source>
        <translation>在耗尽之前就写进日程的休假，最靠得住。</translation>
    </message>
    <message>
        <source>Your entitlement and leave year from Settings, and the annual leave you entered. An even pace is your entitlement spread over the year.</source>
        <translation>来自设置里的休假额度和休假年度，以及你录入的年假。均匀的进度，是把额度平摊到全年。</translation>
    </message>
    <message>
        <source>It does not know about leave you asked for and were refused.</source>
        <translation>它不知道哪些休假申请过却被拒绝。</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Keel</source>
        <comment>name of the application, as heading</comment>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: look at the diary&apos;s folder anew</comment>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Your diary’s folder</source>
        <comment>above the path of a folder</comment>
        <translation>你的日记所在的文件夹</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <comment>button: of a folder</comment>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>after a button that copies</comment>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Quit Keel</source>
        <comment>button</comment>
        <translation>退出 Keel</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Calendar</source>
        <comment>of the diary</comment>
        <translation>日历</translation>
    </message>
    <message>
        <source>Month before</source>
        <comment>button: calendar</comment>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <comment>button: calendar</comment>
        <translation>下个月</translation>
    </message>
    <message>
        <source>lower wellbeing</source>
        <comment>what a mark in the calendar means</comment>
        <translation>状态较低</translation>
    </message>
    <message>
        <source>higher wellbeing</source>
        <comment>what a mark in the calendar means</comment>
        <translation>状态较高</translation>
    </message>
    <message>
        <source>written, not rated</source>
        <comment>what a mark in the calendar means</comment>
        <translation>写了，没有评分</translation>
    </message>
    <message>
        <source>A year back, to %1</source>
        <comment>button: calendar</comment>
        <translation>后退一年，到 %1</translation>
    </message>
    <message>
        <source>A year on, to %1</source>
        <comment>button: calendar</comment>
        <translation>前进一年，到 %1</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>%1. Key %2</source>
        <comment>the card in hand, and the key that puts it on this pile</comment>
        <translation>%1。按键 %2</translation>
    </message>
    <message>
        <source>Undo the last card</source>
        <comment>button of the card sort</comment>
        <translation>撤回上一张</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button of the card sort: all cards back into the hand</comment>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>ChainCard</name>
    <message>
        <source>From challenge to plan</source>
        <comment>card</comment>
        <translation>从压在心上的事到计划</translation>
    </message>
    <message>
        <source>Entries that name a challenge: %1. Also naming a value: %2. Of these, also with a plan or something that helped: %3. Of these, done, at least in part: %4.</source>
        <translation>提到压在心上的事的记录：%1 条。其中也提到某个价值：%2 条。其中又有计划或有帮助的事：%3 条。其中已经做了（或做了一部分）：%4 条。</translation>
    </message>
    <message>
        <source>Challenges named</source>
        <translation>提到压在心上的事</translation>
    </message>
    <message>
        <source>met a value</source>
        <translation>贴近了价值</translation>
    </message>
    <message>
        <source>with a plan or a way of coping</source>
        <translation>有计划或有帮助的事</translation>
    </message>
    <message>
        <source>done, or partly</source>
        <translation>做了，或做了一部分</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>column</comment>
        <translation>记录</translation>
    </message>
    <message>
        <source>Plain counts of check-ins, reflections, moments and notes</source>
        <translation>小记、反思、时刻和笔记的简单计数</translation>
    </message>
    <message>
        <source>Meeting a difficulty in the light of what you care about, and then acting, is the order in which a small study of PWPs describes how they kept going. These counts show how often your own entries go that way.</source>
        <translation>先从自己在乎的东西出发去面对难处，然后行动：一项对 PWP 的小型研究这样描述他们坚持下来的顺序。这些计数显示你自己的记录有多少次是这样走的。</translation>
    </message>
    <message>
        <source>An entry counts when it names a challenge. It met a value when it also names one. It has a plan when one is linked to it, or when it names a way of coping.</source>
        <translation>提到压在心上的事的记录就会计入。如果它也提到了某个价值，就算贴近了价值。如果关联了计划，或提到了有帮助的事，就算有计划。</translation>
    </message>
    <message>
        <source>%1; not counted here: %2</source>
        <comment>coverage; how many entries were left out</comment>
        <translation>%1；另有 %2 条未计入</translation>
    </message>
    <message>
        <source>More is not better: some challenges ask for no plan, and none of this is about your worth. Entries about racism, other discrimination, a manager who was not supportive or an unkind or unsafe culture are not counted here: they are not yours to answer with a plan. The card on what weighed counts them.</source>
        <translation>并不是越多越好：有些事不需要计划，这些也都与你的价值无关。关于种族歧视、其他不公平对待、主管不支持、或者不友善不安全的文化的记录，不在这里计入：那些不该由你用计划来应对。“压在心上的事”那张卡片会计入它们。</translation>
    </message>
</context>
<context>
    <name>ChallengeCards</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>About you, about the set-up</source>
        <comment>card</comment>
        <translation>关乎你自己，关乎工作环境</translation>
    </message>
    <message>
        <source>More of the challenges you named were about the set-up around you (%1) than about you (%2).</source>
        <translation>在你提到的压在心上的事里，关乎工作环境的（%1）多于关乎你自己的（%2）。</translation>
    </message>
    <message>
        <source>More of the challenges you named were about you (%1) than about the set-up around you (%2).</source>
        <translation>在你提到的压在心上的事里，关乎你自己的（%1）多于关乎工作环境的（%2）。</translation>
    </message>
    <message>
        <source>As many of the challenges you named were about you as about the set-up: %1 each.</source>
        <translation>在你提到的压在心上的事里，关乎你自己的和关乎工作环境的一样多：各 %1 次。</translation>
    </message>
    <message>
        <source>individual</source>
        <comment>side of a challenge</comment>
        <translation>自己</translation>
    </message>
    <message>
        <source>systemic</source>
        <comment>side of a challenge</comment>
        <translation>工作环境</translation>
    </message>
    <message>
        <source>individual %1, systemic %2</source>
        <translation>自己 %1，工作环境 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Named</source>
        <comment>column</comment>
        <translation>提到</translation>
    </message>
    <message>
        <source>Sides</source>
        <comment>column</comment>
        <translation>两边</translation>
    </message>
    <message>
        <source>Every challenge named in a check-in, reflection, moment or note counts once</source>
        <translation>小记、反思、时刻或笔记里提到的每件压在心上的事各计一次</translation>
    </message>
    <message>
        <source>So that what belongs to the workplace is not taken for a failing of yours.</source>
        <translation>好让属于工作环境的事，不被当成你的不足。</translation>
    </message>
    <message>
        <source>Each challenge in the list is about the person or about the set-up; culture, racism and managers count as set-up. Your own items are where you put them.</source>
        <translation>列表里每件压在心上的事，不是关乎个人，就是关乎工作环境；文化、种族歧视和主管算作工作环境。你的自定义项，放在你选的那一边。</translation>
    </message>
    <message>
        <source>Counts of what you named, not of what there was. A list decides the sides, and lists are crude.</source>
        <translation>这里数的是你提到的，不是实际有过的。归在哪一边由列表决定，而列表是粗略的。</translation>
    </message>
    <message>
        <source>What weighed on you</source>
        <comment>card</comment>
        <translation>压在心上的事</translation>
    </message>
    <message>
        <source>Named most often: %1, %2 of %3 times.</source>
        <translation>提到最多的：%1，%3 次中的 %2 次。</translation>
    </message>
    <message>
        <source>Challenge</source>
        <comment>column</comment>
        <translation>压在心上的事</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>column</comment>
        <translation>次数</translation>
    </message>
    <message>
        <source>%1 challenges, %2 of them in the picture</source>
        <translation>%1 件压在心上的事，图中显示 %2 件</translation>
    </message>
    <message>
        <source>Challenges in the list: %1</source>
        <translation>列表中压在心上的事：%1</translation>
    </message>
    <message>
        <source>What comes back again and again is worth a plan, or a word to someone who can change it.</source>
        <translation>反复出现的事，值得做个计划，或和能改变它的人说一声。</translation>
    </message>
    <message>
        <source>How often you named each, in check-ins, reflections, moments and notes.</source>
        <translation>每件压在心上的事在小记、反思、时刻和笔记里被你提到的次数。</translation>
    </message>
    <message>
        <source>Often named is not the same as heaviest.</source>
        <translation>提到得多，不等于最沉重。</translation>
    </message>
    <message>
        <source>What was different in better weeks</source>
        <comment>card</comment>
        <translation>较好的几周有什么不同</translation>
    </message>
    <message>
        <source>Counts from %1 weeks above your middle, next to the %2 others.</source>
        <translation>高于你中间水平的 %1 周的计数，与其余 %2 周并列。</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%2 天中的 %1 天</translation>
    </message>
    <message>
        <source>higher weeks: %1</source>
        <translation>较高的周：%1</translation>
    </message>
    <message>
        <source>other weeks: %1</source>
        <translation>其余的周：%1</translation>
    </message>
    <message>
        <source>On work days</source>
        <comment>column</comment>
        <translation>在工作日</translation>
    </message>
    <message>
        <source>Higher weeks</source>
        <comment>column</comment>
        <translation>较高的周</translation>
    </message>
    <message>
        <source>Other weeks</source>
        <comment>column</comment>
        <translation>其余的周</translation>
    </message>
    <message>
        <source>%1 weeks with three entries or more · always the same list, nothing picked out</source>
        <translation>%1 周有三条或更多记录 · 列表始终相同，没有挑选</translation>
    </message>
    <message>
        <source>What was there in the weeks that went better, as plain counts, for you to make sense of.</source>
        <translation>过得较好的几周里同时有些什么，以简单的计数列出，由你来理解。</translation>
    </message>
    <message>
        <source>A week is above your middle when its mean is higher than the median of all weeks of the range. Only work days with an answer count, five at least on each side.</source>
        <translation>一周的平均高于这个范围内所有周的中位数，就算高于你的中间水平。只计有回答的工作日，两边各至少五天。</translation>
    </message>
    <message>
        <source>Side by side is not one from the other: a calmer week leaves room for lunch as much as lunch makes a week calmer.</source>
        <translation>并列不等于谁带来谁：平静的一周会给午饭腾出时间，守住午饭时间也会让一周更平静。</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as picture</source>
        <translation>以图显示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Fold the details</source>
        <translation>收起详情</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button of a card: what it does, the card&apos;s title</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>%1 Return opens the day under the cursor.</source>
        <comment>chart: its summary</comment>
        <translation>%1 按回车键打开光标所在的那一天。</translation>
    </message>
    <message>
        <source>Tap it again, or press Return, to open the day.</source>
        <comment>below a chart, when a day has the cursor</comment>
        <translation>再点一次，或按回车键，打开这一天。</translation>
    </message>
</context>
<context>
    <name>CheckInActions</name>
    <message>
        <source>Save check-in</source>
        <comment>button</comment>
        <translation>保存小记</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>button: fold the workload away</comment>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: unfold workload and note</comment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Facts about the work, what helped, and a note</source>
        <comment>of the button More</comment>
        <translation>工作情况、有帮助的事和一句笔记</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Kind of day</source>
        <comment>check-in: work, leave, sick, ...</comment>
        <translation>这是什么样的日子</translation>
    </message>
    <message>
        <source>Mood</source>
        <comment>rating</comment>
        <translation>心情</translation>
    </message>
    <message>
        <source>very low</source>
        <comment>mood 0</comment>
        <translation>很低落</translation>
    </message>
    <message>
        <source>very good</source>
        <comment>mood 10</comment>
        <translation>很好</translation>
    </message>
    <message>
        <source>Energy</source>
        <comment>rating</comment>
        <translation>精力</translation>
    </message>
    <message>
        <source>none</source>
        <comment>energy 0</comment>
        <translation>耗尽</translation>
    </message>
    <message>
        <source>plenty</source>
        <comment>energy 10</comment>
        <translation>充沛</translation>
    </message>
    <message>
        <source>Strain</source>
        <comment>rating</comment>
        <translation>负担感</translation>
    </message>
    <message>
        <source>none</source>
        <comment>strain 0</comment>
        <translation>没有</translation>
    </message>
    <message>
        <source>the most I can imagine</source>
        <comment>strain 10</comment>
        <translation>我能想象的最重</translation>
    </message>
    <message>
        <source>Meaning: today felt worthwhile</source>
        <comment>rating</comment>
        <translation>意义：今天过得值得</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>meaning 0</comment>
        <translation>一点也不</translation>
    </message>
    <message>
        <source>very much</source>
        <comment>meaning 10</comment>
        <translation>非常</translation>
    </message>
    <message>
        <source>In touch with a value today?</source>
        <comment>check-in</comment>
        <translation>今天贴近自己的某个价值了吗？</translation>
    </message>
    <message>
        <source>Which one?</source>
        <comment>check-in: the value one was in touch with</comment>
        <translation>是哪一个？</translation>
    </message>
    <message>
        <source>What weighed on today?</source>
        <comment>check-in: up to three challenges</comment>
        <translation>今天，什么压在心上？</translation>
    </message>
</context>
<context>
    <name>CheckInMore</name>
    <message>
        <source>A line for yourself</source>
        <comment>note of the check-in</comment>
        <translation>给自己写一句</translation>
    </message>
    <message>
        <source>No names, nothing that points to a client.</source>
        <comment>inside the empty note</comment>
        <translation>不写姓名，不写任何指向来访者的内容。</translation>
    </message>
</context>
<context>
    <name>CheckInStep</name>
    <message>
        <source>Your first check-in</source>
        <comment>first run, title</comment>
        <translation>你的第一篇小记</translation>
    </message>
    <message>
        <source>It looks like this every day and takes half a minute.</source>
        <comment>first run, below the title</comment>
        <translation>每天都是这样，只要半分钟。</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <comment>button</comment>
        <translation>保存小记</translation>
    </message>
</context>
<context>
    <name>ChipPicker</name>
    <message numerus="yes">
        <source>Up to %n at a time. Tap a picked one to make room.</source>
        <translation>
            <numerusform>最多同时选 %n 项。点一下已选的，就能腾出位置。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseButton</name>
    <message>
        <source>Exports of Keel (*.json)</source>
        <comment>kinds of file</comment>
        <translation>Keel 的导出文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>CopingCards</name>
    <message>
        <source>What you rated helpful</source>
        <comment>card</comment>
        <translation>你评为有帮助的</translation>
    </message>
    <message>
        <source>You rated this most helpful so far: %1, %2 of 4 from %3 ratings.</source>
        <translation>目前你评为最有帮助的：%1，%2 分（满分 4 分），来自 %3 次评分。</translation>
    </message>
    <message>
        <source>%1 of 4 · %2 ratings</source>
        <translation>%1 分（满分 4 分）· %2 次评分</translation>
    </message>
    <message>
        <source>%1 ratings, %2 as rated</source>
        <translation>%1 次评分，原评分 %2</translation>
    </message>
    <message>
        <source>Way of coping</source>
        <comment>column</comment>
        <translation>应对方式</translation>
    </message>
    <message>
        <source>Of 4</source>
        <comment>column</comment>
        <translation>满分 4</translation>
    </message>
    <message>
        <source>Ratings</source>
        <comment>column</comment>
        <translation>评分</translation>
    </message>
    <message>
        <source>%1 ratings in all · shown from five</source>
        <translation>共 %1 次评分 · 满五次后显示</translation>
    </message>
    <message>
        <source>So that what helped you before is at hand when you plan.</source>
        <translation>好让以前帮到过你的，在你做计划时就在手边。</translation>
    </message>
    <message>
        <source>Your ratings from 0 to 4, in check-ins and after plans. Few ratings are pulled towards what you say of other ways, so that one good evening does not lead the list.</source>
        <translation>你在小记里和计划之后给出的 0 到 4 分。评分次数少的，会向你对其他方式的评分靠拢，这样一个美好的晚上不会让它排到最前。</translation>
    </message>
    <message>
        <source>You rated it helpful; that is not proof that it works. Ratings are given on hard days, and the day after a hard day is often easier anyway.</source>
        <translation>你评为有帮助，并不证明它有效。评分是在难熬的日子里给的，而难熬日子的第二天，本来就常常轻松一些。</translation>
    </message>
    <message>
        <source>What you planned and did</source>
        <comment>card</comment>
        <translation>你计划了什么，做了什么</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: when the signal came you did it %2 of %3 times.</source>
        <translation>%1：信号出现的 %3 次里，你做了 %2 次。</translation>
    </message>
    <message>
        <source>%1, range %2</source>
        <translation>%1，范围 %2</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>column</comment>
        <translation>做了</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 occasions in all · shown from five</source>
        <translation>共 %1 次 · 满五次后显示</translation>
    </message>
    <message>
        <source>An if-then plan is easier to keep when its signal really comes and the step is small.</source>
        <translation>信号真的会出现，步子又小，“如果—那么”计划就更容易做到。</translation>
    </message>
    <message>
        <source>Occasions of your plans on which the signal came, done or partly done. Occasions without the signal are left out. The range is where the share may lie (Wilson, 95 %).</source>
        <translation>计划的信号出现、而你做了或做了一部分的次数。信号没有出现的不计。范围是占比可能所在的区间（Wilson，95%）。</translation>
    </message>
    <message>
        <source>A plan that is seldom done may be too large, or the day leaves no room. It says nothing about will.</source>
        <translation>很少做到的计划，可能是太大了，也可能是那天没有余地。这与意志无关。</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Your data</source>
        <comment>section of the settings</comment>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>setting: write the diary to a file</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>As a file for Keel, as tables, or as text to read.</source>
        <comment>below: Export</comment>
        <translation>可以是给 Keel 用的文件、表格，或供阅读的文字。</translation>
    </message>
    <message>
        <source>Import an export</source>
        <comment>setting: import</comment>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>You see first what it would change.</source>
        <comment>below: Bring in an export</comment>
        <translation>你会先看到它将改动什么。</translation>
    </message>
    <message>
        <source>Bin</source>
        <comment>setting: removed entries</comment>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What you removed in the last 30 days.</source>
        <comment>below: Bin</comment>
        <translation>最近 30 天里你移除的内容。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <comment>setting</comment>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>The whole diary on this device, for good.</source>
        <comment>below: Delete everything</comment>
        <translation>这台设备上的整本日记，永久删除。</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <source>%1: %2</source>
        <comment>what was asked: the answer</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DeviceStep</name>
    <message>
        <source>Whose device is this?</source>
        <comment>first run, title</comment>
        <translation>这是谁的设备？</translation>
    </message>
</context>
<context>
    <name>DiaryHeader</name>
    <message>
        <source>Search the diary</source>
        <comment>label of the search field</comment>
        <translation>搜索日记</translation>
    </message>
    <message>
        <source>Check in for this day</source>
        <comment>button: on an empty day of the diary</comment>
        <translation>为这一天写小记</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <comment>place</comment>
        <translation>日记</translation>
    </message>
    <message>
        <source>Diary</source>
        <comment>place, as heading</comment>
        <translation>日记</translation>
    </message>
</context>
<context>
    <name>DiaryPlace</name>
    <message>
        <source>Choose an entry</source>
        <comment>right half of the diary while none is open</comment>
        <translation>选择一条记录</translation>
    </message>
    <message>
        <source>It opens here, beside the list.</source>
        <comment>right half of the diary while none is open</comment>
        <translation>会在这里打开。</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Open; press to fold</source>
        <translation>已展开；按下可收起</translation>
    </message>
    <message>
        <source>Folded; press to open</source>
        <translation>已收起；按下可展开</translation>
    </message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>Save</source>
        <comment>button: an entry of the diary</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button: what was written on this page</comment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <comment>button: leaves the entry as it was saved</comment>
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>Kept as you write.</source>
        <comment>below the save button: the draft is in the diary</comment>
        <translation>边写边保存。</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>可以怎样处理它</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>duration</comment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rating, as in 6 of 10</comment>
        <translation>%1 分（满分 %2 分）</translation>
    </message>
    <message>
        <source>What weighed</source>
        <comment>challenges of an entry</comment>
        <translation>压在心上的事</translation>
    </message>
    <message>
        <source>What mattered</source>
        <comment>values of an entry</comment>
        <translation>重要的事</translation>
    </message>
    <message>
        <source>How I saw it</source>
        <comment>appraisals of an entry</comment>
        <translation>我怎么看</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of supervision, how long</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a boundary</comment>
        <translation>守住了</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>a boundary</comment>
        <translation>没守住</translation>
    </message>
    <message>
        <source>%1: was it helpful?</source>
        <comment>coping action</comment>
        <translation>%1：有帮助吗？</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <comment>of an entry</comment>
        <translation>我写的内容</translation>
    </message>
    <message>
        <source>Strain at first</source>
        <comment>of a reflection</comment>
        <translation>起初的负担感</translation>
    </message>
    <message>
        <source>Strain afterwards</source>
        <comment>of a reflection</comment>
        <translation>之后的负担感</translation>
    </message>
    <message>
        <source>Share of the set-up</source>
        <comment>of a reflection: how much lay in the set-up, not in me</comment>
        <translation>工作环境占的份量</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>What I felt</source>
        <comment>of a reflection</comment>
        <translation>我的感受</translation>
    </message>
    <message>
        <source>Supervision</source>
        <comment>of a reflection</comment>
        <translation>督导</translation>
    </message>
    <message>
        <source>On my supervision list</source>
        <translation>在我的督导清单上</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a plan on one occasion</comment>
        <translation>做了</translation>
    </message>
    <message>
        <source>Partly done</source>
        <comment>a plan on one occasion</comment>
        <translation>做了一部分</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>a plan on one occasion</comment>
        <translation>没有做</translation>
    </message>
    <message>
        <source>The signal did not come</source>
        <comment>a plan on one occasion</comment>
        <translation>信号没有出现</translation>
    </message>
    <message>
        <source>Coping action</source>
        <comment>of a plan</comment>
        <translation>应对方式</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>of a plan</comment>
        <translation>有效至</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>occasions of a plan</comment>
        <translation>进行得怎样</translation>
    </message>
    <message>
        <source>helpful: %1</source>
        <comment>occasion of a plan; %1 is as in 3 of 4</comment>
        <translation>有帮助：%1</translation>
    </message>
    <message>
        <source>What helped</source>
        <comment>coping actions of an entry</comment>
        <translation>有帮助的事</translation>
    </message>
    <message>
        <source>Week from</source>
        <comment>of a weekly review</comment>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>From</source>
        <comment>leave</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <comment>leave</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>leave</comment>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>leave</comment>
        <translation>天数</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>for supervision</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>What I need</source>
        <comment>from supervision</comment>
        <translation>我需要什么</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <comment>line of support</comment>
        <translation>由谁提供</translation>
    </message>
    <message>
        <source>Who would know</source>
        <comment>line of support</comment>
        <translation>谁会知道</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <comment>line of support</comment>
        <translation>如何联系</translation>
    </message>
    <message>
        <source>Importance</source>
        <comment>of a value</comment>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <comment>of a value</comment>
        <translation>为什么重要</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>a reflection leads to it</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <comment>a plan leads back to its reflection</comment>
        <translation>它从哪里来</translation>
    </message>
    <message>
        <source>What I wanted</source>
        <comment>after racism, unfair treatment or a manager who harms</comment>
        <translation>我想要的</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <comment>ways that are open to one, after the same</comment>
        <translation>记在心里的</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>a weekly review leads to it</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <comment>a plan leads back to it</comment>
        <translation>每周回顾</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Open</source>
        <comment>button: an entry</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>button: an entry</comment>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Show more</source>
        <comment>button: the rest of a very long entry</comment>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Nothing was filled in.</source>
        <comment>entry without any answer</comment>
        <translation>什么都没有填。</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: an entry</comment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>button: an entry</comment>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>A change of this entry is kept and not saved yet.</source>
        <comment>above an entry as it was saved</comment>
        <translation>这条记录有一处改动已经留着，还没有保存。</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <comment>button: an entry</comment>
        <translation>接着改</translation>
    </message>
</context>
<context>
    <name>EntrySummary</name>
    <message>
        <source>mood</source>
        <translation>心情</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>精力</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>负担感</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>意义</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>年假</translation>
    </message>
    <message>
        <source>Time off in lieu</source>
        <translation>调休</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>Carer’s leave</source>
        <translation>照护假</translation>
    </message>
    <message>
        <source>Special leave</source>
        <translation>特别假</translation>
    </message>
    <message>
        <source>Study leave</source>
        <translation>学习假</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation>法定假日</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>每日小记</translation>
    </message>
    <message>
        <source>Check-in: %1</source>
        <translation>每日小记：%1</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>反思</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督导</translation>
    </message>
    <message>
        <source>Preparing supervision</source>
        <translation>准备督导</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>给一天收尾</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>%1起的一周</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>得分：%1</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>已分享给 %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Prompt settings</source>
        <translation>提示设置</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a line</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Delete everything</source>
        <comment>sheet</comment>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Every entry, every draft, the bin and the keys on this device go, and nobody can bring them back. Exports and backups that you made stay where they are.</source>
        <comment>sheet: Delete everything</comment>
        <translation>这台设备上的每条记录、每份草稿、回收站和密钥都会消失，谁也无法找回。你做过的导出和备份会留在原处。</translation>
    </message>
    <message>
        <source>Type the word %1</source>
        <comment>field; the word is: delete</comment>
        <translation>输入“%1”一词</translation>
    </message>
    <message>
        <source>Delete my diary for good</source>
        <comment>button</comment>
        <translation>永久删除我的日记</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: leaves Delete everything</comment>
        <translation>保留我的日记</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something in Keel went wrong.</source>
        <translation>Keel 里出了点问题。</translation>
    </message>
    <message>
        <source>What you saved before is safe. Try again; if it happens again, restart Keel.</source>
        <translation>之前保存的内容是安全的。请再试一次；如果又出现，请重新启动 Keel。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nothing was changed. You can start again any time.</source>
        <translation>什么都没有改动。你随时可以重新开始。</translation>
    </message>
    <message>
        <source>There was not enough memory to check the passphrase.</source>
        <translation>内存不足，没能核对口令。</translation>
    </message>
    <message>
        <source>Nothing was lost. Close other programs and try again.</source>
        <translation>什么都没丢。请关闭其他程序，再试一次。</translation>
    </message>
    <message>
        <source>That passphrase does not open this diary.</source>
        <translation>这个口令打不开这本日记。</translation>
    </message>
    <message>
        <source>Nothing was lost. Check Caps Lock and the keyboard layout, or use your recovery code.</source>
        <translation>什么都没丢。请检查大写锁定（Caps Lock）和键盘布局，或使用恢复码。</translation>
    </message>
    <message>
        <source>That recovery code does not open this diary.</source>
        <translation>这个恢复码打不开这本日记。</translation>
    </message>
    <message>
        <source>Nothing was lost. Compare it with your note, group by group. Only the newest code works.</source>
        <translation>什么都没丢。请和你写下的逐组对照。只有最新的恢复码有效。</translation>
    </message>
    <message>
        <source>The file with the keys of your diary (vault.keys) is damaged.</source>
        <translation>存放日记密钥的文件（vault.keys）已损坏。</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the diary file is damaged.</source>
        <translation>你的口令是对的，但日记文件已损坏。</translation>
    </message>
    <message>
        <source>What is in the place of your diary’s file is not a Keel diary.</source>
        <translation>日记文件所在的位置上，放着的不是 Keel 日记。</translation>
    </message>
    <message>
        <source>Keel has not touched it. Choose another folder, or move that file away.</source>
        <translation>Keel 没有动它。请选择另一个文件夹，或把那个文件移走。</translation>
    </message>
    <message>
        <source>One of the two files of your diary (vault.db and vault.keys) is missing.</source>
        <translation>日记缺了一个文件：vault.db 或 vault.keys。</translation>
    </message>
    <message>
        <source>There is no diary in this folder.</source>
        <translation>这个文件夹里没有日记。</translation>
    </message>
    <message>
        <source>Nothing was changed. If it lies elsewhere, start Keel with that folder.</source>
        <translation>什么都没有改动。如果日记在别处，请用那个文件夹启动 Keel。</translation>
    </message>
    <message>
        <source>There is a diary in this folder already.</source>
        <translation>这个文件夹里已经有一本日记。</translation>
    </message>
    <message>
        <source>It was not touched. Unlock it, or choose another folder.</source>
        <translation>它没有被改动。请解锁它，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Your diary is open in another Keel.</source>
        <translation>你的日记已在另一个 Keel 中打开。</translation>
    </message>
    <message>
        <source>Nothing was lost. Close the other window or command, then try again.</source>
        <translation>什么都没丢。请关闭另一个窗口或命令行，再试一次。</translation>
    </message>
    <message>
        <source>This was written by a newer Keel.</source>
        <translation>这个文件由较新版本的 Keel 写成。</translation>
    </message>
    <message>
        <source>It was not changed. Update Keel and try again.</source>
        <translation>文件没有改动。请先更新 Keel，再试一次。</translation>
    </message>
    <message>
        <source>This file cannot be read: it is incomplete or of another kind.</source>
        <translation>无法读取这个文件：它不完整，或属于别的类型。</translation>
    </message>
    <message>
        <source>Your diary was not changed. Choose another file, or export it again.</source>
        <translation>你的日记没有改动。请选择另一个文件，或重新导出。</translation>
    </message>
    <message>
        <source>This file is not one of Keel’s.</source>
        <translation>这不是 Keel 的文件。</translation>
    </message>
    <message>
        <source>Your diary was not changed. Choose another file.</source>
        <translation>你的日记没有改动。请选择另一个文件。</translation>
    </message>
    <message>
        <source>A value is outside what the diary can hold.</source>
        <translation>有一个数值超出了日记能保存的范围。</translation>
    </message>
    <message>
        <source>What you wrote is still here. Change it and save again.</source>
        <translation>你写的内容还在这里。请修改后再保存。</translation>
    </message>
    <message>
        <source>The text looks as if it could identify a client.</source>
        <translation>这段文字看起来可能会暴露来访者的身份。</translation>
    </message>
    <message>
        <source>What you wrote is still here. Take that part out, or say that it is not client data.</source>
        <translation>你写的内容还在这里。请删掉那一部分，或说明它不是来访者资料。</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>这个口令太容易被猜到。</translation>
    </message>
    <message>
        <source>Nothing was changed. Add words, or take the one that is offered.</source>
        <translation>什么都没有改动。请多加几个词，或采用建议的口令。</translation>
    </message>
    <message>
        <source>This entry is not in the diary any more.</source>
        <translation>这条记录已经不在日记里。</translation>
    </message>
    <message>
        <source>Nothing else was changed. Go back to the list.</source>
        <translation>其他都没有改动。请返回列表。</translation>
    </message>
    <message>
        <source>This day has a check-in already.</source>
        <translation>这一天已经有小记。</translation>
    </message>
    <message>
        <source>What you wrote is still here. Open that check-in and change it instead.</source>
        <translation>你写的内容还在这里。请打开那篇小记，改它就好。</translation>
    </message>
    <message>
        <source>This is larger than the diary can hold.</source>
        <translation>这超出了日记能容纳的大小。</translation>
    </message>
    <message>
        <source>Nothing was lost. Shorten or split it and try again.</source>
        <translation>什么都没丢。请缩短或拆开，再试一次。</translation>
    </message>
    <message>
        <source>There is no space left on this device.</source>
        <translation>这台设备已没有剩余空间。</translation>
    </message>
    <message>
        <source>What you saved before is safe, and this is still here. Free some space, then save again.</source>
        <translation>之前保存的内容是安全的，这次写的也还在这里。请腾出一些空间，再保存一次。</translation>
    </message>
    <message>
        <source>Keel has no access to your diary’s folder.</source>
        <translation>Keel 没有权限读写日记所在的文件夹。</translation>
    </message>
    <message>
        <source>Nothing was lost. Give your account access to the folder, then try again.</source>
        <translation>什么都没丢。请让你的账户能够访问这个文件夹，再试一次。</translation>
    </message>
    <message>
        <source>Keel cannot save to your diary’s folder.</source>
        <translation>Keel 无法写入日记所在的文件夹。</translation>
    </message>
    <message>
        <source>Reading from the disk or saving to it failed.</source>
        <translation>读取或写入磁盘失败。</translation>
    </message>
    <message>
        <source>What you saved before is safe. Check that the disk is connected, then try again.</source>
        <translation>之前保存的内容是安全的。请检查磁盘是否接好，再试一次。</translation>
    </message>
    <message>
        <source>What you saved before is safe, and this is still here. Let your account write to the folder, then save again.</source>
        <translation>之前保存的都安全，这次写的也还在这里。请让你的账户可以写入这个文件夹，然后再保存。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Nothing was changed, and your entries are untouched. If you have a copy of the diary’s folder, put vault.keys back from it.</source>
        <translation>没有改动任何内容，你的记录完好。如果你有日记文件夹的副本，请从中取回 vault.keys。</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the diary’s folder to another place before you try anything else.</source>
        <translation>没有改动任何内容。在尝试别的办法之前，请先把日记的文件夹复制到另一个地方。</translation>
    </message>
    <message>
        <source>Keel has not changed the other one. If you have a copy of the folder, put the missing file back from it.</source>
        <translation>Keel 没有改动另一个文件。如果你有这个文件夹的副本，请从中取回缺少的文件。</translation>
    </message>
    <message>
        <source>Nothing was changed, and your entries are untouched. If you have a copy of this folder (from your device’s own backup), put vault.keys back from it and press Try again.</source>
        <translation>没有改动任何内容，你的记录完好。如果你有这个文件夹的副本（来自设备自己的备份），请从中取回 vault.keys，再按“再试一次”。</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the diary file is damaged (vault.db).</source>
        <translation>你的口令是对的，但日记文件（vault.db）损坏了。</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the folder to another place before you try anything else. If you have an older copy of this folder (from your device’s own backup), put it back and press Try again.</source>
        <translation>没有改动任何内容。在尝试别的办法之前，请先把文件夹复制到另一个地方。如果你有这个文件夹更早的副本（来自设备自己的备份），请放回去，再按“再试一次”。</translation>
    </message>
    <message>
        <source>Nothing was changed. Move what is there to another place. If you have a copy of your diary’s folder (from your device’s own backup), put it back and press Try again.</source>
        <translation>没有改动任何内容。请把这里现有的文件移到另一个地方。如果你有日记文件夹的副本（来自设备自己的备份），请放回去，再按“再试一次”。</translation>
    </message>
    <message>
        <source>One of the two files of your diary is missing: %1.</source>
        <comment>%1: a file’s name</comment>
        <translation>你的日记由两个文件组成，现在少了一个：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Leave the other file where it is. If you have a copy of this folder (from your device’s own backup), put %1 back from it and press Try again.</source>
        <comment>%1: a file’s name</comment>
        <translation>没有改动任何内容。另一个文件请留在原处。如果你有这个文件夹的副本（来自设备自己的备份），请从中取回 %1，再按“再试一次”。</translation>
    </message>
    <message>
        <source>Nothing was changed. If its disk is not connected, connect it and press Try again. If the diary lies elsewhere, start Keel with that folder.</source>
        <translation>没有改动任何内容。如果它所在的磁盘没有连接，请接上后按“再试一次”。如果日记放在别处，请用那个文件夹启动 Keel。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other window or command, then press Try again.</source>
        <translation>没有改动任何内容。请关闭另一个窗口或命令行，再按“再试一次”。</translation>
    </message>
    <message>
        <source>This diary was last written by a newer Keel.</source>
        <translation>这本日记最后由较新的 Keel 写入。</translation>
    </message>
    <message>
        <source>Nothing was changed. This Keel cannot read it. Quit, update Keel and open it again.</source>
        <translation>没有改动任何内容。这个 Keel 读不了它。请退出并更新 Keel，再打开日记。</translation>
    </message>
    <message>
        <source>Nothing was changed. Let your account read the folder and write in it, then press Try again.</source>
        <translation>没有改动任何内容。请让你的账户可以读写这个文件夹，再按“再试一次”。</translation>
    </message>
    <message>
        <source>Your diary was written by an older Keel and has to be brought up to date, but Keel cannot write in its folder.</source>
        <translation>你的日记由较旧的 Keel 写成，需要更新，但 Keel 无法写入它的文件夹。</translation>
    </message>
    <message>
        <source>Nothing was changed. Let your account write in the folder, then press Try again.</source>
        <translation>没有改动任何内容。请让你的账户可以写入这个文件夹，再按“再试一次”。</translation>
    </message>
    <message>
        <source>There is no space left where your diary lies, and opening it takes some.</source>
        <translation>日记所在的位置没有空间了，而打开日记需要一点空间。</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then press Try again.</source>
        <translation>没有改动任何内容。请腾出一些空间，再按“再试一次”。</translation>
    </message>
    <message>
        <source>The disk that holds your diary cannot be read.</source>
        <translation>读不了日记所在的磁盘。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that it is connected, then press Try again.</source>
        <translation>没有改动任何内容。请确认它已连接，再按“再试一次”。</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <comment>page: write the diary to a file</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>An export is not locked: anyone who gets it can read your whole diary. Keep it where only you can look, and never send it by work mail.</source>
        <comment>page Export</comment>
        <translation>导出的内容没有加密：谁拿到它，谁就能读到你的整本日记。请放在只有你能看到的地方，绝不要用工作邮箱发送。</translation>
    </message>
    <message>
        <source>A file for Keel</source>
        <comment>form of an export</comment>
        <translation>给 Keel 用的文件</translation>
    </message>
    <message>
        <source>Everything, in one JSON file. Keel can bring it in again, here or on another device.</source>
        <comment>form of an export</comment>
        <translation>全部内容，放在一个 JSON 文件里。Keel 可以再把它导入，在这里或在另一台设备上。</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>form of an export</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>A folder with one CSV file per kind of entry, for a spreadsheet.</source>
        <comment>form of an export</comment>
        <translation>一个文件夹，每类记录一个 CSV 文件，可用电子表格软件打开。</translation>
    </message>
    <message>
        <source>Text to read</source>
        <comment>form of an export</comment>
        <translation>供阅读的文字</translation>
    </message>
    <message>
        <source>A folder with one Markdown file per month, to read or print.</source>
        <comment>form of an export</comment>
        <translation>一个文件夹，每个月一个 Markdown 文件，可以阅读或打印。</translation>
    </message>
    <message>
        <source>Save the export</source>
        <comment>button</comment>
        <translation>开始导出</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <comment>button</comment>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>Saving the export</source>
        <comment>while it is written</comment>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Nothing is left there if you stop.</source>
        <comment>while an export is written</comment>
        <translation>中途停下的话，那里不会留下任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: stops an export or import</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <comment>button: opens this day in the Diary; %1 is a date</comment>
        <translation>看看%1</translation>
    </message>
</context>
<context>
    <name>ExposureCard</name>
    <message>
        <source>busier than your last four weeks</source>
        <translation>比你之前四周更忙</translation>
    </message>
    <message>
        <source>quieter than your last four weeks</source>
        <translation>比你之前四周更清闲</translation>
    </message>
    <message>
        <source>much like your last four weeks</source>
        <translation>和你之前四周差不多</translation>
    </message>
    <message>
        <source>How busy, compared with your own weeks</source>
        <comment>card</comment>
        <translation>有多忙：与你自己的几周相比</translation>
    </message>
    <message>
        <source>quieter</source>
        <comment>end of an axis</comment>
        <translation>较清闲</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>middle of an axis</comment>
        <translation>平常</translation>
    </message>
    <message>
        <source>busier</source>
        <comment>end of an axis</comment>
        <translation>较忙</translation>
    </message>
    <message>
        <source>%1: no figure</source>
        <comment>a date</comment>
        <translation>%1：没有数值</translation>
    </message>
    <message>
        <source>%1 was %2. Busier: %4 of %3 work days; quieter: %5.</source>
        <translation>%1：%2。%3 个工作日中，更忙的有 %4 个，更清闲的有 %5 个。</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>column</comment>
        <translation>级数</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>column</comment>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>%1 of %2 recorded work days have a figure</source>
        <translation>%2 个有记录的工作日中，%1 个有数值</translation>
    </message>
    <message>
        <source>Contacts, telephone, overtime and risk contacts as you noted them, compared with what was usual for you just before.</source>
        <translation>你记下的会谈次数、电话时间、加班时间和涉及风险的会谈，与你此前不久的平常情况并列。</translation>
    </message>
    <message>
        <source>Each amount is compared with the middle of your own work days of the 28 days before (ten at least), in steps of your own spread, at most three. The figure is the mean of three or four of them.</source>
        <translation>每一项的数量都与此前 28 天里你自己工作日的中间值相比（至少十个工作日），以你自己的波动幅度为一级，最多三级。数值是其中三项或四项的平均。</translation>
    </message>
    <message>
        <source>Usual for you is not the same as right for you. It cannot say how much is too much.</source>
        <translation>你平常如此，不等于这样对你合适。它说不出多少算太多。</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what was asked: the answer</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FileFields</name>
    <message>
        <source>Where it goes</source>
        <comment>field: the path of a file or folder</comment>
        <translation>存到哪里</translation>
    </message>
    <message>
        <source>Keel never replaces a file that is there.</source>
        <comment>below: Where it goes</comment>
        <translation>Keel 不会覆盖那里已有的任何内容。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <comment>button: where a file goes</comment>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Asked for so that nobody else can write your diary to a file.</source>
        <comment>below a passphrase field</comment>
        <translation>问一下，免得别人把你的日记写成文件。</translation>
    </message>
</context>
<context>
    <name>FilePlace</name>
    <message>
        <source>Something of that name is there already. Keel does not write over it: choose another name.</source>
        <translation>那里已有同名的内容。Keel 不会覆盖它：请换一个名称。</translation>
    </message>
    <message>
        <source>There is no such file or folder. Check how it is written.</source>
        <translation>没有这个文件或文件夹。请核对写法。</translation>
    </message>
    <message>
        <source>Keel is not allowed to use that folder. Nothing was changed. Choose another one.</source>
        <translation>Keel 没有权限使用那个文件夹。什么都没有改动。请换一个。</translation>
    </message>
    <message>
        <source>There is not enough space in that place. Nothing was left there. Free some space or choose another place.</source>
        <translation>那个位置的空间不够。那里没有留下任何内容。请腾出一些空间，或换一个位置。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <comment>of the diary</comment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: everything in the diary</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>More filters</source>
        <comment>button: kinds, challenges, values</comment>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Hide the calendar</source>
        <comment>button</comment>
        <translation>隐藏日历</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <comment>button</comment>
        <translation>显示日历</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <comment>button</comment>
        <translation>打开回收站</translation>
    </message>
    <message>
        <source>Clear the filter %1</source>
        <comment>button; %1 is what is filtered by</comment>
        <translation>清除筛选“%1”</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Show only</source>
        <comment>heading over the filters of the diary</comment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>filter: kind of entry</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>What weighed</source>
        <comment>filter: challenges</comment>
        <translation>压在心上的事</translation>
    </message>
    <message>
        <source>What mattered</source>
        <comment>filter: values</comment>
        <translation>重要的事</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <comment>button: closes the filters</comment>
        <translation>显示记录</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <comment>button</comment>
        <translation>清除所有筛选</translation>
    </message>
</context>
<context>
    <name>FirstRunStep</name>
    <message>
        <source>Next</source>
        <comment>button: to the following step of first run</comment>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show fewer</source>
        <comment>button: fold a long list</comment>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>button: unfold a long list</comment>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>GroupCheck</name>
    <message>
        <source>Check what I wrote</source>
        <comment>button: unfolds two fields for groups of the recovery code</comment>
        <translation>核对我写下的</translation>
    </message>
    <message>
        <source>Both groups are right.</source>
        <comment>recovery code</comment>
        <translation>两组都对。</translation>
    </message>
    <message>
        <source>First</source>
        <comment>group of the recovery code, field</comment>
        <translation>第一组</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>group of the recovery code, field</comment>
        <translation>第二组</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>button: compare two groups of the recovery code</comment>
        <translation>核对</translation>
    </message>
</context>
<context>
    <name>GuardSheet</name>
    <message>
        <source>Before this is saved</source>
        <comment>question about words that may point to a client</comment>
        <translation>保存之前</translation>
    </message>
    <message>
        <source>Words to look at</source>
        <comment>question about words that may point to a client, while writing</comment>
        <translation>需要看一下的字</translation>
    </message>
    <message>
        <source>This check misses things. It looks for names only as English and Chinese sentences say them. A rare story can identify someone without a name: change or leave out detail.</source>
        <comment>below the answers to words that may point to a client</comment>
        <translation>这项检查会有遗漏。它只能按中英文的常见句式找人名。罕见的经历不写名字也可能让人认出来：请改动或略去细节。</translation>
    </message>
    <message>
        <source>Replace with “a client”</source>
        <comment>button: replaces the found words</comment>
        <translation>替换为“一位来访者”</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>button: removes the found words</comment>
        <translation>删掉</translation>
    </message>
    <message>
        <source>It is not client data</source>
        <comment>button: keeps the found words</comment>
        <translation>这不是来访者资料</translation>
    </message>
</context>
<context>
    <name>GuardedNote</name>
    <message>
        <source>Choose what to do</source>
        <comment>button: answers about words that may point to a client</comment>
        <translation>选择怎样处理</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <comment>below the note</comment>
        <translation>
            <numerusform>还可以写 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <comment>below the note</comment>
        <translation>
            <numerusform>多了 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpNowButton</name>
    <message>
        <source>Help now</source>
        <translation>立即求助</translation>
    </message>
    <message>
        <source>Opens the support card</source>
        <translation>打开支持卡片</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help now</source>
        <comment>title of the support card</comment>
        <translation>立即求助</translation>
    </message>
    <message>
        <source>Where you are</source>
        <comment>choice of country on the support card</comment>
        <translation>你在哪里</translation>
    </message>
    <message>
        <source>My people and my support</source>
        <comment>heading in Help now: one&apos;s own list</comment>
        <translation>身边的支持</translation>
    </message>
    <message>
        <source>Hide support run by your employer</source>
        <comment>button in Help now</comment>
        <translation>收起雇主提供的支持</translation>
    </message>
    <message>
        <source>Show support run by your employer</source>
        <comment>button in Help now: lists nothing of it before</comment>
        <translation>显示雇主提供的支持</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>%1 from</source>
        <comment>a weekday&apos;s working time: Monday from</comment>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>%1 to</source>
        <comment>a weekday&apos;s working time: Monday to</comment>
        <translation>%1 结束</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import an export</source>
        <comment>page: import</comment>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Keel looks at the file first and shows what is new in it. Nothing changes until you say so.</source>
        <comment>page: import</comment>
        <translation>Keel 会先查看文件，显示其中有什么新内容。在你确认之前，什么都不会改动。</translation>
    </message>
    <message>
        <source>The file</source>
        <comment>field: path of an export to bring in</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>button: an export to bring in</comment>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <comment>table of an import</comment>
        <translation>文件里有什么</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <comment>table of an import</comment>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>New</source>
        <comment>table of an import</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>The rest</source>
        <comment>table of an import</comment>
        <translation>其余</translation>
    </message>
    <message>
        <source>What cannot be imported, and why</source>
        <comment>table of an import, folded</comment>
        <translation>哪些导入不了，为什么</translation>
    </message>
    <message>
        <source>Look at it</source>
        <comment>button: an export to bring in</comment>
        <translation>查看文件</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <comment>button: an export to bring in</comment>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <comment>button</comment>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <comment>while it is read</comment>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Importing</source>
        <comment>while it is imported</comment>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Your diary stays as it is if you stop.</source>
        <comment>while an export is brought in</comment>
        <translation>中途停下，你的日记会保持原样。</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: stops an export or import</comment>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>InstrumentPage</name>
    <message>
        <source>Bring a questionnaire</source>
        <comment>page: a file with the questions of a measure</comment>
        <translation>导入问卷</translation>
    </message>
    <message>
        <source>Choose a questionnaire file made for Keel, for a questionnaire that you are allowed to use. What its questions say stays in your diary: no export and no page you share holds it.</source>
        <comment>page: a file with the questions of a measure</comment>
        <translation>请选择一个为 Keel 制作的问卷文件，问卷须是你有权使用的。题目的文字只留在你的日记里：任何导出和你分享的页面都不含这些文字。</translation>
    </message>
    <message>
        <source>The file</source>
        <comment>field: path of a questionnaire</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>button: a questionnaire to bring</comment>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Questionnaires (*.json)</source>
        <comment>kinds of file</comment>
        <translation>问卷 (*.json)</translation>
    </message>
    <message>
        <source>Its name in your diary</source>
        <comment>field: of a questionnaire</comment>
        <translation>它在你日记里的名称</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <comment>table: a questionnaire</comment>
        <translation>文件里有什么</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <comment>table: a questionnaire</comment>
        <translation>怎样计分</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>table: a questionnaire</comment>
        <translation>分量表</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>table: a questionnaire</comment>
        <translation>得分</translation>
    </message>
    <message>
        <source>What it takes</source>
        <comment>table: a questionnaire</comment>
        <translation>需要什么</translation>
    </message>
    <message>
        <source>Keel shows the number and your own trend, and nothing else: no bands, no cut-offs. A score is not a diagnosis.</source>
        <comment>below a questionnaire</comment>
        <translation>Keel 只显示数字和你自己的走势，别无其他：不分档，也没有分界线。得分不是医学结论。</translation>
    </message>
    <message>
        <source>It is in your diary now. You find it under Add a score.</source>
        <comment>after a questionnaire was brought</comment>
        <translation>问卷已经在你的日记里了。你可以在“添加得分”下找到它。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <comment>button: a questionnaire to bring</comment>
        <translation>查看文件</translation>
    </message>
    <message>
        <source>Keep it in my diary</source>
        <comment>button: a questionnaire</comment>
        <translation>保存到我的日记</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <comment>button: a questionnaire to bring</comment>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Back to my scores</source>
        <comment>button</comment>
        <translation>回到我的得分</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Add leave</source>
        <comment>sheet</comment>
        <translation>添加休假</translation>
    </message>
    <message>
        <source>Change leave</source>
        <comment>sheet</comment>
        <translation>修改休假</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>leave: a date</comment>
        <translation>第一天</translation>
    </message>
    <message>
        <source>24 December</source>
        <comment>an example of a day</comment>
        <translation>例如：12月24日</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>leave: a date</comment>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Blank for a single day.</source>
        <comment>below: Last day</comment>
        <translation>只休一天可以留空。</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <comment>annual, sick, ...</comment>
        <translation>休假种类</translation>
    </message>
    <message>
        <source>How much of your leave it takes</source>
        <comment>leave: a number</comment>
        <translation>用掉多少假期</translation>
    </message>
    <message>
        <source>You can leave it blank.</source>
        <comment>below a number</comment>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>Counted in</source>
        <comment>an amount of leave: hours or days</comment>
        <translation>计算单位</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>leave is counted in</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <comment>leave is counted in</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>Save the leave</source>
        <comment>button</comment>
        <translation>保存休假</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>button: an entry</comment>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message>
        <source>%1: no check-in</source>
        <translation>%1：没有小记</translation>
    </message>
    <message>
        <source>%1: too few ratings, %2 of 4 answered</source>
        <translation>%1：评分太少，4 项中填了 %2 项</translation>
    </message>
    <message>
        <source>%1: %2, %3 of 4 answered</source>
        <translation>%1：%2，4 项中填了 %3 项</translation>
    </message>
    <message>
        <source>Your level</source>
        <comment>card</comment>
        <translation>你的评分水平</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>填了 %1/4 项</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>level %1, %2</source>
        <translation>水平 %1，%2</translation>
    </message>
    <message>
        <source>%1 of %2 days · gaps are days without a check-in</source>
        <translation>%2 天中的 %1 天 · 空白处是没有小记的日子</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column: what the day&apos;s own ratings come to</comment>
        <translation>当日数值</translation>
    </message>
    <message>
        <source>Level and answers</source>
        <comment>column</comment>
        <translation>水平与填写</translation>
    </message>
    <message>
        <source>One day goes up and down; the level shows where the days were heading, and the thin line and the band where most of them lay. Triangles are hard days.</source>
        <translation>单独一天有高有低；评分水平显示这些日子在往哪里走，细线和色带显示大多数日子落在哪里。三角形是难熬的日子。</translation>
    </message>
    <message>
        <source>A day’s value is the mean of mood, energy, meaning and 10 minus strain, with at least three of the four. The level is a running mean: the newest day counts 20 %, and more after a gap. It is repeated, dashed, for at most seven days without a value. Thin line and band: the middle and the middle half of the days of the last two weeks, from seven on. Your usual is the median of the range; near means within half a point.</source>
        <translation>当日数值是心情、精力、意义和“10 减负担感”这四项的平均，至少要有其中三项。评分水平是滚动平均：最新一天占 20%，间隔之后占得更多。没有数值的日子里，它会以虚线延续，最多七天。细线和色带：最近两周各天的中位数和居中的一半，满七天起显示。“平常”是这个范围内各天的中位数；“接近”是指相差不超过半分。</translation>
    </message>
    <message>
        <source>It describes your own notes. It does not say why, and it does not judge you.</source>
        <translation>它描述的是你自己的笔记。它不说明原因，也不是对你的评判。</translation>
    </message>
    <message>
        <source>Month by month, day by day</source>
        <comment>card</comment>
        <translation>逐月逐日</translation>
    </message>
    <message>
        <source>Each mark is a day with a value: %1 of them. The larger and fuller, the higher.</source>
        <translation>每个标记是有数值的一天，共 %1 个。越大越满，数值越高。</translation>
    </message>
    <message>
        <source>Days without a value have no mark</source>
        <translation>没有数值的日子没有标记</translation>
    </message>
    <message>
        <source>A year at one look: which stretches were full, and which were hard.</source>
        <translation>一眼看一年：哪些时段充实，哪些时段难熬。</translation>
    </message>
    <message>
        <source>The same value of a day as under Your level.</source>
        <translation>与“你的评分水平”里的当日数值相同。</translation>
    </message>
    <message>
        <source>Neighbouring days are not compared, and a blank place says nothing about the day.</source>
        <translation>它不比较相邻的日子，空白处也不说明那一天怎样。</translation>
    </message>
</context>
<context>
    <name>LevelSentence</name>
    <message>
        <source>No check-in with three ratings yet. A level appears after %1.</source>
        <translation>还没有哪篇小记填满三项评分。满 %1 篇后会显示评分水平。</translation>
    </message>
    <message>
        <source>1 check-in so far. A level appears after %1.</source>
        <translation>目前有 1 篇小记。满 %1 篇后会显示评分水平。</translation>
    </message>
    <message>
        <source>%1 check-ins so far. A level appears after %2.</source>
        <translation>目前有 %1 篇小记。满 %2 篇后会显示评分水平。</translation>
    </message>
    <message>
        <source>Near your usual %1 for most of %2.</source>
        <translation>%2的大部分时间，接近你平常的 %1。</translation>
    </message>
    <message>
        <source>In %1 lower in the first half, about %2, than in the second, about %3.</source>
        <translation>%1，前半段较低，约 %2；后半段约 %3。</translation>
    </message>
    <message>
        <source>In %1 higher in the first half, about %2, than in the second, about %3.</source>
        <translation>%1，前半段较高，约 %2；后半段约 %3。</translation>
    </message>
    <message>
        <source>In %1 between %2 and %3, around your usual %4.</source>
        <translation>%1，在 %2 与 %3 之间，围绕你平常的 %4。</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <comment>page</comment>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>LivingPicture</name>
    <message>
        <source>What matters, and how often it shows</source>
        <comment>chart: importance of values against contact with them</comment>
        <translation>什么重要，多常体现</translation>
    </message>
    <message>
        <source>Importance is what you gave each value. How often it showed counts the work days of the last 28 on which a check-in says that you were in touch with it. Wide apart is not a fault: some weeks leave little room.</source>
        <comment>what a chart is</comment>
        <translation>“重要程度”是你给每个价值的分。“多常体现”数的是最近 28 天的工作日里，小记说你贴近了这个价值的天数。两者相差很远并不是谁的错：有些周没有留下多少余地。</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of the table</comment>
        <translation>价值</translation>
    </message>
    <message>
        <source>Importance</source>
        <comment>column of the table</comment>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>Showed</source>
        <comment>column of the table: how often a value showed</comment>
        <translation>体现</translation>
    </message>
    <message>
        <source>matters: %1</source>
        <comment>importance of a value</comment>
        <translation>重要：%1</translation>
    </message>
    <message>
        <source>showed: %1</source>
        <comment>how often a value showed</comment>
        <translation>体现：%1</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <comment>section of the settings</comment>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <comment>setting</comment>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Same as the device</source>
        <comment>setting: light or dark</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>setting</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>setting</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Contrast</source>
        <comment>setting</comment>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Same as the device</source>
        <comment>setting: contrast</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>setting: contrast</comment>
        <translation>标准</translation>
    </message>
    <message>
        <source>High</source>
        <comment>setting: contrast</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>setting</comment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Same as the device</source>
        <comment>setting: text size</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>100 %</source>
        <comment>setting: text size</comment>
        <translation>100%</translation>
    </message>
    <message>
        <source>125 %</source>
        <comment>setting: text size</comment>
        <translation>125%</translation>
    </message>
    <message>
        <source>150 %</source>
        <comment>setting: text size</comment>
        <translation>150%</translation>
    </message>
    <message>
        <source>200 %</source>
        <comment>setting: text size</comment>
        <translation>200%</translation>
    </message>
    <message>
        <source>Less movement</source>
        <comment>setting</comment>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Same as the device</source>
        <comment>setting: less movement</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>On</source>
        <comment>setting: less movement</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>setting: less movement</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>setting</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Same as the device</source>
        <comment>setting: language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>English</source>
        <comment>setting: language, in its own words</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>中文</source>
        <comment>setting: language, in its own words</comment>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Keel</source>
        <comment>title of the window, and nothing more</comment>
        <translation>Keel</translation>
    </message>
</context>
<context>
    <name>MeasureCards</name>
    <message>
        <source>%1: %2</source>
        <comment>measure: scale</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no score</source>
        <translation>%1：没有得分</translation>
    </message>
    <message>
        <source>Latest: %1, on %2.</source>
        <translation>最近一次：%1，%2。</translation>
    </message>
    <message>
        <source>Before it: %1, on %2.</source>
        <translation>再前一次：%1，%2。</translation>
    </message>
    <message>
        <source>The difference is larger than chance variation (%1 points, by your file).</source>
        <translation>这个差别超出了偶然波动（%1 分，依据你的文件）。</translation>
    </message>
    <message>
        <source>The difference is within chance variation (%1 points, by your file).</source>
        <translation>这个差别在偶然波动之内（%1 分，依据你的文件）。</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>column</comment>
        <translation>得分</translation>
    </message>
    <message>
        <source>A measure that you added yourself, next to your own earlier scores.</source>
        <translation>这是你自己添加的量表，与你自己以前的得分放在一起看。</translation>
    </message>
    <message>
        <source>The scores you entered, or your own questionnaire file’s sums. Keel brings no items, no bands and no cut-offs.</source>
        <translation>你填入的得分，或由你自己的量表文件相加得出。Keel 不提供题目，不分档，也不设分界值。</translation>
    </message>
    <message>
        <source>A score is not a diagnosis, and it compares you with nobody.</source>
        <translation>得分不是医学结论，也不拿你和任何人比较。</translation>
    </message>
    <message>
        <source>A measure of yours</source>
        <comment>one whose name was removed</comment>
        <translation>你的一份量表</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure&apos;s name, its number among those of that name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n scores in this range</source>
        <comment>of a measure</comment>
        <translation>
            <numerusform>这个范围内有 %n 次得分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>A score</source>
        <comment>page: of a measure that one fills in elsewhere</comment>
        <translation>添加得分</translation>
    </message>
    <message>
        <source>Keel comes without questionnaires. If you fill one in that you are allowed to use, its score can stand next to your days.</source>
        <translation>Keel 不提供问卷。如果你填了一份自己有权使用的问卷，得分可以和你每天的记录放在一起看。</translation>
    </message>
    <message>
        <source>Measures you have used</source>
        <comment>list of names</comment>
        <translation>你的量表</translation>
    </message>
    <message>
        <source>Name of the measure</source>
        <comment>field</comment>
        <translation>量表名称</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>field</comment>
        <translation>得分</translation>
    </message>
    <message>
        <source>Where you filled it in, if you like</source>
        <comment>field</comment>
        <translation>在哪里填的（选填）</translation>
    </message>
    <message>
        <source>Save the score</source>
        <comment>button</comment>
        <translation>保存得分</translation>
    </message>
    <message>
        <source>Bring a questionnaire</source>
        <comment>button: a file with the questions of a measure</comment>
        <translation>导入问卷</translation>
    </message>
    <message>
        <source>A score from elsewhere</source>
        <comment>heading: of a measure that one fills in elsewhere</comment>
        <translation>来自别处的得分</translation>
    </message>
    <message>
        <source>Change a score</source>
        <comment>heading: one that was entered before</comment>
        <translation>修改一次得分</translation>
    </message>
    <message>
        <source>Day, if not today</source>
        <comment>field: when a measure was filled in</comment>
        <translation>哪一天（如果不是今天）</translation>
    </message>
    <message>
        <source>12 November</source>
        <comment>an example of a day</comment>
        <translation>例如：11月12日</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <comment>button: a score that is being changed</comment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>What you entered</source>
        <comment>heading: of a list of scores</comment>
        <translation>你填写过的</translation>
    </message>
    <message>
        <source>Show more</source>
        <comment>button: earlier scores</comment>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <comment>button: of a score</comment>
        <translation>保留修改</translation>
    </message>
</context>
<context>
    <name>MinutePage</name>
    <message>
        <source>Breathe</source>
        <comment>between-calls minute</comment>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Look far</source>
        <comment>between-calls minute</comment>
        <translation>望向远处</translation>
    </message>
    <message>
        <source>Put that one down</source>
        <comment>between-calls minute</comment>
        <translation>放下刚才那一次</translation>
    </message>
    <message>
        <source>In through the nose, out slowly and longer than in. Four times, or as often as you like.</source>
        <comment>between-calls minute</comment>
        <translation>用鼻子吸气，再慢慢呼出，呼得比吸得长。四次，或者想做几次就几次。</translation>
    </message>
    <message>
        <source>Find the thing furthest away from you, out of a window if there is one. Let your eyes rest on it.</source>
        <comment>between-calls minute</comment>
        <translation>找到离你最远的东西，有窗的话就望向窗外。让眼睛在上面歇一歇。</translation>
    </message>
    <message>
        <source>That contact is over. Anything still to do belongs in the clinical record. You can set the rest down here.</source>
        <comment>between-calls minute</comment>
        <translation>那次会谈已经结束。还要做的事，写进临床记录。其余的，可以在这里放下。</translation>
    </message>
    <message>
        <source>Between calls</source>
        <comment>page: a minute between two calls</comment>
        <translation>两通电话之间</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button of the between-calls minute</comment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Add one contact and one break to today</source>
        <comment>button: end of the between-calls minute</comment>
        <translation>给今天加上一次会谈和一次休息</translation>
    </message>
    <message>
        <source>Leave without adding a break</source>
        <comment>button of the between-calls minute</comment>
        <translation>离开，不计这次休息</translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Keep this moment</source>
        <comment>button</comment>
        <translation>留住这一刻</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Places</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>The underlined words may point to a client. Write “a client” instead, or leave it out.</source>
        <translation>划线的文字可能指向某位来访者。请改写成“一位来访者”，或者不写。</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Save note</source>
        <comment>button</comment>
        <translation>保存笔记</translation>
    </message>
    <message>
        <source>No names, nothing that points to a client.</source>
        <comment>inside the empty note</comment>
        <translation>不写姓名，不写任何指向来访者的内容。</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <translation>%1，未填</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1：减少</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：增加</translation>
    </message>
</context>
<context>
    <name>OccasionPage</name>
    <message>
        <source>Save the answer</source>
        <comment>button: how a plan went</comment>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>OnlyReadNotice</name>
    <message>
        <source>Try again</source>
        <comment>button: see whether the diary can be written to by now</comment>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <comment>button: closes what says why nothing can be saved</comment>
        <translation>继续阅读</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>A card of your own</source>
        <comment>card sort, field</comment>
        <translation>你自己的卡片</translation>
    </message>
    <message>
        <source>A word or two</source>
        <comment>inside the empty field</comment>
        <translation>一两个词</translation>
    </message>
    <message>
        <source>Add this card</source>
        <comment>button of the card sort</comment>
        <translation>添加这张卡片</translation>
    </message>
</context>
<context>
    <name>OwnItemRow</name>
    <message>
        <source>Reword: %1</source>
        <comment>button; a coping action or challenge</comment>
        <translation>改写：%1</translation>
    </message>
    <message>
        <source>Show again: %1</source>
        <comment>button; a coping action or challenge</comment>
        <translation>重新显示：%1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <comment>button; a coping action or challenge</comment>
        <translation>隐藏：%1</translation>
    </message>
</context>
<context>
    <name>OwnItemSheet</name>
    <message>
        <source>Keel calls it “%1”.</source>
        <comment>the built-in words of a coping action or challenge</comment>
        <translation>Keel 的叫法是“%1”。</translation>
    </message>
    <message>
        <source>What it is called</source>
        <comment>coping action or challenge, field</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it means to you, if that helps</source>
        <comment>coping action or challenge, field</comment>
        <translation>对你的意义（选填）</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <comment>group of a coping action or challenge</comment>
        <translation>归在哪里</translation>
    </message>
    <message>
        <source>Add it</source>
        <comment>button: a coping action or challenge</comment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <comment>button: a coping action or challenge</comment>
        <translation>保留这个说法</translation>
    </message>
    <message>
        <source>Use Keel’s words again</source>
        <comment>button: a coping action or challenge</comment>
        <translation>改回 Keel 的说法</translation>
    </message>
</context>
<context>
    <name>OwnerField</name>
    <message>
        <source>Passphrase or recovery code</source>
        <comment>field: to show that it is you</comment>
        <translation>当前口令或恢复码</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>隐藏口令</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示口令</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <comment>sheet</comment>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>The new one works from now on. Backups made before keep the old one.</source>
        <comment>sheet: Change the passphrase</comment>
        <translation>新口令从现在起生效。之前的备份仍用旧口令。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <comment>field</comment>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <comment>field</comment>
        <translation>再输一次新口令</translation>
    </message>
    <message>
        <source>Changing…</source>
        <comment>button while the passphrase is being changed</comment>
        <translation>正在更改……</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <comment>button</comment>
        <translation>更改口令</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <comment>first run, title</comment>
        <translation>你的口令</translation>
    </message>
    <message>
        <source>It opens your diary. Nobody can reset it, so write it down and keep it away from this device.</source>
        <comment>first run, below the title</comment>
        <translation>它用来打开你的日记。没有人能重置它，所以请写下来，放在别处，不要和这台设备放在一起。</translation>
    </message>
    <message>
        <source>Making your diary…</source>
        <comment>button while the diary is being made</comment>
        <translation>正在创建你的日记……</translation>
    </message>
    <message>
        <source>Make my diary</source>
        <comment>button</comment>
        <translation>创建我的日记</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>offered or own</comment>
        <translation>口令</translation>
    </message>
    <message>
        <source>Use these words</source>
        <comment>passphrase: the offered one</comment>
        <translation>用这些词</translation>
    </message>
    <message>
        <source>Use my own</source>
        <comment>passphrase: one&apos;s own</comment>
        <translation>用我自己的</translation>
    </message>
    <message>
        <source>Offered passphrase</source>
        <comment>for the screen reader</comment>
        <translation>建议的口令</translation>
    </message>
    <message>
        <source>Other words</source>
        <comment>button: offer another passphrase</comment>
        <translation>换一组词</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <comment>field</comment>
        <translation>你自己的口令</translation>
    </message>
    <message>
        <source>Type it again</source>
        <comment>field: the own passphrase, repeated</comment>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Type the six words</source>
        <comment>field: the offered passphrase, repeated</comment>
        <translation>输入这六个词</translation>
    </message>
</context>
<context>
    <name>PatternCards</name>
    <message>
        <source>For every 30 minutes more on the telephone</source>
        <comment>... your strain tended to be</comment>
        <translation>电话时间每多 30 分钟</translation>
    </message>
    <message>
        <source>For every 15 minutes more of overtime</source>
        <comment>... your strain tended to be</comment>
        <translation>加班每多 15 分钟</translation>
    </message>
    <message>
        <source>For every contact more</source>
        <comment>... your strain tended to be</comment>
        <translation>会谈每多一次</translation>
    </message>
    <message>
        <source>For every contact about risk more</source>
        <comment>... your strain tended to be</comment>
        <translation>涉及风险的会谈每多一次</translation>
    </message>
    <message>
        <source>On days after a kept lunch</source>
        <comment>... your rating tended to be</comment>
        <translation>守住午饭时间后的第二天</translation>
    </message>
    <message>
        <source>On days after finishing on time</source>
        <comment>... your rating tended to be</comment>
        <translation>准时下班后的第二天</translation>
    </message>
    <message>
        <source>On days after talking with a peer</source>
        <comment>... your rating tended to be</comment>
        <translation>和同行聊过后的第二天</translation>
    </message>
    <message>
        <source>On days after supervision</source>
        <comment>... your rating tended to be</comment>
        <translation>有督导后的第二天</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>A pattern in your notes</source>
        <comment>card</comment>
        <translation>你笔记里的一个规律</translation>
    </message>
    <message>
        <source>%1 your strain tended to be about %2 higher (range %3).</source>
        <translation>%1，你的负担感往往高约 %2（范围 %3）。</translation>
    </message>
    <message>
        <source>%1 your strain tended to be about %2 lower (range %3).</source>
        <translation>%1，你的负担感往往低约 %2（范围 %3）。</translation>
    </message>
    <message>
        <source>%1 your rating tended to be about %2 higher (range %3).</source>
        <translation>%1，你的评分往往高约 %2（范围 %3）。</translation>
    </message>
    <message>
        <source>%1 your rating tended to be about %2 lower (range %3).</source>
        <translation>%1，你的评分往往低约 %2（范围 %3）。</translation>
    </message>
    <message>
        <source>This is a pattern in your notes, not proof.</source>
        <translation>这是你笔记里的规律，不是证明。</translation>
    </message>
    <message>
        <source>%1 pairs of days</source>
        <translation>%1 对日子</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>column</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>column</comment>
        <translation>范围</translation>
    </message>
    <message>
        <source>One of eight fixed questions to your notes. It is here because every check was passed; where one was not, nothing is said.</source>
        <translation>这是向你的笔记提出的八个固定问题之一。它出现在这里，是因为每一项核对都通过了；有一项没通过，就什么都不说。</translation>
    </message>
    <message>
        <source>A straight line through pairs of days, allowing for the day before and for work days. The range comes from drawing your diary anew 999 times, in blocks (99 %). At least 60 pairs, the same direction in both halves, and stronger than the same notes shifted round the calendar.</source>
        <translation>用一条直线穿过成对的日子，并考虑到前一天以及是否工作日。范围来自把你的日记分段重新抽取 999 次（99%）。至少要有 60 对，前后两半方向一致，并且比同样的笔记沿日历错开之后更明显。</translation>
    </message>
    <message>
        <source>Two things that go together need not be one from the other: a third may lead both.</source>
        <translation>一起出现的两件事，不一定一件由另一件而来：也可能是第三件事带来了两者。</translation>
    </message>
    <message>
        <source>A change</source>
        <comment>card</comment>
        <translation>一个变化</translation>
    </message>
    <message>
        <source>Your weekly average has been lower than in your first weeks.</source>
        <translation>你的每周平均比最初几周低。</translation>
    </message>
    <message>
        <source>Your weekly average has been higher than in your first weeks.</source>
        <translation>你的每周平均比最初几周高。</translation>
    </message>
    <message>
        <source>Your ratings have been lower for some weeks. Would talking with someone help?</source>
        <translation>你的评分已经低了几周。和人聊聊会有帮助吗？</translation>
    </message>
    <message>
        <source>%1 weeks with three entries or more · first noticed in the week of %2</source>
        <translation>%1 周有三条或更多记录 · 最早在%2起的一周留意到</translation>
    </message>
    <message>
        <source>%1: too few entries</source>
        <translation>%1：记录太少</translation>
    </message>
    <message>
        <source>Week from</source>
        <comment>column</comment>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>column</comment>
        <translation>平均</translation>
    </message>
    <message>
        <source>A slow change is hard to see from inside. It is spoken of only when two ways of looking agree.</source>
        <translation>缓慢的变化，身在其中很难看见。只有用两种方法看、结果一致时，才会说出来。</translation>
    </message>
    <message>
        <source>Weekly means of the days’ values. The first eight weeks are what later weeks are held against (CUSUM), and a straight trend over all of them has to point the same way (Theil-Sen, 95 %; the last ten years at most).</source>
        <translation>各天数值的每周平均。前八周用来和之后的各周对照（CUSUM），并且穿过所有各周的直线趋势也要指向同一方向（Theil-Sen，95%；最多取最近十年）。</translation>
    </message>
    <message>
        <source>It does not say what changed, nor what comes next.</source>
        <translation>它不说明什么变了，也不说明接下来会怎样。</translation>
    </message>
    <message>
        <source>From one day to the next your value moved by about %1 (root mean square of %2 pairs of days). The mean of the range is %3, its spread (standard deviation) %4.</source>
        <translation>从一天到下一天，你的数值变动约 %1（%2 对日子的均方根）。这个范围的平均是 %3，离散程度（标准差）是 %4。</translation>
    </message>
    <message>
        <source>Neither is good or bad. A trend and the rhythm of the week raise the second, and the first goes with the spread.</source>
        <translation>两者都没有好坏之分。趋势和一周的节奏会让第二个数变高，第一个数随离散程度变化。</translation>
    </message>
    <message>
        <source>A day resembles the day before by %1 on a scale from −1 to 1 (corrected for short series: %2, from %3 pairs).</source>
        <translation>这一天与前一天的相似程度为 %1，范围是 −1 到 1（校正短序列后为 %2，来自 %3 对）。</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>My people and my support</source>
        <comment>page</comment>
        <translation>身边的支持</translation>
    </message>
    <message>
        <source>It is easier to ask when you know who runs a service and who would find out. Help now shows this list too while your diary is open.</source>
        <comment>page, below the title</comment>
        <translation>先弄清支持由谁提供、谁会知道，开口会容易些。日记打开时，“立即求助”里也会显示这份名单。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message one can send</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Says nothing about why. Copy it and send it to anybody.</source>
        <comment>below a message one can send</comment>
        <translation>不说明原因。复制下来，发给谁都可以。</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <comment>button</comment>
        <translation>复制这条消息</translation>
    </message>
    <message>
        <source>The people you trust will appear here</source>
        <comment>empty page</comment>
        <translation>你信任的人会列在这里</translation>
    </message>
    <message>
        <source>A colleague, a buddy, your union, a staff network, a service near you: add one when you think of it.</source>
        <comment>empty page</comment>
        <translation>一位同事、一位结对伙伴、你的工会、一个员工网络、附近的一项服务：想到了就添上。</translation>
    </message>
    <message>
        <source>Add someone</source>
        <comment>button: a person or a service</comment>
        <translation>添加身边的支持</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button: brings back who was removed</comment>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change: %1</source>
        <comment>button; a person or service</comment>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>button; a person or service</comment>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>PersonLines</name>
    <message>
        <source>Copy how to reach %1</source>
        <comment>button; a person or service</comment>
        <translation>复制联系 %1 的方式</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Someone to turn to</source>
        <comment>title: adding a person or service</comment>
        <translation>身边的支持</translation>
    </message>
    <message>
        <source>Change this</source>
        <comment>title: changing a person or service</comment>
        <translation>修改这一项</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <comment>kind of person or service</comment>
        <translation>与你的关系</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person or service, field</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <comment>of a person or service, field</comment>
        <translation>由谁提供</translation>
    </message>
    <message>
        <source>My employer, my union, nobody</source>
        <comment>inside the empty field</comment>
        <translation>例如：雇主、工会、无</translation>
    </message>
    <message>
        <source>Who would know</source>
        <comment>of a person or service, field</comment>
        <translation>谁会知道</translation>
    </message>
    <message>
        <source>Only the two of us</source>
        <comment>inside the empty field</comment>
        <translation>例如：只有我们两个</translation>
    </message>
    <message>
        <source>How to reach</source>
        <comment>of a person or service, field</comment>
        <translation>怎么联系</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: a person or service</comment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <comment>button: a person or service</comment>
        <translation>保留这些内容</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>Choose a folder</source>
        <comment>dialog of the system</comment>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>dialog of the system</comment>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Exports of Keel (*.json)</source>
        <comment>kinds of file</comment>
        <translation>Keel 的导出文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>kinds of file</comment>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Today</source>
        <comment>place</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Diary</source>
        <comment>place</comment>
        <translation>日记</translation>
    </message>
    <message>
        <source>Trends</source>
        <comment>place</comment>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>place</comment>
        <translation>价值</translation>
    </message>
    <message>
        <source>Supervision</source>
        <comment>place</comment>
        <translation>督导</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>More about this plan</source>
        <comment>button: opens what to do with a plan</comment>
        <translation>这个计划的更多选项</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <comment>button: of a plan</comment>
        <translation>进行得怎样？</translation>
    </message>
    <message>
        <source>Use it again</source>
        <comment>button: of a plan that rests or is over</comment>
        <translation>重新启用</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Save plan</source>
        <comment>button</comment>
        <translation>保存计划</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>No plans yet</source>
        <comment>empty list of if-then plans</comment>
        <translation>还没有计划</translation>
    </message>
    <message>
        <source>A plan ties one small action to a signal: if it is 12:30, then I will eat away from the screen.</source>
        <comment>empty list of if-then plans</comment>
        <translation>计划把一个小行动和一个信号连在一起：如果到了 12:30，那么我就离开屏幕吃饭。</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <comment>button</comment>
        <translation>定一个计划</translation>
    </message>
</context>
<context>
    <name>PlanMenu</name>
    <message>
        <source>This plan</source>
        <comment>sheet: what to do with a plan</comment>
        <translation>这个计划</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: of a plan</comment>
        <translation>修改</translation>
    </message>
    <message>
        <source>Rest for two weeks</source>
        <comment>button: of a plan</comment>
        <translation>歇两周</translation>
    </message>
    <message>
        <source>Retire</source>
        <comment>button: of a plan that is over</comment>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1, %2 per cent</source>
        <translation>%1，百分之 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Why this? %1</source>
        <translation>为什么出现？%1</translation>
    </message>
</context>
<context>
    <name>QuestionnaireCard</name>
    <message>
        <source>Fill it in</source>
        <comment>button: a questionnaire</comment>
        <translation>填写</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>button: a questionnaire that was begun</comment>
        <translation>接着填</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button, and what it is about</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>button: a questionnaire; its scores stay</comment>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>What comes of it</source>
        <comment>last step of a questionnaire</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save the score</source>
        <comment>button</comment>
        <translation>保存得分</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: to the next question</comment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>a number, in a questionnaire</comment>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>You can leave it blank.</source>
        <comment>below a question</comment>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>table: of a questionnaire</comment>
        <translation>得分</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>table: a questionnaire</comment>
        <translation>分量表</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>table: a questionnaire</comment>
        <translation>得分</translation>
    </message>
    <message>
        <source>What is missing</source>
        <comment>table: a questionnaire</comment>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>The scores are kept, your answers are not. A score is not a diagnosis.</source>
        <comment>below the scores of a questionnaire</comment>
        <translation>保存得分后，只留下得分，不留下你的回答。得分不是医学结论。</translation>
    </message>
    <message>
        <source>Discard my answers</source>
        <comment>button: a questionnaire</comment>
        <translation>丢弃我的回答</translation>
    </message>
    <message>
        <source>Stop here and go on later</source>
        <comment>button: leaves a questionnaire, which goes on there next time</comment>
        <translation>先到这里，以后再继续</translation>
    </message>
</context>
<context>
    <name>QuickActions</name>
    <message>
        <source>Something hard happened</source>
        <comment>quick action</comment>
        <translation>遇到了难事</translation>
    </message>
    <message>
        <source>guided, 6 min</source>
        <comment>quick action, below the title</comment>
        <translation>有引导，6 分钟</translation>
    </message>
    <message>
        <source>Something that mattered</source>
        <comment>quick action</comment>
        <translation>有件重要的事</translation>
    </message>
    <message>
        <source>one or two lines</source>
        <comment>quick action, below the title</comment>
        <translation>一两行</translation>
    </message>
    <message>
        <source>Between calls</source>
        <comment>quick action</comment>
        <translation>两通电话之间</translation>
    </message>
    <message>
        <source>one minute, no typing</source>
        <comment>quick action, below the title</comment>
        <translation>一分钟，不用打字</translation>
    </message>
    <message>
        <source>Remind me why</source>
        <comment>quick action</comment>
        <translation>重温初衷</translation>
    </message>
    <message>
        <source>twenty seconds</source>
        <comment>quick action, below the title</comment>
        <translation>二十秒</translation>
    </message>
    <message>
        <source>I had a break</source>
        <comment>quick action</comment>
        <translation>我歇了歇</translation>
    </message>
    <message>
        <source>counts one</source>
        <comment>quick action, below the title</comment>
        <translation>记一次</translation>
    </message>
    <message>
        <source>A note</source>
        <comment>quick action</comment>
        <translation>一条笔记</translation>
    </message>
    <message>
        <source>whatever it is</source>
        <comment>quick action, below the title</comment>
        <translation>写什么都行</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>%1, not set</source>
        <translation>%1，未填</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%2 分（满分 %3 分）</translation>
    </message>
    <message>
        <source>From 0, %1, to %2, %3. Delete clears it.</source>
        <translation>从 0（%1）到 %2（%3）。按 Delete 键清除。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 分（满分 %2 分）</translation>
    </message>
</context>
<context>
    <name>RecoveryCheck</name>
    <message>
        <source>Type groups %1 and %2 of your code.</source>
        <translation>请输入恢复码的第 %1 组和第 %2 组。</translation>
    </message>
</context>
<context>
    <name>RecoveryCheckSheet</name>
    <message>
        <source>Check my recovery code</source>
        <comment>sheet</comment>
        <translation>核对我的恢复码</translation>
    </message>
    <message>
        <source>Type the code that you wrote down. Keel looks whether it opens this diary; nothing is changed.</source>
        <comment>sheet: Check my recovery code</comment>
        <translation>请输入你写下的恢复码。Keel 会看它能不能打开这本日记；什么都不会改动。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>field</comment>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>button while the recovery code is being tried</comment>
        <translation>正在核对……</translation>
    </message>
    <message>
        <source>Check the code</source>
        <comment>button</comment>
        <translation>核对</translation>
    </message>
    <message>
        <source>I do not have it: make a new one</source>
        <comment>button: instead of checking the recovery code</comment>
        <translation>找不到了，生成新的</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeSheet</name>
    <message>
        <source>New recovery code</source>
        <comment>sheet</comment>
        <translation>新的恢复码</translation>
    </message>
    <message>
        <source>Write it on paper and keep it away from this device. It is not shown again.</source>
        <comment>sheet: New recovery code</comment>
        <translation>请写在纸上，放在别处，不要和这台设备放在一起。它不会再次显示。</translation>
    </message>
    <message>
        <source>It opens your diary if you forget the passphrase. The code you have now stops working.</source>
        <comment>sheet: New recovery code</comment>
        <translation>忘记口令时，它能打开你的日记。你现在的恢复码会失效。</translation>
    </message>
    <message>
        <source>Making it…</source>
        <comment>button while a recovery code is being made</comment>
        <translation>正在生成……</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <comment>button</comment>
        <translation>生成新的恢复码</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>for the screen reader</comment>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <comment>button: closes the recovery code</comment>
        <translation>我写下来了</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Your recovery code</source>
        <comment>first run, title</comment>
        <translation>你的恢复码</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this opens your diary and nothing else does. It is shown once: write it on paper.</source>
        <comment>first run, below the title</comment>
        <translation>如果忘记口令，只有它能打开你的日记。它只显示一次：请写在纸上。</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <comment>button: on from the recovery code</comment>
        <translation>我写下来了</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>for the screen reader</comment>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>The code was on the screen when you stopped. If you wrote it down, skip this step. If not, make a new one: the old one then opens nothing.</source>
        <comment>first run, after a pause</comment>
        <translation>你停下时，恢复码正显示在屏幕上。如果已经写下来，就跳过这一步。如果没有，就生成新的：之后旧的什么也打不开。</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <comment>button</comment>
        <translation>生成新的恢复码</translation>
    </message>
</context>
<context>
    <name>ReflectionPage</name>
    <message>
        <source>Finish</source>
        <comment>button: saves the reflection</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: to the next question</comment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Stop here and keep what I wrote</source>
        <comment>button of a reflection</comment>
        <translation>先到这里，内容会保留</translation>
    </message>
    <message>
        <source>Leave without keeping it</source>
        <comment>button of a reflection that cannot be saved</comment>
        <translation>离开，不保留</translation>
    </message>
</context>
<context>
    <name>RemindMePage</name>
    <message>
        <source>Remind me why</source>
        <comment>page</comment>
        <translation>重温初衷</translation>
    </message>
    <message>
        <source>Your own words will appear here</source>
        <comment>empty page</comment>
        <translation>你的话会出现在这里</translation>
    </message>
    <message>
        <source>As soon as you have noted a moment that mattered or chosen your values, three of them appear here when you want to remember why.</source>
        <comment>empty page</comment>
        <translation>记下一个重要的时刻，或选好你的价值之后，这里会列出其中三条，帮你重温初衷。</translation>
    </message>
    <message>
        <source>Note a moment that mattered</source>
        <comment>button</comment>
        <translation>记下一个重要的时刻</translation>
    </message>
    <message>
        <source>Back to my day</source>
        <comment>button: leaves Remind me why</comment>
        <translation>回到今天</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Empty the bin?</source>
        <comment>question</comment>
        <translation>清空回收站吗？</translation>
    </message>
    <message>
        <source>Remove everywhere now?</source>
        <comment>question</comment>
        <translation>现在就彻底移除吗？</translation>
    </message>
    <message>
        <source>Copies may remain where Keel cannot reach: in files you exported or shared, in backups and snapshots of this device, and with people you gave it to.</source>
        <comment>before removing for good</comment>
        <translation>Keel 管不到的地方可能还留有副本：你导出或分享的文件里、这台设备的备份和快照里，以及你给过的人那里。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: do not remove for good</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <comment>button</comment>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Remove everywhere</source>
        <comment>button</comment>
        <translation>彻底移除</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries in the bin go from search, from drafts and from your diary’s file. You cannot get them back.</source>
        <comment>before emptying the bin</comment>
        <translation>
            <numerusform>回收站里的 %n 条记录会从搜索、草稿和你的日记文件里消失。无法取回。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes from the bin, from search, from drafts and from your diary’s file. You cannot get it back.</source>
        <comment>before removing for good</comment>
        <translation>它会从回收站、搜索、草稿和你的日记文件里消失。无法取回。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>button: do not empty the bin</comment>
        <translation>都留着</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Close this message</source>
        <comment>button of the support card</comment>
        <translation>关闭这条求助提示</translation>
    </message>
    <message>
        <source>See who to call</source>
        <comment>button of the support card: opens Help now</comment>
        <translation>看看可以打给谁</translation>
    </message>
    <message>
        <source>This was about work</source>
        <comment>button of the support card: the words meant somebody&apos;s work, not oneself</comment>
        <translation>这是工作上的内容</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Saved</source>
        <comment>sheet: a file has been written</comment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Save or print</source>
        <comment>sheet: cards of Trends as a file</comment>
        <translation>保存或打印</translation>
    </message>
    <message>
        <source>The file is not locked: anyone who has it can read it. Keep it where only you can look.</source>
        <comment>sheet: Save or print</comment>
        <translation>这个文件没有加密：谁拿到它都能读。请放在只有你能看到的地方。</translation>
    </message>
    <message>
        <source>What to save</source>
        <comment>choice: this card or all of them</comment>
        <translation>保存什么</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>form of a file</comment>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>A PDF with pictures, words and tables. To print, open it and print from there.</source>
        <comment>form of a file</comment>
        <translation>一份 PDF，有图、文字和表格。要打印，请打开它，从那里打印。</translation>
    </message>
    <message>
        <source>A picture</source>
        <comment>form of a file</comment>
        <translation>一张图</translation>
    </message>
    <message>
        <source>A PNG with everything but the tables.</source>
        <comment>form of a file</comment>
        <translation>一张 PNG，除表格外什么都有。</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a picture</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>The table alone</source>
        <comment>form of a file</comment>
        <translation>只要表格</translation>
    </message>
    <message>
        <source>A CSV for a spreadsheet, with every row.</source>
        <comment>form of a file</comment>
        <translation>一份 CSV，可用电子表格打开，包含每一行。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <comment>button</comment>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Back to Trends</source>
        <comment>button</comment>
        <translation>回到趋势</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>while a file is written</comment>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Nothing is left there if you stop.</source>
        <comment>while a file is written</comment>
        <translation>中途停下的话，那里不会留下任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: stops the writing of a file</comment>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Change</source>
        <comment>button: a score</comment>
        <translation>修改</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button, and what it is about</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a score</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a score: measure and number, day and place</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清空搜索</translation>
    </message>
</context>
<context>
    <name>SecretCard</name>
    <message>
        <source>Copy</source>
        <comment>button: a passphrase or code</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>The clipboard forgets it after 30 seconds.</source>
        <comment>button: Copy, a passphrase or code</comment>
        <translation>30 秒后，剪贴板会忘掉它。</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Security</source>
        <comment>section of the settings</comment>
        <translation>安全</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <comment>setting</comment>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <comment>setting</comment>
        <translation>新的恢复码</translation>
    </message>
    <message>
        <source>Your current code will stop working.</source>
        <comment>below: New recovery code</comment>
        <translation>你现有的恢复码会失效。</translation>
    </message>
    <message>
        <source>Lock automatically after</source>
        <comment>setting; the answers are minutes</comment>
        <translation>多久后自动锁定</translation>
    </message>
    <message>
        <source>2 min</source>
        <comment>auto-lock</comment>
        <translation>2 分钟</translation>
    </message>
    <message>
        <source>5 min</source>
        <comment>auto-lock</comment>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>10 min</source>
        <comment>auto-lock</comment>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>15 min</source>
        <comment>auto-lock</comment>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>Lock now</source>
        <comment>button</comment>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Check my recovery code</source>
        <comment>setting</comment>
        <translation>核对我的恢复码</translation>
    </message>
    <message>
        <source>Type the one you have; nothing is changed.</source>
        <comment>below: Check my recovery code</comment>
        <translation>输入你现有的那一个；什么都不会改动。</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <comment>place, as heading</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>You</source>
        <comment>section of the settings</comment>
        <translation>你</translation>
    </message>
    <message>
        <source>My work</source>
        <comment>setting</comment>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>My words</source>
        <comment>setting: own, reworded and hidden challenges and coping actions</comment>
        <translation>我的用词</translation>
    </message>
    <message>
        <source>What you call things, what you added, what you hid</source>
        <comment>below My words</comment>
        <translation>你怎么称呼各种事、添加了什么、隐藏了什么</translation>
    </message>
    <message>
        <source>My people and my support</source>
        <comment>setting</comment>
        <translation>身边的支持</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>立即求助</translation>
    </message>
    <message>
        <source>Opens the support card</source>
        <translation>打开支持卡片</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: see whether the diary can be written to by now</comment>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Settings</source>
        <comment>place, below the tabs</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>button: close the diary now</comment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Demo: a made-up year, gone when you close Keel.</source>
        <comment>strip above every page of the demo</comment>
        <translation>演示：虚构的一年，关闭 Keel 后就会消失。</translation>
    </message>
    <message>
        <source>Demo</source>
        <comment>strip above every page of the demo, where there is little room</comment>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>SlotSheet</name>
    <message>
        <source>Add a session</source>
        <comment>sheet: supervision</comment>
        <translation>添加一次督导</translation>
    </message>
    <message>
        <source>Change the session</source>
        <comment>sheet: supervision</comment>
        <translation>更改这次督导</translation>
    </message>
    <message>
        <source>Kind of supervision</source>
        <comment>case management, clinical skills, peer</comment>
        <translation>督导类型</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <comment>supervision: a date</comment>
        <translation>督导日期</translation>
    </message>
    <message>
        <source>24 December</source>
        <comment>an example of a day</comment>
        <translation>例如：12月24日</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <comment>supervision</comment>
        <translation>督导时间</translation>
    </message>
    <message>
        <source>You can leave it blank.</source>
        <comment>below a time</comment>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>supervision: how often</comment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Save the session</source>
        <comment>button: supervision</comment>
        <translation>保存这次督导</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>button: an entry</comment>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2，%3 %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Stop here and keep what I wrote</source>
        <translation>先到这里，内容会保留</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · 已保存</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>StrainCard</name>
    <message>
        <source>Strain, week by week</source>
        <comment>card</comment>
        <translation>逐周的负担感</translation>
    </message>
    <message>
        <source>%1 of %2 work days</source>
        <translation>%2 个工作日中的 %1 个</translation>
    </message>
    <message>
        <source>%1: %2, too few</source>
        <comment>a week, its days</comment>
        <translation>%1：%2，太少</translation>
    </message>
    <message>
        <source>%1: %2 on average, %3</source>
        <translation>%1：平均 %2，%3</translation>
    </message>
    <message>
        <source>%1; at 7 or more: %2</source>
        <translation>%1；7 或以上：%2</translation>
    </message>
    <message>
        <source>In the week of %1 your strain was %2 on average.</source>
        <translation>%1起的一周，你的负担感平均为 %2。</translation>
    </message>
    <message>
        <source>Your last full week averaged %1. The %2 weeks with enough days ranged from %3 to %4.</source>
        <translation>最近一个完整周平均 %1。天数足够的 %2 周，最低 %3，最高 %4。</translation>
    </message>
    <message>
        <source>Work days with strain at 7 or more: %1 of %2.</source>
        <translation>%2 个工作日里，负担感在 7 或以上的有 %1 个。</translation>
    </message>
    <message>
        <source>Week from</source>
        <comment>column</comment>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>Strain</source>
        <comment>column</comment>
        <translation>负担感</translation>
    </message>
    <message>
        <source>Work days</source>
        <comment>column</comment>
        <translation>工作日</translation>
    </message>
    <message>
        <source>weeks with fewer than three are gaps</source>
        <translation>不足三天的周留空</translation>
    </message>
    <message>
        <source>What weighed on you is the first of the three phases, and one day says little.</source>
        <translation>压在心上的事是三个阶段中的第一个，而单独一天说明不了多少。</translation>
    </message>
    <message>
        <source>The mean of your own strain ratings on the work days of a week, Monday to Sunday. Leave, sickness and days off are left out. A week is shown with three ratings on at least 60 % of its work days.</source>
        <translation>你自己在一周（周一至周日）工作日里的负担感评分的平均。休假、病假和休息日不计入。一周要有三次评分，并覆盖至少 60% 的工作日，才会显示。</translation>
    </message>
    <message>
        <source>It does not say whose the strain is, or why. It compares you with nobody.</source>
        <translation>它不说明负担感来自谁，也不说明原因。它不拿你和任何人比较。</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>Supervision</source>
        <comment>place, as heading</comment>
        <translation>督导</translation>
    </message>
    <message>
        <source>Nothing on your supervision list</source>
        <comment>empty page</comment>
        <translation>督导清单还是空的</translation>
    </message>
    <message>
        <source>At the end of a reflection or in your weekly review you can note something for supervision. It then stands here. Nothing of it is shared with anyone.</source>
        <comment>empty page</comment>
        <translation>写完一篇反思，或做每周回顾时，可以记下想带去督导的事。它会列在这里，不会分享给任何人。</translation>
    </message>
    <message>
        <source>Your supervision list of the last 90 days. Nothing of it is shared with anyone.</source>
        <comment>above the entries that were put on it</comment>
        <translation>最近 90 天的督导清单。其中的内容不会分享给任何人。</translation>
    </message>
</context>
<context>
    <name>SupportRow</name>
    <message>
        <source>Copy the number</source>
        <comment>button on the support card</comment>
        <translation>复制号码</translation>
    </message>
</context>
<context>
    <name>TimePair</name>
    <message>
        <source>%1 from</source>
        <comment>a span of time: Lunch from</comment>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>%1 to</source>
        <comment>a span of time: Lunch to</comment>
        <translation>%1 结束</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>One break counted</source>
        <comment>message with Undo</comment>
        <translation>记下了一次休息</translation>
    </message>
</context>
<context>
    <name>ToolboxPage</name>
    <message>
        <source>Coping toolbox</source>
        <comment>page</comment>
        <translation>应对工具箱</translation>
    </message>
    <message>
        <source>My words</source>
        <comment>page: challenges in one&apos;s own words</comment>
        <translation>我的用词</translation>
    </message>
    <message>
        <source>Words for</source>
        <comment>choice between what helps and what weighs</comment>
        <translation>哪一类用词</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <comment>switch</comment>
        <translation>显示隐藏的</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>words that are not offered</comment>
        <translation>
            <numerusform>已隐藏 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Add one of my own</source>
        <comment>button: a coping action or challenge</comment>
        <translation>添加自己的一项</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>supervision</source>
        <comment>a word to search for in pictures of the search</comment>
        <translation>督导</translation>
    </message>
    <message>
        <source>Rang Sandra Whitlock about Tuesday. Her NHS number is 943 476 5919.</source>
        <comment>a note in pictures of what may point to a client; nobody&apos;s name or number</comment>
        <translation>周二的事打电话给了 Sandra Whitlock。她的 NHS 号码是 943 476 5919。</translation>
    </message>
    <message>
        <source>I can&apos;t go on like this.</source>
        <comment>a note in pictures of the support card; one of its phrases</comment>
        <translation>这样下去，我撑不下去了。</translation>
    </message>
    <message>
        <source>The last call ran late, and I let it.</source>
        <comment>a note in pictures of what cannot be saved</comment>
        <translation>最后一个电话拖到很晚，我任由它拖了。</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Who I could talk to</source>
        <comment>button on a card of Trends: opens Help now</comment>
        <translation>我可以和谁聊聊</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>button on a card of Trends: its question rests for two weeks</comment>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Save or print</source>
        <comment>button on a card of Trends</comment>
        <translation>保存或打印</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button of a card: what it does, the card&apos;s title</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>TrendFigures</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>a date</comment>
        <translation>%1起的一周</translation>
    </message>
    <message>
        <source>these two weeks</source>
        <comment>in ..., for most of ...</comment>
        <translation>这两周</translation>
    </message>
    <message>
        <source>this month</source>
        <comment>in ..., for most of ...</comment>
        <translation>这一个月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <comment>in ..., for most of ...</comment>
        <translation>这三个月</translation>
    </message>
    <message>
        <source>this year</source>
        <comment>in ..., for most of ...</comment>
        <translation>这一年</translation>
    </message>
    <message>
        <source>your diary so far</source>
        <comment>in ..., for most of ...</comment>
        <translation>日记开始以来</translation>
    </message>
    <message>
        <source>Lunch kept</source>
        <comment>boundary</comment>
        <translation>守住了午饭时间</translation>
    </message>
    <message>
        <source>Finished on time</source>
        <comment>boundary</comment>
        <translation>准时下班</translation>
    </message>
    <message>
        <source>No work messages after hours</source>
        <comment>boundary</comment>
        <translation>下班后没看工作消息</translation>
    </message>
    <message>
        <source>Took a break</source>
        <comment>boundary</comment>
        <translation>中间歇了歇</translation>
    </message>
    <message>
        <source>Talked with a peer</source>
        <comment>fact of a day</comment>
        <translation>和同行聊了聊</translation>
    </message>
    <message>
        <source>Had supervision</source>
        <comment>fact of a day</comment>
        <translation>有督导</translation>
    </message>
    <message>
        <source>In touch with a value</source>
        <comment>fact of a day</comment>
        <translation>贴近某个价值</translation>
    </message>
    <message>
        <source>%1 of %2 work days recorded</source>
        <translation>%2 个工作日中记录了 %1 个</translation>
    </message>
    <message>
        <source>%1: not enough days yet (%2 of %3)</source>
        <comment>a card</comment>
        <translation>%1：天数还不够（%3 天中的 %2 天）</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a share; the sign stays on the number&apos;s line</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Trends</source>
        <comment>place, as heading</comment>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of days that the cards look at</comment>
        <translation>范围</translation>
    </message>
    <message>
        <source>What is not shown yet</source>
        <comment>folded line below the cards</comment>
        <translation>还没有显示的内容</translation>
    </message>
    <message>
        <source>Details: from day to day</source>
        <comment>folded line below the cards</comment>
        <translation>详情：从一天到下一天</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <comment>button: two minutes, never asked for</comment>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>Add a score</source>
        <comment>button: of a measure that one fills in elsewhere</comment>
        <translation>添加得分</translation>
    </message>
    <message>
        <source>Save or print all cards</source>
        <comment>button on Trends</comment>
        <translation>保存或打印所有卡片</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Keel</source>
        <comment>name of the application, as heading</comment>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Your diary is locked.</source>
        <comment>lock screen</comment>
        <translation>你的日记已锁定。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>field</comment>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>field</comment>
        <translation>口令</translation>
    </message>
    <message>
        <source>Opening…</source>
        <comment>button while the passphrase is being tried</comment>
        <translation>正在打开……</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>button</comment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <comment>button</comment>
        <translation>使用口令</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <comment>button</comment>
        <translation>使用恢复码</translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ValueCards</name>
    <message numerus="yes">
        <source>Up to %n at a time. Tap a picked one to make room.</source>
        <comment>below the cards of values</comment>
        <translation>
            <numerusform>最多同时选 %n 项。点一下已选的，就能腾出位置。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueEditPage</name>
    <message>
        <source>Moments that show it</source>
        <comment>heading: moments linked to a value</comment>
        <translation>体现它的时刻</translation>
    </message>
    <message>
        <source>Moments that you link to this value will appear here.</source>
        <comment>below a value</comment>
        <translation>你关联到这个价值的时刻会出现在这里。</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: back to the values; everything is saved</comment>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ValueSortPage</name>
    <message>
        <source>Values</source>
        <comment>phase</comment>
        <translation>价值</translation>
    </message>
    <message>
        <source>How important is this to you?</source>
        <comment>card sort, title</comment>
        <translation>这对你有多重要？</translation>
    </message>
    <message>
        <source>Which three to five matter most?</source>
        <comment>card sort, title</comment>
        <translation>哪三到五个最重要？</translation>
    </message>
    <message>
        <source>Keep these values</source>
        <comment>button: end of the card sort</comment>
        <translation>保留这些价值</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: to the following step of the card sort</comment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Values to choose from</source>
        <comment>card sort</comment>
        <translation>可选的价值</translation>
    </message>
    <message>
        <source>Stop here and go on later</source>
        <comment>button: leaves the card sort, which goes on there next time</comment>
        <translation>先到这里，以后再继续</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>In your own words</source>
        <comment>value, field</comment>
        <translation>用你自己的话</translation>
    </message>
    <message>
        <source>How much it matters, 1 to 10</source>
        <comment>value, field</comment>
        <translation>有多重要，1 到 10</translation>
    </message>
    <message>
        <source>Why it matters to you</source>
        <comment>value, field</comment>
        <translation>它为什么对你重要</translation>
    </message>
    <message>
        <source>A line is enough.</source>
        <comment>inside the empty field</comment>
        <translation>一句就够。</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>Values</source>
        <comment>place, as heading</comment>
        <translation>价值</translation>
    </message>
    <message>
        <source>Your values will appear here</source>
        <comment>empty page</comment>
        <translation>你的价值会出现在这里</translation>
    </message>
    <message>
        <source>Three to five things that you want your work to be about. Sorting the cards takes about five minutes, and you can stop anywhere.</source>
        <comment>empty page</comment>
        <translation>三到五个你希望自己的工作所朝向的价值。给卡片分类大约五分钟，随时可以停下。</translation>
    </message>
    <message>
        <source>Choose my values</source>
        <comment>button: begins the card sort</comment>
        <translation>选择我的价值</translation>
    </message>
    <message>
        <source>Sort the cards again</source>
        <comment>button: begins the card sort</comment>
        <translation>重新给卡片分类</translation>
    </message>
    <message>
        <source>What helps</source>
        <comment>heading: coping actions, plans and people</comment>
        <translation>有帮助的事</translation>
    </message>
    <message>
        <source>Coping toolbox</source>
        <comment>tile</comment>
        <translation>应对工具箱</translation>
    </message>
    <message>
        <source>what you can do</source>
        <comment>tile, below the title</comment>
        <translation>你可以做什么</translation>
    </message>
    <message>
        <source>If-then plans</source>
        <comment>tile</comment>
        <translation>“如果—那么”计划</translation>
    </message>
    <message>
        <source>and how they went</source>
        <comment>tile, below the title</comment>
        <translation>以及进行得怎样</translation>
    </message>
    <message>
        <source>My people and my support</source>
        <comment>tile</comment>
        <translation>身边的支持</translation>
    </message>
    <message>
        <source>who, and how to reach them</source>
        <comment>tile, below the title</comment>
        <translation>有谁，怎样联系</translation>
    </message>
    <message>
        <source>Remind me why</source>
        <comment>tile</comment>
        <translation>重温初衷</translation>
    </message>
    <message>
        <source>twenty seconds</source>
        <comment>tile, below the title</comment>
        <translation>二十秒</translation>
    </message>
    <message>
        <source>What is not shown yet</source>
        <comment>folded line below the cards</comment>
        <translation>还没有显示的内容</translation>
    </message>
</context>
<context>
    <name>ValuesStep</name>
    <message>
        <source>Pick three to five values</source>
        <comment>first run, title</comment>
        <translation>选三到五个价值</translation>
    </message>
    <message>
        <source>What do you want your work to be about? You can sort and reword them any time.</source>
        <comment>first run, below the title</comment>
        <translation>你希望自己的工作朝向什么？以后随时可以重新挑选，或换个说法。</translation>
    </message>
    <message>
        <source>Keep these</source>
        <comment>button: on from the values</comment>
        <translation>保留这些</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>first run, to pick from</comment>
        <translation>价值</translation>
    </message>
</context>
<context>
    <name>ValuesTrendCard</name>
    <message>
        <source>In touch with your values</source>
        <comment>card</comment>
        <translation>贴近你的价值</translation>
    </message>
    <message>
        <source>You were in touch with a value on %1 of the %2 work days you answered for: %3.</source>
        <translation>在有回答的 %2 个工作日里，有 %1 天你贴近了某个价值：%3。</translation>
    </message>
    <message>
        <source>In touch with a value</source>
        <translation>贴近某个价值</translation>
    </message>
    <message>
        <source>%1 of %2 · %3, range %4</source>
        <translation>%2 天中的 %1 天 · %3，范围 %4</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>范围 %1</translation>
    </message>
    <message>
        <source>More often than in the same length of time before, by %1 points (range %2 to %3).</source>
        <translation>比之前同样长的一段时间更常贴近，多 %1 个百分点（范围 %2 至 %3）。</translation>
    </message>
    <message>
        <source>Less often than in the same length of time before, by %1 points (range %2 to %3).</source>
        <translation>比之前同样长的一段时间更少贴近，少 %1 个百分点（范围 %2 至 %3）。</translation>
    </message>
    <message>
        <source>Pulled away from your values, counted apart: %1.</source>
        <translation>被拉离了自己的价值，单独计数：%1。</translation>
    </message>
    <message>
        <source>Pulled away</source>
        <translation>被拉离</translation>
    </message>
    <message>
        <source>counted apart</source>
        <translation>单独计数</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column</comment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>column</comment>
        <translation>天数</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 answered · </source>
        <translation>已填 %1 天；</translation>
    </message>
    <message>
        <source>Staying in touch with their values was at the heart of what the PWPs in the study described.</source>
        <translation>在研究里，PWP 们讲述的核心就是贴近自己的价值。</translation>
    </message>
    <message>
        <source>Your own yes or no on work days; blank days are in neither count. The range is where the share may lie, given so few days (Wilson, 95 %).</source>
        <translation>你自己在工作日填的“是”或“否”；空着的日子两边都不计入。范围是指在天数这样少的情况下，占比可能落在哪里（Wilson，95%）。</translation>
    </message>
    <message>
        <source>A day without contact may be down to the set-up. The share is not a mark for you.</source>
        <translation>没有贴近价值的一天，可能是工作环境造成的。占比不是打分。</translation>
    </message>
</context>
<context>
    <name>WeeklyReviewPage</name>
    <message>
        <source>Save the review</source>
        <comment>button</comment>
        <translation>保存回顾</translation>
    </message>
</context>
<context>
    <name>WhoCanSeeStep</name>
    <message>
        <source>Who can see this?</source>
        <comment>first run, title</comment>
        <translation>谁能看到这些？</translation>
    </message>
    <message>
        <source>Keel is a private diary for your working days: how they were, what mattered, what helped.</source>
        <comment>first run, below the title</comment>
        <translation>Keel 是一本私人日记，写你的工作日：过得怎样，什么重要，什么有帮助。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Use at least %1 characters. Several unrelated words are easy to remember.</source>
        <translation>至少用 %1 个字符。几个互不相关的词很好记。</translation>
    </message>
    <message>
        <source>This is too long. Use at most 1,024 letters.</source>
        <translation>太长了。最多用 1024 个字符。</translation>
    </message>
    <message>
        <source>Many people know this phrase. Choose other words.</source>
        <translation>很多人都知道这句话。请换别的词。</translation>
    </message>
    <message>
        <source>This is too easy to guess. Add another word or two.</source>
        <translation>太容易被猜到。请再加一两个词。</translation>
    </message>
    <message>
        <source>This will do. One more word would make it stronger.</source>
        <translation>可以用。再加一个词会更强。</translation>
    </message>
    <message>
        <source>This is a strong passphrase.</source>
        <translation>这是一个很强的口令。</translation>
    </message>
    <message>
        <source>Check-in</source>
        <comment>kind of entry</comment>
        <translation>每日小记</translation>
    </message>
    <message>
        <source>Reflection</source>
        <comment>kind of entry</comment>
        <translation>反思</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>kind of entry</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Moment</source>
        <comment>kind of entry</comment>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of entry</comment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>kind of entry</comment>
        <translation>休假</translation>
    </message>
    <message>
        <source>Supervision</source>
        <comment>kind of entry</comment>
        <translation>督导</translation>
    </message>
    <message>
        <source>Supervision preparation</source>
        <comment>kind of entry</comment>
        <translation>督导准备</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <comment>kind of entry</comment>
        <translation>给一天收尾</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>kind of entry</comment>
        <translation>支持</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of entry</comment>
        <translation>身边的支持</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <comment>kind of entry</comment>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>kind of entry</comment>
        <translation>量表</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>kind of entry</comment>
        <translation>得分</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>kind of entry</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>kind of entry</comment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>kind of entry</comment>
        <translation>分享</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>kind of entry</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>My work</source>
        <comment>kind of entry</comment>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>kind of entry</comment>
        <translation>价值</translation>
    </message>
    <message>
        <source>Own item</source>
        <comment>kind of entry</comment>
        <translation>自定义项</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Keep its screen lock on and its system up to date.</source>
        <translation>请一直开着屏幕锁，并及时更新系统。</translation>
    </message>
    <message>
        <source>Others who use it can see that Keel is installed. Without your passphrase they cannot read what is in it. Lock Keel before you hand the device over.</source>
        <translation>其他使用者能看到装了 Keel。没有你的口令，他们读不到里面的内容。把设备交给别人之前，请锁定 Keel。</translation>
    </message>
    <message>
        <source>While Keel is unlocked, your employer may be able to see the screen and read files. They can see that Keel is installed, and their backups may hold the encrypted file. Your own device is the better place.</source>
        <translation>Keel 解锁时，雇主可能看到屏幕、读取文件。他们能看到装了 Keel，他们的备份里也可能有这个加密文件。用你自己的设备会更好。</translation>
    </message>
    <message>
        <source>Mine alone</source>
        <comment>whose device</comment>
        <translation>我的，只有我用</translation>
    </message>
    <message>
        <source>Mine, and others use it too</source>
        <comment>whose device</comment>
        <translation>我的，别人也用</translation>
    </message>
    <message>
        <source>My employer’s</source>
        <comment>whose device</comment>
        <translation>雇主的</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>My work</source>
        <comment>page</comment>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>So that Keel knows your days and stays quiet on the others. You can leave anything blank. It saves as you go.</source>
        <comment>below the title My work</comment>
        <translation>好让 Keel 知道你的工作日，其余日子不打扰你。哪一项都可以留空；边填边保存。</translation>
    </message>
    <message>
        <source>Your role</source>
        <comment>section of My work</comment>
        <translation>你的岗位</translation>
    </message>
    <message>
        <source>Full-time equivalent</source>
        <comment>My work: 1 is full-time</comment>
        <translation>全职折算比例</translation>
    </message>
    <message>
        <source>1 is full-time, 0.6 is three days of five.</source>
        <comment>below: Full-time equivalent</comment>
        <translation>1 是全职，0.6 是五天中的三天。</translation>
    </message>
    <message>
        <source>Contracted hours</source>
        <comment>section of My work</comment>
        <translation>合同规定的工作时间</translation>
    </message>
    <message>
        <source>Two different weeks, A and B</source>
        <comment>My work: a fortnight&apos;s rota</comment>
        <translation>A、B 周轮换</translation>
    </message>
    <message>
        <source>A Monday on which week A began</source>
        <comment>My work</comment>
        <translation>A 周开始的某个周一</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <comment>section of My work</comment>
        <translation>界限</translation>
    </message>
    <message>
        <source>What you mean to keep. Only you see how it goes.</source>
        <comment>below: Boundaries</comment>
        <translation>你想守住的。守得怎样，只有你看得到。</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>a span of time</comment>
        <translation>午饭时间</translation>
    </message>
    <message>
        <source>No work messages</source>
        <comment>a span of time</comment>
        <translation>不看工作消息</translation>
    </message>
    <message>
        <source>Most overtime in a week</source>
        <comment>My work: minutes</comment>
        <translation>每周加班上限</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>section of My work</comment>
        <translation>休假</translation>
    </message>
    <message>
        <source>Your leave year begins on</source>
        <comment>My work: a day and a month</comment>
        <translation>你的休假年度开始于</translation>
    </message>
    <message>
        <source>1 April</source>
        <comment>an example of a day and a month</comment>
        <translation>例如：4月1日</translation>
    </message>
    <message>
        <source>Leave is counted in</source>
        <comment>My work: hours or days</comment>
        <translation>休假计算单位</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>leave is counted in</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <comment>leave is counted in</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>Leave for a whole year</source>
        <comment>My work: how many hours or days</comment>
        <translation>全年休假额度</translation>
    </message>
    <message>
        <source>Add leave</source>
        <comment>button</comment>
        <translation>添加休假</translation>
    </message>
    <message>
        <source>Supervision</source>
        <comment>section of My work</comment>
        <translation>督导</translation>
    </message>
    <message>
        <source>Add a session</source>
        <comment>button: supervision</comment>
        <translation>添加一次督导</translation>
    </message>
    <message>
        <source>On call</source>
        <comment>section of My work</comment>
        <translation>待命</translation>
    </message>
    <message>
        <source>Days on which messages after hours are part of the job.</source>
        <comment>below: On call</comment>
        <translation>下班后的消息也属于工作的日子。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>button: a day on call</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>A day on call</source>
        <comment>field: a date</comment>
        <translation>待命日期</translation>
    </message>
    <message>
        <source>24 December</source>
        <comment>an example of a day</comment>
        <translation>例如：12月24日</translation>
    </message>
    <message>
        <source>Add the day</source>
        <comment>button: on call</comment>
        <translation>添加这一天</translation>
    </message>
    <message>
        <source>Days and time</source>
        <comment>section of My work</comment>
        <translation>日期与时间</translation>
    </message>
    <message>
        <source>A day in the diary begins at</source>
        <comment>My work: a time</comment>
        <translation>日记里一天的开始时间</translation>
    </message>
    <message>
        <source>What you write before belongs to the evening before. 03:00 unless you say otherwise.</source>
        <comment>below: A day in the diary begins at</comment>
        <translation>在此之前写的，算在前一天晚上。不另行设置就是 03:00。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>My work</comment>
        <translation>时区</translation>
    </message>
    <message>
        <source>Blank follows this device.</source>
        <comment>below: Time zone</comment>
        <translation>留空则跟随这台设备。</translation>
    </message>
    <message>
        <source>In this role since</source>
        <comment>My work: a month and a year, or a date</comment>
        <translation>从何时起担任这个岗位</translation>
    </message>
    <message>
        <source>March 2024</source>
        <comment>an example of a month and a year</comment>
        <translation>例如：2024年3月</translation>
    </message>
    <message>
        <source>This device</source>
        <comment>section of My work</comment>
        <translation>这台设备</translation>
    </message>
    <message>
        <source>Whose device is this?</source>
        <comment>My work</comment>
        <translation>这是谁的设备？</translation>
    </message>
</context>
<context>
    <name>WorkingDaysStep</name>
    <message>
        <source>Your working days</source>
        <comment>first run, title</comment>
        <translation>你的工作日</translation>
    </message>
    <message>
        <source>Then each check-in already knows what kind of day it is. You can change this any time, or skip it.</source>
        <comment>first run, below the title</comment>
        <translation>这样每次写小记时都已知道这是什么样的日子。你随时可以更改，也可以跳过。</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time of day, field</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time of day, field</comment>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>WorkloadFields</name>
    <message>
        <source>The work itself</source>
        <comment>heading above workload facts</comment>
        <translation>工作情况</translation>
    </message>
    <message>
        <source>Client contacts</source>
        <comment>workload: how many</comment>
        <translation>会谈次数</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <comment>workload: minutes</comment>
        <translation>电话时间</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Contacts about risk</source>
        <comment>workload: how many; no detail</comment>
        <translation>涉及风险的会谈</translation>
    </message>
    <message>
        <source>Overtime</source>
        <comment>workload: minutes</comment>
        <translation>加班时间</translation>
    </message>
    <message>
        <source>Breaks taken</source>
        <comment>workload: how many</comment>
        <translation>休息次数</translation>
    </message>
    <message>
        <source>Lunch kept?</source>
        <comment>workload</comment>
        <translation>守住午饭时间了吗？</translation>
    </message>
    <message>
        <source>Finished on time?</source>
        <comment>workload</comment>
        <translation>准时下班了吗？</translation>
    </message>
    <message>
        <source>Work messages after hours?</source>
        <comment>workload</comment>
        <translation>下班后看工作消息了吗？</translation>
    </message>
    <message>
        <source>On video</source>
        <comment>workload: minutes</comment>
        <translation>视频时间</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>workload: how many group sessions</comment>
        <translation>团体</translation>
    </message>
    <message>
        <source>Online reviews</source>
        <comment>workload: how many</comment>
        <translation>线上回顾</translation>
    </message>
    <message>
        <source>Supervision</source>
        <comment>workload: which kinds one had</comment>
        <translation>督导</translation>
    </message>
</context>
<context>
    <name>YesNoBlank</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <translation>%1，未填</translation>
    </message>
</context>
<context>
    <name>keel::AboutModel</name>
    <message>
        <source>A private notebook that helps qualified and trainee PWPs reflect on work, stay in touch with their values, plan boundaries and prepare for supervision. It describes your own entries. It does not assess, diagnose, treat or monitor any condition and is not a clinical record or an emergency service.</source>
        <translation>一本私人笔记，帮助已取得资格的和受训中的 PWP 反思工作、与自己的价值保持联系、规划界限并准备督导。它只描述你自己的记录。它不评估、诊断、治疗或监测任何状况，也不是临床记录或紧急服务。</translation>
    </message>
    <message>
        <source>The three phases follow Vivolo M, Owen J, Fisher P (2024), a study of ten PWPs. Behavioural and Cognitive Psychotherapy 52:135-148, doi 10.1017/S1352465823000334.</source>
        <translation>三个阶段依据 Vivolo M、Owen J、Fisher P（2024）对十位 PWP 的研究。Behavioural and Cognitive Psychotherapy 52:135-148, doi 10.1017/S1352465823000334。</translation>
    </message>
    <message>
        <source>What keeps staff from asking for help, and what helped them: Allsopp K and others (2023). BMJ Open 13:e071826.</source>
        <translation>什么让员工没有求助，什么帮到了他们：Allsopp K 等（2023）。BMJ Open 13:e071826。</translation>
    </message>
    <message>
        <source>Everything marked as our design is ours; no evidence is claimed for it.</source>
        <translation>凡标明是我们设计的，都出自我们自己；我们不声称它有证据支持。</translation>
    </message>
    <message>
        <source>The study’s sample was qualified PWPs; trainees are its future work.</source>
        <translation>该研究访谈的是已取得资格的 PWP；受训者属于其后续工作。</translation>
    </message>
    <message>
        <source>Keel has not been tested with Black, Asian and minority-ethnic PWPs.</source>
        <translation>Keel 尚未与黑人、亚裔及少数族裔 PWP 一起测试。</translation>
    </message>
    <message>
        <source>The figures describe your notes. They are patterns, not proof, and say nothing about causes.</source>
        <translation>这些数字描述的是你的笔记。它们是规律，不是证明，也不说明原因。</translation>
    </message>
    <message>
        <source>Keel notices no emergency and tells nobody. In danger call 999.</source>
        <translation>Keel 不会察觉紧急情况，也不会告诉任何人。遇到危险请拨打 999。</translation>
    </message>
    <message>
        <source>Everything you write stays in one encrypted file on this device. Keel has no account, no network code and no statistics about you.</source>
        <translation>你写的一切都留在这台设备上的一个加密文件里。Keel 没有账户，没有联网代码，也不统计你的任何信息。</translation>
    </message>
    <message>
        <source>Nothing leaves the device unless you save a file yourself.</source>
        <translation>除非你自己保存文件，什么都不会离开这台设备。</translation>
    </message>
    <message>
        <source>Without your passphrase or your recovery code nobody can open the diary, and neither can we.</source>
        <translation>没有你的口令或恢复码，谁也打不开日记，我们也不能。</translation>
    </message>
    <message>
        <source>On a work device your employer may see your screen and files while Keel is unlocked, and that it is installed.</source>
        <translation>在工作设备上，Keel 解锁时，雇主可能看到你的屏幕和文件，也能看到装了 Keel。</translation>
    </message>
    <message>
        <source>Notes about work can be asked for in legal proceedings.</source>
        <translation>在法律程序中，可能会要求提供关于工作的笔记。</translation>
    </message>
    <message>
        <source>Client details belong in the clinical record, never here.</source>
        <translation>来访者资料应放在临床记录里，绝不要放在这里。</translation>
    </message>
    <message>
        <source>The phrases that bring up the support card beside what you write exist in these languages only: %1. In any other, nothing you write brings it up. Help now is always there.</source>
        <comment>about: the languages</comment>
        <translation>会在你写的内容旁边带出支持卡片的那些话，目前只有这些语言有：%1。用其他任何语言写，都不会带出它。“立即求助”始终在那里。</translation>
    </message>
    <message>
        <source>The check for client details misses things. It looks for names only as English and Chinese sentences say them. A rare story can identify someone without a name: change or leave out detail.</source>
        <translation>对来访者资料的检查会有遗漏。它只能按中英文的常见句式找人名。罕见的经历不写名字也可能让人认出来：请改动或略去细节。</translation>
    </message>
</context>
<context>
    <name>keel::AppModel</name>
    <message>
        <source>Your diary is being deleted.</source>
        <translation>正在删除你的日记。</translation>
    </message>
</context>
<context>
    <name>keel::BinModel</name>
    <message numerus="yes">
        <source>%n days left</source>
        <comment>until an entry in the bin goes for good</comment>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good the next time you unlock</source>
        <comment>an entry in the bin</comment>
        <translation>下次解锁时彻底移除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of entry, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Back in your diary.</source>
        <translation>已回到你的日记。</translation>
    </message>
    <message>
        <source>Gone for good from this diary.</source>
        <translation>已从这本日记中彻底移除。</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
</context>
<context>
    <name>keel::CalendarModel</name>
    <message>
        <source>today</source>
        <comment>of a day in the calendar</comment>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a day in the calendar</comment>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing written</source>
        <comment>of a day in the calendar</comment>
        <translation>没有写什么</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>wellbeing %1</source>
        <comment>of a day in the calendar, from 0 to 10</comment>
        <translation>状态 %1</translation>
    </message>
</context>
<context>
    <name>keel::CheckInLists</name>
    <message>
        <source>%1: was it helpful?</source>
        <extracomment>a coping action</extracomment>
        <translation>%1：有帮助吗？</translation>
    </message>
</context>
<context>
    <name>keel::CheckInModel</name>
    <message>
        <source>How was today?</source>
        <translation>今天怎么样？</translation>
    </message>
    <message>
        <source>How was %1?</source>
        <translation>%1怎么样？</translation>
    </message>
    <message>
        <source>Half a minute. You can leave anything blank.</source>
        <translation>半分钟就好。哪一项都可以留空。</translation>
    </message>
    <message>
        <source>Saved %1. You can change it any time.</source>
        <translation>%1 已保存。你随时可以更改。</translation>
    </message>
    <message>
        <source>Saved %1, %2. You can change it any time.</source>
        <translation>%1 %2 已保存。你随时可以更改。</translation>
    </message>
</context>
<context>
    <name>keel::DiaryModel</name>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>The key file is older than your diary remembers: someone put an old one back. If that was not you, change your passphrase.</source>
        <translation>密钥文件比日记记得的要旧：有人放回了一份旧文件。如果不是你放的，请更改口令。</translation>
    </message>
    <message>
        <source>A check-in of %1 is not saved yet.</source>
        <translation>%1的小记还没有保存。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着写</translation>
    </message>
    <message>
        <source>Keel has checked your diary’s file and found damage in it. Nothing was changed or deleted. What can be read stays readable: export your diary now and keep the export and any older copy of the file.</source>
        <translation>Keel 检查了你的日记文件，发现其中有损坏。什么都没有改动或删除。能读的内容仍然可以读：请现在导出日记，并保留导出的文件和任何较早的副本。</translation>
    </message>
    <message>
        <source>A reflection that you began is kept as you left it.</source>
        <translation>你开始的一次反思还保留着，和你离开时一样。</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>设一个新口令</translation>
    </message>
    <message>
        <source>Check my code</source>
        <translation>核对我的恢复码</translation>
    </message>
    <message>
        <source>You opened your diary with the recovery code. If the passphrase is forgotten, choose a new one; the code keeps working.</source>
        <translation>你是用恢复码打开日记的。如果忘了口令，请设一个新的；恢复码仍然有效。</translation>
    </message>
    <message>
        <source>The import was stopped when Keel locked. Nothing of it was taken in; you can start it again.</source>
        <translation>Keel 锁定时，导入停下了。什么都没有导入；你可以重新开始。</translation>
    </message>
    <message>
        <source>A change of an entry is kept and not saved yet: %1.</source>
        <translation>有一条记录的改动已经留着，还没有保存：%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of entry, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Your recovery code has not been checked yet. Without it, a forgotten passphrase closes your diary for good.</source>
        <translation>你的恢复码还没有核对过。没有它，一旦忘记口令，日记就再也打不开。</translation>
    </message>
    <message>
        <source>The key file was damaged and has been mended from its copy. Nothing was lost. Keep a copy of the diary’s folder somewhere safe.</source>
        <translation>密钥文件曾损坏，已用它的副本修好。什么都没有丢失。请在安全的地方留一份日记文件夹的副本。</translation>
    </message>
</context>
<context>
    <name>keel::EditorModel</name>
    <message>
        <source>You began this on %1. It is kept as you left it.</source>
        <translation>你在%1开始写这篇。它还保留着，和你离开时一样。</translation>
    </message>
    <message numerus="yes">
        <source>What you wrote is longer than one entry can hold, by %n character(s). It is kept as it stands; make it shorter or move a part into a note.</source>
        <translation>
            <numerusform>你写的内容超出一条记录的长度 %n 个字符。它原样留着；请缩短，或把一部分移到笔记里。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote here cannot be kept while your diary can only be read. It stays on this page until you lock or close Keel. You can copy it, or throw it away and leave.</source>
        <comment>at an attempt to leave a page</comment>
        <translation>日记只能阅读时，你在这里写的内容无法保存。在你锁定或关闭 Keel 之前，它会留在这一页。你可以复制它，也可以放弃它并离开。</translation>
    </message>
</context>
<context>
    <name>keel::EntryDetailModel</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Changed %1, %2</source>
        <comment>date, time</comment>
        <translation>更改于 %1，%2</translation>
    </message>
</context>
<context>
    <name>keel::EraseModel</name>
    <message>
        <source>delete</source>
        <comment>the word to type before everything is deleted</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Type the word %1 to go on.</source>
        <translation>输入“%1”这个词，就可以继续。</translation>
    </message>
    <message>
        <source>Type your passphrase or your recovery code first.</source>
        <translation>请先输入口令或恢复码。</translation>
    </message>
</context>
<context>
    <name>keel::ExportModel</name>
    <message numerus="yes">
        <source>Done: %n record(s) are in the file %1. Anyone who gets it can read it.</source>
        <translation>
            <numerusform>完成：%n 条记录已存入文件 %1。任何人拿到它都能读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n record(s) are in the folder %1. Anyone who gets it can read it.</source>
        <translation>
            <numerusform>完成：%n 条记录已存入文件夹 %1。任何人拿到它都能读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) hold(s) something that looks as if it could identify a client, for example a number or a postcode.</source>
        <comment>before an export</comment>
        <translation>
            <numerusform>有 %n 条记录里的内容看起来可能会指明某位来访者，例如号码或邮编。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) may name someone.</source>
        <comment>before an export</comment>
        <translation>
            <numerusform>有 %n 条记录可能提到了某个人的名字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export takes them along as they are. If they are about a client, change them first.</source>
        <comment>before an export</comment>
        <translation>导出时会原样带上它们。如果它们关系到来访者，请先修改。</translation>
    </message>
</context>
<context>
    <name>keel::FirstRunModel</name>
    <message>
        <source>Only you, if this device is yours alone.</source>
        <translation>如果这台设备只有你用，就只有你自己。</translation>
    </message>
    <message>
        <source>On a work device your employer may see your screen and files, and that Keel is installed.</source>
        <translation>在工作设备上，雇主可能看到你的屏幕和文件，也能看到装了 Keel。</translation>
    </message>
    <message>
        <source>Notes about work can be asked for in legal proceedings.</source>
        <translation>在法律程序中，可能会要求提供关于工作的笔记。</translation>
    </message>
    <message>
        <source>Keel has no account and no network. Nothing leaves this device unless you save a file yourself.</source>
        <translation>Keel 没有账户，也不联网。除非你自己保存文件，什么都不会离开这台设备。</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>两次不一样。请重新输入。</translation>
    </message>
    <message>
        <source>Those are not the groups on the screen. Compare them with your note and type them again.</source>
        <translation>这和屏幕上的两组不一样。请和你写下的对照，再输一次。</translation>
    </message>
    <message>
        <source>Choose whose device this is first.</source>
        <translation>请先选择这是谁的设备。</translation>
    </message>
    <message>
        <source>Write the times like 09:00 and 17:30.</source>
        <translation>时间请写成 09:00 和 17:30 这样。</translation>
    </message>
    <message>
        <source>Breathe out slowly, three times</source>
        <translation>慢慢呼气，三次</translation>
    </message>
    <message>
        <source>Stand up and look far away for a minute</source>
        <translation>站起来，望向远处一分钟</translation>
    </message>
    <message>
        <source>Decide when today ends</source>
        <translation>定好今天几点收工</translation>
    </message>
    <message>
        <source>Ask a colleague: Got five minutes?</source>
        <translation>问一位同事：有五分钟吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen. Three to five are enough.</source>
        <comment>values</comment>
        <translation>
            <numerusform>已选 %n 个。三到五个就够了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick three to five, or skip this for now.</source>
        <translation>选三到五个，也可以先跳过。</translation>
    </message>
</context>
<context>
    <name>keel::GuardedText</name>
    <message>
        <source>NHS number</source>
        <translation>NHS 号码</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>long number</source>
        <translation>一长串数字</translation>
    </message>
    <message>
        <source>This looks like it could identify a client (%1). Client details belong in the clinical record.</source>
        <translation>这看起来可能会暴露来访者的身份（%1）。来访者资料应放在临床记录里。</translation>
    </message>
    <message>
        <source>Could this be someone’s name?</source>
        <translation>这会不会是某个人的名字？</translation>
    </message>
    <message>
        <source>Could this be someone’s date of birth?</source>
        <translation>这会不会是某个人的出生日期？</translation>
    </message>
    <message>
        <source>Could this be a client’s number?</source>
        <translation>这会不会是某位来访者的号码？</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>一位来访者</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n places are underlined.</source>
        <comment>what is said of the gravest of them</comment>
        <translation>
            <numerusform>%1共有 %n 处划线。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keel::HelpModel</name>
    <message>
        <source>If you might not be safe, you can call someone now. This page needs no passphrase and keeps nothing.</source>
        <translation>如果你可能有危险，现在就可以给人打电话。这一页不需要口令，也不留下任何记录。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Some of these have not been checked by a person yet. If one does not answer, call 999 in danger, or another one of this list.</source>
        <translation>其中一些还没有人核对过。如果打不通，遇到危险请拨打 999，或拨打这里的另一个号码。</translation>
    </message>
</context>
<context>
    <name>keel::HoursListModel</name>
    <message>
        <source>%1, week %2</source>
        <comment>a weekday in a fortnight; A or B</comment>
        <translation>%1，%2 周</translation>
    </message>
</context>
<context>
    <name>keel::ImportModel</name>
    <message>
        <source>something else has its place already</source>
        <translation>这个位置已经有别的内容</translation>
    </message>
    <message>
        <source>it is larger than the diary can hold</source>
        <translation>它超出了日记能容纳的大小</translation>
    </message>
    <message>
        <source>a value is outside what the diary can hold</source>
        <translation>有一个数值超出了日记能保存的范围</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n newer than yours</source>
        <comment>entries of an import</comment>
        <translation>
            <numerusform>%n 条比你的新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries of an import</comment>
        <translation>
            <numerusform>%n 条已经在这里</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>entries of an import</comment>
        <translation>
            <numerusform>%n 条未接受</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a file: what is the matter</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 number %2</source>
        <comment>kind of entry, its place in a file</comment>
        <translation>%1第 %2 条</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>entry: what is the matter (the field)</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Import %1, leave out %2</source>
        <comment>button; numbers of entries</comment>
        <translation>导入 %1 条，略去 %2 条</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <comment>button; number of entries</comment>
        <translation>
            <numerusform>导入 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>Stopped. Your diary was not changed.</source>
        <translation>已停止。你的日记没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries of an import</comment>
        <translation>
            <numerusform>%n 条新的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>refused entries of an import</comment>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1 new and %2 newer entries are in your diary now.</source>
        <comment>after an import</comment>
        <translation>完成：你的日记里新增 %1 条，更新 %2 条。</translation>
    </message>
    <message>
        <source>Nothing in %1 is new: your diary has it already.</source>
        <comment>an import; name of a file</comment>
        <translation>%1 里没有新内容：你的日记里都已经有了。</translation>
    </message>
    <message>
        <source>Nothing has changed yet. This is what importing %1 would add.</source>
        <comment>an import; name of a file</comment>
        <translation>目前什么都没有改动。导入 %1 会加入以下内容。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more in %1 can be imported: %n refused, the rest is in your diary already.</source>
        <comment>an import; name of a file</comment>
        <translation>
            <numerusform>%1 里没有更多可以导入的：%n 条被拒绝，其余的日记里已经有了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in %1 can be imported: %n refused.</source>
        <comment>an import; name of a file</comment>
        <translation>
            <numerusform>%1 里没有可以导入的：%n 条被拒绝。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keel::InstrumentModel</name>
    <message>
        <source>it does not confirm that you may use the questionnaire. If you may, ask whoever made the file to add that (licence_confirmed_by_user)</source>
        <translation>它没有写明你可以使用这份问卷。如果你可以，请制作文件的人补上这一项（licence_confirmed_by_user）</translation>
    </message>
    <message>
        <source>an id is missing, is there twice, or is more than small letters, digits and underscores</source>
        <translation>缺少标识、标识出现了两次，或者含有小写字母、数字和下划线以外的字符</translation>
    </message>
    <message>
        <source>the lowest and the highest answer are missing or make no sense</source>
        <translation>最低和最高的回答缺失或不合理</translation>
    </message>
    <message>
        <source>it holds no questions, too many, or one without a number</source>
        <translation>没有题目、题目太多，或有一题没有题号</translation>
    </message>
    <message>
        <source>two questions have the same number</source>
        <translation>有两题题号相同</translation>
    </message>
    <message>
        <source>it says nothing of how the answers become a score</source>
        <translation>它没有说明回答怎样变成得分</translation>
    </message>
    <message>
        <source>a scale names a question that is not there, or the same one twice</source>
        <translation>某个分量表用了不存在的题目，或同一题用了两次</translation>
    </message>
    <message>
        <source>a scale is scored in a way that Keel does not know</source>
        <translation>某个分量表的计分方式是 Keel 不认识的</translation>
    </message>
    <message>
        <source>a scale does not say how many answers it takes, or says more than there are</source>
        <translation>某个分量表没有写明需要多少个回答，或写得比题目还多</translation>
    </message>
    <message>
        <source>a scale’s table leaves out a sum or has one twice</source>
        <translation>某个分量表的对照表漏了一个总和，或同一个总和出现两次</translation>
    </message>
    <message>
        <source>bands overlap, are empty or belong to no scale</source>
        <translation>分段互相重叠、为空，或不属于任何分量表</translation>
    </message>
    <message>
        <source>a scale’s lowest and highest score are missing or make no sense</source>
        <translation>某个分量表的最低分和最高分缺失或不合理</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>其中有一部分读不出来</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>how a score is made</comment>
        <translation>平均</translation>
    </message>
    <message>
        <source>sum</source>
        <comment>how a score is made</comment>
        <translation>总和</translation>
    </message>
    <message>
        <source>mean of products</source>
        <comment>how a score is made</comment>
        <translation>乘积的平均</translation>
    </message>
    <message>
        <source>sum times 4</source>
        <comment>how a score is made</comment>
        <translation>总和乘以 4</translation>
    </message>
    <message>
        <source>sum by a table</source>
        <comment>how a score is made</comment>
        <translation>按表换算的总和</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>of a questionnaire</comment>
        <translation>题目</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest answer</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>of a questionnaire</comment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Asks about</source>
        <comment>the time a questionnaire looks back at</comment>
        <translation>所问时段</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a questionnaire</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of a questionnaire</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>of a questionnaire</comment>
        <translation>许可</translation>
    </message>
    <message>
        <source>the file says that you may use it</source>
        <comment>licence of a questionnaire</comment>
        <translation>文件写明你可以使用它</translation>
    </message>
    <message>
        <source>brings its own figure of change</source>
        <comment>a scale</comment>
        <translation>自带衡量变化的数值</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>how a score is made, lowest, highest</comment>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>Keel cannot read this file: it is incomplete, or no questionnaire. Nothing was changed.</source>
        <translation>Keel 无法读取这个文件：它不完整，或者不是问卷。什么都没有改动。</translation>
    </message>
    <message>
        <source>Keel cannot take this file: it is not a questionnaire made for Keel. Nothing was changed.</source>
        <translation>Keel 无法接受这个文件：它不是为 Keel 制作的问卷。什么都没有改动。</translation>
    </message>
    <message>
        <source>Keel cannot take this file: it is too large. Nothing was changed.</source>
        <translation>Keel 无法接受这个文件：它太大了。什么都没有改动。</translation>
    </message>
    <message>
        <source>Keel cannot take this file: its id belongs to something else in your diary. Give it another id in the file. Nothing was changed.</source>
        <translation>Keel 无法接受这个文件：它的标识属于你日记里的另一项内容。请在文件里换一个标识。什么都没有改动。</translation>
    </message>
    <message>
        <source>Keel cannot take this file: %1 (%2). Nothing was changed.</source>
        <comment>why; where in the file</comment>
        <translation>Keel 无法接受这个文件：%1（%2）。什么都没有改动。</translation>
    </message>
    <message>
        <source>You have a questionnaire with this id. This file takes its place; its scores stay.</source>
        <translation>你已有一份使用这个标识的问卷。这个文件会取代它；它的得分会保留。</translation>
    </message>
    <message>
        <source>one of its parts says the same thing twice</source>
        <translation>其中有一处内容重复</translation>
    </message>
    <message>
        <source>It asks something else: the answers you have begun with are thrown away.</source>
        <translation>它问的是别的内容：你已开始填的回答会作废。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>what a scale takes</comment>
        <translation>
            <numerusform>%n 个回答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keel::LeaveModel</name>
    <message>
        <source>Annual leave</source>
        <comment>kind of leave</comment>
        <translation>年假</translation>
    </message>
    <message>
        <source>Time off in lieu</source>
        <comment>kind of leave</comment>
        <translation>调休</translation>
    </message>
    <message>
        <source>Sickness</source>
        <comment>kind of leave</comment>
        <translation>病假</translation>
    </message>
    <message>
        <source>Carer’s leave</source>
        <comment>kind of leave</comment>
        <translation>照护假</translation>
    </message>
    <message>
        <source>Special leave</source>
        <comment>kind of leave</comment>
        <translation>特别假</translation>
    </message>
    <message>
        <source>Study leave</source>
        <comment>kind of leave</comment>
        <translation>学习假</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>kind of leave</comment>
        <translation>培训</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <comment>kind of leave</comment>
        <translation>法定假日</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of leave</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>amount of leave</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>amount of leave</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of leave</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Write the day like 24/12/2026 or 24 December.</source>
        <translation>日期请写成 2026-12-24 或 12月24日 这样。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>That is more than a year. Check the two days.</source>
        <translation>这超过了一年。请核对这两个日期。</translation>
    </message>
    <message>
        <source>Write a number, like 7.5.</source>
        <translation>请写一个数字，例如 7.5。</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>amount of leave</comment>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>amount of leave</comment>
        <translation>1 天</translation>
    </message>
</context>
<context>
    <name>keel::LicenceListModel</name>
    <message>
        <source>the text of a licence named above</source>
        <comment>in the list of licences</comment>
        <translation>上面提到的一种许可的全文</translation>
    </message>
</context>
<context>
    <name>keel::LookModel</name>
    <message>
        <source>Keel speaks this language from its next start or lock on.</source>
        <translation>Keel 下次启动或锁定后，会改用这种语言。</translation>
    </message>
</context>
<context>
    <name>keel::MeasuresModel</name>
    <message>
        <source>Type the score as a number, such as 23 or 20.7.</source>
        <translation>得分请写成数字，例如 23 或 20.7。</translation>
    </message>
    <message>
        <source>The score is saved. It has its own card in Trends.</source>
        <translation>得分已保存。它在“趋势”里有自己的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <comment>of a questionnaire</comment>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begun: %n answered</source>
        <comment>questions of a questionnaire</comment>
        <translation>
            <numerusform>已开始：答了 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a day up to today, such as 12 November.</source>
        <translation>请输入今天或更早的一天，例如 11月12日。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, where a score was made</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: its numbers</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>a score</comment>
        <translation>已移除：%1</translation>
    </message>
</context>
<context>
    <name>keel::OccasionModel</name>
    <message>
        <source>Not at all</source>
        <comment>how much a plan helped</comment>
        <translation>完全没有</translation>
    </message>
    <message>
        <source>A little</source>
        <comment>how much a plan helped</comment>
        <translation>有一点</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <comment>how much a plan helped</comment>
        <translation>有一些</translation>
    </message>
    <message>
        <source>Quite</source>
        <comment>how much a plan helped</comment>
        <translation>比较有帮助</translation>
    </message>
    <message>
        <source>A lot</source>
        <comment>how much a plan helped</comment>
        <translation>很有帮助</translation>
    </message>
    <message>
        <source>%1, helpful: %2 of %3</source>
        <comment>how a plan went: answer, 3 of 4</comment>
        <translation>%1，有帮助：%2 分（满分 %3 分）</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a day to answer for</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>a day to answer for</comment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>helpful: %1 of %2</source>
        <comment>how a plan went: 3 of 4, and nothing else</comment>
        <translation>有帮助：%1 分（满分 %2 分）</translation>
    </message>
</context>
<context>
    <name>keel::OwnItemsModel</name>
    <message>
        <source>About me</source>
        <comment>challenges</comment>
        <translation>关乎我自己</translation>
    </message>
    <message>
        <source>About the set-up</source>
        <comment>challenges</comment>
        <translation>关乎工作环境</translation>
    </message>
    <message>
        <source>By myself</source>
        <comment>coping actions</comment>
        <translation>我自己做</translation>
    </message>
    <message>
        <source>Work boundaries</source>
        <comment>coping actions</comment>
        <translation>工作界限</translation>
    </message>
    <message>
        <source>With others</source>
        <comment>coping actions</comment>
        <translation>和他人一起</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>你的说法</translation>
    </message>
    <message>
        <source>What helps</source>
        <comment>coping actions</comment>
        <translation>有帮助的事</translation>
    </message>
    <message>
        <source>What weighs</source>
        <comment>challenges</comment>
        <translation>压在心上的事</translation>
    </message>
    <message>
        <source>Things you can do: by yourself, to keep your boundaries, and with others. Hide what does not fit, put it in your own words, or add what is missing.</source>
        <translation>你可以做的事：自己做的、守住界限的、和他人一起的。用不上的可以隐藏，也可以改成自己的说法，或添上缺的。</translation>
    </message>
    <message>
        <source>What can weigh on a day, from you and from the set-up. Hide what does not fit, put it in your own words, or add what is missing.</source>
        <translation>可能压在心上的事，来自你自己，也来自工作环境。用不上的可以隐藏，也可以改成自己的说法，或添上缺的。</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>已隐藏：%1</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>用你的话说</translation>
    </message>
    <message>
        <source>Something else that helps</source>
        <translation>再加一件有帮助的事</translation>
    </message>
    <message>
        <source>Something else that weighs</source>
        <translation>再加一件压在心上的事</translation>
    </message>
</context>
<context>
    <name>keel::PeopleModel</name>
    <message>
        <source>Run by: %1</source>
        <translation>由谁提供：%1</translation>
    </message>
    <message>
        <source>Who would know: %1</source>
        <translation>谁会知道：%1</translation>
    </message>
    <message>
        <source>Got five minutes?</source>
        <translation>有五分钟吗？</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>同行</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>结对伙伴</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>工会</translation>
    </message>
    <message>
        <source>Staff network</source>
        <translation>员工网络</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>本地服务</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>keel::PlanModel</name>
    <message numerus="yes">
        <source>%n answers so far</source>
        <comment>of a plan: how it went</comment>
        <translation>
            <numerusform>目前有 %n 次回答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keel::PlansModel</name>
    <message>
        <source>Active</source>
        <comment>heading above if-then plans</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>heading above if-then plans</comment>
        <translation>暂歇中</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>heading above if-then plans</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Rests until %1.</source>
        <comment>of a plan; a date</comment>
        <translation>暂歇到%1。</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <comment>of a plan; a date</comment>
        <translation>到%1为止。</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>of a plan; a date</comment>
        <translation>自%1起。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how a plan went: date, answer</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>keel::QuestionnaireModel</name>
    <message>
        <source>Question %1 (its words are not here: bring the file once more)</source>
        <comment>of a questionnaire</comment>
        <translation>第 %1 题（这里没有它的文字：请重新导入那个文件）</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered. Blank ones stay blank.</source>
        <translation>共 %2 题，已答 %1 题。留空的不会被补上。</translation>
    </message>
    <message numerus="yes">
        <source>There is no score to save yet: it takes %n more answer(s).</source>
        <comment>at the end of a questionnaire</comment>
        <translation>
            <numerusform>还没有可以保存的得分：还要再答 %n 题。</numerusform>
        </translation>
    </message>
    <message>
        <source>No score comes of these answers.</source>
        <comment>at the end of a questionnaire</comment>
        <translation>这些回答算不出得分。</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s)</source>
        <comment>what is missing for a scale of a questionnaire</comment>
        <translation>
            <numerusform>还要再答 %n 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keel::ReadableFileModel</name>
    <message>
        <source>Say where to save it first.</source>
        <translation>请先写明要存到哪里。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left there.</source>
        <translation>已停止。那里什么都没有留下。</translation>
    </message>
    <message>
        <source>Type your passphrase or your recovery code first.</source>
        <translation>请先输入口令或恢复码。</translation>
    </message>
</context>
<context>
    <name>keel::ReflectionModel</name>
    <message>
        <source>“%1”</source>
        <comment>a value in its owner&apos;s words</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>keel::SafetyModel</name>
    <message>
        <source>If you might not be safe, you can call someone now. Your writing is saved.</source>
        <translation>如果你可能有危险，现在就可以给人打电话。你写的内容已保存。</translation>
    </message>
    <message>
        <source>If you might not be safe, you can call someone now.</source>
        <translation>如果你可能有危险，现在就可以给人打电话。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language of the phrase list</comment>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language of the phrase list</comment>
        <translation>英文</translation>
    </message>
    <message>
        <source>Keel looks for a few phrases, in %1 only. It misses things, and sometimes it appears by mistake. Keel does not keep what brought it up.</source>
        <translation>Keel 只留意少数几个%1短语。它会有遗漏，有时也会误提醒。Keel 不会记下是什么引出了它。</translation>
    </message>
</context>
<context>
    <name>keel::SecurityModel</name>
    <message>
        <source>The two new ones are not the same. Type them again.</source>
        <translation>两次输入的新口令不一样。请重新输入。</translation>
    </message>
    <message>
        <source>Your passphrase is changed. Backups made before still open with the old one.</source>
        <translation>你的口令已更改。之前的备份仍用旧口令打开。</translation>
    </message>
    <message>
        <source>This is your new recovery code. The old one opens nothing any more. Write this one down.</source>
        <translation>这是你的新恢复码。旧的已经失效。请把这个写下来。</translation>
    </message>
    <message>
        <source>Those are not the groups on the screen. Compare them with your note and type them again.</source>
        <translation>这和屏幕上的两组不一样。请和你写下的对照，再输一次。</translation>
    </message>
    <message>
        <source>Your recovery code is checked. Keep it away from this device.</source>
        <translation>你的恢复码已核对。请放在别处，不要和这台设备放在一起。</translation>
    </message>
    <message>
        <source>Your recovery code opens this diary. Keep it away from this device.</source>
        <translation>你的恢复码能打开这本日记。请把它放在这台设备以外的地方。</translation>
    </message>
</context>
<context>
    <name>keel::SlotModel</name>
    <message>
        <source>Case management</source>
        <comment>kind of supervision</comment>
        <translation>个案管理</translation>
    </message>
    <message>
        <source>Clinical skills</source>
        <comment>kind of supervision</comment>
        <translation>临床技能</translation>
    </message>
    <message>
        <source>Peer</source>
        <comment>kind of supervision</comment>
        <translation>同行</translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>how often supervision comes</comment>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <comment>how often supervision comes</comment>
        <translation>每两周</translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <comment>how often supervision comes</comment>
        <translation>每四周</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Write the day like 24/12/2026 or 24 December.</source>
        <translation>日期请写成 2026-12-24 或 12月24日 这样。</translation>
    </message>
    <message>
        <source>Write the time like 09:30.</source>
        <translation>时间请写成 09:30 这样。</translation>
    </message>
</context>
<context>
    <name>keel::SupervisionListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of entry, date</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>keel::SupportListModel</name>
    <message>
        <source>Call %1</source>
        <translation>拨打 %1</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <translation>发送 %1 到 %2</translation>
    </message>
    <message>
        <source>Run by: %1</source>
        <translation>由谁提供：%1</translation>
    </message>
    <message>
        <source>Who would know: %1</source>
        <translation>谁会知道：%1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>号码尚未核实</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <translation>上次核对：%1</translation>
    </message>
</context>
<context>
    <name>keel::TimelineFilterModel</name>
    <message>
        <source>Hard</source>
        <comment>filter: what weighed on one</comment>
        <translation>压在心上的事</translation>
    </message>
    <message>
        <source>Mattered</source>
        <comment>filter: what one cares about</comment>
        <translation>重要的事</translation>
    </message>
    <message>
        <source>Coping</source>
        <comment>filter: what one did about it</comment>
        <translation>有帮助的事</translation>
    </message>
</context>
<context>
    <name>keel::TimelineModel</name>
    <message>
        <source>What you write appears here, newest first. The first check-in takes half a minute.</source>
        <translation>你写的内容会出现在这里，最新的在最前。第一篇小记只要半分钟。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <comment>search without result</comment>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing written on this day</source>
        <comment>empty day of the diary</comment>
        <translation>这一天没有写什么</translation>
    </message>
    <message>
        <source>Nothing with these filters</source>
        <comment>diary, filtered</comment>
        <translation>没有符合这些筛选条件的记录</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <comment>empty diary</comment>
        <translation>还没有写什么</translation>
    </message>
    <message>
        <source>Every word must occur in the entry, and every filter must fit. Clear one to see more.</source>
        <translation>每个词都要出现在同一条记录里，每个筛选条件也都要符合。清除一个，可以看到更多。</translation>
    </message>
    <message>
        <source>Every filter must fit the entry. Clear one to see more.</source>
        <translation>记录要符合每个筛选条件。清除一个，可以看到更多。</translation>
    </message>
    <message>
        <source>Every word must occur in the entry. Signs and emoji are not searched.</source>
        <translation>记录里要出现每一个词。符号和表情不参与搜索。</translation>
    </message>
    <message>
        <source>More than %1 found, newest first</source>
        <translation>找到超过 %1 条，最新的在前</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>找到 1 条</translation>
    </message>
    <message>
        <source>%1 found, best first</source>
        <translation>找到 %1 条，最相符的在前</translation>
    </message>
</context>
<context>
    <name>keel::TodayModel</name>
    <message>
        <source>On leave today.</source>
        <translation>今天休假。</translation>
    </message>
    <message>
        <source>Off sick today.</source>
        <translation>今天病假。</translation>
    </message>
    <message>
        <source>Not a work day.</source>
        <translation>今天不是工作日。</translation>
    </message>
    <message>
        <source>Contracted until %1.</source>
        <translation>合同规定工作到 %1。</translation>
    </message>
    <message>
        <source>Contracted hours ended at %1.</source>
        <translation>合同规定的工作时间已在 %1 结束。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Remind yourself why? Twenty seconds.</source>
        <translation>重温一下初衷？二十秒就好。</translation>
    </message>
    <message>
        <source>The plan is yours and has not been answered for a while.</source>
        <translation>这是你自己的计划，有一阵子没有回答过它了。</translation>
    </message>
    <message>
        <source>You noted a very emotional contact today.</source>
        <translation>你今天记下了一次情绪很重的会谈。</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>记下进行得怎样</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Remind me why</source>
        <translation>重温初衷</translation>
    </message>
    <message>
        <source>Your plan: %1</source>
        <comment>the sentence of an if-then plan</comment>
        <translation>你的计划：%1</translation>
    </message>
</context>
<context>
    <name>keel::TrendCardModel</name>
    <message>
        <source>Why this is here: %1</source>
        <translation>为什么在这里：%1</translation>
    </message>
    <message>
        <source>Where it comes from: %1</source>
        <translation>来自哪里：%1</translation>
    </message>
    <message>
        <source>What it cannot say: %1</source>
        <translation>它不能说明什么：%1</translation>
    </message>
</context>
<context>
    <name>keel::TrendsFileModel</name>
    <message>
        <source>Details: from day to day</source>
        <comment>last part of the page Trends</comment>
        <translation>详情：从一天到下一天</translation>
    </message>
    <message>
        <source>All cards shown</source>
        <comment>what to save</comment>
        <translation>当前显示的全部卡片</translation>
    </message>
    <message>
        <source>Small, %1 pixels wide</source>
        <comment>size of a picture</comment>
        <translation>小，宽 %1 像素</translation>
    </message>
    <message>
        <source>Large, %1 pixels wide</source>
        <comment>size of a picture</comment>
        <translation>大，宽 %1 像素</translation>
    </message>
    <message>
        <source>Trends</source>
        <comment>heading of a document</comment>
        <translation>趋势</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a document</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>From Keel, a private notebook, made on its owner’s device on %1. It counts what that person wrote about their own days: it is not a test, a verdict or a record of performance.</source>
        <comment>foot of each page of a document</comment>
        <translation>由 Keel（一本私人记事本）于%1在其主人的设备上制作。它数的是这个人写下的自己的日子：它不是测验，不是评判，也不是工作表现的记录。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>foot of a document</comment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The same figures as tables</source>
        <comment>heading in a document</comment>
        <translation>同样的数字，以表格列出</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>a table&apos;s title on its next page</comment>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>Why this is here</source>
        <comment>heading in a document</comment>
        <translation>为什么会有这个</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <comment>heading in a document</comment>
        <translation>它从哪里来</translation>
    </message>
    <message>
        <source>What it cannot say</source>
        <comment>heading in a document</comment>
        <translation>它不能说明什么</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>column: the title of a card</comment>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>column: a day, a week or a name</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column: a number</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column: more about a number</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Saved as %1. Anyone who has this file can read it.</source>
        <comment>a path</comment>
        <translation>已保存为 %1。谁拿到这个文件都能读。</translation>
    </message>
    <message>
        <source>This is too much for one picture, and nothing was saved. Choose the smaller size, a PDF, or a shorter range of days.</source>
        <translation>这对一张图来说太多了，什么都没有保存。请选较小的尺寸、PDF，或更短的日期范围。</translation>
    </message>
</context>
<context>
    <name>keel::TrendsModel</name>
    <message>
        <source>2 weeks</source>
        <translation>两周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>三个月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The daily questions, the level and every limit on this page are Keel’s own: nobody has tested them as a measure of anything. They describe your notes.</source>
        <translation>每日的问题、评分水平和这一页上的每个分界点，都是 Keel 自己定的：没有人验证过它们能衡量什么。它们描述的是你的笔记。</translation>
    </message>
</context>
<context>
    <name>keel::UnlockModel</name>
    <message>
        <source>You can try again in %1 s.</source>
        <translation>%1 秒后可以再试。</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>请先输入口令。</translation>
    </message>
    <message>
        <source>Type your recovery code first.</source>
        <translation>请先输入恢复码。</translation>
    </message>
</context>
<context>
    <name>keel::ValueSortModel</name>
    <message>
        <source>Card %1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>All %1 cards lie on a pile.</source>
        <translation>%1 张卡片都已分好。</translation>
    </message>
    <message>
        <source>Very important · %1</source>
        <comment>pile of cards</comment>
        <translation>非常重要 · %1 张</translation>
    </message>
    <message>
        <source>Somewhat · %1</source>
        <comment>pile of cards</comment>
        <translation>有些重要 · %1 张</translation>
    </message>
    <message>
        <source>Not now · %1</source>
        <comment>pile of cards</comment>
        <translation>暂不重要 · %1 张</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen. Three to five are enough.</source>
        <comment>values</comment>
        <translation>
            <numerusform>已选 %n 个。三到五个就够了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Value %1 of %2</source>
        <comment>card sort, the chosen ones in turn</comment>
        <translation>第 %1 个价值，共 %2 个</translation>
    </message>
</context>
<context>
    <name>keel::ValueWordsModel</name>
    <message>
        <source>A value is a direction: you can move towards it, never finish it.</source>
        <translation>价值是方向：你可以向它靠近，但不会“完成”它。</translation>
    </message>
</context>
<context>
    <name>keel::ValuesModel</name>
    <message>
        <source>Importance %1 of 10</source>
        <translation>重要程度：%1 分（满分 10 分）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, and what was written then</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What matters to you, and how often it showed on your work days.</source>
        <translation>对你重要的价值，与它在你的工作日里体现得多不多，放在一起看。</translation>
    </message>
    <message numerus="yes">
        <source>%n work day(s) with an answer, of the last 28 days. A day without an answer is left out.</source>
        <translation>
            <numerusform>最近 28 天里，有回答的工作日有 %n 个。没有回答的日子不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a value, its importance, how often it showed</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>What matters and how often it showed: after %n work day(s) within 28 days on which a check-in answers whether you were in touch with a value.</source>
        <translation>
            <numerusform>重要的价值与它体现得多不多：28 天内有 %n 个工作日的小记回答了是否贴近某个价值，就会显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <comment>importance of a value</comment>
        <translation>%1 分（满分 10 分）</translation>
    </message>
    <message>
        <source>not rated</source>
        <comment>importance of a value</comment>
        <translation>未评分</translation>
    </message>
    <message>
        <source>on %1 of %2 days</source>
        <comment>how often a value showed</comment>
        <translation>%2 天中的 %1 天</translation>
    </message>
</context>
<context>
    <name>keel::WeeklyReviewModel</name>
    <message>
        <source>Week of %1</source>
        <translation>%1起的一周</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days</source>
        <comment>a boundary, this week</comment>
        <translation>%1：%3 天中的 %2 天</translation>
    </message>
</context>
<context>
    <name>keel::WorkModel</name>
    <message>
        <source>Qualified PWP</source>
        <comment>role at work</comment>
        <translation>已取得资格的 PWP</translation>
    </message>
    <message>
        <source>Trainee PWP</source>
        <comment>role at work</comment>
        <translation>受训 PWP</translation>
    </message>
    <message>
        <source>Senior PWP</source>
        <comment>role at work</comment>
        <translation>资深 PWP</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>role at work</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Write the time like 09:30.</source>
        <translation>时间请写成 09:30 这样。</translation>
    </message>
    <message>
        <source>Write both times, or neither.</source>
        <translation>请把两个时间都写上，或都留空。</translation>
    </message>
    <message>
        <source>It ends when it begins. Change one of the two times.</source>
        <translation>结束和开始是同一时间。请更改其中一个。</translation>
    </message>
    <message>
        <source>That is very long. Check the two times.</source>
        <translation>这段时间很长。请核对这两个时间。</translation>
    </message>
    <message>
        <source>Keel does not know this time zone. Write it like Europe/London.</source>
        <translation>Keel 不认识这个时区。请写成 Europe/London 这样。</translation>
    </message>
    <message>
        <source>Write a number, like 0.6.</source>
        <translation>请写一个数字，例如 0.6。</translation>
    </message>
    <message>
        <source>That number is outside what fits here.</source>
        <translation>这个数字超出了这里的范围。</translation>
    </message>
    <message>
        <source>Write the day like 24/12/2026 or 24 December.</source>
        <translation>日期请写成 2026-12-24 或 12月24日 这样。</translation>
    </message>
    <message>
        <source>That day is not a Monday.</source>
        <translation>这一天不是周一。</translation>
    </message>
    <message>
        <source>Working days, hours, leave, supervision</source>
        <comment>below: My work</comment>
        <translation>工作日、工时、休假、督导</translation>
    </message>
    <message numerus="yes">
        <source>%n working days in a fortnight</source>
        <translation>
            <numerusform>两周 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days a week</source>
        <translation>
            <numerusform>每周 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Write the month like March 2024, or a whole date.</source>
        <translation>请这样写月份：2024年3月，或写完整的日期。</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>那一天还没有到。</translation>
    </message>
</context>
<context>
    <name>keel::WritingState</name>
    <message>
        <source>Keel has tried again: your diary can still be read, but not changed</source>
        <comment>banner above every page</comment>
        <translation>Keel 又试了一次：日记仍然只能阅读，不能改动</translation>
    </message>
    <message>
        <source>You can read your diary, but not change it at the moment</source>
        <comment>banner above every page</comment>
        <translation>现在可以阅读日记，但不能改动</translation>
    </message>
    <message>
        <source>There is no space left where your diary lies. Free some space, then press Try again.</source>
        <translation>日记所在的位置没有空间了。请腾出一些空间，再按“再试一次”。</translation>
    </message>
    <message>
        <source>Another Keel has it open. Close the other window or command, then press Try again.</source>
        <translation>另一个 Keel 正打开着它。请关闭另一个窗口或命令行，再按“再试一次”。</translation>
    </message>
    <message>
        <source>A newer Keel has written in it meanwhile. Lock Keel, update it and unlock again.</source>
        <translation>较新的 Keel 在此期间写过它。请锁定 Keel，更新后再解锁。</translation>
    </message>
    <message>
        <source>Keel may not write in its folder, %1. Let your account write there, then press Try again.</source>
        <translation>Keel 无权写入它的文件夹 %1。请让你的账户可以写入，再按“再试一次”。</translation>
    </message>
    <message>
        <source>Its disk does not take anything. Check that it is connected, then press Try again.</source>
        <translation>它所在的磁盘写不进任何内容。请确认它已连接，再按“再试一次”。</translation>
    </message>
    <message>
        <source>%1 What you saved is safe. What you have not saved stays on its page until you lock or close Keel.</source>
        <comment>%1 is why the diary cannot be changed, and what to do</comment>
        <translation>%1已保存的内容是安全的。没有保存的内容会留在原来的页面，直到你锁定或关闭 Keel。</translation>
    </message>
    <message>
        <source>Reading only: nothing can be saved now.</source>
        <comment>above every page, where there is little room</comment>
        <translation>只能阅读：现在什么都不能保存。</translation>
    </message>
    <message>
        <source>Off while your diary can only be read.</source>
        <comment>spoken with a button that cannot be pressed</comment>
        <translation>日记只能阅读时不可用。</translation>
    </message>
</context>
</TS>
