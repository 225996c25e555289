// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "services/Diary.h"

#include <memory>

namespace keel::bench {

/// Our vault's database, used through the Journal as the app does, but opened with a key that is at hand: the
/// key derivation is not measured here.
class VaultStore final : public Store
{
public:
    explicit VaultStore(QString path);
    ~VaultStore() override;

    [[nodiscard]] Result<void> create(const DiaryText& text) override;
    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] Result<void> close() override;
    [[nodiscard]] Result<qsizetype> readNewestPage() override;
    [[nodiscard]] Result<qsizetype> find(const Probe& probe) override;
    [[nodiscard]] Result<void> save(const QString& text) override;
    [[nodiscard]] Result<qint64> fileSize() override;

private:
    struct Opened;
    [[nodiscard]] Result<void> openAs(Connection::Mode mode);

    QString m_path;
    std::shared_ptr<FixedClock> m_clock;
    SessionContext m_context;
    std::unique_ptr<Opened> m_opened;
};

/// Writes every text of a diary as notes from `firstDay` on, as an import does: past the Journal's checks, in
/// transactions of 1,000.
[[nodiscard]] Result<void> writeNotes(Connection& connection, RecordStore& records, const DiaryText& text);

/// 18:00 UTC on the day of that entry.
[[nodiscard]] QDateTime writtenAt(int entry);

} // namespace keel::bench
