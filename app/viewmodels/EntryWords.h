// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "services/Journal.h"

#include <QHash>
#include <QStringList>

namespace keel {

/// What the things that entries are linked to are called, in the person's own words.
struct Vocabulary
{
    Taxonomy taxonomy;
    Taxonomy taxonomyAsShipped;
    ValueCatalogue catalogue;
    QHash<QString, QString> ownValues;

    [[nodiscard]] static Result<Vocabulary> of(Journal& journal, const Content& content);
    [[nodiscard]] QString value(const ItemId& id) const;
};

/// Labels and, of each, the phase it belongs to ("challenge", "values", "coping").
struct Chips
{
    QStringList labels, phases;

    void add(const QString& label, const char* phase);
};

/// All that an entry is linked to, but for the ways of seeing it.
[[nodiscard]] Chips chipsOf(const AnyRecord& record, const Vocabulary& vocabulary);

/// The phase a kind of entry stands for; empty for those of none.
[[nodiscard]] QString phaseOf(Kind kind);

/// "17:20" on the clock of where it was written; empty where that is not known.
[[nodiscard]] QString timeOf(const AnyRecord& record);

/// The diary day, where the kind has one.
[[nodiscard]] std::optional<Day> dayOf(const AnyRecord& record);

/// What is written in it, in a line or two: what it is about, and the beginning of its text. Not its kind.
[[nodiscard]] QString entryText(const AnyRecord& record, const Taxonomy& taxonomy, const Prompts& prompts);

} // namespace keel
