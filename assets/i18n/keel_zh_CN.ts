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
        <translation>用平实的话说隐私</translation>
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
</context>
<context>
    <name>ChartGallery</name>
    <message>
        <source>Your level</source>
        <translation>你的评分水平</translation>
    </message>
    <message>
        <source>Near your usual 6.5 for most of this quarter, with two dips.</source>
        <translation>这三个月的大部分时间，接近你平常的 6.5，有两次回落。</translation>
    </message>
    <message>
        <source>43 of 61 days · gaps are days without a check-in</source>
        <translation>61 天中的 43 天 · 空白处是没有打卡的日子</translation>
    </message>
    <message>
        <source>A slow average of your daily answers.</source>
        <translation>你每天回答的缓慢平均。</translation>
    </message>
    <message>
        <source>Level from 20 September to 19 November, between 4.2 and 7.3.</source>
        <translation>9月20日至11月19日的评分水平，在 4.2 与 7.3 之间。</translation>
    </message>
    <message>
        <source>First days</source>
        <translation>最初几天</translation>
    </message>
    <message>
        <source>Five days so far.</source>
        <translation>目前有五天。</translation>
    </message>
    <message>
        <source>5 of 14 days</source>
        <translation>14 天中的 5 天</translation>
    </message>
    <message>
        <source>Single days are dots. Nothing is drawn between days that were not answered.</source>
        <translation>单独的日子画成圆点。没有回答的日子之间不连线。</translation>
    </message>
    <message>
        <source>Five days between 0 and 10.</source>
        <translation>五天，在 0 与 10 之间。</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>评分水平</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>About you, about the set-up</source>
        <translation>关乎你自己，关乎周围的安排</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>自己</translation>
    </message>
    <message>
        <source>systemic</source>
        <translation>周围</translation>
    </message>
</context>
<context>
    <name>CheckInActions</name>
    <message>
        <source>Save check-in</source>
        <comment>button</comment>
        <translation>保存打卡</translation>
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
        <source>Workload facts and a note</source>
        <comment>of the button More</comment>
        <translation>工作情况和给自己的一句</translation>
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
        <translation>我能想象的极限</translation>
    </message>
    <message>
        <source>Meaning: today felt worthwhile</source>
        <comment>rating</comment>
        <translation>意义：今天觉得值得</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>meaning 0</comment>
        <translation>完全不</translation>
    </message>
    <message>
        <source>very much</source>
        <comment>meaning 10</comment>
        <translation>非常</translation>
    </message>
    <message>
        <source>In touch with a value today?</source>
        <comment>check-in</comment>
        <translation>今天，你的某个价值出现了吗？</translation>
    </message>
    <message>
        <source>Which one?</source>
        <comment>check-in: the value one was in touch with</comment>
        <translation>是哪一个？</translation>
    </message>
    <message>
        <source>What weighed on today?</source>
        <comment>check-in: up to three challenges</comment>
        <translation>今天，什么压在心头？</translation>
    </message>
</context>
<context>
    <name>ChipGroup</name>
    <message>
        <source>Show fewer</source>
        <comment>button: fold a long list of chips</comment>
        <translation>收起一些</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>button: unfold a long list of chips</comment>
        <translation>显示全部</translation>
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
    <name>DemoStrip</name>
    <message>
        <source>Demo: a made-up year, gone when you close Keel.</source>
        <comment>strip above every page of the demo</comment>
        <translation>演示：虚构的一年，关闭 Keel 后就会消失。</translation>
    </message>
</context>
<context>
    <name>DeviceStep</name>
    <message>
        <source>Whose device is this?</source>
        <comment>first run, title</comment>
        <translation>这是谁的设备？</translation>
    </message>
    <message>
        <source>Mine alone</source>
        <comment>whose device</comment>
        <translation>只有我用</translation>
    </message>
    <message>
        <source>Mine, and others use it too</source>
        <comment>whose device</comment>
        <translation>是我的，别人也用</translation>
    </message>
    <message>
        <source>My employer’s</source>
        <comment>whose device</comment>
        <translation>雇主的</translation>
    </message>
