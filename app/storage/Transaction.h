// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace keel {

class Connection;

/// A write transaction (BEGIN IMMEDIATE) that rolls back unless it is committed. Storage thread; not nested.
class Transaction final
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    /// On success everything since begin() is on the disk. On an error nothing is: it is rolled back.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection* connection) : m_connection(connection) {}
    void rollback();

    Connection* m_connection; ///< null once committed or moved from
};

} // namespace keel
