// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "storage/Connection.h"

#include <memory>

namespace keel::bench {

/// The least a searchable diary can be on SQLCipher: one table of texts with dates, an FTS5 index with
/// external content kept by a trigger. Same library, same settings of the connection as our vault.
class FloorStore final : public Store
{
public:
    explicit FloorStore(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] Result<void> create(const DiaryText& text) override;
    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] Result<void> close() override;
    [[nodiscard]] Result<qsizetype> readNewestPage() override;
    [[nodiscard]] Result<qsizetype> find(const Probe& probe) override;
    [[nodiscard]] Result<void> save(const QString& text) override;
    [[nodiscard]] Result<qint64> fileSize() override;

private:
    [[nodiscard]] Result<void> insert(qint64 day, const QString& text);

    QString m_path;
    qint64 m_lastDay = 0; ///< Julian
    std::unique_ptr<Connection> m_connection;
};

} // namespace keel::bench
