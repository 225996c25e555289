// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Exchange.h"
#include "services/QuietTime.h"
#include "support/AppFixture.h"
#include "viewmodels/AboutModel.h"
#include "viewmodels/DiaryModel.h"

#include <QDir>

using namespace keel;
using namespace keel::test;

namespace {

constexpr int patience = 30'000; // a loaded machine

} // namespace

class SafetyModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<OpenVault>(); }
    void init();
    void cleanup() { m_diary.reset(); }

    void aPhraseBringsTheCardOnce();
    void whoSavesAtOnceIsHeard();
    void phrasesOfEveryLanguage();
    void everyTextIsWatched();
    void whatWasWrittenBeforeIsLeftAlone();
    void aboutWorkHoldsUntilLock();
    void mood0();
    void reflectionClose();
    void onlyQuietUntilIsKept();
    void aboutNamesTheLanguages();

private:
    void open();
    [[nodiscard]] SafetyModel& safety() { return *m_diary->safety(); }
    [[nodiscard]] GuardedText& note() { return *m_diary->today()->checkIn()->note(); }
    [[nodiscard]] bool shows(SafetyModel::Offer offer)
    {
        return QTest::qWaitFor([&] { return safety().offer() == offer; }, patience);
    }
    /// Until the text is looked at and what came of it is known.
    void settle()
    {
        QSignalSpy looked(&safety(), &SafetyModel::looked);
        QVERIFY(heard(looked));
        drain();
    }
    /// Until all that was asked of the storage thread is answered, and what was asked upon that.
    void drain()
    {
        for (int turn = 0; turn < 2; ++turn) {
            QSignalSpy answered(m_diary->today(), &TodayModel::changed);
            m_diary->today()->refresh();
            QVERIFY(heard(answered));
        }
    }

    const QString m_phrase = QStringLiteral("I want to die.");
    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<DiaryModel> m_diary;
};

void SafetyModelTest::init()
{
    if (!m_vault->session)
        m_vault->unlock();
    // A week later nothing of the test before is left.
    m_vault->clock->set(m_vault->clock->now().addDays(30));
    open();
}

void SafetyModelTest::open()
{
    if (!m_vault->session)
        m_vault->unlock();
    m_diary = std::make_unique<DiaryModel>(std::move(m_vault->session), englishContent());
    QTRY_VERIFY(!m_diary->today()->checkIn()->busy());
}

void SafetyModelTest::aPhraseBringsTheCardOnce()
{
    note().type(QStringLiteral("Long day. ") + m_phrase);
    QVERIFY(shows(SafetyModel::Card));
    QVERIFY(safety().mayBeAboutWork());
    QCOMPARE(safety().text(),
             QStringLiteral("If you might not be safe, you can call someone now. Your writing is saved."));
    QVERIFY(safety().limits().contains(QStringLiteral("English")));
    QVERIFY(safety().limits().contains(QStringLiteral("Chinese")));
    safety().close();
    QCOMPARE(safety().offer(), SafetyModel::Nothing);

    note().type(QStringLiteral("Longer day. ") + m_phrase); // it still stands there
    settle();
    QCOMPARE(safety().offer(), SafetyModel::Nothing);

    note().type(QStringLiteral("Long day."));
    settle();
    note().type(m_phrase);
    QVERIFY(shows(SafetyModel::QuietLine));
}

void SafetyModelTest::whoSavesAtOnceIsHeard()
{
    note().type(QStringLiteral("Long day. ") + m_phrase);
    note().setText({}); // as an editor does that has saved
    QVERIFY(shows(SafetyModel::Card));
}

/// The window is in English; she writes as she thinks.
void SafetyModelTest::phrasesOfEveryLanguage()
{
    note().type(QStringLiteral("今天很长。我真的不想活了。"));
    QVERIFY(shows(SafetyModel::Card));
}

