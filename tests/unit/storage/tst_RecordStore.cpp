// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema and the records' own descriptions say the same; every kind survives a round trip through SQL.
#include "storage/Migrator.h"
#include "storage/RecordColumns.h"
#include "storage/RecordStore.h"
#include "storage/Transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keel;

namespace {

const QByteArray key = "x'" + QByteArray(96, '7') + "'";

QStringList columnsOf(Connection& connection, const char* table)
{
    QStringList names;
    auto select =
        connection.prepare(QByteArray(QByteArray("SELECT name FROM pragma_table_info('") + table + "')"))
            .value();
    while (select.step().value())
        names.append(select.text(0));
    return names;
}

QStringList expectedColumns(const QList<QByteArray>& fields, bool child)
{
    QStringList names{QStringLiteral("seq")};
    if (child)
        names.append(QStringLiteral("position"));
    for (const QByteArray& field : fields)
        names.append(QString::fromLatin1(field));
    return names;
}

} // namespace

class tst_RecordStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Connection> m_connection;

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_dir.filePath(QStringLiteral("v.db")));
        auto connection =
            Connection::open(m_dir.filePath(QStringLiteral("v.db")), key, Connection::Mode::CreateNew);
        QVERIFY(connection);
        m_connection = std::move(*connection);
        QVERIFY(Migrator::builtIn().migrate(*m_connection));
        QVERIFY(m_connection->execute("INSERT INTO device (id, uuid) VALUES (1, x'00')"));
    }
    void cleanup() { m_connection.reset(); }

    void columnsAreNamedLikeTheKeys()
    {
        forEachBody([&]<class Body>() {
            QCOMPARE(columnsOf(*m_connection, Body::table), expectedColumns(columns::namesOf<Body>(), false));
        });
        const auto child = [&]<class Item>() {
            QCOMPARE(columnsOf(*m_connection, Item::table), expectedColumns(columns::namesOf<Item>(), true));
        };
        child.operator()<SupervisionReceived>();
        child.operator()<BoundaryKept>();
        child.operator()<CopingUsed>();
        child.operator()<PlanOccasion>();
        child.operator()<WorkingHours>();
        child.operator()<ScaleScore>();
    }

    void everyTableBelongsToAKindOrIsKnown()
    {
        QSet<QString> known{QStringLiteral("device"),
                            QStringLiteral("vault_setting"),
                            QStringLiteral("record"),
                            QStringLiteral("tombstone"),
                            QStringLiteral("link"),
                            QStringLiteral("text_line"),
                            QStringLiteral("cjk_text"),
                            QStringLiteral("check_in_supervision"),
                            QStringLiteral("check_in_boundary"),
                            QStringLiteral("check_in_coping"),
                            QStringLiteral("plan_occasion"),
                            QStringLiteral("profile_hours"),
                            QStringLiteral("score_scale")};
        forEachBody([&]<class Body>() { known.insert(QString::fromLatin1(Body::table)); });
        auto select = m_connection->prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").value();
        while (select.step().value()) {
            const QString name = select.text(0);
            if (!name.startsWith(QLatin1String("search")))
                QVERIFY2(known.contains(name), qPrintable(name));
        }
    }

    void seqsOfADayStandTogetherInOrder()
    {
        RecordStore store(*m_connection);
        auto transaction = Transaction::begin(*m_connection).value();
        for (int i = 0; i < 50; ++i) {
            Record<Moment> record;
            record.header.id =
                EntryId::generate(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i, Qt::UTC));
            record.body.stamp.localDate = Day::fromJulian(2461000 + (i * 7) % 5);
            QVERIFY(store.put(record));
        }
        QVERIFY(transaction.commit());
        const auto middle =
            store.all<Moment>({Day::fromJulian(2461001), Day::fromJulian(2461003)}, Bin::Exclude);
        QVERIFY(middle);
        QCOMPARE(middle->size(), 30);
        QVERIFY(std::is_sorted(middle->begin(), middle->end(), [](const auto& a, const auto& b) {
            return a.body.stamp.localDate < b.body.stamp.localDate;
        }));
    }

    void everyWriteTakesTheNextChangeNumber()
    {
        RecordStore store(*m_connection);
        Record<Person> person;
        person.header.id = EntryId::generate(QDateTime::fromMSecsSinceEpoch(1, Qt::UTC));
        for (int i = 1; i <= 3; ++i) {
            auto transaction = Transaction::begin(*m_connection).value();
            QVERIFY(store.put(person));
            QVERIFY(transaction.commit());
            auto select = m_connection->prepare("SELECT device, counter FROM record").value();
            QVERIFY(select.step().value());
            QCOMPARE(select.int64(0), 1);
            QCOMPARE(select.int64(1), i);
        }
    }

    void aDayHoldsSoManyRecordsAndNoDayAnyNumber()
    {
        const Day day;
        const RecordSeq lastOfDay = lastSeqOf(day.julian());
        QCOMPARE(julianDayOf(lastOfDay), day.julian());
        QCOMPARE(julianDayOf(lastOfDay + 1), day.julian() + 1);
        QCOMPARE(julianDayOf(lastSeqOf(0)), 0);
        QCOMPARE(julianDayOf(lastSeqOf(0) + 1), Day::create(QDate(1, 1, 1)).value().julian());

        // Day 0 already holds more than any other day may.
        const RecordSeq undated = firstSeqOf(1);
        auto taken = m_connection
                         ->prepare("INSERT INTO record (seq, kind, id, updated_at, device, counter)"
                                   " VALUES (?, 6, randomblob(16), 0, 1, 0)")
                         .value();
        QVERIFY(taken.bindAll(lastOfDay).run());
        QVERIFY(taken.bindAll(undated).run());

        RecordStore store(*m_connection);
        Record<Moment> moment;
        moment.header.id = EntryId::generate(QDateTime::fromMSecsSinceEpoch(1, Qt::UTC));
        moment.body.stamp.localDate = day;
        Record<Person> person;
        person.header.id = EntryId::generate(QDateTime::fromMSecsSinceEpoch(2, Qt::UTC));
        auto transaction = Transaction::begin(*m_connection).value();
        const auto refused = store.put(moment);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        QVERIFY(store.put(person));
        QCOMPARE(store.locate(person.header.id).value()->seq, undated + 1);
        QVERIFY(transaction.commit());
    }

    void compactingKeepsTheIndexTrue()
    {
        RecordStore store(*m_connection);
        auto transaction = Transaction::begin(*m_connection).value();
        Record<Note> note;
        for (int i = 1; i <= 200; ++i) {
            note.header.id = EntryId::generate(QDateTime::fromMSecsSinceEpoch(i, Qt::UTC));
            note.body.text = *NoteText::create(QStringLiteral("lantern 很累 %1").arg(i));
            QVERIFY(store.put(note));
            if (i > 100)
                QVERIFY(store.purge(*store.locate(note.header.id).value(), Instant()));
        }
        QVERIFY(store.compact());
        QVERIFY(transaction.commit());
        for (const char* index : {"search", "search_cjk"}) {
            const QByteArray name(index);
            QVERIFY(m_connection->execute(
                QByteArray("INSERT INTO " + name + " (" + name + ", rank) VALUES ('integrity-check', 1)")));
            auto hits =
                m_connection->prepare(QByteArray("SELECT count(*) FROM " + name + "_docsize")).value();
            QVERIFY(hits.step().value());
            QCOMPARE(hits.int64(0), 100);
        }
        auto free = m_connection->prepare("PRAGMA freelist_count").value();
        QVERIFY(free.step().value());
        QCOMPARE(free.int64(0), 0);
    }

    void purgingLeavesATombstoneAndNothingElse()
    {
        RecordStore store(*m_connection);
        Record<CheckIn> checkIn;
        checkIn.header.id = EntryId::generate(QDateTime::fromMSecsSinceEpoch(1, Qt::UTC));
        checkIn.body.note = *ShortNote::create(QStringLiteral("很累 lantern"));
        QVERIFY(checkIn.body.challengeIds.add(*ItemId::parse(u"ch_sys_targets")));
        QVERIFY(checkIn.body.copingUsed.add({*ItemId::parse(u"co_ind_breaks"), {}}));
        auto transaction = Transaction::begin(*m_connection).value();
        QVERIFY(store.put(checkIn));
        QVERIFY(store.purge(*store.locate(checkIn.header.id).value(), Instant()));
        QVERIFY(transaction.commit());
        for (const char* table : {"record", "check_in", "check_in_coping", "link", "cjk_text",
                                  "search_docsize", "search_cjk_docsize"}) {
            auto count =
                m_connection->prepare(QByteArray(QByteArray("SELECT count(*) FROM ") + table)).value();
            QVERIFY(count.step().value());
            QVERIFY2(count.int64(0) == 0, table);
        }
        auto tombstones = m_connection->prepare("SELECT count(*) FROM tombstone").value();
        QVERIFY(tombstones.step().value());
        QCOMPARE(tombstones.int64(0), 1);
    }
};

QTEST_GUILESS_MAIN(tst_RecordStore)
#include "tst_RecordStore.moc"
