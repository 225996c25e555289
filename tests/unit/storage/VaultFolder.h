// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Connection.h"
#include "storage/Transaction.h"

#include <QFile>
#include <QTemporaryDir>

namespace keel {

/// A folder that goes with the test, with room for one encrypted database in it.
class VaultFolder final
{
public:
    using Mode = Connection::Mode;

    [[nodiscard]] QString path() const { return file(QStringLiteral("vault.db")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] static QByteArray key(char digit = '7')
    {
        return "x'" + QByteArray(64, digit) + QByteArray(32, 'a') + "'";
    }
    [[nodiscard]] auto open(Mode mode) const { return Connection::open(path(), key(), mode); }

    /// A closed vault with a table note(id, text) of `rows` rows.
    [[nodiscard]] Result<void> fill(int rows) const
    {
        KEEL_ASSIGN(const auto connection, open(Mode::CreateNew));
        KEEL_TRY(connection->execute("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT NOT NULL);"
                                     "PRAGMA user_version = 1;"));
        KEEL_ASSIGN(auto transaction, Transaction::begin(*connection));
        for (int i = 1; i <= rows; ++i) {
            KEEL_ASSIGN(const auto insert, connection->statement("INSERT INTO note VALUES(?, ?)"));
            KEEL_TRY(insert->bindAll(i, QString(400, QLatin1Char('n'))).run());
        }
        KEEL_TRY(transaction.commit());
        return connection->close();
    }

    [[nodiscard]] static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static bool write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private:
    QTemporaryDir m_folder;
};

/// The first column of the first row, or -1.
[[nodiscard]] inline qint64 number(Connection& connection, QByteArrayView sql)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return -1;
    const auto row = statement->step();
    return row && *row ? statement->int64(0) : -1;
}

/// The error's code by name, "ok" if there is none: readable in a test's output.
template <class T> [[nodiscard]] QString outcome(const Result<T>& result)
{
    return result ? QStringLiteral("ok") : errorName(result.error().code);
}

} // namespace keel
