// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/InstrumentScoring.h"

#include "domain/insights/Quantiles.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace keel::insights {

namespace {

Result<> invalid(const QString& where) { return fail(ErrorCode::InvalidValue, where); }

bool overlap(std::vector<ScoreRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const ScoreRange& a, const ScoreRange& b) { return a.from < b.from; });
    return std::adjacent_find(ranges.begin(), ranges.end(), [](const ScoreRange& a, const ScoreRange& b) {
               return b.from <= a.to;
           }) != ranges.end();
}

/// 3 * 0.1 is more than 0.3: the last one is the highest answer itself.
double optionAt(const Instrument& instrument, double step)
{
    return std::min(instrument.responseMin + step * instrument.responseStep, instrument.responseMax);
}

/// Every sum that the scale's items can add up to has exactly one entry.
bool coversEverySum(const Instrument& instrument, const Scale& scale)
{
    const auto items = static_cast<double>(scale.items.size());
    const double steps =
        std::round(items * (instrument.responseMax - instrument.responseMin) / instrument.responseStep);
    if (std::ssize(scale.lookup) != static_cast<std::ptrdiff_t>(steps) + 1)
        return false;
    std::vector<double> raws;
    for (const LookupEntry& entry : scale.lookup)
        raws.push_back(entry.raw);
    std::sort(raws.begin(), raws.end());
    for (std::size_t i = 0; i < raws.size(); ++i) {
        const double expected =
            items * instrument.responseMin + static_cast<double>(i) * instrument.responseStep;
        if (std::abs(raws[i] - expected) > 1e-9)
            return false;
    }
    return true;
}

Result<> validateScale(const Instrument& instrument, const Scale& scale, const std::set<int>& numbers,
                       const QString& where)
{
    const std::set<int> unique(scale.items.begin(), scale.items.end());
    if (scale.items.empty() || unique.size() != scale.items.size() ||
        !std::includes(numbers.begin(), numbers.end(), unique.begin(), unique.end()))
        return invalid(where + QStringLiteral(".items"));
    const bool paired = scale.method == ScoringMethod::MeanOfProducts;
    if (paired && scale.items.size() % 2 != 0)
        return invalid(where + QStringLiteral(".items"));
    const std::ptrdiff_t answerable = std::ssize(scale.items) / (paired ? 2 : 1);
    if (scale.minAnswered < 1 || scale.minAnswered > answerable)
        return invalid(where + QStringLiteral(".min_answered"));
    if (!(scale.range.from < scale.range.to))
        return invalid(where + QStringLiteral(".range"));
    const bool emptyBand = std::any_of(scale.interpretation.begin(), scale.interpretation.end(),
                                       [](const ScoreRange& band) { return !(band.from <= band.to); });
    if (emptyBand || overlap(scale.interpretation))
        return invalid(where + QStringLiteral(".interpretation"));
    if (scale.method == ScoringMethod::Lookup && !coversEverySum(instrument, scale))
        return invalid(where + QStringLiteral(".lookup"));
    return {};
}

/// The item's answer, reversed where it has to be; std::nullopt if blank. The caller checked the range.
std::optional<double> scored(const Instrument& instrument, int number, const Answers& answers)
{
    const auto answer = answers.find(number);
    if (answer == answers.end())
        return std::nullopt;
    const auto item =
        std::find_if(instrument.items.begin(), instrument.items.end(),
                     [number](const InstrumentItem& candidate) { return candidate.number == number; });
    const bool reverse = item != instrument.items.end() && item->reverse;
    return reverse ? instrument.responseMin + instrument.responseMax - answer->second : answer->second;
}

bool inRange(const Instrument& instrument, const Answers& answers)
{
    return std::all_of(answers.begin(), answers.end(), [&instrument](const auto& answer) {
        return answer.second >= instrument.responseMin && answer.second <= instrument.responseMax;
    });
}

/// What the method averages or adds up: the scored answers, or the products of complete pairs.
std::vector<double> parts(const Instrument& instrument, const Scale& scale, const Answers& answers)
{
    std::vector<double> values;
    if (scale.method != ScoringMethod::MeanOfProducts) {
        for (const int number : scale.items) {
            if (const auto value = scored(instrument, number, answers))
                values.push_back(*value);
        }
        return values;
    }
    const std::size_t pairs = scale.items.size() / 2;
    for (std::size_t i = 0; i < pairs; ++i) {
        const auto first = scored(instrument, scale.items[i], answers);
        const auto second = scored(instrument, scale.items[i + pairs], answers);
        if (first && second)
            values.push_back(*first * *second);
    }
    return values;
}

std::optional<double> lookUp(const Scale& scale, double raw)
{
    const auto entry =
        std::find_if(scale.lookup.begin(), scale.lookup.end(),
                     [raw](const LookupEntry& candidate) { return std::abs(candidate.raw - raw) < 1e-9; });
    return entry == scale.lookup.end() ? std::nullopt : std::optional(entry->score);
}

} // namespace

Result<> validate(const Instrument& instrument)
{
    if (!(instrument.responseMin < instrument.responseMax) || !(instrument.responseStep > 0))
        return invalid(QStringLiteral("response"));
    const double steps = (instrument.responseMax - instrument.responseMin) / instrument.responseStep;
    if (!(std::abs(steps - std::round(steps)) < 1e-9)) // else the highest could not be chosen
        return invalid(QStringLiteral("response"));
    std::set<int> numbers;
    for (const InstrumentItem& item : instrument.items) {
        if (!numbers.insert(item.number).second)
            return invalid(QStringLiteral("items: %1 twice").arg(item.number));
    }
    for (std::size_t i = 0; i < instrument.scales.size(); ++i)
        KEEL_TRY(
            validateScale(instrument, instrument.scales[i], numbers, QStringLiteral("scales[%1]").arg(i)));
    return {};
}

std::vector<double> responseOptions(const Instrument& instrument, std::size_t most)
{
    const double steps = (instrument.responseMax - instrument.responseMin) / instrument.responseStep;
    if (!(steps + 1 < static_cast<double>(most) + 0.5))
        return {};
    std::vector<double> options;
    for (int i = 0; i <= steps + 1e-9; ++i)
        options.push_back(optionAt(instrument, i));
    return options;
}

double nearestAnswer(const Instrument& instrument, double value)
{
    const double inside = std::clamp(value, instrument.responseMin, instrument.responseMax);
    return optionAt(instrument, std::round((inside - instrument.responseMin) / instrument.responseStep));
}

Gate answered(const Instrument& instrument, const Scale& scale, const Answers& answers)
{
    const bool paired = scale.method == ScoringMethod::MeanOfProducts;
    const bool any = paired || scale.method == ScoringMethod::Mean;
    const auto have = static_cast<int>(parts(instrument, scale, answers).size());
    const int need = any ? scale.minAnswered : static_cast<int>(scale.items.size());
    return atLeast(have, need);
}

std::optional<double> score(const Instrument& instrument, const Scale& scale, const Answers& answers)
{
    if (!inRange(instrument, answers))
        return std::nullopt;
    const auto values = parts(instrument, scale, answers);
    if (values.empty() || std::ssize(values) < scale.minAnswered)
        return std::nullopt;
    if (scale.method == ScoringMethod::Mean || scale.method == ScoringMethod::MeanOfProducts)
        return mean(values);
    if (values.size() != scale.items.size())
        return std::nullopt;
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    switch (scale.method) {
    case ScoringMethod::SumTimes4: return sum * 4;
    case ScoringMethod::Lookup: return lookUp(scale, sum);
    default: return sum;
    }
}

} // namespace keel::insights
