// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <vector>

namespace keel {

class Connection;

/// One frozen step of the schema: from version - 1 to version. The SQL may hold many statements, but no
/// BEGIN, COMMIT or ROLLBACK.
struct Migration
{
    int version = 0;
    QByteArray sql;
};

/// Brings a database to the newest schema we know, all or nothing. Storage thread.
class Migrator final
{
public:
    /// `migrations` must be numbered 1, 2, 3 ... in order.
    explicit Migrator(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {}
    /// The migrations compiled into the program (app/storage/migrations/NNNN_*.sql).
    [[nodiscard]] static Migrator builtIn();

    [[nodiscard]] int newestVersion() const { return static_cast<int>(m_migrations.size()); }

    /// Does nothing if the schema is the newest; NewerSchema, before any change, if it is newer than that.
    /// An upgrade first leaves a verified copy `pre-v<new version>.db` beside the file. On any error the
    /// database is as it was.
    [[nodiscard]] Result<void> migrate(Connection& connection) const;

private:
    [[nodiscard]] Result<void> apply(Connection& connection, qint64 from) const;

    std::vector<Migration> m_migrations;
};

} // namespace keel
