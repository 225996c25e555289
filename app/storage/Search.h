// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Timeline.h"

namespace keel {

/// A piece of text around what was found, and where in it (UTF-16) the found words stand.
struct Snippet
{
    struct Mark
    {
        qsizetype start = 0;
        qsizetype length = 0;
        friend bool operator==(const Mark&, const Mark&) = default;
    };
    QString text;
    QList<Mark> marks;
};

struct SearchHit
{
    RecordPlace place;
    Snippet snippet;
};

struct SearchPage
{
    qsizetype total = 0;
    bool totalIsFloor = false; ///< there are more than `total`
    QList<SearchHit> hits;
};

enum class LastWord {
    Whole,     ///< the last word as it stands
    Beginning, ///< what is typed may be the beginning of a longer word
};

/// Full-text search over all texts outside the bin. Storage thread.
/// All words must occur, in any order, without regard to case or accents. Up to 1,000 hits come best first
/// (bm25), beyond that newest first. Any text is a legal query; one without letters or digits finds nothing,
/// and of a very long one the first 64 words count.
class Search final
{
public:
    static constexpr qsizetype exactTotal = 1000;

    explicit Search(Connection& connection) : m_connection(connection) {}
    /// `limit` hits, the first `offset` ones left out. Only what passes the filter is found and counted.
    [[nodiscard]] Result<SearchPage> find(QStringView text, qsizetype limit, LastWord lastWord,
                                          const TimelineFilter& filter = {}, qsizetype offset = 0);

private:
    Connection& m_connection;
};

} // namespace keel
