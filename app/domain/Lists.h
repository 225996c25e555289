// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>

#include <type_traits>

namespace keel {

/// A short list that cannot grow beyond Max nor hold the same thing twice.
template <class T, qsizetype Max> class DistinctList
{
public:
    static constexpr qsizetype maximum = Max;

    [[nodiscard]] static Result<DistinctList> create(const QList<T>& items)
    {
        DistinctList list;
        for (const T& item : items)
            KEEL_TRY(list.add(item));
        return list;
    }

    [[nodiscard]] Result<void> add(const T& item)
    {
        if (m_items.contains(item))
            return fail(ErrorCode::InvalidValue, QStringLiteral("listed twice"));
        if (m_items.size() >= Max)
            return fail(ErrorCode::InvalidValue, QStringLiteral("more than %1").arg(Max));
        m_items.append(item);
        return {};
    }

    [[nodiscard]] const QList<T>& items() const { return m_items; }
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_items.size(); }
    [[nodiscard]] bool contains(const T& item) const { return m_items.contains(item); }
    [[nodiscard]] auto begin() const { return m_items.begin(); }
    [[nodiscard]] auto end() const { return m_items.end(); }
    friend bool operator==(const DistinctList&, const DistinctList&) = default;

private:
    QList<T> m_items;
};

/// A list of small structures or texts, in the person's order, at most Max.
template <class T, qsizetype Max> class BoundedList
{
public:
    [[nodiscard]] Result<void> add(T item)
    {
        if (m_items.size() >= Max)
            return fail(ErrorCode::InvalidValue, QStringLiteral("more than %1").arg(Max));
        m_items.append(std::move(item));
        return {};
    }
    [[nodiscard]] const QList<T>& items() const { return m_items; }
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_items.size(); }
    [[nodiscard]] auto begin() const { return m_items.begin(); }
    [[nodiscard]] auto end() const { return m_items.end(); }
    friend bool operator==(const BoundedList&, const BoundedList&) = default;

private:
    QList<T> m_items;
};

} // namespace keel
