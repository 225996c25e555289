// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The synthetic diary in each language: one diary in other words, and all of them fit to be shown to
// strangers.
#include "domain/reflection/PlanRules.h"
#include "services/Content.h"
#include "services/DemoDiary.h"
#include "services/EntrySummary.h"
#include "support/OpenVault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace keel;
using test::OpenVault;

namespace {

const Day end = *Day::parse(u"2026-11-19");
const QString english = QStringLiteral("en"), chinese = QStringLiteral("zh_CN");

QJsonObject wordsOf(const QString& language)
{
    QFile file(QStringLiteral(KEEL_SOURCE_DIR "/app/services/demo/demo") +
               (language == chinese ? QStringLiteral(".zh_CN.json") : QStringLiteral(".json")));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The diary as it is exported, without the moment at which it was.
QJsonObject diaryOf(OpenVault& vault)
{
    const auto json = vault.run([](Diary& diary) { return Exchange(diary).exportBytes(); });
    QJsonObject object = QJsonDocument::fromJson(json.value_or(QByteArray())).object();
    object.remove(QStringLiteral("exported_at"));
    return object;
}

Result<int> fill(OpenVault& vault, const QString& language, int days, quint64 seed = 1)
{
    return vault.run([&](Diary& diary) { return DemoDiary(diary, language).fill(days, seed, end); });
}

template <class Body> QList<Record<Body>> all(OpenVault& vault)
{
    return vault.run([](Diary& diary) { return diary.journal().all<Body>(); })
        .value_or(QList<Record<Body>>());
}

bool hasHan(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// What a program reads: ids, choices, dates and numbers, hashes.
bool isForPrograms(const QString& key, const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([a-z]+(_[a-z]+)*|[0-9a-f-]{36}|[0-9a-f]{64}|[0-9T:.,Z+-]+|keel-[a-z]+/1)$"));
    return key == u"id" || pattern.match(text).hasMatch();
}

/// Every text that people read, and its key.
struct KeyedText
{
    QString key, text;
};
void collectTexts(const QString& key, const QJsonValue& value, QList<KeyedText>& texts)
{
    if (value.isString() && !value.toString().isEmpty() && !isForPrograms(key, value.toString()))
        texts.append({key, value.toString()});
    for (const auto& item : value.toArray())
        collectTexts(key, item, texts);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collectTexts(member.key(), member.value(), texts);
}

/// Walks two documents side by side: `differ(key, a, b)` hears of each pair of strings that are not the same.
/// Anything else that is not the same in both goes to `faults`.
template <class Differ>
void compare(const QString& path, const QJsonValue& a, const QJsonValue& b, QStringList& faults,
             Differ differ)
{
    if (a.type() != b.type()) {
        faults.append(path + QStringLiteral(": other type"));
    } else if (a.isString()) {
        if (a != b)
            differ(path.section(u'/', -1), a.toString(), b.toString());
    } else if (a.isArray()) {
        const QJsonArray as = a.toArray(), bs = b.toArray();
        if (as.size() != bs.size())
            faults.append(path + QStringLiteral(": other count"));
        for (qsizetype i = 0; i < std::min(as.size(), bs.size()); ++i)
            compare(path, as[i], bs[i], faults, differ);
    } else if (a.isObject()) {
        const QJsonObject ao = a.toObject(), bo = b.toObject();
        if (ao.keys() != bo.keys())
            faults.append(path + QStringLiteral(": other keys"));
        for (const QString& key : ao.keys())
            compare(path + u'/' + key, ao[key], bo[key], faults, differ);
    } else if (a != b) {
        faults.append(path + QStringLiteral(": other value"));
    }
}

const std::shared_ptr<const Content>& contentIn(const QString& language)
{
    static QHash<QString, std::shared_ptr<const Content>> loaded;
    auto& content = loaded[language];
    if (!content) {
        auto read = Content::load(language, QStringLiteral(KEEL_SOURCE_DIR "/assets/content"));
        Q_ASSERT(read);
        content = *read;
    }
    return content;
}

} // namespace

class tst_DemoLanguages : public QObject
{
    Q_OBJECT

    OpenVault m_english, m_chinese; ///< two years, filled once, only read

    OpenVault& diaryIn(const QString& language) { return language == chinese ? m_chinese : m_english; }

    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << english;
        QTest::newRow("Simplified Chinese") << chinese;
    }

private Q_SLOTS:
    void initTestCase()
    {
        constexpr int twoYears = 730;
        KEEL_VERIFY(fill(m_english, english, twoYears));
        KEEL_VERIFY(fill(m_chinese, chinese, twoYears));
    }

    void bothFilesHaveTheSameShape()
    {
        static const QRegularExpression halfWidth(QStringLiteral("[,.;:!?\"'()]"));
        const QJsonObject ours = wordsOf(english), theirs = wordsOf(chinese);
        QStringList faults;
        int texts = 0;
        compare({}, ours, theirs, faults, [&](const QString& key, const QString& a, const QString& b) {
            if (isForPrograms(key, a) && key != u"language")
                faults.append(QStringLiteral("other id: ") + b);
            if (key == u"language")
                return;
            ++texts;
            if (!hasHan(b) || hasHan(a) || b.contains(halfWidth) || b != b.trimmed())
                faults.append(b);
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(theirs.value(u"language").toString(), chinese);
        // And none was left as it is.
        QList<KeyedText> written;
        collectTexts({}, ours, written);
        QCOMPARE(qsizetype(texts), written.size());
        QVERIFY(texts > 350);
        // Twins would be left out of a list that keeps each once, and the diaries would part ways.
        QSet<QString> once;
        written.clear();
        collectTexts({}, theirs, written);
        for (const KeyedText& text : written) {
            const QString keyed = text.key + u'|' + text.text;
            QVERIFY2(!once.contains(keyed), qPrintable(text.text));
            once.insert(keyed);
        }
    }

    void theSameSeedIsTheSameDiary()
    {
        QStringList faults;
        int texts = 0;
        const QJsonObject ours = diaryOf(m_english), theirs = diaryOf(m_chinese);
        compare({}, ours, theirs, faults, [&](const QString& key, const QString& a, const QString& b) {
            ++texts;
            const bool other = key == u"content_hash" || key == u"language";
            if (!other && (isForPrograms(key, a) || !hasHan(b)))
                faults.append(key + QStringLiteral(": ") + b);
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(texts > 1000);
        QCOMPARE(all<Profile>(m_english).first().body.language.text(), english);
        QCOMPARE(all<Profile>(m_chinese).first().body.language.text(), chinese);
    }

    void otherLanguagesAreEnglish()
    {
        OpenVault unsaid, pseudo;
        KEEL_VERIFY(unsaid.run([](Diary& diary) { return DemoDiary(diary).fill(60, 42, end); }));
        KEEL_VERIFY(fill(pseudo, QStringLiteral("pseudo"), 60, 42));
        QVERIFY(!diaryOf(unsaid).isEmpty());
        QCOMPARE(diaryOf(pseudo), diaryOf(unsaid));
        QCOMPARE(all<Profile>(pseudo).first().body.language.text(), english);
    }

    void textsAreFitToBeShown_data() { languages(); }
    void textsAreFitToBeShown()
    {
        QFETCH(const QString, language);
        // Section 8 of the domain brief: what we never say of ourselves or of people.
        static const QRegularExpression avoided(
            QStringLiteral(
                "diagnos|screen|detect|assess|symptom|\\bpatient|\\btreat|therap|intervention|monitor"
                "|risk score|predict|clinically proven|validated|normal|prevent burnout"
                "|resilience score|compliant|NHS approved|!"
                "|诊断|筛查|检测|评估|症状|患者|病人|治疗|疗法|干预|监测|监控|风险评分|预测|预防倦怠|正常"
                "|异常|经验证|韧性|合规|批准|成长|！"),
            QRegularExpression::CaseInsensitiveOption);
        const Content& content = *contentIn(language);
        QList<KeyedText> texts;
        collectTexts({}, wordsOf(language), texts);
        collectTexts({}, diaryOf(diaryIn(language)), texts);
        QVERIFY(texts.size() > 1000);
        QSet<QString> looked;
        for (const auto& [key, text] : texts) {
            if (looked.contains(text))
                continue;
            looked.insert(text);
            QVERIFY2(content.guard.scan(text, end.date()).isEmpty(), qPrintable(text));
            QVERIFY2(!content.holdsSafetyPhrase(text), qPrintable(text));
            QVERIFY2(!avoided.match(text).hasMatch(), qPrintable(text));
        }
        QVERIFY(looked.size() > 350);
    }

    /// Beside racism or an unsafe workplace nothing asks to see it differently, or to make something of it.
    void nothingReframesWhatIsNotOnes_data() { languages(); }
    void nothingReframesWhatIsNotOnes()
    {
        QFETCH(const QString, language);
        static const QRegularExpression reframing(
            QStringLiteral(
                "reframe|meaning|lesson|learn|worth|sense|positive|grow|opportunit|cope|perspective"
                "|accept|forgiv|意义|教训|学到|学习|值得|换个角度|另一面|积极|正面|成长|机会|应付"
                "|应对|收获|说得通|韧性|原谅|接纳"),
            QRegularExpression::CaseInsensitiveOption);
        const QJsonObject words = wordsOf(language), workplace = words.value(u"workplace").toObject();
        QStringList beside{workplace.value(u"text").toString(), workplace.value(u"feeling").toString(),
                           workplace.value(u"protect").toString()};
        for (const auto& value : words.value(u"values").toArray())
            beside.append(value.toObject().value(u"label").toString());
        QCOMPARE(beside.size(), 8);
        for (const QString& text : beside)
            QVERIFY2(!text.contains(reframing), qPrintable(text));
        QVERIFY(!beside.first().isEmpty());
    }

    void plansReadWell_data() { languages(); }
    void plansReadWell()
    {
        QFETCH(const QString, language);
        static const QRegularExpression opens(QStringLiteral("^(if|when|如果|若|假如|要是|当)"),
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression answers(QStringLiteral("^(then|i |那|我|就|会)"),
                                                QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression stops(QStringLiteral("([。，,.;；]|的话)$"));
        const Content& content = *contentIn(language);
        const QList<Record<Plan>> plans = all<Plan>(diaryIn(language));
        QVERIFY(plans.size() > 20);
        for (const auto& plan : plans) {
            const Plan& body = plan.body;
            const auto [cue, action] = planHalves(body.ifCue.text(), body.thenAction.text(), content.prompts);
            const QByteArray said = (cue + QStringLiteral(" / ") + action).toUtf8();
            QVERIFY2(!cue.isEmpty() && !cue.contains(opens) && !cue.contains(stops), said.constData());
            QVERIFY2(!action.isEmpty() && !action.contains(answers) && !action.contains(stops),
                     said.constData());
            QCOMPARE(int(planHint(body.ifCue.text(), body.thenAction.text(), content.prompts)),
                     int(PlanHint::None));
            const QString inAList = summarise(plan, content.taxonomy, content.prompts).snippet;
            QVERIFY2(inAList.contains(oneLine(cue)) || inAList.endsWith(u'…'), qPrintable(inAList));
        }
        // What others put the halves into unchanged: Chinese ones stand there without the joining words.
        if (language == chinese) {
            for (const auto& plan : plans)
                QVERIFY2(!plan.body.ifCue.text().contains(opens), qPrintable(plan.body.ifCue.text()));
        }
    }

    /// A blank between two sentences is English.
    void sentencesAreJoinedAsTheLanguageDoes()
    {
        int joined = 0;
        const QString ending = wordsOf(chinese).value(u"endings").toArray().first().toString();
        for (const auto& reflection : all<Reflection>(m_chinese)) {
            const QString text = reflection.body.text.text();
            QVERIFY2(!text.contains(u' '), qPrintable(text));
            joined += text.endsWith(ending) && text.size() > ending.size() ? 1 : 0;
        }
        QVERIFY(joined > 0);
    }

    /// The word that pictures of the search look for.
    void aWordIsFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::newRow("English") << english << QStringLiteral("supervision");
        QTest::newRow("Simplified Chinese") << chinese << QStringLiteral("督导");
    }
    void aWordIsFound()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, word);
        const auto found = diaryIn(language).run(
            [&](Diary& diary) { return diary.journal().search(word, 50, LastWord::Whole); });
        KEEL_VERIFY(found);
        QVERIFY2(found->hits.size() > 10, qPrintable(QString::number(found->hits.size())));
    }
};

QTEST_GUILESS_MAIN(tst_DemoLanguages)
#include "tst_DemoLanguages.moc"
