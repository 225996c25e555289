// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work runs in order on one other thread, and the destructor lets it finish.
#include "base/Clock.h"
#include "base/Error.h"
#include "base/Result.h"
#include "base/SerialExecutor.h"

#include <QSemaphore>
#include <QSet>
#include <QTest>

#include <memory>

using namespace keel;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::InvalidValue, QStringLiteral("odd"));
    return number / 2;
}

Result<int> quarter(int number)
{
    KEEL_ASSIGN(const int halved, half(number));
    KEEL_TRY(half(halved));
    return halved / 2;
}

} // namespace

class tst_Base : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workRunsInOrderOnOneOtherThread()
    {
        SerialExecutor executor(QStringLiteral("test"));
        QList<int> order;
        QSet<QThread*> threads;
        QList<Answer<void>> futures;
        for (int i = 0; i < 200; ++i) {
            futures.append(executor.run([&, i] {
                order.append(i);
                threads.insert(QThread::currentThread());
            }));
        }
        for (auto& future : futures)
            future.waitForFinished();
        QCOMPARE(order.size(), 200);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThread()));
    }

    void anAnswerCanBeMoveOnly()
    {
        SerialExecutor executor(QStringLiteral("test"));
        auto future = executor.run([] { return std::make_unique<int>(42); });
        QCOMPARE(*future.takeResult(), 42);
    }

    // Taking the answer while the executor's thread still lets go of it once ran the continuation twice.
    void aContinuationThatTakesItsAnswerRunsOnce()
    {
        SerialExecutor executor(QStringLiteral("test"));
        QObject context;
        constexpr int rounds = 2000;
        int runs = 0;
        for (int i = 1; i <= rounds; ++i) {
            executor.run([i] { return std::make_unique<int>(i); })
                .then(&context, [&runs, i](std::unique_ptr<int> answer) { runs += answer && *answer == i; });
            while (runs < i) // QTRY_COMPARE would doze past the moment that matters
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        executor.run([] {}).waitForFinished();
        QCoreApplication::processEvents();
        QCOMPARE(runs, rounds);
    }

    // As when a diary is closed while something is being read for a page of it.
    void whoHasGoneMeanwhileIsNotCalled()
    {
        SerialExecutor executor(QStringLiteral("test"));
        QSemaphore gate;
        bool wrong = false;
        bool right = false;
        QObject stays;
        {
            QObject goes;
            executor
                .run([&gate] {
                    gate.acquire();
                    return 1;
                })
                .then(&goes, [&wrong](int) { wrong = true; });
            executor.run([&gate] { gate.acquire(); }).then(&goes, [&wrong] { wrong = true; });
        }
        executor.run([] { return 2; }).then(&stays, [&right](int answer) { right = answer == 2; });
        gate.release(2);
        QTRY_VERIFY(right);
        QVERIFY(!wrong);
    }

    // As when somebody leaves a page and is back before they could be told that it was not kept.
    void anAnswerDoesNotOvertakeAnEarlierOne()
    {
        SerialExecutor executor(QStringLiteral("test"));
        QObject context;
        QList<int> order;
        executor.run([] { return 1; }).then(&context, [&order](int answer) { order.append(answer); });
        auto second = executor.run([] { return 2; });
        second.waitForFinished();
        second.then(&context, [&order](int answer) { order.append(answer); });
        auto third = executor.run([] {});
        third.waitForFinished();
        third.then(&context, [&order] { order.append(3); });
        QCOMPARE(order, QList<int>());
        QTRY_COMPARE(order.size(), 3);
        QCOMPARE(order, (QList<int>{1, 2, 3}));
    }

    void whatIsQueuedIsDoneBeforeTheEnd()
    {
        int done = 0;
        {
            SerialExecutor executor(QStringLiteral("test"));
            for (int i = 0; i < 50; ++i)
                executor.run([&done] { ++done; });
        }
        QCOMPARE(done, 50);
    }

    void errorsPassThroughTheMacros()
    {
        QCOMPARE(*quarter(8), 2);
        QCOMPARE(quarter(7).error().detail, QStringLiteral("odd"));
        QCOMPARE(int(quarter(6).error().code), int(ErrorCode::InvalidValue));
    }

    void everyErrorHasItsOwnName()
    {
        QSet<QString> names;
        int codes = 0;
        for (; codes <= int(ErrorCode::IoFailure); ++codes)
            names.insert(errorName(ErrorCode(codes)));
        QCOMPARE(names.size(), codes);
    }

    void theFixedClockStandsStill()
    {
        FixedClock clock(QDateTime(QDate(2026, 10, 25), QTime(2, 30), Qt::OffsetFromUTC, 3600));
        QCOMPARE(clock.now(), QDateTime(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC));
        QCOMPARE(clock.now(), clock.now());
        clock.set(clock.now().addDays(1));
        QCOMPARE(clock.now().date(), QDate(2026, 10, 26));
        const qint64 before = monotonicMilliseconds();
        QVERIFY(monotonicMilliseconds() >= before);
    }
};

QTEST_GUILESS_MAIN(tst_Base)
#include "tst_Base.moc"
