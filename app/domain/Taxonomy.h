// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Identifiers.h"
#include "domain/records/WorkingLife.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace keel {

/// Where an entry comes from; shown as a small badge.
enum class Origin { Vivolo, Hubs, Design, User };
template <> struct EnumNames<Origin>
{
    static constexpr std::array<EnumName<Origin>, 4> all{{{Origin::Vivolo, "vivolo"},
                                                          {Origin::Hubs, "hubs"},
                                                          {Origin::Design, "design"},
                                                          {Origin::User, "user"}}};
};

/// One thing that a person can pick: a challenge, a way of seeing it, or a coping action.
struct TaxonomyEntry
{
    ItemId id;
    Phase phase = Phase::Challenge;
    Dimension dimension = Dimension::Individual;
    Origin origin = Origin::Design;
    QString label;
    QString help;
    QString sourceRef;     ///< "S1:32-33": see the sources in taxonomy.json; empty for own items
    bool hardRule = false; ///< never ask for meaning or a lesson in it (domain brief, section 1a)
    bool negative = false; ///< a state counted by itself, never inside the values rate
    bool retired = false;  ///< kept for old records, offered no more
    bool hidden = false;   ///< by its owner; kept for old records
};

/// The three phases as data (assets/content/taxonomy.json), in one language, with the person's own items.
/// Immutable once made; may be read on any thread.
class Taxonomy
{
public:
    /// `overlay` is a translation of labels and help; what it lacks stays English. NotJson, NotOurSchema, or
    /// InvalidValue with the id.
    [[nodiscard]] static Result<Taxonomy> fromJson(const QByteArray& base, const QByteArray& overlay = {});

    /// The same with the person's own items (`usr_...`) added, and built-in ones reworded or hidden.
    [[nodiscard]] Taxonomy withOwnItems(const QList<Record<CustomItem>>& items) const;

    [[nodiscard]] const QList<TaxonomyEntry>& all() const { return m_entries; }
    /// What is offered in a phase: neither retired nor hidden, in the file's order, own items last.
    [[nodiscard]] QList<TaxonomyEntry> entries(Phase phase) const;
    /// Any entry, retired and hidden ones too; null if there is none.
    [[nodiscard]] const TaxonomyEntry* find(const ItemId& id) const;
    /// The label, or the id itself where nothing is known of it (a record of a newer Keel).
    [[nodiscard]] QString label(const ItemId& id) const;
    /// About the set-up rather than the person. Every `ch_cul_` challenge is.
    [[nodiscard]] bool isSystemic(const ItemId& id) const;
    [[nodiscard]] bool isHardRule(const ItemId& id) const;

private:
    QList<TaxonomyEntry> m_entries;
    QHash<ItemId, qsizetype> m_index;
};

} // namespace keel
