// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// After "remove everywhere now" no cell of any table of the vault, the search index's own included, holds a
// word of the entry, and nothing waits in the log.
#include "services/Journal.h"
#include "support/OpenVault.h"

#include <QFileInfo>

using namespace keel;
using namespace keel::test;

namespace {

// The index stores what a word does not share with the one before it: the tails are what would be left.
const QString word = QStringLiteral("xylophoniquokkarama");
const QString tail = QStringLiteral("quokkarama");
const QString chinese = QStringLiteral("鲸鱼");

Result<QStringList> tablesOf(Connection& connection)
{
    QStringList tables;
    KEEL_ASSIGN(auto select, connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'"));
    while (true) {
        KEEL_ASSIGN(const bool row, select.step());
        if (!row)
            return tables;
        tables.append(select.text(0));
    }
}

/// The tables in which any cell holds any of these bytes.
Result<QStringList> tablesWith(Connection& connection, const QList<QByteArray>& traces)
{
    QStringList found;
    KEEL_ASSIGN(const QStringList tables, tablesOf(connection));
    for (const QString& table : tables) {
        if (table == QLatin1String("search") || table == QLatin1String("search_cjk"))
            continue; // no cells of their own: read through the view
        QStringList columns;
        {
            KEEL_ASSIGN(auto select, connection.prepare(QByteArray("SELECT name FROM pragma_table_info('" +
                                                                   table.toLatin1() + "')")));
            while (true) {
                KEEL_ASSIGN(const bool row, select.step());
                if (!row)
                    break;
                columns.append(select.text(0));
            }
        }
        for (const QString& column : columns) {
            for (const QByteArray& trace : traces) {
                KEEL_ASSIGN(auto select,
                            connection.prepare(QByteArray("SELECT count(*) FROM \"" + table.toLatin1() +
                                                          "\" WHERE instr(CAST(\"" + column.toLatin1() +
                                                          "\" AS BLOB), ?) > 0")));
                select.bind(1, trace);
                KEEL_ASSIGN(const bool row, select.step());
                if (row && select.int64(0) > 0)
                    found.append(table + u'.' + column);
            }
        }
    }
    return found;
}

QList<QByteArray> tracesOf(const QString& text)
{
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    return {text.toUtf8(), wide};
}

Result<qint64> integer(Connection& connection, QByteArrayView sql)
{
    KEEL_ASSIGN(auto select, connection.prepare(sql));
    KEEL_ASSIGN(const bool row, select.step());
    return row ? select.int64(0) : -1;
}

Record<Note> noteWith(Journal& journal, const QString& text)
{
    Record<Note> note;
    note.body.stamp = *journal.stampNow();
    note.body.text = *NoteText::create(text);
    note.body.title = *FieldText::create(text.left(40));
    return note;
}

} // namespace

class RemoveEverywhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_vault = std::make_unique<OpenVault>(); }
    void cleanup() { m_vault.reset(); }

    void nothingIsLeft_data();
    void nothingIsLeft();
    void theBinIsEmptied();
    void othersStay();

private:
    [[nodiscard]] QStringList traces()
    {
        auto found = m_vault->run(
            [](Diary& diary) { return tablesWith(diary.connection(), tracesOf(tail) + tracesOf(chinese)); });
        return found ? *found : QStringList{QStringLiteral("not read")};
    }
    [[nodiscard]] qint64 found(const QString& query)
    {
        return m_vault->run([&](Diary& diary) { return diary.journal().search(query, 9, LastWord::Whole); })
            ->total;
    }

    std::unique_ptr<OpenVault> m_vault;
};

void RemoveEverywhereTest::nothingIsLeft_data()
{
    QTest::addColumn<bool>("fromTheBin");
    QTest::newRow("out of the bin") << true;
    QTest::newRow("out of the diary") << false;
}

