// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/ProcessHardening.h"

#include <QtTest>

#include <sys/resource.h>
#if __has_include(<sys/prctl.h>)
#include <sys/prctl.h>
#endif

using namespace keel;

class ProcessHardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoCore()
    {
        QVERIFY(hardenProcess());
        rlimit core{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_cur, rlim_t(0));
        QCOMPARE(core.rlim_max, rlim_t(0));
#ifdef PR_GET_DUMPABLE
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
        QVERIFY(hardenProcess()); // again is harmless
    }
};

QTEST_GUILESS_MAIN(ProcessHardeningTest)
#include "tst_ProcessHardening.moc"