void SafetyModelTest::everyTextIsWatched()
{
    QList<GuardedText*> texts{m_diary->values()->editor()->label(),
                              m_diary->values()->editor()->why(),
                              m_diary->valueSort()->ownCard(),
                              m_diary->valueSort()->words()->label(),
                              m_diary->valueSort()->words()->why(),
                              m_diary->toolbox()->label(),
                              m_diary->toolbox()->help()};
    texts << m_diary->reflection()->texts() << m_diary->moment()->texts() << m_diary->note()->texts()
          << m_diary->plan()->texts() << m_diary->weeklyReview()->texts();
    QVERIFY(texts.size() > 20);
    for (GuardedText* text : texts) {
        QSignalSpy offered(&safety(), &SafetyModel::changed);
        text->type(m_phrase);
        QVERIFY(heard(offered));
        QVERIFY(safety().offer() != SafetyModel::Nothing);
        safety().close();
    }
}

void SafetyModelTest::whatWasWrittenBeforeIsLeftAlone()
{
    note().setText(m_phrase);
    settle();
    QCOMPARE(safety().offer(), SafetyModel::Nothing);
    note().type(m_phrase + QStringLiteral(" More."));
    settle();
    QCOMPARE(safety().offer(), SafetyModel::Nothing);
}

void SafetyModelTest::aboutWorkHoldsUntilLock()
{
    note().type(m_phrase);
    QVERIFY(shows(SafetyModel::Card));
    safety().wasAboutWork();
    note().type(QString());
    settle();
    note().type(m_phrase);
    settle();
    QCOMPARE(safety().offer(), SafetyModel::Nothing);
    m_diary->today()->checkIn()->setMood(0); // about oneself, whatever the words were about
    m_diary->today()->checkIn()->save();
    QVERIFY(shows(SafetyModel::QuietLine));

    m_diary.reset();
    open();
    note().type(QString());
    settle();
    note().type(m_phrase);
    QVERIFY(shows(SafetyModel::QuietLine));
}

void SafetyModelTest::mood0()
{
    CheckInModel& checkIn = *m_diary->today()->checkIn();
    QSignalSpy saved(&checkIn, &CheckInModel::saved);
    checkIn.setMood(1);
    checkIn.save();
    QVERIFY(heard(saved));
    drain();
    QCOMPARE(safety().offer(), SafetyModel::Nothing);
    checkIn.setMood(0);
    checkIn.save();
    QVERIFY(shows(SafetyModel::Card));
    QVERIFY(!safety().mayBeAboutWork());
}

void SafetyModelTest::reflectionClose()
{
    safety().supportCardWanted();
    QVERIFY(shows(SafetyModel::Card));
    safety().supportCardWanted(); // a card is not taken back for a line
    drain();
    QCOMPARE(safety().offer(), SafetyModel::Card);
}

void SafetyModelTest::onlyQuietUntilIsKept()
{
    note().type(m_phrase);
    QVERIFY(shows(SafetyModel::Card));
    const QDateTime now = m_vault->clock->now();
    m_diary.reset(); // the draft is written
    m_vault->unlock();
    const auto kept = m_vault->run(quietUntil);
    KEEL_VERIFY(kept);
    QVERIFY(kept->has_value());
    QCOMPARE((*kept)->utc(), now.addDays(1));
    const auto json = m_vault->run([](Diary& diary) { return Exchange(diary).exportBytes(); });
    KEEL_VERIFY(json);
    QVERIFY(json->contains("keel-export/1"));
    QVERIFY(!json->contains("quiet_until"));
    QVERIFY(!json->contains(now.addDays(1).toString(Qt::ISODate).toLatin1()));
}

void SafetyModelTest::aboutNamesTheLanguages()
{
    const QStringList said = AboutModel().limits().filter(QStringLiteral("support card"));
    QCOMPARE(said.size(), 1);
    const auto lists = QDir(QStringLiteral(KEEL_SOURCE_DIR "/assets/content"))
                           .entryList({QStringLiteral("phrases.*.json")}, QDir::Files);
    QVERIFY(lists.size() >= 2);
    for (const QString& list : lists) {
        const QString language = SafetyModel::languageName(list.section(u'.', 1, 1));
        QVERIFY2(said.first().contains(language), qPrintable(language));
    }
    QVERIFY(!said.first().contains(u"zh_CN")); // a name, not a code
}

QTEST_GUILESS_MAIN(SafetyModelTest)
#include "tst_SafetyModel.moc"
