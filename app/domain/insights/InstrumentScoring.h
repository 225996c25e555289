// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/insights/Day.h"

#include <map>
#include <optional>
#include <vector>

namespace keel::insights {

/// The sums of an instrument/1 file that a person brings along: numbers only, no item text, no labels.

enum class ScoringMethod {
    Mean,
    Sum,
    MeanOfProducts, ///< the first half of the items times the second half, pair by pair
    SumTimes4,
    Lookup, ///< the sum, translated by the scale's table
};

struct InstrumentItem
{
    int number = 0;
    bool reverse = false; ///< scored as (min + max) - answer
};

struct LookupEntry
{
    double raw = 0;
    double score = 0;
};

/// A closed range of scores.
struct ScoreRange
{
    double from = 0;
    double to = 0;
};

struct Scale
{
    QString id;
    std::vector<int> items; ///< item numbers
    ScoringMethod method = ScoringMethod::Mean;
    int minAnswered = 0; ///< of the items; of the pairs for MeanOfProducts
    ScoreRange range;
    std::vector<LookupEntry> lookup;
    std::vector<ScoreRange> interpretation;
};

struct Instrument
{
    double responseMin = 0;
    double responseMax = 0;
    double responseStep = 1;
    std::vector<InstrumentItem> items;
    std::vector<Scale> scales;
};

/// Answers by item number; unanswered items are absent.
using Answers = std::map<int, double>;

/// InvalidValue (detail: where) for duplicate item numbers, scales over unknown or repeated items, empty or
/// overlapping ranges, impossible minima, and lookup tables that leave out or repeat a possible sum.
[[nodiscard]] Result<> validate(const Instrument& instrument);

/// The answers there are to choose from, lowest first; empty above `most`, where one types a number instead.
[[nodiscard]] std::vector<double> responseOptions(const Instrument& instrument, std::size_t most = 11);

/// The answer nearest to a number: in the range, and on a step.
[[nodiscard]] double nearestAnswer(const Instrument& instrument, double value);

/// How many of a scale's items (pairs for MeanOfProducts) are answered, and how many it takes: all of them
/// for a sum.
[[nodiscard]] Gate answered(const Instrument& instrument, const Scale& scale, const Answers& answers);

/// The score of one scale of a valid instrument. std::nullopt below `minAnswered`, for an answer outside the
/// response range, and for any blank in a sum: a sum over fewer items is another scale, and nothing is
/// imputed.
[[nodiscard]] std::optional<double> score(const Instrument& instrument, const Scale& scale,
                                          const Answers& answers);

} // namespace keel::insights