</context>
<context>
    <name>DiaryHeader</name>
    <message>
        <source>Diary</source>
        <comment>place, as heading</comment>
        <translation>日记</translation>
    </message>
    <message>
        <source>Search the diary</source>
        <comment>label of the search field</comment>
        <translation>搜索日记</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <comment>empty diary</comment>
        <translation>还没有写什么</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <comment>search without result</comment>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>supervision</source>
        <comment>a word to search for in pictures of the search</comment>
        <translation>supervision</translation>
    </message>
    <message>
        <source>Diary</source>
        <comment>place</comment>
        <translation>日记</translation>
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
        <source>Carer&apos;s leave</source>
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
        <translation>公共假日</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Check-in: %1</source>
        <translation>打卡：%1</translation>
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
        <source>If %1, then %2</source>
        <translation>如果%1，那么我就%2</translation>
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
        <translation>从 %1 开始的一周</translation>
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
        <source>Your entries are untouched. Put vault.keys back from a backup and try again.</source>
        <translation>你的记录没有受影响。请从备份中放回 vault.keys，再试一次。</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the diary file is damaged.</source>
        <translation>你的口令是对的，但日记文件已损坏。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or copy the folder before you try anything else.</source>
        <translation>什么都没有改动。请恢复备份；在尝试别的办法之前，先复制这个文件夹。</translation>
    </message>
    <message>
        <source>What lies in the place of your diary is something else.</source>
        <translation>日记所在的位置放着别的东西。</translation>
    </message>
    <message>
        <source>Keel has not touched it. Choose another folder, or move that file away.</source>
        <translation>Keel 没有动它。请选择另一个文件夹，或把那个文件移走。</translation>
    </message>
    <message>
        <source>One of the two files of your diary (vault.db and vault.keys) is missing.</source>
        <translation>日记的两个文件（vault.db 和 vault.keys）缺了一个。</translation>
    </message>
    <message>
        <source>Keel has not changed the other one. Put the missing file back from a backup into the same folder.</source>
        <translation>Keel 没有改动另一个。请从备份中把缺少的文件放回同一个文件夹。</translation>
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
        <translation>什么都没丢。请关闭另一个窗口或命令，再试一次。</translation>
    </message>
    <message>
        <source>This was written by a newer Keel.</source>
        <translation>这是由更新版本的 Keel 写入的。</translation>
    </message>
    <message>
        <source>It was not changed. Update Keel and try again.</source>
        <translation>它没有被改动。请更新 Keel，再试一次。</translation>
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
        <source>This file is not one of Keel&apos;s.</source>
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
        <translation>这一天已经打过卡。</translation>
    </message>
    <message>
        <source>What you wrote is still here. Open that check-in and change it instead.</source>
        <translation>你写的内容还在这里。请打开那次打卡，改它就好。</translation>
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
        <source>Keel may not read or write the folder of your diary.</source>
        <translation>Keel 没有权限读写日记所在的文件夹。</translation>
    </message>
    <message>
        <source>Nothing was lost. Give your account access to the folder, then try again.</source>
        <translation>什么都没丢。请让你的账户能够访问这个文件夹，再试一次。</translation>
    </message>
    <message>
        <source>The place of your diary cannot be written to.</source>
        <translation>日记所在的位置无法写入。</translation>
    </message>
    <message>
        <source>What you saved before is safe. Make the disk writable, then try again.</source>
        <translation>之前保存的内容是安全的。请让磁盘可以写入，再试一次。</translation>
    </message>
    <message>
        <source>The disk did not do as asked.</source>
        <translation>磁盘没有正常响应。</translation>
    </message>
    <message>
        <source>What you saved before is safe. Check that the disk is connected, then try again.</source>
        <translation>之前保存的内容是安全的。请检查磁盘是否接好，再试一次。</translation>
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
    <name>Gallery</name>
    <message>
        <source>Moved to the bin. It stays there for 30 days.</source>
        <translation>已移到回收站，会在那里保留 30 天。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Thursday 19 November</source>
        <translation>11月19日 星期四</translation>
    </message>
    <message>
        <source>What your supervisor will see</source>
        <translation>你的督导会看到什么</translation>
    </message>
    <message>
        <source>This page and nothing else. What you leave out leaves no trace.</source>
        <translation>只有这一页，别无其他。你略去的内容不会留下痕迹。</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>How was today?</source>
        <translation>今天怎么样？</translation>
    </message>
    <message>
        <source>half a minute</source>
        <translation>半分钟</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>心情</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>很低落</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>很好</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>负担感</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>the most I can imagine</source>
        <translation>我能想象的极限</translation>
    </message>
    <message>
        <source>Energy, where it is narrow</source>
        <translation>精力（窄屏）</translation>
    </message>
    <message>
        <source>plenty</source>
        <translation>充沛</translation>
    </message>
    <message>
        <source>Narrow and not set</source>
        <translation>窄屏，未填</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>保存打卡</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Lunch is yours. Away from the screen if you can.</source>
        <translation>午饭时间是你的。可以的话，离开屏幕。</translation>
    </message>
    <message>
        <source>You chose 12:30 as your lunch.</source>
        <translation>你把午饭时间定在 12:30。</translation>
    </message>
    <message>
        <source>Had it</source>
        <translation>吃过了</translation>
    </message>
    <message>
        <source>In 15 min</source>
        <translation>15 分钟后</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不</translation>
    </message>
    <message>
        <source>Something hard happened</source>
        <translation>遇到了难事</translation>
    </message>
    <message>
        <source>guided, 6 min</source>
        <translation>有引导，6 分钟</translation>
    </message>
    <message>
        <source>Something that mattered</source>
        <translation>有件重要的事</translation>
    </message>
    <message>
        <source>one or two lines</source>
        <translation>一两行</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Create encrypted file</source>
        <translation>生成加密文件</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>现在还不行</translation>
    </message>
    <message>
        <source>PDF with a passphrase that your supervisor gets another way</source>
        <translation>带口令的 PDF，口令另行告诉督导</translation>
    </message>
    <message>
        <source>Stop here and keep what I wrote</source>
        <translation>到此为止，保留我写的内容</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
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
        <source>Hard</source>
        <translation>难事</translation>
    </message>
    <message>
        <source>Mattered</source>
        <translation>重要的事</translation>
    </message>
    <message>
        <source>Coping</source>
        <translation>应对</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Helping others</source>
        <translation>帮助他人</translation>
    </message>
    <message>
        <source>“So that nobody waits alone.”</source>
        <translation>“不让任何人独自等待。”</translation>
    </message>
    <message>
        <source>Being a good colleague</source>
        <translation>做一个好同事</translation>
    </message>
    <message>
        <source>“We carry it together.”</source>
        <translation>“我们一起承担。”</translation>
    </message>
    <message>
        <source>Lunch prompt</source>
        <translation>午饭提示</translation>
    </message>
    <message>
        <source>Only on working days, with neutral words.</source>
        <translation>只在工作日，用中性的话。</translation>
    </message>
    <message>
        <source>Close-of-day prompt</source>
        <translation>收尾提示</translation>
    </message>
    <message>
        <source>Lunch away from the screen?</source>
        <translation>午饭时离开屏幕了吗？</translation>
    </message>
    <message>
        <source>Left on time?</source>
        <translation>准时下班了吗？</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>超出工作时间</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>接触次数</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>A line or two is enough. No names.</source>
        <translation>一两行就够。不写姓名。</translation>
    </message>
    <message>
        <source>Saved as you write.</source>
        <translation>边写边保存。</translation>
    </message>
    <message>
        <source>With something that looks like a client</source>
        <translation>含有像来访者资料的内容</translation>
    </message>
    <message>
        <source>Name of the toolbox item</source>
        <translation>工具箱里这一项的名称</translation>
    </message>
    <message>
        <source>for example: walk round the block</source>
        <translation>例如：在附近走一圈</translation>
    </message>
    <message>
        <source>Contracted end</source>
        <translation>合同规定的下班时间</translation>
    </message>
    <message>
        <source>This is not a time of day. Write it as 17:00.</source>
        <translation>这不是一个时刻。请写成 17:00 这样。</translation>
    </message>
    <message>
        <source>Would hold for centuries against guessing.</source>
        <translation>要猜中它，得花上几百年。</translation>
    </message>
    <message>
        <source>That did not open the diary. Nothing was lost; try again.</source>
        <translation>没能打开日记。什么都没丢，再试一次。</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>日记</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>反思</translation>
    </message>
    <message>
        <source>Risk or safeguarding work on top</source>
        <translation>额外的风险或保护工作</translation>
    </message>
    <message>
        <source>Talked with a peer</source>
        <translation>和同伴聊了聊</translation>
    </message>
    <message>
        <source>Importance 9 · lived in 6 of the last 14 days</source>
        <translation>重要程度 9 · 最近 14 天里有 6 天活出了它</translation>
    </message>
    <message>
        <source>Friday 13 November</source>
        <translation>11月13日 星期五</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>还没有写什么</translation>
    </message>
    <message>
        <source>Your first check-in will stand here, newest on top.</source>
        <translation>你的第一次打卡会出现在这里，最新的在最上面。</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写一条笔记</translation>
    </message>
    <message>
        <source>Messages and settings</source>
        <translation>消息和设置</translation>
    </message>
    <message>
        <source>Your last backup is 32 days old.</source>
        <translation>你上次备份是 32 天前。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>没能保存</translation>
    </message>
    <message>
        <source>The disk is full. What you wrote is still here and nothing was lost. Free some space and save again.</source>
        <translation>磁盘已满。你写的内容还在这里，什么都没丢。腾出一些空间，再保存一次。</translation>
    </message>
    <message>
        <source>Auto-lock</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>after 2 minutes</source>
        <translation>2 分钟后</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>Rota, hours, lunch, leave year</source>
        <translation>排班、工时、午饭、休假年度</translation>
    </message>
    <message>
        <source>Mon to Thu, 9:00 to 17:00</source>
        <translation>周一至周四，9:00 至 17:00</translation>
    </message>
    <message>
        <source>What is not shown yet</source>
        <translation>还没有显示的内容</translation>
    </message>
    <message>
        <source>Coming back: after 3 more hard days that you can be followed out of.</source>
        <translation>缓过来：再有 3 个之后有记录的难熬日子就会显示。</translation>
    </message>
    <message>
        <source>Your level</source>
        <translation>你的评分水平</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>评分水平</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Guided flow</source>
        <translation>引导流程</translation>
    </message>
    <message>
        <source>What did you care about in that moment?</source>
        <translation>那一刻，你在乎的是什么？</translation>
    </message>
    <message>
        <source>Pick one or two. A value is a direction, never finished.</source>
        <translation>选一两个。价值是方向，不会“完成”。</translation>
    </message>
    <message>
        <source>Delete this entry?</source>
        <translation>删除这条记录吗？</translation>
    </message>
    <message>
        <source>It goes to the bin and can be brought back for 30 days.</source>
        <translation>它会移到回收站，30 天内可以取回。</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>You can go on when it is done. Nothing is lost if you stop it.</source>
        <translation>完成后就可以继续。中途停下也不会丢失任何内容。</translation>
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
        <source>Write “a client” instead</source>
        <comment>button: replaces the found words</comment>
        <translation>改写成“一位来访者”</translation>
    </message>
    <message>
        <source>Take the words out</source>
        <comment>button: removes the found words</comment>
        <translation>删掉这些字</translation>
    </message>
    <message>
        <source>Keep them: they are not a client’s</source>
        <comment>button: keeps the found words</comment>
        <translation>保留：这不是来访者资料</translation>
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
</context>
<context>
    <name>LevelCard</name>
    <message>
        <source>Day</source>
        <comment>column of the table</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column of the table: what the day&apos;s own ratings come to</comment>
        <translation>当日数值</translation>
    </message>
    <message>
        <source>Level and answers</source>
        <comment>column of the table: the level, and how much was answered</comment>
        <translation>水平与填写</translation>
    </message>
