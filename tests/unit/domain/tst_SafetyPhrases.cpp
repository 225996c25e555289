// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SafetyPhrases.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <vector>

using namespace keel;

namespace {

QByteArray listOf(const char* language)
{
    QFile file(
        QStringLiteral(KEEL_SOURCE_DIR "/assets/content/phrases.%1.json").arg(QLatin1String(language)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What somebody writes about oneself. None of it was taken from the lists.
const std::vector<const char*> english{
    "I want to die.",
    "Some days I really want to die",
    "i just wanted to die on the way home",
    "Honestly I want to be dead.",
    "I don't want to be here",
    "I dont want to be here any more",
    "I don’t want to be here anymore, it is too much.",
    "I do not want to be here anymore",
    "I just don't want to be here any longer.",
    "I didn't want to be alive this morning",
    "I don't want to live any more",
    "I no longer want to live",
    "I can't see the point in living",
    "There's no point in going on, I have no reason to live",
    "I wish I hadn't woken up",
    "I wish I had not woken up today.",
    "I wish I’d never been born",
    "Wish I was dead",
    "I wish I were dead and gone",
    "I hope I don't wake up tomorrow",
    "I don't want to wake up",
    "Everyone would be better off without me.",
    "They would all be better off if I was dead",
    "I'd be better off dead",
    "I want to end it",
    "I want to end it all.",
    "I keep thinking about ending my life",
    "I have been thinking about killing myself",
    "I've thought about suicide a lot this week",
    "I've been having suicidal thoughts again",
    "I have thoughts of suicide",
    "I keep having thoughts of self-harm",
    "my suicidal thoughts are back",
    "I am suicidal",
    "I’m feeling really suicidal tonight",
    "Feeling suicidal after that call",
    "I felt suicidal on Tuesday",
    "I nearly took an overdose last night",
    "I want to drive into a tree on the way home",
    "I could easily kill myself",
    "I want to hurt myself",
    "I hurt myself again last night",
    "I have been cutting myself",
    "I self-harmed yesterday",
    "I've been self harming since the complaint",
    "I had the urge to cut when I got home",
    "I harmed myself",
    "I'm not safe",
    "I am not safe tonight.",
    "I do not feel safe",
    "I don't feel safe with myself at the moment",
    "I can't keep myself safe",
    "I don't trust myself to be alone",
    "I'm scared of what I might do",
    "I cannot go on",
    "I can't go on like this",
    "I cant go on anymore",
    "I can not go on",
    "I don't think I can go on",
    "I can’t carry on living like this",
    "I just can't keep going.",
    "I don't know how to go on",
    "Can't go on.",
    "I can't do this any more",
    "I can't live like this anymore",
    "I want it all to stop",
    "I'm tired of living",
    "I am tired of being alive",
    "I have nothing to live for",
    "I've lost my reason to live",
    "life isn't worth living. I'm done.",
    "I want to go to sleep and never wake up",
    "I wouldn’t mind if I died",
    "I said to nobody: I want to die",
    "I said \"I want to die\" out loud in the car.",
    "Ｉ ｗａｎｔ ｔｏ ｄｉｅ",
    "I want\n to   DIE",
    "*I* _want_ to die",
    "I would rather die",
    "Today was awful; I want to kill myself",
};

const std::vector<const char*> englishWork{
    "Client said he wants to die, risk plan made.",
    "A client said they wanted help. Risk plan made.",
    "Client said \"I want to die\" and I kept to the protocol.",
    "She said: “I can't go on like this.” We did the plan together.",
    "He told me 'I don't want to be here' and I asked more.",
    "Asked about suicidal thoughts as usual.",
    "I asked about thoughts of suicide and self-harm.",
    "Client disclosed suicidal thoughts, passed to duty.",
    "Three clients with suicidal ideation this week.",
    "Suicide risk training on Thursday.",
    "I thought about suicide prevention training for the team",
    "The client has no reason to live, he says.",
    "Patient felt life was not worth living.",
    "The caller wanted to end it all.",
    "They want to kill themselves and I had to phone.",
    "He had hurt himself.",
    "She has been self-harming since March.",
    "I cannot go on holiday until April.",
    "I can't go on leave that week",
    "I cannot go on the course.",
    "I can't go on Tuesday.",
    "I could not go on maternity cover",
    "I can't go on with the session when the line drops",
    "I can't carry on with the audit form today.",
    "Sorry, I can't keep going to those meetings",
    "I don't want to live in London.",
    "I do not want to live with a two hour commute",
    "I don't want to wake up at five for the early clinic",
    "I don't want to be here at eight tonight",
    "I don't want to be here when the building closes",
    "I wanted to die of embarrassment in supervision",
    "I cut myself some slack at lunch",
    "I burnt myself out last year",
    "I killed myself laughing at the team quiz",
    "I hurt myself playing football",
    "I am not safe to drive after nights",
    "I don't feel safe walking to the car park alone",
    "The room is not safe, no alarm.",
    "The client is not safe and I rang the crisis team.",
    "I want to end it there and book the next one",
    "I want to end things on time",
    "The session ended early.",
    "I am tired of living out of a suitcase",
    "We discussed dying and grief.",
    "My plant is dying",
    "I would die for a holiday",
    "The deadline is killing me",
    "This inbox will be the death of me",
    "My phone died",
    "Feeling safe and settled",
    "I want to diet",
    "mi want to dieting",
    "I want to sleep and die Blumen sehen",
    "I want. To die is grave, he wrote.",
    "Client texted: I want to die. Called back at once.",
    "PHQ-9 item 9: thoughts of being better off dead",
    "He ticked \"better off dead\" on the form",
    "Risk: no plan, no intent, no means.",
    "Staffing is not safe.",
    "We cannot go on with forty contacts a week.",
    "I wish I had not taken that call",
    "I wish I was on leave",
    "I hope I get to the end of the week",
    "I can't take any more referrals",
    "I want to stop working late",
    "",
};

const std::vector<const char*> chinese{
    "我真的不想活",
    "好想死",
    "我想死",
    "我真的好想死",
    "有时我想死，真的",
    "有自杀的念头",
    "有轻生的念头",
    "我最近有自杀的念头",
    "我脑子里总是有轻生的想法",
    "活着没意思",
    "我觉得活着没意思",
    "活着没有意义。",
    "我不想再活了",
    "我不想活了",
    "不想活了",
    "我不想活下去了",
    "不想醒来",
    "我希望明天不要醒来",
    "我再也不想醒来",
    "我撑不住了",
    "我快撑不住了",
    "我快撑不下去了",
    "我真的撑不下去了",
    "我坚持不下去了",
    "我已经坚持不下去了。",
    "我熬不下去了",
    "我一个人扛不住了",
    "撑不下去了",
    "我活不下去了",
    "我没办法再这样下去了",
    "我不能再这样下去了",
    "我想结束生命",
    "我想结束自己的生命",
    "我想过结束自己的生命",
    "我想了结自己",
    "我想结束这一切",
    "我伤害了自己",
    "我又伤害自己了",
    "我想伤害自己",
    "我怕我会伤害自己",
    "昨晚我割伤了自己",
    "我自残了",
    "我最近一直在自残",
    "我忍不住想自残",
    "我觉得自己不安全",
    "我不安全",
    "我现在不安全",
    "我感觉很不安全",
    "我怕自己会做傻事",
    "一死了之",
    "真想一死了之",
    "死了算了",
    "我还不如死了",
    "生不如死",
    "我想自杀",
    "我真的想自杀",
    "我差点就自杀了",
    "我想过自杀",
    "我考虑过自杀",
    "我想去死",
    "我宁愿死",
    "我想跳楼",
    "我想从桥上跳下去",
    "没有我大家会更好",
    "如果我死了，大家都会轻松",
    "我活够了",
    "我活着有什么意义",
    "我没有活下去的理由",
    "我找不到活着的意义",
    "我失去了活下去的勇气",
    "我写好了遗书",
    "我对她说：“我不想活了”",
    "我跟他说我想死",
    "今天很长\n我想死",
    "我希望一睡不醒",
    "我想永远消失",
    "我覺得我撐不下去了",
};

const std::vector<const char*> chineseWork{
    "来访者说他想自杀",
    "来访者说想自杀。",
    "客户说他想自杀，我做了安全计划。",
    "来访者说：“我想死”",
    "她说“我不想活了”，我按流程问了。",
    "来访者说我想死",
    "来访者哭着说：“我撑不下去了”",
    "我问他是不是不想活了",
    "我问了自杀念头",
    "我问他有没有自杀的念头",
    "来访者有自杀的念头",
    "来访者有轻生的想法，已经转给值班。",
    "三位来访者有自杀风险",
    "周四有自杀风险评估培训",
    "我要参加自杀预防的培训",
    "来访者觉得活着没意思",
    "客户想结束自己的生命",
    "他伤害了自己",
    "我担心他会伤害自己",
    "她最近一直在自残",
    "今天讨论了自残和求助",
    "我想结束自己的咨询生涯",
    "我想结束会谈",
    "我们结束了这次治疗",
    "我不想活动",
    "我不想活动身体，只想躺着",
    "我想死你们了",
    "我想死我妈了",
    "忙死了",
    "累死了，快累死我了",
    "笑死我了",
    "今天很累，想回家",
    "不想回家太晚",
    "我不想起床",
    "我不想早上五点醒来",
    "手机快撑不住了",
    "电池撑不下去了",
    "这个项目坚持不下去了",
    "来访者坚持不下去暴露练习",
    "客户快撑不住了",
    "我坚持下去了",
    "我撑过来了",
    "生活很有意思",
    "我活着，很好",
    "我的生活没意思的部分少了",
    "这间诊室不安全",
    "来访者觉得自己不安全",
    "我的不安全感很重",
    "停车场不安全",
    "人手不够，不安全",
    "我想休假",
    "我想消化一下",
    "死线是周五",
    "我有很多想法",
    "我有一个计划",
    "我打算结束加班",
    "案主有自残的冲动",
    "我评估了自杀风险",
    "我填了自杀风险表",
    "我自杀风险评估做了三次",
    "我想死磕这份报告",
    "督导说我做得很好",
    "来访者提到“活着没有意义”",
    "电影里他死了",
};

} // namespace

class tst_SafetyPhrases : public QObject
{
    Q_OBJECT
    std::unique_ptr<SafetyPhrases> m_english;
    std::unique_ptr<SafetyPhrases> m_chinese;

    static void rows(const std::vector<const char*>& sentences, bool isChinese, bool found)
    {
        for (const char* sentence : sentences) {
            QTest::newRow(*sentence ? sentence : "empty")
                << QString::fromUtf8(sentence) << isChinese << found;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto english = SafetyPhrases::fromJson(listOf("en"));
        QVERIFY2(english.has_value(), english ? "" : qPrintable(english.error().detail));
        m_english = std::make_unique<SafetyPhrases>(*english);
        auto chinese = SafetyPhrases::fromJson(listOf("zh_CN"));
        QVERIFY2(chinese.has_value(), chinese ? "" : qPrintable(chinese.error().detail));
        m_chinese = std::make_unique<SafetyPhrases>(*chinese);
        QCOMPARE(m_english->language(), QStringLiteral("en"));
        QCOMPARE(m_chinese->language(), QStringLiteral("zh_CN"));
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isChinese");
        QTest::addColumn<bool>("found");
        rows(english, false, true);
        rows(englishWork, false, false);
        rows(chinese, true, true);
        rows(chineseWork, true, false);
    }
    void sentences()
    {
        QFETCH(QString, text);
        QFETCH(bool, isChinese);
        QFETCH(bool, found);
        QCOMPARE((isChinese ? m_chinese : m_english)->occursIn(text), found);
        QVERIFY(!(isChinese ? m_english : m_chinese)->occursIn(text)); // no list disturbs another language
    }

    void rules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("plain") << QStringLiteral("so we wander off, she did") << true;
        QTest::newRow("either side") << QStringLiteral("we wander home") << true;
        QTest::newRow("neither") << QStringLiteral("we wander") << false;
        QTest::newRow("alike") << QStringLiteral("WE’RE-WANDER'ING and we roam off") << true;
        QTest::newRow("left out") << QStringLiteral("we, slowly slowly, wander off")
                                  << false; // commas end it
        QTest::newRow("left out, no comma") << QStringLiteral("we slowly slowly wander off") << true;
        QTest::newRow("across a full stop") << QStringLiteral("we wander. Off") << false;
        QTest::newRow("across a line") << QStringLiteral("we wander\noff") << true;
        QTest::newRow("begins") << QStringLiteral("Home. Drift") << true;
        QTest::newRow("begins a line") << QStringLiteral("home\ndrift") << true;
        QTest::newRow("does not begin") << QStringLiteral("home drift") << false;
        QTest::newRow("not before") << QStringLiteral("we float about") << false;
        QTest::newRow("not before, ended") << QStringLiteral("we float, about") << true;
        QTest::newRow("only before") << QStringLiteral("we sink deep") << true;
        QTest::newRow("only before the end") << QStringLiteral("we sink.") << true;
        QTest::newRow("only before, other") << QStringLiteral("we sink shallow") << false;
        QTest::newRow("quoted") << QStringLiteral("otter says \"we wander off\"") << false;
        QTest::newRow("own voice") << QStringLiteral("me says \"we wander off\"") << true;
        QTest::newRow("quoted after something else")
            << QStringLiteral("otter hums \"we wander off\"") << true;
        QTest::newRow("unquoted") << QStringLiteral("otter says we wander off") << true;
        QTest::newRow("reported") << QStringLiteral("otter claims we wander off") << false;
        QTest::newRow("reported, then not") << QStringLiteral("otter claims. We wander off") << true;
    }
    void rules()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        QByteArray json = "{'schema':'keel-safety-phrases/2','language':'en',"
                          "'alike':{'roam':'wander'},'skip':['slowly'],"
                          "'groups':[{'phrases':['we wander (off|home)','^drift']},"
                          "{'phrases':['we float'],'not_before':['about']},"
                          "{'phrases':['we sink'],'only_before':['deep']}],"
                          "'quoted_after':['says'],'reported_after':['claims'],'own_voice':['me']}";
        const auto list = SafetyPhrases::fromJson(json.replace('\'', '"'));
        QVERIFY2(list.has_value(), list ? "" : qPrintable(list.error().detail));
        QCOMPARE(list->occursIn(text), found);
    }

    void refusesOtherFiles()
    {
        const auto refused = [](const QByteArray& json) {
            return SafetyPhrases::fromJson(json).error().code;
        };
        QCOMPARE(refused("nonsense"), ErrorCode::NotJson);
        QCOMPARE(refused("{}"), ErrorCode::NotOurSchema);
        const QByteArray rest = "\"schema\":\"keel-safety-phrases/2\",\"language\":\"en\"}";
        const QByteArray none = "{\"groups\":[]," + rest;
        QCOMPARE(refused(none), ErrorCode::NotOurSchema);
        const QByteArray open = "{\"groups\":[{\"phrases\":[\"a (b\"]}]," + rest;
        QCOMPARE(refused(open), ErrorCode::InvalidValue);
        const QByteArray wordless = "{\"groups\":[{\"phrases\":[\"...\"]}]," + rest;
        QCOMPARE(refused(wordless), ErrorCode::InvalidValue);
    }
};

QTEST_APPLESS_MAIN(tst_SafetyPhrases)
#include "tst_SafetyPhrases.moc"
