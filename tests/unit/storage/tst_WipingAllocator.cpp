// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/WipingAllocator.h"
#include "unit/storage/VaultFolder.h"

#include <QTest>

using namespace keel;

namespace {

/// How often the lower-case form of `upper` stands in this process's writable memory. The needle is made up
/// letter by letter while comparing, so that the search does not find itself.
int countInMemory(QByteArrayView upper)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    int found = 0;
    const QList<QByteArray> regions = maps.readAll().split('\n');
    for (const QByteArray& region : regions) {
        const QList<QByteArray> fields = region.split(' ');
        const QList<QByteArray> range = fields.value(0).split('-');
        if (range.size() != 2 || !fields.value(1).startsWith("rw"))
            continue;
        const auto* at = reinterpret_cast<const char*>(range[0].toULongLong(nullptr, 16));
        const auto* const end = reinterpret_cast<const char*>(range[1].toULongLong(nullptr, 16));
        if (end - at > (qint64{1} << 30)) // a sanitizer's shadow
            continue;
        for (; at + upper.size() <= end; ++at) {
            qsizetype same = 0;
            while (same < upper.size() && at[same] == (upper[same] | 0x20))
                ++same;
            found += same == upper.size() ? 1 : 0;
        }
    }
    return found;
}

} // namespace

class WipingAllocatorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftAfterClose();
    void installsOnce();
};

void WipingAllocatorTest::nothingIsLeftAfterClose()
{
    if (!QFile::exists(QStringLiteral("/proc/self/maps")))
        QSKIP("needs /proc to read its own memory");
    const VaultFolder folder;
    const auto connection = folder.open(Connection::Mode::CreateNew);
    QVERIFY(connection);
    // SQL text is upper case; only the database ever makes the lower-case form.
    QVERIFY((*connection)
                ->execute("CREATE TABLE t(text); CREATE VIRTUAL TABLE search USING fts5(text);"
                          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                          " INSERT INTO t SELECT lower('QUARTZLANTERN') || ' ' || i FROM n;"
                          "INSERT INTO search SELECT text FROM t;"
                          "SELECT text FROM t ORDER BY text DESC;"));
    const int whileOpen = countInMemory("QUARTZLANTERN");
    QVERIFY2(whileOpen > 10, "control: the open database holds its pages in memory");
    QVERIFY((*connection)->close());
    QCOMPARE(countInMemory("QUARTZLANTERN"), 0);
}

void WipingAllocatorTest::installsOnce()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(1));
    QVERIFY(WipingAllocator::install()); // SQLite is up: a second sqlite3_config would be misuse
}

QTEST_GUILESS_MAIN(WipingAllocatorTest)
#include "tst_WipingAllocator.moc"