void RemoveEverywhereTest::nothingIsLeft()
{
    QFETCH(const bool, fromTheBin);
    const auto id = m_vault->run([&](Diary& diary) -> Result<RecordId> {
        Journal& journal = diary.journal();
        for (int i = 0; i < 50; ++i)
            KEEL_TRY(journal.save(noteWith(journal, QStringLiteral("An ordinary line %1").arg(i))));
        KEEL_ASSIGN(const auto saved, journal.save(noteWith(journal, word + u' ' + chinese)));
        Draft draft; // somebody began to change it
        KEEL_ASSIGN(draft.entryId, EntryId::parse(saved.header.id.toString()));
        KEEL_ASSIGN(draft.document,
                    JsonText::create(QStringLiteral("{\"text\":\"%1 %2\"}").arg(word, chinese)));
        KEEL_TRY(journal.saveDraft(u"note", draft));
        KEEL_TRY(journal.savePosition(QStringLiteral("{\"search\":\"%1\"}").arg(word).toUtf8()));
        if (fromTheBin)
            KEEL_TRY(journal.remove(saved.header.id));
        return saved.header.id;
    });
    KEEL_VERIFY(id);
    QVERIFY(traces().size() >= 3); // the looking itself works: note, draft, position, and the index
    QCOMPARE(found(word), fromTheBin ? 0 : 1);

    KEEL_VERIFY(m_vault->run([&](Diary& diary) { return diary.journal().removeEverywhere(*id); }));
    QCOMPARE(traces(), QStringList());
    QCOMPARE(found(word), 0);
    QCOMPARE(found(chinese), 0);
    const QString log = m_vault->vault.folder() + QStringLiteral("/vault.db-wal");
    QCOMPARE(QFileInfo(log).size(), 0); // what it replaced does not wait in the log either
    // Freed pages are overwritten, not just let go.
    QCOMPARE(*m_vault->run([](Diary& diary) { return integer(diary.connection(), "PRAGMA secure_delete"); }),
             1);
    KEEL_FAILS(m_vault->run([&](Diary& diary) { return diary.journal().read(*id); }), ErrorCode::NotFound);
    KEEL_FAILS(m_vault->run([&](Diary& diary) { return diary.journal().restore(*id); }), ErrorCode::NotFound);
    const auto healthy = m_vault->run([](Diary& diary) { return diary.verify(); });
    KEEL_VERIFY(healthy);
    for (const auto& check : *healthy)
        QVERIFY2(check.faults.isEmpty(), qPrintable(check.name));
}

void RemoveEverywhereTest::theBinIsEmptied()
{
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        Journal& journal = diary.journal();
        for (int i = 0; i < 5; ++i) {
            KEEL_ASSIGN(const auto saved, journal.save(noteWith(journal, word + QString::number(i))));
            KEEL_TRY(journal.remove(saved.header.id));
        }
        return {};
    }));
    QCOMPARE(m_vault->run([](Diary& diary) { return diary.journal().bin(); })->size(), 5);
    QVERIFY(!traces().isEmpty());
    QCOMPARE(*m_vault->run([](Diary& diary) { return diary.journal().emptyBin(); }), 5);
    QCOMPARE(m_vault->run([](Diary& diary) { return diary.journal().bin(); })->size(), 0);
    QCOMPARE(traces(), QStringList());
    QCOMPARE(*m_vault->run([](Diary& diary) { return diary.journal().emptyBin(); }), 0);
}

void RemoveEverywhereTest::othersStay()
{
    const auto other = m_vault->run([](Diary& diary) -> Result<RecordId> {
        Journal& journal = diary.journal();
        KEEL_ASSIGN(const auto kept, journal.save(noteWith(journal, QStringLiteral("stays"))));
        Draft draft;
        KEEL_ASSIGN(draft.entryId, EntryId::parse(kept.header.id.toString()));
        KEEL_ASSIGN(draft.document, JsonText::create(QStringLiteral("{\"text\":\"half\"}")));
        KEEL_TRY(journal.saveDraft(u"note", draft));
        KEEL_ASSIGN(const auto gone, journal.save(noteWith(journal, QStringLiteral("goes"))));
        KEEL_TRY(journal.removeEverywhere(gone.header.id));
        return kept.header.id;
    });
    KEEL_VERIFY(other);
    KEEL_VERIFY(m_vault->run([&](Diary& diary) { return diary.journal().read(*other); }));
    QVERIFY(m_vault->run([](Diary& diary) { return diary.journal().draft(u"note"); })->has_value());
    QCOMPARE(found(QStringLiteral("stays")), 1);
    QCOMPARE(found(QStringLiteral("goes")), 0);
}

QTEST_GUILESS_MAIN(RemoveEverywhereTest)
#include "tst_RemoveEverywhere.moc"
