// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/InstrumentFile.h"

#include "crypto/DurableFile.h"
#include "domain/Identifiers.h"
#include "services/JsonParser.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

constexpr int mostItems = 200;
constexpr int mostScales = 64;
constexpr int deepestFile = 8;        ///< it has to fit into an export
constexpr double largestNumber = 1e6; ///< that the diary keeps as a score

tl::unexpected<Error> invalid(const QString& where) { return fail(ErrorCode::InvalidValue, where); }

Result<double> numberAt(const QJsonObject& object, QAnyStringView key, const QString& where)
{
    const QJsonValue value = object.value(key.toString());
    if (!value.isDouble() || !(std::abs(value.toDouble()) <= largestNumber))
        return invalid(where);
    return value.toDouble();
}

Result<int> integerAt(const QJsonObject& object, QLatin1String key, const QString& where)
{
    KEEL_ASSIGN(const double number, numberAt(object, key, where));
    if (number != std::floor(number) || std::abs(number) > 100'000)
        return invalid(where);
    return int(number);
}

/// Missing and null are the same, as in an export.
Result<std::optional<double>> optionalAt(const QJsonObject& object, QLatin1String key, const QString& where)
{
    if (object[key].isUndefined() || object[key].isNull())
        return std::optional<double>();
    KEEL_ASSIGN(const double number, numberAt(object, key, where));
    return std::optional(number);
}

Result<insights::ScoringMethod> methodAt(const QJsonObject& object, const QString& where)
{
    const QString name = object[QLatin1String("method")].toString();
    if (name == QLatin1String("mean"))
        return insights::ScoringMethod::Mean;
    if (name == QLatin1String("sum"))
        return insights::ScoringMethod::Sum;
    if (name == QLatin1String("mean_of_products"))
        return insights::ScoringMethod::MeanOfProducts;
    if (name == QLatin1String("sum_x4"))
        return insights::ScoringMethod::SumTimes4;
    if (name == QLatin1String("lookup"))
        return insights::ScoringMethod::Lookup;
    return invalid(where);
}

Result<void> readItems(InstrumentFile& file, const QJsonArray& items)
{
    if (items.isEmpty() || items.size() > mostItems)
        return invalid(QStringLiteral("items"));
    for (int i = 0; i < items.size(); ++i) {
        const QString where = QStringLiteral("items[%1]").arg(i);
        const QJsonObject item = items[i].toObject();
        KEEL_ASSIGN(const int number, integerAt(item, QLatin1String("n"), where + QStringLiteral(".n")));
        file.items.append({number, item[QLatin1String("text")].toString()});
        file.scoring.items.push_back({number, item[QLatin1String("reverse")].toBool()});
    }
    return {};
}

Result<insights::ScoreRange> rangeOf(const QJsonValue& value, const QString& where)
{
    const QJsonArray ends = value.toArray();
    if (ends.size() != 2 || !ends[0].isDouble() || !ends[1].isDouble() ||
        !(std::abs(ends[0].toDouble()) <= largestNumber) || !(std::abs(ends[1].toDouble()) <= largestNumber))
        return invalid(where);
    return insights::ScoreRange{ends[0].toDouble(), ends[1].toDouble()};
}

/// [raw, score] pairs, or an object from raw to score.
Result<std::vector<insights::LookupEntry>> lookupOf(const QJsonValue& value, const QString& where)
{
    std::vector<insights::LookupEntry> entries;
    const QJsonObject table = value.toObject();
    for (auto entry = table.begin(); entry != table.end(); ++entry) {
        bool isNumber = false;
        const double raw = entry.key().toDouble(&isNumber);
        if (!isNumber || !(std::abs(raw) <= largestNumber))
            return invalid(where);
        KEEL_ASSIGN(const double score, numberAt(table, entry.key(), where));
        entries.push_back({raw, score});
    }
    for (const auto& pair : value.toArray()) {
        KEEL_ASSIGN(const auto ends, rangeOf(pair, where));
        entries.push_back({ends.from, ends.to});
    }
    return entries;
}

Result<void> readScale(InstrumentFile& file, const QJsonObject& object, const QString& where)
{
    InstrumentFileScale names;
    insights::Scale scale;
    const auto id = ItemId::parse(object[QLatin1String("id")].toString());
    if (!id)
        return invalid(where + QStringLiteral(".id"));
    names.id = scale.id = id->toString();
    for (const InstrumentFileScale& other : file.scales) {
        if (other.id == names.id)
            return invalid(where + QStringLiteral(".id"));
    }
    for (const auto& item : object[QLatin1String("items")].toArray()) {
        if (!item.isDouble())
            return invalid(where + QStringLiteral(".items"));
        scale.items.push_back(item.toInt());
    }
    KEEL_ASSIGN(scale.method, methodAt(object, where + QStringLiteral(".method")));
    KEEL_ASSIGN(scale.minAnswered,
                integerAt(object, QLatin1String("min_answered"), where + QStringLiteral(".min_answered")));
    KEEL_ASSIGN(scale.range, rangeOf(object[QLatin1String("range")], where + QStringLiteral(".range")));
    KEEL_ASSIGN(scale.lookup, lookupOf(object[QLatin1String("lookup")], where + QStringLiteral(".lookup")));
    for (const auto& band : object[QLatin1String("interpretation")].toArray()) {
        KEEL_ASSIGN(const auto ends, rangeOf(band.isObject() ? band.toObject()[QLatin1String("range")] : band,
                                             where + QStringLiteral(".interpretation")));
        scale.interpretation.push_back(ends);
    }
    names.minimum = scale.range.from;
    names.maximum = scale.range.to;
    KEEL_ASSIGN(names.deviation, optionalAt(object, QLatin1String("sd"), where + QStringLiteral(".sd")));
    KEEL_ASSIGN(names.reliability, optionalAt(object, QLatin1String("r"), where + QStringLiteral(".r")));
    file.scales.append(names);
    file.scoring.scales.push_back(std::move(scale));
    return {};
}

/// The bands below the scales: each names its scale where there are several. Only looked at for overlaps.
Result<void> readBands(InstrumentFile& file, const QJsonArray& bands)
{
    for (int i = 0; i < bands.size(); ++i) {
        const QString where = QStringLiteral("interpretation[%1]").arg(i);
        const QJsonObject band = bands[i].toObject();
        const QString name = band[QLatin1String("scale")].toString();
        KEEL_ASSIGN(const auto ends, rangeOf(bands[i].isArray() ? bands[i] : band[QLatin1String("range")],
                                             where + QStringLiteral(".range")));
        auto& scales = file.scoring.scales;
        const auto scale = name.isEmpty() && scales.size() == 1
                               ? scales.begin()
                               : std::find_if(scales.begin(), scales.end(),
                                              [&name](const insights::Scale& one) { return one.id == name; });
        if (scale == scales.end())
            return invalid(where + QStringLiteral(".scale"));
        scale->interpretation.push_back(ends);
    }
    return {};
}

} // namespace

