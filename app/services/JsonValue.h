// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace keel {

/// A JSON value as a file said it: members keep their order and may repeat, numbers keep their spelling. So
/// what we do not know can be written back as it came. Internal to app/services.
class JsonValue final
{
public:
    struct Null
    {};
    /// A number that is no 64-bit integer, with its spelling.
    struct Real
    {
        double value = 0;
        QByteArray spelling;
    };
    using Array = std::vector<JsonValue>;
    using Member = std::pair<QByteArray, JsonValue>;
    using Object = std::vector<Member>;

    JsonValue() = default;
    explicit JsonValue(bool value) : m_value(value) {}
    explicit JsonValue(qint64 value) : m_value(value) {}
    explicit JsonValue(Real value) : m_value(std::move(value)) {}
    explicit JsonValue(QString value) : m_value(std::move(value)) {}
    explicit JsonValue(Array value) : m_value(std::move(value)) {}
    explicit JsonValue(Object value) : m_value(std::move(value)) {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<Null>(m_value); }
    [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&m_value); }
    [[nodiscard]] const QString* text() const { return std::get_if<QString>(&m_value); }
    [[nodiscard]] const Array* array() const { return std::get_if<Array>(&m_value); }
    [[nodiscard]] const Object* object() const { return std::get_if<Object>(&m_value); }
    [[nodiscard]] Array* array() { return std::get_if<Array>(&m_value); }
    [[nodiscard]] Object* object() { return std::get_if<Object>(&m_value); }
    [[nodiscard]] std::optional<double> number() const;
    /// A whole number, also when it is spelt 6.0 or 6e0; beyond 64 bits there is none.
    [[nodiscard]] std::optional<qint64> wholeNumber() const;

    /// As JSON without white space.
    void writeTo(QByteArray& out) const;
    [[nodiscard]] QByteArray toJson() const;

private:
    std::variant<Null, bool, qint64, Real, QString, Array, Object> m_value;
};

/// Where an object has the same key twice: the path of the second, below `value`.
[[nodiscard]] std::optional<QString> repeatedKey(const JsonValue& value);

/// "check_ins[3]" + "mood" = "check_ins[3].mood"; "a" + "[0]" = "a[0]".
[[nodiscard]] QString joinedPath(const QString& parent, const QString& child);
/// A key as part of a path. Keys of a stranger's file can be of any length.
[[nodiscard]] QString pathPart(const QByteArray& key);

/// Members in the order of their keys' bytes.
void sortByKey(JsonValue::Object& members);

/// The text as a JSON string, quotes included.
void appendJsonString(QByteArray& out, QStringView text);
/// The shortest spelling that reads back as the same double.
void appendJsonNumber(QByteArray& out, double value);

} // namespace keel