</context>
<context>
    <name>LevelSentence</name>
    <message>
        <source>these two weeks</source>
        <comment>for most of ...</comment>
        <translation>这两周</translation>
    </message>
    <message>
        <source>this month</source>
        <comment>for most of ...</comment>
        <translation>这一个月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <comment>for most of ...</comment>
        <translation>这三个月</translation>
    </message>
    <message>
        <source>this year</source>
        <comment>for most of ...</comment>
        <translation>这一年</translation>
    </message>
    <message>
        <source>your diary so far</source>
        <comment>for most of ...</comment>
        <translation>日记开始以来</translation>
    </message>
    <message>
        <source>No check-in with three ratings yet. A level appears after %1.</source>
        <translation>还没有填了三项评分的打卡。满 %1 次后会显示评分水平。</translation>
    </message>
    <message>
        <source>1 check-in so far. A level appears after %1.</source>
        <translation>目前有 1 次打卡。满 %1 次后会显示评分水平。</translation>
    </message>
    <message>
        <source>%1 check-ins so far. A level appears after %2.</source>
        <translation>目前有 %1 次打卡。满 %2 次后会显示评分水平。</translation>
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
    <name>LicenceCard</name>
    <message>
        <source>Open; press to fold</source>
        <comment>licence text</comment>
        <translation>已展开；按下可收起</translation>
    </message>
    <message>
        <source>Folded; press to open</source>
        <comment>licence text</comment>
        <translation>已收起；按下可展开</translation>
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
        <source>As the system</source>
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
        <source>As the system</source>
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
        <source>As the system</source>
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
        <source>As the system</source>
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
        <source>As the system</source>
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
        <source>The underlined words may point to a client. Initials or a role are enough.</source>
        <translation>画线的字可能指向某位来访者。写姓名缩写或身份就够了。</translation>
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
        <source>Passphrase now</source>
        <comment>field</comment>
        <translation>现在的口令</translation>
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
    <name>RatingScale</name>
    <message>
        <source>%1, %2 of 10</source>
        <translation>%1，10 分中的 %2</translation>
    </message>
    <message>
        <source>%1, not set</source>
        <translation>%1，未填</translation>
    </message>
    <message>
        <source>From 0, %1, to 10, %2. Delete clears it.</source>
        <translation>从 0（%1）到 10（%2）。按 Delete 键清空。</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>10 分中的 %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未填</translation>
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
        <source>The one you have stops working.</source>
        <comment>below: New recovery code</comment>
        <translation>你现有的恢复码会失效。</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
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
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>到此为止，保留我写的内容</translation>
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
    <name>SupervisionPage</name>
    <message>
        <source>Supervision</source>
        <comment>place, as heading</comment>
        <translation>督导</translation>
    </message>
    <message>
        <source>Your questions for supervision will stand here</source>
        <comment>empty page</comment>
        <translation>你想带去督导的问题会出现在这里</translation>
    </message>
    <message>
        <source>Preparing a session and sharing one page comes with the next version. Nothing you write is shared with anyone.</source>
        <comment>empty page</comment>
        <translation>准备督导和分享一页内容，下一个版本就会有。你写的内容不会分享给任何人。</translation>
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
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
    <name>ValuesPage</name>
    <message>
        <source>Values</source>
        <comment>place, as heading</comment>
        <translation>价值</translation>
    </message>
    <message>
        <source>Your values will stand here</source>
        <comment>empty page</comment>
        <translation>你的价值会出现在这里</translation>
    </message>
    <message>
        <source>Choosing and keeping your values comes with the next version. What you note about values in check-ins is already kept.</source>
        <comment>empty page</comment>
        <translation>选择和保存你的价值，下一个版本就会有。你在打卡里记下的价值已经保存。</translation>
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
        <translation>打卡</translation>
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
        <translation>可倾诉的人</translation>
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
        <translation>这样每次打卡都已知道这是什么样的日子。你随时可以更改，也可以跳过。</translation>
    </message>
    <message>
        <source>Go to today</source>
        <comment>button: end of first run</comment>
        <translation>去看今天</translation>
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
        <translation>工作本身</translation>
    </message>
    <message>
        <source>Client contacts</source>
        <comment>workload: how many</comment>
        <translation>来访者接触次数</translation>
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
        <translation>涉及风险的接触</translation>
    </message>
    <message>
        <source>Overtime</source>
        <comment>workload: minutes</comment>
        <translation>超出工作时间</translation>
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
        <source>A line for yourself</source>
        <comment>note of the check-in</comment>
        <translation>给自己写一句</translation>
    </message>
    <message>
        <source>No names, nothing that points to a client.</source>
        <comment>inside the empty note</comment>
        <translation>不写姓名，不写任何指向来访者的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <comment>below the note</comment>
        <translation>
            <numerusform>还可以写 %n 个字符</numerusform>
        </translation>
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
        <translation>一本私人笔记，帮助正式和受训中的 PWP 反思工作、与自己的价值保持联系、规划界限并准备督导。它只描述你自己的记录。它不评估、诊断、治疗或监测任何状况，也不是临床记录或紧急服务。</translation>
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
        <source>The study&apos;s sample was qualified PWPs; trainees are its future work.</source>
        <translation>该研究访谈的是正式 PWP；受训者属于其后续工作。</translation>
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
        <source>The check for client details misses things. A rare story can identify someone without a name: change or leave out detail.</source>
        <translation>对来访者资料的检查会有遗漏。罕见的经历不写名字也可能让人认出来：请改动或略去细节。</translation>
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
        <source>Nothing leaves the device unless you make that file yourself.</source>
        <translation>除非你自己生成要带走的文件，什么都不会离开这台设备。</translation>
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
        <source>Half a minute. Leave blank what you like.</source>
        <translation>半分钟就好。想空着的就空着。</translation>
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
        <source>Make a new code</source>
        <translation>生成新的恢复码</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>The key file is older than your diary remembers: someone put an old one back. If that was not you, change your passphrase.</source>
        <translation>密钥文件比日记记得的要旧：有人放回了一份旧文件。如果不是你放的，请更改口令。</translation>
    </message>
    <message>
        <source>The key file was damaged and has been mended from its copy. Nothing was lost. Make a backup soon.</source>
        <translation>密钥文件曾损坏，已用副本修好。什么都没丢。请尽快做一次备份。</translation>
    </message>
    <message>
        <source>Your recovery code has not been checked yet. Without it, a forgotten passphrase closes your diary for good. If you do not have it on paper, make a new one.</source>
        <translation>你的恢复码还没有核对过。没有它，一旦忘记口令，日记就再也打不开。如果你没有把它写在纸上，请生成一个新的。</translation>
    </message>
    <message>
        <source>A check-in of %1 is not saved yet.</source>
        <translation>%1的打卡还没有保存。</translation>
    </message>