Result<QByteArray> readInstrumentFile(const QString& path)
{
    const QFileInfo place(path);
    if (place.exists() && !place.isFile())
        return fail(ErrorCode::NotJson); // a folder; or a pipe, which may never end
    KEEL_ASSIGN(QByteArray json, readWholeFile(path, largestInstrumentFile));
    if (json.startsWith("\xEF\xBB\xBF")) // as some editors begin a text
        json.remove(0, 3);
    return json;
}

Result<InstrumentFile> parseInstrumentFile(const QByteArray& json)
{
    if (json.size() > largestInstrumentFile)
        return fail(ErrorCode::TooLarge);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorCode::NotJson);
    KEEL_ASSIGN(const JsonValue plain, parseJson(json, deepestFile));
    if (repeatedKey(plain)) // two readers would see two files; the name may be a word of the file's own
        return invalid(QStringLiteral("repeated_key"));
    const QJsonObject root = document.object();
    if (root[QLatin1String("schema")].toString() != QLatin1String("instrument/1"))
        return fail(ErrorCode::NotOurSchema);
    if (!root[QLatin1String("licence_confirmed_by_user")].toBool())
        return invalid(QStringLiteral("licence_confirmed_by_user"));
    InstrumentFile file;
    const auto id = ItemId::parse(root[QLatin1String("id")].toString());
    if (!id)
        return invalid(QStringLiteral("id"));
    file.id = id->toString();
    file.version = root[QLatin1String("version")].toString();
    file.source = root[QLatin1String("source")].toString();
    file.recall = root[QLatin1String("recall")].toString();
    const QJsonObject response = root[QLatin1String("response")].toObject();
    KEEL_ASSIGN(file.scoring.responseMin,
                numberAt(response, QLatin1String("min"), QStringLiteral("response.min")));
    KEEL_ASSIGN(file.scoring.responseMax,
                numberAt(response, QLatin1String("max"), QStringLiteral("response.max")));
    KEEL_ASSIGN(const auto step,
                optionalAt(response, QLatin1String("step"), QStringLiteral("response.step")));
    file.scoring.responseStep = step.value_or(1);
    const bool whole = [&scoring = file.scoring] {
        return scoring.responseMin >= 0 && scoring.responseMin == std::floor(scoring.responseMin) &&
               scoring.responseStep == std::floor(scoring.responseStep);
    }();
    // Too many answers for a button each are typed, as whole numbers.
    if (file.scoring.responseStep > 0 && insights::responseOptions(file.scoring).empty() && !whole)
        return invalid(QStringLiteral("response"));
    for (const auto& label : response[QLatin1String("labels")].toArray())
        file.labels.append(label.toString());
    KEEL_TRY(readItems(file, root[QLatin1String("items")].toArray()));
    const QJsonArray scales = root[QLatin1String("scales")].toArray();
    if (scales.isEmpty() || scales.size() > mostScales)
        return invalid(QStringLiteral("scales"));
    for (int i = 0; i < scales.size(); ++i)
        KEEL_TRY(readScale(file, scales[i].toObject(), QStringLiteral("scales[%1]").arg(i)));
    KEEL_TRY(readBands(file, root[QLatin1String("interpretation")].toArray()));
    KEEL_TRY(insights::validate(file.scoring));
    return file;
}

} // namespace keel
