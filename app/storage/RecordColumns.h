// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"
#include "storage/Statement.h"

#include <cstring>
#include <type_traits>

/// How the fields of a record map to SQL. Internal to app/storage: RecordStore.cpp and its tests.
namespace keel::columns {

/// What a list of ids or texts means in `link` and `text_line`. Stored: add, never renumber.
enum class ListRole {
    Challenge = 1,
    Appraisal = 2,
    Value = 3,
    Coping = 4,
    Plan = 5,
    OnCall = 6,
    Question = 7,
    Need = 8,
    SharedItem = 9,
    Want = 10,
    Option = 11,
};

[[nodiscard]] constexpr ListRole roleOf(const char* key)
{
    constexpr std::pair<const char*, ListRole> roles[] = {
        {"challenge_ids", ListRole::Challenge}, {"appraisal_ids", ListRole::Appraisal},
        {"value_ids", ListRole::Value},         {"coping_ids", ListRole::Coping},
        {"plan_ids", ListRole::Plan},           {"on_call", ListRole::OnCall},
        {"questions", ListRole::Question},      {"needs", ListRole::Need},
        {"items", ListRole::SharedItem},        {"want_ids", ListRole::Want},
        {"option_ids", ListRole::Option},
    };
    for (const auto& [name, role] : roles) {
        if (std::strcmp(name, key) == 0)
            return role;
    }
    Q_UNREACHABLE();
}

// What a field is, by its type.
template <class T> inline constexpr bool isOptional = false;
template <class T> inline constexpr bool isOptional<std::optional<T>> = true;

template <class T> struct ListOf
{
    static constexpr bool isList = false;
};
template <class T, qsizetype Max> struct ListOf<DistinctList<T, Max>>
{
    static constexpr bool isList = true;
    using Item = T;
};
template <class T, qsizetype Max> struct ListOf<BoundedList<T, Max>>
{
    static constexpr bool isList = true;
    using Item = T;
};

template <class T> inline constexpr bool isText = false;
template <qsizetype Bytes, qsizetype Points> inline constexpr bool isText<BoundedText<Bytes, Points>> = true;

/// A list whose items are rows of a table of their own.
template <class T> inline constexpr bool isChildTable = false;
template <class T>
requires ListOf<T>::isList inline constexpr bool isChildTable<T> = requires { ListOf<T>::Item::table; };
template <> inline constexpr bool isChildTable<ScaleScores> = true;

/// A list of ids or days in `link`, or of texts in `text_line`.
template <class T> inline constexpr bool isLeafList = false;
template <class T>
requires(ListOf<T>::isList && !isChildTable<T>) inline constexpr bool isLeafList<T> = true;

template <class T> inline constexpr bool isSpan = std::is_same_v<T, TimeSpan>;
template <class T> inline constexpr bool isColumn = !isChildTable<T> && !isLeafList<T> && !isSpan<T>;

// One value into a parameter.
inline void bindValue(Statement& s, int i, bool v) { s.bind(i, v); }
inline void bindValue(Statement& s, int i, int v) { s.bind(i, v); }
template <int Min, int Max> void bindValue(Statement& s, int i, BoundedInt<Min, Max> v)
{
    s.bind(i, v.value());
}
template <int Min, int Max> void bindValue(Statement& s, int i, BoundedReal<Min, Max> v)
{
    s.bind(i, v.value());
}
template <qsizetype Bytes, qsizetype Points>
void bindValue(Statement& s, int i, const BoundedText<Bytes, Points>& v)
{
    if (v.isEmpty())
        s.bind(i, nullptr);
    else
        s.bind(i, v.text());
}
template <class Enum>
requires std::is_enum_v<Enum>
void bindValue(Statement& s, int i, Enum v) { s.bind(i, enumToString(v)); }
inline void bindValue(Statement& s, int i, Day v) { s.bind(i, v.julian()); }
inline void bindValue(Statement& s, int i, Instant v) { s.bind(i, v.milliseconds()); }
inline void bindValue(Statement& s, int i, TimeOfDay v) { s.bind(i, v.toString()); }
inline void bindValue(Statement& s, int i, const YearDay& v) { s.bind(i, v.toString()); }
inline void bindValue(Statement& s, int i, const ZoneId& v) { s.bind(i, v.toString()); }
inline void bindValue(Statement& s, int i, const DayOrTime& v) { s.bind(i, v.toString()); }
inline void bindValue(Statement& s, int i, const ItemId& v) { s.bind(i, v.toString()); }
inline void bindValue(Statement& s, int i, const EntryId& v) { s.bind(i, v.uuid().toRfc4122()); }
template <class T> void bindValue(Statement& s, int i, const std::optional<T>& v)
{
    if (v)
        bindValue(s, i, *v);
    else
        s.bind(i, nullptr);
}

// One value out of a column. What the database holds went through the same types on its way in; anything else
// is damage.
template <class T> Result<void> take(Result<T> read, T& value)
{
    if (!read)
        return fail(ErrorCode::VaultDamaged, read.error().detail);
    value = std::move(*read);
    return {};
}
inline Result<void> readValue(Statement& s, int c, bool& v)
{
    v = s.int64(c) != 0;
    return {};
}
inline Result<void> readValue(Statement& s, int c, int& v)
{
    v = int(s.int64(c));
    return {};
}
template <int Min, int Max> Result<void> readValue(Statement& s, int c, BoundedInt<Min, Max>& v)
{
    return take(BoundedInt<Min, Max>::create(s.int64(c)), v);
}
template <int Min, int Max> Result<void> readValue(Statement& s, int c, BoundedReal<Min, Max>& v)
{
    return take(BoundedReal<Min, Max>::create(s.real(c)), v);
}
template <qsizetype Bytes, qsizetype Points>
Result<void> readValue(Statement& s, int c, BoundedText<Bytes, Points>& v)
{
    return s.isNull(c) ? Result<void>() : take(BoundedText<Bytes, Points>::create(s.text(c)), v);
}
template <class Enum>
requires std::is_enum_v<Enum> Result<void> readValue(Statement& s, int c, Enum& v)
{
    return take(enumFromString<Enum>(s.text(c)), v);
}
inline Result<void> readValue(Statement& s, int c, Day& v)
{
    return take(Day::create(QDate::fromJulianDay(s.int64(c))), v);
}
inline Result<void> readValue(Statement& s, int c, Instant& v)
{
    v = Instant::fromMilliseconds(s.int64(c));
    return {};
}
inline Result<void> readValue(Statement& s, int c, TimeOfDay& v)
{
    return take(TimeOfDay::parse(s.text(c)), v);
}
inline Result<void> readValue(Statement& s, int c, YearDay& v) { return take(YearDay::parse(s.text(c)), v); }
/// A zone this machine has never heard of (a diary moved to an older phone) reads as UTC rather than as
/// damage.
inline Result<void> readValue(Statement& s, int c, ZoneId& v)
{
    v = ZoneId::parse(s.text(c)).value_or(ZoneId());
    return {};
}
inline Result<void> readValue(Statement& s, int c, DayOrTime& v)
{
    return take(DayOrTime::parse(s.text(c)), v);
}
inline Result<void> readValue(Statement& s, int c, ItemId& v) { return take(ItemId::parse(s.text(c)), v); }
inline Result<void> readValue(Statement& s, int c, EntryId& v)
{
    const QByteArray bytes = s.blob(c);
    if (bytes.size() != 16)
        return fail(ErrorCode::VaultDamaged, QStringLiteral("id"));
    v = EntryId::fromUuid(QUuid::fromRfc4122(bytes));
    return {};
}
template <class T> Result<void> readValue(Statement& s, int c, std::optional<T>& v)
{
    if (s.isNull(c)) {
        v.reset();
        return {};
    }
    return readValue(s, c, v.emplace());
}

// The item of a `link` or `text_line` row.
template <class T> [[nodiscard]] QString itemText(const T& item)
{
    if constexpr (isText<T>)
        return item.text();
    else
        return item.toString();
}
template <class T> [[nodiscard]] Result<T> itemFromText(const QString& text)
{
    if constexpr (isText<T>)
        return T::create(text);
    else
        return T::parse(text);
}

/// Collects the names of the columns.
struct Names
{
    QList<QByteArray> names;
    QByteArray prefix;
    template <class T> void operator()(const char* key, const T& field)
    {
        if constexpr (isSpan<T>) {
            prefix = QByteArray(key) + '_';
            TimeSpan::visit(field, *this);
            prefix.clear();
        } else if constexpr (isColumn<T>) {
            names.append(prefix + key);
        }
    }
};
template <class Struct> [[nodiscard]] QList<QByteArray> namesOf()
{
    Names names;
    const Struct blank;
    Struct::visit(blank, names);
    return names.names;
}

/// Binds the columns in order.
struct Binder
{
    Statement& statement;
    int index;
    template <class T> void operator()(const char*, const T& field)
    {
        if constexpr (isSpan<T>)
            TimeSpan::visit(field, *this);
        else if constexpr (isColumn<T>)
            bindValue(statement, index++, field);
    }
};

/// Reads the columns in order.
struct Reader
{
    Statement& statement;
    int column;
    Result<void> result = {};
    template <class T> void operator()(const char* key, T& field)
    {
        if (!result)
            return;
        if constexpr (isSpan<T>) {
            TimeSpan::visit(field, *this);
        } else if constexpr (isColumn<T>) {
            result = readValue(statement, column++, field);
            if (!result)
                result = fail(ErrorCode::VaultDamaged, QString::fromLatin1(key));
        }
    }
};

} // namespace keel::columns