</context>
<context>
    <name>keel::FirstRunModel</name>
    <message>
        <source>Only you, if this device is yours alone.</source>
        <translation>只有你自己，如果这台设备只有你用。</translation>
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
        <source>Keel has no account and no network. Nothing leaves this device unless you make that file.</source>
        <translation>Keel 没有账户，也不联网。除非你自己生成要带走的文件，什么都不会离开这台设备。</translation>
    </message>
    <message>
        <source>Good. Keep its screen lock on and its system up to date.</source>
        <translation>很好。请一直开着屏幕锁，并及时更新系统。</translation>
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
        <source>Could this be someone&apos;s name?</source>
        <translation>这会不会是某个人的名字？</translation>
    </message>
    <message>
        <source>Could this be someone&apos;s date of birth?</source>
        <translation>这会不会是某个人的出生日期？</translation>
    </message>
    <message>
        <source>Could this be a client&apos;s number?</source>
        <translation>这会不会是某位来访者的号码？</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>一位来访者</translation>
    </message>
</context>
<context>
    <name>keel::HelpModel</name>
    <message>
        <source>If you might not be safe, you can call someone now. This page needs no passphrase and keeps nothing.</source>
        <translation>如果你可能不安全，现在就可以打电话给人。这一页不需要口令，也不留下任何记录。</translation>
    </message>
    <message>
        <source>Some of these have not been checked by a person yet. If one does not answer, call 999 in danger, or 111.</source>
        <translation>其中一些还没有人核对过。如果打不通，遇到危险请拨打 999，或拨打 111。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>keel::LevelCardModel</name>
    <message>
        <source>Level</source>
        <translation>评分水平</translation>
    </message>
    <message>
        <source>%1 of %2 days · gaps are days without a check-in</source>
        <translation>%2 天中的 %1 天 · 空白处是没有打卡的日子</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>填了 %1/4 项</translation>
    </message>
    <message>
        <source>A day&apos;s value is the mean of mood, energy, meaning and 10 minus strain, with at least three of the four.</source>
        <translation>当日数值是心情、精力、意义和“10 减负担感”这四项的平均，至少要有其中三项。</translation>
    </message>
    <message>
        <source>The level is a running mean: the newest day counts 20 %, and more after a gap. It is repeated, dashed, for at most seven days without a value.</source>
        <translation>评分水平是滚动平均：最新一天占 20%，间隔之后占得更多。没有数值的日子里，它会以虚线延续，最多七天。</translation>
    </message>
    <message>
        <source>Your usual is the median of the days in this range. Near means within half a point.</source>
        <translation>“平常”是这个范围内各天的中位数。“接近”是指相差不超过半分。</translation>
    </message>
    <message>
        <source>A month, a quarter and a year reach back to the same date; two weeks are 14 days. No range begins before your first check-in.</source>
        <translation>一个月、三个月和一年都往回数到同一日期；两周是 14 天。任何范围都不会早于你的第一次打卡。</translation>
    </message>
    <message>
        <source>The level describes your own notes. It does not say why, and it does not assess you.</source>
        <translation>评分水平描述的是你自己的笔记。它不说明原因，也不评价你。</translation>
    </message>
    <message>
        <source>%1: no check-in</source>
        <translation>%1：没有打卡</translation>
    </message>
    <message>
        <source>%1: too few ratings, %2 of 4 answered</source>
        <translation>%1：评分太少，4 项中填了 %2 项</translation>
    </message>
    <message>
        <source>%1: %2, %3 of 4 answered</source>
        <translation>%1：%2，4 项中填了 %3 项</translation>
    </message>
</context>
<context>
    <name>keel::LevelTableModel</name>
    <message>
        <source>level %1, %2</source>
        <translation>水平 %1，%2</translation>
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
        <translation>还没有核对</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <translation>上次核对：%1</translation>
    </message>
</context>
<context>
    <name>keel::TimelineModel</name>
    <message>
        <source>What you write appears here, newest first. The first check-in takes half a minute.</source>
        <translation>你写的内容会出现在这里，最新的在最前。第一次打卡只要半分钟。</translation>
    </message>
    <message>
        <source>Nothing found. Every word must occur in the entry.</source>
        <translation>没有找到。每个词都要出现在同一条记录里。</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>找到 %1 条以上</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 条</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
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
        <source>Level: not enough days yet (%1 of %2).</source>
        <translation>评分水平：天数还不够（%2 天中的 %1 天）。</translation>
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
</context>
</TS>
