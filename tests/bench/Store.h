// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiaryText.h"
#include "base/Result.h"

namespace keel::bench {

/// One search. `newestFirst` is for the floor, which must be told what our search decides by itself: order by
/// rank only where the hits are few.
struct Probe
{
    QString word;
    bool isBeginning = false; ///< the word may be the beginning of a longer one
    bool newestFirst = false;
};

/// A diary of one text a day on an encrypted disk, searchable. Two of them are compared: our vault, and the
/// least that SQLCipher with FTS5 can do.
class Store
{
public:
    static constexpr int page = 50; ///< entries and hits that are read at a time

    Store() = default;
    virtual ~Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Makes the file, with every text in it, entries of 1,000 days a transaction; leaves it open.
    [[nodiscard]] virtual Result<void> create(const DiaryText& text) = 0;
    /// Opens the file and reads the first thing, so that SQLite knows the schema.
    [[nodiscard]] virtual Result<void> open() = 0;
    [[nodiscard]] virtual Result<void> close() = 0;

    /// Reads the newest entries with their texts; returns how many.
    [[nodiscard]] virtual Result<qsizetype> readNewestPage() = 0;
    /// Searches; returns how many hits came, each with its snippet.
    [[nodiscard]] virtual Result<qsizetype> find(const Probe& probe) = 0;
    /// Writes one more entry on the last day; it is on the disk when this returns.
    [[nodiscard]] virtual Result<void> save(const QString& text) = 0;
    /// Bytes of the file with nothing left in the log.
    [[nodiscard]] virtual Result<qint64> fileSize() = 0;
};

} // namespace keel::bench
