// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <concepts>
#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace keel {

/// One prepared statement. Lives on the storage thread and must be gone before its Connection.
///
/// A failed bind is remembered and returned by the next step() or run(), so a repository can bind in one
/// line and check once. Indexes of parameters start at 1, of columns at 0, as in SQLite.
class Statement final
{
public:
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Any integer type, bool included (0 or 1).
    template <std::integral T> Statement& bind(int index, T value)
    {
        return bindInteger(index, static_cast<qint64>(value));
    }
    Statement& bind(int index, double value);
    /// UTF-16 to UTF-8, straight into SQLite's own wiped memory. A null string is the empty text, not NULL.
    Statement& bind(int index, QStringView text);
    Statement& bind(int index, const QString& text) { return bind(index, QStringView(text)); }
    /// A blob, copied. An empty or null array is the empty blob, not NULL.
    Statement& bind(int index, const QByteArray& blob);
    Statement& bind(int index, std::nullptr_t);
    /// NULL when there is no value.
    template <class T> Statement& bind(int index, const std::optional<T>& value)
    {
        return value ? bind(index, *value) : bind(index, nullptr);
    }
    /// Binds parameters 1, 2, 3 ... in order.
    template <class... Values> Statement& bindAll(const Values&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// True: a row can be read. False: done. After done or an error the statement starts anew at the next
    /// step.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end, ignoring rows, and resets: for INSERT, UPDATE, DELETE.
    [[nodiscard]] Result<void> run();
    /// Back to the start with all parameters NULL.
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInt64(int column) const;
    [[nodiscard]] std::optional<double> optionalReal(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] std::optional<QByteArray> optionalBlob(int column) const;

private:
    Statement& bindInteger(int index, qint64 value);
    Statement& note(int resultCode);

    sqlite3_stmt* m_statement;
    int m_bindCode = 0; ///< the first bind that failed since the last reset
};

/// Resets a cached statement when its user lets go of it: a half-read SELECT would keep a read transaction
/// open and stop checkpoints.
struct StatementReset
{
    void operator()(Statement* statement) const { statement->reset(); }
};

/// A cached statement on loan from Connection::statement().
using StatementPtr = std::unique_ptr<Statement, StatementReset>;

} // namespace keel
