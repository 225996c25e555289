// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/HealthCheck.h"
#include "support/OpenVault.h"

#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>

using namespace keel;
using namespace keel::test;

namespace {

struct Reader : QObject
{
    void readAgain() { ++times; }
    int times = 0;
};

} // namespace

/// What a session does while nobody waits: it gives way, and it checks its file in due time.
class DiarySessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_vault.emplace(); }

    void idleWorkGivesWay();
    void idleWorkDoesNotBeginBeforeAwaitedWork();
    void aLateInterruptionMeetsNobody();
    void whoFollowsReadsWhatOthersWrote();
    void due_data();
    void due();
    void healthIsCheckedOnceADay();
    void damageIsFoundEveryTime();
    void whatKeepsFromWritingIsTold();
    void aRefusalElsewhereIsNotOurs();
    void aWriteThatSucceedsIsEnough();
    void readingGoesOnToWriting();

private:
    /// Statements that end only when they are interrupted.
    static Result<void> countForever(Diary& diary)
    {
        return diary.connection().execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    }
    static Result<void> writeNote(Diary& diary)
    {
        Record<Note> note;
        KEEL_ASSIGN(note.body.stamp, diary.journal().stampNow());
        note.body.text = *NoteText::create(QStringLiteral("quiet words"));
        KEEL_TRY(diary.journal().save(note));
        return {};
    }
    std::optional<OpenVault> m_vault;
};

void DiarySessionTest::idleWorkGivesWay()
{
    QSemaphore begun;
    auto idle = m_vault->session->runIdle([&begun](Diary& diary) -> Result<void> {
        // An interruption that comes between two statements meets nobody, so one is under way before it is
        // asked.
        KEEL_ASSIGN(Statement underWay, diary.connection().prepare("VALUES (1), (2)"));
        KEEL_TRY(underWay.step());
        begun.release();
        return countForever(diary);
    });
    begun.acquire();
    const auto awaited =
        m_vault->session->run([](Diary& diary) { return diary.journal().today(); }).takeResult();
    KEEL_VERIFY(awaited);
    KEEL_FAILS(idle.takeResult(), ErrorCode::Cancelled);
}

void DiarySessionTest::idleWorkDoesNotBeginBeforeAwaitedWork()
{
    QSemaphore gate;
    auto first = m_vault->session->run([&gate](Diary&) { gate.acquire(); });
    bool ran = false;
    auto idle = m_vault->session->runIdle([&ran](Diary&) -> Result<void> {
        ran = true;
        return {};
    });
    auto second = m_vault->session->run([](Diary& diary) { return diary.journal().today(); });
    gate.release();
    KEEL_FAILS(idle.takeResult(), ErrorCode::Cancelled);
    QVERIFY(!ran);
    KEEL_VERIFY(second.takeResult());
    first.waitForFinished();
}

void DiarySessionTest::aLateInterruptionMeetsNobody()
{
    for (int i = 0; i < 500; ++i) {
        auto idle = m_vault->session->runIdle([](Diary& diary) { return diary.journal().today(); });
        auto awaited = m_vault->session->run([](Diary& diary) { return diary.journal().profile(); });
        const auto ended = idle.takeResult();
        QVERIFY(ended || ended.error().code == ErrorCode::Cancelled);
        KEEL_VERIFY(awaited.takeResult());
    }
}

void DiarySessionTest::whoFollowsReadsWhatOthersWrote()
{
    Reader notes, day;
    m_vault->session->follow(DiaryPart::Entries | DiaryPart::Values, &notes, &Reader::readAgain);
    m_vault->session->follow(DiaryPart::CheckIns, &day, &Reader::readAgain);
    Q_EMIT m_vault->session->changed(DiaryPart::Entries, nullptr);
    QCOMPARE(notes.times, 1);
    QCOMPARE(day.times, 0);
    Q_EMIT m_vault->session->changed(wholeDiary, &day);
    QCOMPARE(notes.times, 2);
    QCOMPARE(day.times, 0); // its own write
    Q_EMIT m_vault->session->changed(wholeDiary, &notes);
    QCOMPARE(notes.times, 2);
    QCOMPARE(day.times, 1);
}

