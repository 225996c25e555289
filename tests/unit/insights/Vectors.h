// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>
#include <vector>

/// The domain brief's published numbers (tests/fixtures/vectors) and how to compare with them.
namespace keel::insights::test {

inline QJsonDocument vectorFile(const char* name)
{
    QFile file(QStringLiteral(KEEL_SOURCE_DIR "/tests/fixtures/vectors/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing vector file %s", name);
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (document.isNull())
        qFatal("vector file %s is not JSON", name);
    return document;
}

inline QJsonObject vectorObject(const char* name) { return vectorFile(name).object(); }

inline std::optional<double> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

inline std::vector<std::optional<double>> column(const QJsonValue& array)
{
    std::vector<std::optional<double>> values;
    for (const auto& element : array.toArray())
        values.push_back(number(element));
    return values;
}

inline std::vector<double> numbers(const QJsonValue& array)
{
    std::vector<double> values;
    for (const auto& element : array.toArray())
        values.push_back(element.toDouble());
    return values;
}

/// Equal to `relative`; both missing is equal too. `expected` is a number, an optional or a JSON value.
template <class Expected>
bool isNear(std::optional<double> actual, const Expected& expected, double relative = 1e-9)
{
    std::optional<double> wanted;
    if constexpr (requires { expected.toDouble(); })
        wanted = number(expected);
    else
        wanted = expected;
    if (!actual || !wanted)
        return actual.has_value() == wanted.has_value();
    return std::abs(*actual - *wanted) <= relative * std::max(std::abs(*wanted), 1e-3);
}

inline QByteArray describe(std::optional<double> actual)
{
    return actual ? "actual " + QByteArray::number(*actual, 'g', 17) : QByteArrayLiteral("actual: none");
}

} // namespace keel::insights::test

/// QVERIFY(isNear(...)) that says what came out.
#define KEEL_COMPARE_NEAR(actual, expected)                                                                  \
    QVERIFY2(keel::insights::test::isNear(actual, expected),                                                 \
             keel::insights::test::describe(actual).constData())
