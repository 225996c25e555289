// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "VaultStore.h"

#include "BenchKey.h"
#include "storage/Migrator.h"
#include "storage/Transaction.h"

#include <QFileInfo>

namespace keel::bench {

namespace {

constexpr int entriesPerTransaction = 1000;

Result<Record<Note>> noteOf(const QDateTime& written, const QString& text)
{
    Record<Note> record;
    record.header.id = EntryId::generate(written);
    record.header.updatedAt = Instant::of(written);
    KEEL_ASSIGN(record.body.stamp.localDate, Day::create(written.date()));
    KEEL_ASSIGN(record.body.stamp.zone, ZoneId::parse(u"Europe/London"));
    record.body.stamp.recordedAt = Instant::of(written);
    record.body.stamp.utcOffsetMinutes = record.body.stamp.zone->offsetMinutes(Instant::of(written));
    KEEL_ASSIGN(record.body.text, NoteText::create(text));
    return record;
}

} // namespace

struct VaultStore::Opened
{
    Opened(std::unique_ptr<Connection> opened, const SessionContext& context)
        : connection(std::move(opened)), records(*connection), journal(*connection, records, context)
    {}
    std::unique_ptr<Connection> connection;
    RecordStore records;
    Journal journal;
};

QDateTime writtenAt(int entry) { return QDateTime(QDate(2000, 1, 1), QTime(18, 0), Qt::UTC).addDays(entry); }

Result<void> writeNotes(Connection& connection, RecordStore& records, const DiaryText& text)
{
    for (int first = 0; first < text.entries(); first += entriesPerTransaction) {
        KEEL_ASSIGN(auto transaction, Transaction::begin(connection));
        for (int i = first; i < qMin(first + entriesPerTransaction, text.entries()); ++i) {
            KEEL_ASSIGN(const auto note, noteOf(writtenAt(i), text.entry(i)));
            KEEL_TRY(records.put(note));
        }
        KEEL_TRY(transaction.commit());
    }
    return {};
}

VaultStore::VaultStore(QString path)
    : m_path(std::move(path)), m_clock(std::make_shared<FixedClock>(writtenAt(0)))
{
    m_context.clock = m_clock;
    m_context.zone = ZoneId(); // UTC
}

VaultStore::~VaultStore() = default;

Result<void> VaultStore::openAs(Connection::Mode mode)
{
    KEEL_ASSIGN(auto connection, Connection::open(m_path, benchKey, mode));
    KEEL_TRY(Migrator::builtIn().migrate(*connection));
    m_opened = std::make_unique<Opened>(std::move(connection), m_context);
    return {};
}

Result<void> VaultStore::create(const DiaryText& text)
{
    KEEL_TRY(openAs(Connection::Mode::CreateNew));
    KEEL_TRY(m_opened->connection->execute("INSERT INTO device (id, uuid) VALUES (1, randomblob(16))"));
    m_clock->set(writtenAt(text.entries() - 1));
    KEEL_TRY(writeNotes(*m_opened->connection, m_opened->records, text));
    KEEL_ASSIGN(auto transaction, Transaction::begin(*m_opened->connection));
    KEEL_TRY(m_opened->records.compact());
    return transaction.commit();
}

Result<void> VaultStore::open()
{
    KEEL_TRY(openAs(Connection::Mode::ReadWrite));
    KEEL_TRY(m_opened->journal.today());
    return {};
}

Result<void> VaultStore::close()
{
    m_opened.reset();
    return {};
}

Result<qsizetype> VaultStore::readNewestPage()
{
    KEEL_ASSIGN(const auto timeline, m_opened->journal.timeline({}, std::nullopt, page));
    return timeline.entries.size();
}

Result<qsizetype> VaultStore::find(const Probe& probe)
{
    KEEL_ASSIGN(const auto found,
                m_opened->journal.search(probe.word, page,
                                         probe.isBeginning ? LastWord::Beginning : LastWord::Whole));
    for (const SearchHit& hit : found.hits) {
        if (hit.snippet.marks.isEmpty())
            return fail(ErrorCode::Internal, QStringLiteral("a hit without its snippet"));
    }
    return found.hits.size();
}

Result<void> VaultStore::save(const QString& text)
{
    KEEL_ASSIGN(auto note, noteOf(m_clock->now(), text));
    KEEL_TRY(m_opened->journal.save(std::move(note)));
    return {};
}

Result<qint64> VaultStore::fileSize()
{
    KEEL_TRY(m_opened->connection->checkpoint());
    return QFileInfo(m_path).size();
}

} // namespace keel::bench
