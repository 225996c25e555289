// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Transaction.h"

#include "storage/Connection.h"

#include <utility>

namespace keel {

Result<Transaction> Transaction::begin(Connection& connection)
{
    KEEL_ASSIGN(const auto statement, connection.statement("BEGIN IMMEDIATE"));
    KEEL_TRY(statement->run());
    return Transaction(&connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

Transaction::~Transaction() { rollback(); }

Result<void> Transaction::commit()
{
    if (!m_connection)
        return fail(ErrorCode::Internal, QStringLiteral("transaction already over"));
    KEEL_ASSIGN(const auto statement, m_connection->statement("COMMIT"));
    if (auto done = statement->run(); !done) {
        rollback();
        return done;
    }
    m_connection = nullptr;
    return {};
}

void Transaction::rollback()
{
    auto* const connection = std::exchange(m_connection, nullptr);
    // After a full disk or an I/O error SQLite may have rolled back by itself.
    if (!connection || !connection->inTransaction())
        return;
    // Should this fail, the transaction stays open and the next begin() reports it; closing rolls back too.
    if (const auto statement = connection->statement("ROLLBACK"))
        static_cast<void>((*statement)->run());
}

} // namespace keel
