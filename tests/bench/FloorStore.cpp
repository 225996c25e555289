// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FloorStore.h"

#include "BenchKey.h"
#include "storage/Transaction.h"

#include <QDate>
#include <QFileInfo>

namespace keel::bench {

namespace {

constexpr int entriesPerTransaction = 1000;

constexpr const char* schema =
    "CREATE TABLE entry (id INTEGER PRIMARY KEY, date INTEGER NOT NULL, text TEXT NOT NULL);"
    "CREATE VIRTUAL TABLE search USING fts5 (text, content = 'entry', content_rowid = 'id',"
    " tokenize = 'unicode61 remove_diacritics 2');"
    "CREATE TRIGGER entry_inserted AFTER INSERT ON entry BEGIN"
    " INSERT INTO search (rowid, text) VALUES (new.id, new.text); END;";

} // namespace

Result<void> FloorStore::insert(qint64 day, const QString& text)
{
    KEEL_ASSIGN(auto statement, m_connection->statement("INSERT INTO entry (date, text) VALUES (?, ?)"));
    return statement->bindAll(day, text).run();
}

Result<void> FloorStore::create(const DiaryText& text)
{
    KEEL_ASSIGN(m_connection, Connection::open(m_path, benchKey, Connection::Mode::CreateNew));
    KEEL_TRY(m_connection->execute(schema));
    const qint64 firstDay = QDate(2000, 1, 1).toJulianDay();
    for (int first = 0; first < text.entries(); first += entriesPerTransaction) {
        KEEL_ASSIGN(auto transaction, Transaction::begin(*m_connection));
        for (int i = first; i < qMin(first + entriesPerTransaction, text.entries()); ++i)
            KEEL_TRY(insert(firstDay + i, text.entry(i)));
        KEEL_TRY(transaction.commit());
    }
    m_lastDay = firstDay + text.entries() - 1;
    return {};
}

Result<void> FloorStore::open()
{
    KEEL_ASSIGN(m_connection, Connection::open(m_path, benchKey, Connection::Mode::ReadWrite));
    KEEL_ASSIGN(auto first, m_connection->statement("SELECT date FROM entry WHERE id = 1"));
    KEEL_TRY(first->step());
    return {};
}

Result<void> FloorStore::close()
{
    m_connection.reset();
    return {};
}

Result<qsizetype> FloorStore::readNewestPage()
{
    KEEL_ASSIGN(auto select,
                m_connection->statement("SELECT date, text FROM entry ORDER BY id DESC LIMIT ?"));
    select->bindAll(page);
    for (qsizetype rows = 0;; ++rows) {
        KEEL_ASSIGN(const bool row, select->step());
        if (!row)
            return rows;
        if (select->text(1).isEmpty())
            return fail(ErrorCode::Internal, QStringLiteral("an entry without its text"));
    }
}

Result<qsizetype> FloorStore::find(const Probe& probe)
{
    const auto prepared =
        probe.newestFirst
            ? m_connection->statement("SELECT rowid, snippet(search, -1, '[', ']', '…', 16) FROM search"
                                      " WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?")
            : m_connection->statement("SELECT rowid, snippet(search, -1, '[', ']', '…', 16) FROM search"
                                      " WHERE search MATCH ? ORDER BY rank LIMIT ?");
    if (!prepared)
        return fail(prepared.error());
    Statement& select = **prepared;
    select.bindAll(
        QString(u'"' + probe.word + u'"' + (probe.isBeginning ? QLatin1String(" *") : QLatin1String())),
        page);
    for (qsizetype rows = 0;; ++rows) {
        KEEL_ASSIGN(const bool row, select.step());
        if (!row)
            return rows;
        if (!select.text(1).contains(u'['))
            return fail(ErrorCode::Internal, QStringLiteral("a hit without its snippet"));
    }
}

Result<void> FloorStore::save(const QString& text)
{
    KEEL_ASSIGN(auto transaction, Transaction::begin(*m_connection));
    KEEL_TRY(insert(m_lastDay, text));
    return transaction.commit();
}

Result<qint64> FloorStore::fileSize()
{
    KEEL_TRY(m_connection->checkpoint());
    return QFileInfo(m_path).size();
}

} // namespace keel::bench