void DiarySessionTest::due_data()
{
    using Depth = HealthCheck::Depth;
    constexpr qint64 hour = 3'600'000;
    QTest::addColumn<qint64>("quickAgo"); // milliseconds; -1: never
    QTest::addColumn<qint64>("wholeAgo");
    QTest::addColumn<Depth>("expected");
    QTest::newRow("never") << qint64(-1) << qint64(-1) << Depth::Whole;
    QTest::newRow("just now") << qint64(0) << qint64(0) << Depth::None;
    QTest::newRow("23 h") << 23 * hour << 23 * hour << Depth::None;
    QTest::newRow("a day") << 24 * hour << 24 * hour << Depth::Quick;
    QTest::newRow("six days, checked today") << hour << 6 * 24 * hour << Depth::None;
    QTest::newRow("a week") << hour << 7 * 24 * hour << Depth::Whole;
    QTest::newRow("quick in the future") << -24 * hour << hour << Depth::Quick;
    QTest::newRow("whole in the future") << hour << -24 * hour << Depth::Whole;
}

void DiarySessionTest::due()
{
    QFETCH(const qint64, quickAgo);
    QFETCH(const qint64, wholeAgo);
    const Instant now = Instant::fromMilliseconds(1'800'000'000'000);
    const auto ago = [now](qint64 milliseconds) {
        return milliseconds == -1
                   ? std::nullopt
                   : std::optional(Instant::fromMilliseconds(now.milliseconds() - milliseconds));
    };
    QTEST(HealthCheck::due(ago(quickAgo), ago(wholeAgo), now), "expected");
}

void DiarySessionTest::healthIsCheckedOnceADay()
{
    const auto remembered = [this] {
        return m_vault->run(
            [](Diary& diary) { return diary.records().setting(QStringLiteral("health_quick_at")); });
    };
    const auto check = [this] {
        return m_vault->run([](Diary& diary) { return HealthCheck(diary).runIfDue(); });
    };
    KEEL_VERIFY(check());
    const auto first = remembered();
    QVERIFY(first && *first);
    m_vault->clock->set(m_vault->clock->now().addSecs(3600));
    KEEL_VERIFY(check());
    QCOMPARE(**remembered(), **first); // not due
    m_vault->clock->set(m_vault->clock->now().addDays(1));
    KEEL_VERIFY(check());
    QVERIFY(**remembered() != **first);
}

