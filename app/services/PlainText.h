// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"

#include <QStringList>

#include <type_traits>

/// Values as plain text for the readable exports. Internal to app/services.
namespace keel::plain {

inline QString text(bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }
inline QString text(int value) { return QString::number(value); }
template <int Min, int Max> QString text(BoundedInt<Min, Max> value)
{
    return QString::number(value.value());
}
template <int Min, int Max> QString text(BoundedReal<Min, Max> value)
{
    return QString::number(value.value(), 'g', QLocale::FloatingPointShortest);
}
template <qsizetype Bytes, qsizetype Points> QString text(const BoundedText<Bytes, Points>& value)
{
    return value.text();
}
template <class Enum>
requires std::is_enum_v<Enum> QString text(Enum value) { return enumToString(value); }
template <class T>
requires requires(const T& value) { value.toString(); }
QString text(const T& value) { return value.toString(); }
template <class T> QString text(const std::optional<T>& value) { return value ? text(*value) : QString(); }

/// Collects a small structure's values, in order.
struct Parts
{
    QStringList parts;
    template <class T> void operator()(const char*, const T& field) { parts.append(text(field)); }
};
/// "id:value", "date:outcome:helpful"; what is not answered at the end is left out.
template <class Struct>
requires requires(const Struct& value, Parts& parts) { Struct::visit(value, parts); }
QString text(const Struct& value)
{
    Parts parts;
    Struct::visit(value, parts);
    while (!parts.parts.isEmpty() && parts.parts.last().isEmpty())
        parts.parts.removeLast();
    return parts.parts.join(u':');
}

template <class List>
requires requires(const List& list) { list.items(); }
QStringList texts(const List& list)
{
    QStringList result;
    for (const auto& item : list)
        result.append(text(item));
    return result;
}
inline QStringList texts(const ScaleScores& scores) { return texts(scores.entries); }

template <class T> inline constexpr bool isList = requires(const T& value) { texts(value); };

template <class T> inline constexpr bool isNumber = std::is_same_v<T, int>;
template <int Min, int Max> inline constexpr bool isNumber<BoundedInt<Min, Max>> = true;
template <int Min, int Max> inline constexpr bool isNumber<BoundedReal<Min, Max>> = true;
template <class T> inline constexpr bool isNumber<std::optional<T>> = isNumber<T>;

} // namespace keel::plain
