// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/EntryWords.h"

namespace keel {

/// One answer of an entry, to be read. What was left blank has none: blank is not zero.
struct DetailRow
{
    enum Form {
        Written, ///< `text`, in the person's words; goes on from the row above where `label` is empty
        Fact,    ///< `text`, short
        Scale,   ///< `value` of `maximum`; `text` says it
        Tags,    ///< `chips`
        Link,    ///< `text` leads to the entry `target`
    };
    Form form = Fact;
    QString section; ///< rows of one section stand together; empty: the first, which needs no heading
    QString label;
    QString text;
    int value = -1;
    int maximum = 10;
    QStringList chips = {};
    QStringList chipPhases = {};
    QString phase = {};
    QString target = {};
    friend bool operator==(const DetailRow&, const DetailRow&) = default;
};

/// An entry and what it leads to.
struct EntryDetail
{
    RecordId id;
    Kind kind = Kind::Note;
    std::optional<Day> day;
    QString title; ///< the person's own, where the entry has one
    QString timeText;
    std::optional<Instant> changedAt; ///< where that is later than when it was written
    bool inBin = false;
    QList<DetailRow> rows;
};

/// Reads an entry with what belongs to it. Storage thread. NotFound when it is gone.
[[nodiscard]] Result<EntryDetail> readEntryDetail(Journal& journal, const Content& content,
                                                  const RecordId& id);

/// Text in pieces of about `length` UTF-16 units, cut between paragraphs, else between words, else between
/// characters. One label that holds a megabyte would stop the window for seconds.
[[nodiscard]] QStringList textPieces(const QString& text, qsizetype length = 2000);

} // namespace keel