void DiarySessionTest::damageIsFoundEveryTime()
{
    const auto written = m_vault->run([](Diary& diary) -> Result<void> {
        for (int i = 0; i < 60; ++i) {
            KEEL_ASSIGN(const Stamp stamp, diary.journal().stampNow());
            Record<Note> note;
            note.body.stamp = stamp;
            note.body.text = *NoteText::create(QString(3000, QChar(u'a' + i % 26)));
            KEEL_TRY(diary.journal().save(note));
        }
        return diary.connection().checkpoint();
    });
    KEEL_VERIFY(written);
    m_vault->lock();
    QFile file(m_vault->vault.folder() + QStringLiteral("/vault.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 inTheTexts = (file.size() / 4096 - 20) * 4096 + 1000;
    QVERIFY(file.seek(inTheTexts));
    const QByteArray was = file.read(1);
    QVERIFY(file.seek(inTheTexts));
    QCOMPARE(file.write(QByteArray(1, char(was[0] ^ 0x40))), qint64(1));
    file.close();
    m_vault->unlock();
    for (int i = 0; i < 2; ++i) {
        const auto faults = m_vault->run([](Diary& diary) { return HealthCheck(diary).runIfDue(); });
        KEEL_VERIFY(faults);
        QVERIFY2(!faults->isEmpty(), "damage was not found");
    }
    // Looking for it has not made anything worse: what can be read is still read, and a new day still saved.
    const auto saved = m_vault->run([](Diary& diary) -> Result<void> {
        Record<CheckIn> checkIn;
        KEEL_ASSIGN(checkIn.body.stamp, diary.journal().stampNow());
        KEEL_TRY(diary.journal().save(checkIn));
        return {};
    });
    KEEL_VERIFY(saved);
}

void DiarySessionTest::whatKeepsFromWritingIsTold()
{
    QSignalSpy told(m_vault->session.get(), &DiarySession::writableChanged);
    QVERIFY(m_vault->session->isWritable());
    KEEL_VERIFY(m_vault->run([](Diary& diary) { return diary.connection().limitTo(1); }));
    const auto tooMuch = [](Diary& diary) -> Result<void> {
        for (int i = 0; i < 400; ++i)
            KEEL_TRY(writeNote(diary));
        return {};
    };
    KEEL_FAILS(m_vault->run(tooMuch), ErrorCode::DiskFull);
    QCOMPARE(m_vault->session->obstacle(), ErrorCode::DiskFull);
    QTRY_COMPARE(told.size(), 1);
    // Reading is no reason to think otherwise, and the same again is not told again.
    KEEL_VERIFY(m_vault->run([](Diary& diary) { return diary.journal().all<Note>(); }));
    QVERIFY(!m_vault->session->tryWriting().takeResult());
    QCOMPARE(m_vault->session->obstacle(), ErrorCode::DiskFull);

    KEEL_VERIFY(m_vault->run([](Diary& diary) { return diary.connection().limitTo(1'000'000); }));
    QVERIFY(!m_vault->session->isWritable()); // nobody has tried
    const qint64 before = *m_vault->run([](Diary& diary) -> Result<qint64> {
        KEEL_ASSIGN(const auto notes, diary.journal().all<Note>());
        return notes.size();
    });
    QVERIFY(m_vault->session->tryWriting().takeResult());
    QVERIFY(m_vault->session->isWritable());
    QTRY_COMPARE(told.size(), 2);
    KEEL_VERIFY(m_vault->run(writeNote));
    const auto after = m_vault->run([](Diary& diary) -> Result<std::pair<qint64, bool>> {
        KEEL_ASSIGN(const auto notes, diary.journal().all<Note>());
        KEEL_ASSIGN(const auto trial, diary.records().setting(QStringLiteral("write_trial")));
        return std::pair(qint64(notes.size()), trial.has_value());
    });
    KEEL_VERIFY(after);
    QCOMPARE(after->first, before + 1);
    QVERIFY(!after->second); // what was tried is not left there
}

void DiarySessionTest::aRefusalElsewhereIsNotOurs()
{
    for (const ErrorCode code : {ErrorCode::DiskFull, ErrorCode::ReadOnly, ErrorCode::PermissionDenied}) {
        KEEL_FAILS(m_vault->run([code](Diary&) -> Result<void> { return fail(code); }), code);
        QVERIFY(m_vault->session->isWritable());
    }
}

void DiarySessionTest::aWriteThatSucceedsIsEnough()
{
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 1"));
    KEEL_FAILS(m_vault->run(writeNote), ErrorCode::ReadOnly);
    QCOMPARE(m_vault->session->obstacle(), ErrorCode::ReadOnly);
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 0"));
    QVERIFY(!m_vault->session->isWritable());
    KEEL_VERIFY(m_vault->run(writeNote));
    QVERIFY(m_vault->session->isWritable());
}

void DiarySessionTest::readingGoesOnToWriting()
{
    KEEL_VERIFY(m_vault->run(writeNote));
    m_vault->lock();
    SessionContext context;
    context.clock = m_vault->clock;
    auto reading =
        m_vault->vault.unlock({SlotType::Passphrase, OpenVault::passphrase()}, context, Access::OnlyRead);
    KEEL_VERIFY(reading);
    DiarySession& session = **reading;
    QCOMPARE(session.obstacle(), ErrorCode::ReadOnly);
    QCOMPARE(session.folder(), QFileInfo(m_vault->vault.folder()).canonicalFilePath());
    KEEL_FAILS(session.run(writeNote).takeResult(), ErrorCode::ReadOnly);
    // What has read keeps its statements ready, on a connection that is to be another.
    KEEL_VERIFY(session.run([](Diary& diary) { return diary.journal().all<Note>(); }).takeResult());

    m_vault->unlock(); // somebody else
    QVERIFY(!session.tryWriting().takeResult());
    QCOMPARE(session.obstacle(), ErrorCode::VaultInUse);
    KEEL_VERIFY(m_vault->run(writeNote));
    m_vault->lock();

    QSignalSpy changed(&session, &DiarySession::changed);
    QVERIFY(session.tryWriting().takeResult());
    QVERIFY(session.isWritable());
    QTRY_COMPARE(changed.size(), 1); // whoever shows the diary reads again
    QCOMPARE(changed.first().first().value<DiaryParts>(), wholeDiary);
    KEEL_VERIFY(session.run(writeNote).takeResult());
    const auto notes = session.run([](Diary& diary) { return diary.journal().all<Note>(); }).takeResult();
    KEEL_VERIFY(notes);
    QCOMPARE(notes->size(), 3);
}

QTEST_GUILESS_MAIN(DiarySessionTest)
#include "tst_DiarySession.moc"
