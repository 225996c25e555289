// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Statement.h"

#include "storage/CipherProfile.h"

#include <QStringEncoder>

#include <sqlite3.h>

#include <utility>

namespace keel {

Statement::~Statement() { sqlite3_finalize(m_statement); }

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_bindCode(other.m_bindCode)
{}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_bindCode, other.m_bindCode);
    return *this;
}

Statement& Statement::note(int resultCode)
{
    if (m_bindCode == SQLITE_OK)
        m_bindCode = resultCode;
    return *this;
}

Statement& Statement::bindInteger(int index, qint64 value)
{
    return note(sqlite3_bind_int64(m_statement, index, value));
}

Statement& Statement::bind(int index, double value)
{
    return note(sqlite3_bind_double(m_statement, index, value));
}

Statement& Statement::bind(int index, QStringView text)
{
    // Encoded into memory that SQLite owns and wipes: no QByteArray copy is left behind in the heap.
    QStringEncoder encoder(QStringEncoder::Utf8);
    auto* const buffer = static_cast<char*>(
        sqlite3_malloc64(static_cast<sqlite3_uint64>(encoder.requiredSpace(text.size())) + 1));
    if (!buffer)
        return note(SQLITE_NOMEM);
    const char* const end = encoder.appendToBuffer(buffer, text);
    return note(sqlite3_bind_text64(m_statement, index, buffer, static_cast<sqlite3_uint64>(end - buffer),
                                    sqlite3_free, SQLITE_UTF8));
}

Statement& Statement::bind(int index, const QByteArray& blob)
{
    if (blob.isEmpty())
        return note(sqlite3_bind_zeroblob(m_statement, index, 0)); // a null pointer would bind NULL
    return note(sqlite3_bind_blob64(m_statement, index, blob.constData(),
                                    static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
}

Statement& Statement::bind(int index, std::nullptr_t) { return note(sqlite3_bind_null(m_statement, index)); }

Result<bool> Statement::step()
{
    if (m_bindCode != SQLITE_OK)
        return fail(CipherProfile::sqliteError(m_bindCode, sqlite3_db_handle(m_statement)));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement); // ends the read transaction now, not at the next use
        return false;
    }
    Error error = CipherProfile::sqliteError(code, sqlite3_db_handle(m_statement));
    sqlite3_reset(m_statement);
    return fail(std::move(error));
}

Result<void> Statement::run()
{
    while (true) {
        KEEL_ASSIGN(const bool row, step());
        if (!row)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bindCode = SQLITE_OK;
}

int Statement::columnCount() const { return sqlite3_column_count(m_statement); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

qint64 Statement::int64(int column) const { return sqlite3_column_int64(m_statement, column); }

double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }

QString Statement::text(int column) const
{
    // SQLite wants the pointer asked for before the size.
    const auto* const utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

std::optional<qint64> Statement::optionalInt64(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int64(column));
}

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<QByteArray> Statement::optionalBlob(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(blob(column));
}

} // namespace keel
