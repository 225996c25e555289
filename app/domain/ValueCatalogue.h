// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Taxonomy.h"

namespace keel {

enum class ValueGroup { Pwp, General };
template <> struct EnumNames<ValueGroup>
{
    static constexpr std::array<EnumName<ValueGroup>, 2> all{
        {{ValueGroup::Pwp, "pwp"}, {ValueGroup::General, "general"}}};
};

struct CatalogueValue
{
    ItemId id;
    ValueGroup group = ValueGroup::Pwp;
    Origin origin = Origin::Design;
    QString label;
    QString help;
    QString sourceRef;
};

/// The starter lists of values (assets/content/values.json) in one language. A person chooses and rewords;
/// their choice lives in ChosenValue records. Immutable; may be read on any thread.
class ValueCatalogue
{
public:
    [[nodiscard]] static Result<ValueCatalogue> fromJson(const QByteArray& base,
                                                         const QByteArray& overlay = {});

    [[nodiscard]] const QList<CatalogueValue>& all() const { return m_values; }
    [[nodiscard]] QList<CatalogueValue> values(ValueGroup group) const;
    [[nodiscard]] const CatalogueValue* find(const ItemId& id) const;
    /// The label, or the id itself where nothing is known of it.
    [[nodiscard]] QString label(const ItemId& id) const;

private:
    QList<CatalogueValue> m_values;
};

} // namespace keel
