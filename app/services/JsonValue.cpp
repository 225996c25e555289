// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/JsonValue.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace keel {

namespace {

constexpr qsizetype longestPathPart = 64;

void appendEscaped(QByteArray& out, char unit)
{
    switch (unit) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
    }
    static constexpr char digits[] = "0123456789abcdef";
    out += "\\u00";
    out += digits[(unit >> 4) & 0xf];
    out += digits[unit & 0xf];
}

void appendJsonUtf8(QByteArray& out, QByteArrayView utf8)
{
    out += '"';
    qsizetype plain = 0; // where the run that needs no escape began
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char unit = utf8[i];
        if (static_cast<unsigned char>(unit) >= 0x20 && unit != '"' && unit != '\\')
            continue;
        out.append(utf8.data() + plain, i - plain);
        appendEscaped(out, unit);
        plain = i + 1;
    }
    out.append(utf8.data() + plain, utf8.size() - plain);
    out += '"';
}

} // namespace

std::optional<double> JsonValue::number() const
{
    if (const auto* whole = std::get_if<qint64>(&m_value))
        return double(*whole);
    if (const auto* real = std::get_if<Real>(&m_value))
        return real->value;
    return std::nullopt;
}

std::optional<qint64> JsonValue::wholeNumber() const
{
    if (const auto* whole = std::get_if<qint64>(&m_value))
        return *whole;
    constexpr double exactlyWhole = 9007199254740992.0; // 2^53: beyond it a double no longer tells
    const auto* real = std::get_if<Real>(&m_value);
    if (!real || !(std::abs(real->value) <= exactlyWhole) || std::trunc(real->value) != real->value)
        return std::nullopt;
    return qint64(real->value);
}

void JsonValue::writeTo(QByteArray& out) const
{
    if (isNull()) {
        out += "null";
    } else if (const bool* truth = boolean()) {
        out += *truth ? "true" : "false";
    } else if (const auto* whole = std::get_if<qint64>(&m_value)) {
        out += QByteArray::number(*whole);
    } else if (const auto* real = std::get_if<Real>(&m_value)) {
        out += real->spelling;
    } else if (const QString* string = text()) {
        appendJsonString(out, *string);
    } else if (const Array* items = array()) {
        out += '[';
        for (const JsonValue& item : *items) {
            if (&item != items->data())
                out += ',';
            item.writeTo(out);
        }
        out += ']';
    } else if (const Object* members = object()) {
        out += '{';
        for (const Member& member : *members) {
            if (&member != members->data())
                out += ',';
            appendJsonUtf8(out, member.first);
            out += ':';
            member.second.writeTo(out);
        }
        out += '}';
    }
}

QByteArray JsonValue::toJson() const
{
    QByteArray out;
    writeTo(out);
    return out;
}

std::optional<QString> repeatedKey(const JsonValue& value)
{
    if (const auto* items = value.array()) {
        for (std::size_t i = 0; i < items->size(); ++i) {
            if (const auto below = repeatedKey((*items)[i]))
                return joinedPath(QStringLiteral("[%1]").arg(i), *below);
        }
    } else if (const auto* members = value.object()) {
        std::vector<const QByteArray*> keys;
        keys.reserve(members->size());
        for (const auto& member : *members)
            keys.push_back(&member.first);
        std::sort(keys.begin(), keys.end(), [](auto* a, auto* b) { return *a < *b; });
        const auto twin =
            std::adjacent_find(keys.begin(), keys.end(), [](auto* a, auto* b) { return *a == *b; });
        if (twin != keys.end())
            return pathPart(**twin);
        for (const auto& member : *members) {
            if (const auto below = repeatedKey(member.second))
                return joinedPath(pathPart(member.first), *below);
        }
    }
    return std::nullopt;
}

QString joinedPath(const QString& parent, const QString& child)
{
    if (parent.isEmpty() || child.isEmpty())
        return parent + child;
    if (child.startsWith(u'['))
        return parent + child;
    return parent + u'.' + child;
}

QString pathPart(const QByteArray& key)
{
    QString part = QString::fromUtf8(key);
    if (part.size() > longestPathPart)
        part = QString(part.first(longestPathPart) + u'\u2026');
    return part;
}

void sortByKey(JsonValue::Object& members)
{
    std::stable_sort(members.begin(), members.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
}

void appendJsonString(QByteArray& out, QStringView text) { appendJsonUtf8(out, text.toUtf8()); }

void appendJsonNumber(QByteArray& out, double value)
{
    char digits[32];
    // + 0.0 turns -0 into 0: readers of whole numbers drop its sign, and an export must read back the same.
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value + 0.0).ptr;
    out.append(digits, end - digits);
}

} // namespace keel
