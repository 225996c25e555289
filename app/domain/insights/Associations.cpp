// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Associations.h"

#include "domain/insights/BlockBootstrap.h"
#include "domain/insights/CircularShift.h"
#include "domain/insights/Quantiles.h"

#include <algorithm>
#include <cmath>

namespace keel::insights {

namespace {

struct Design
{
    std::vector<DesignRow> rows; // in date order: 1, x, lag, nextIsWorkday
    std::size_t firstDay = 0;    // of the first row
    std::size_t lastDay = 0;     // of the last row
};

Design designOf(const AssociationColumns& columns)
{
    const bool calendar = !columns.nextIsWorkday.empty();
    Design design;
    for (std::size_t i = 0; i < columns.x.size(); ++i) {
        if (!columns.x[i] || !columns.lag[i] || !columns.y[i] || (calendar && !columns.nextIsWorkday[i]))
            continue;
        if (design.rows.empty())
            design.firstDay = i;
        design.lastDay = i;
        const double next = calendar ? *columns.nextIsWorkday[i] : 0;
        design.rows.push_back({{1, *columns.x[i], *columns.lag[i], next}, *columns.y[i]});
    }
    return design;
}

/// The last term is left out where it never varies (a model without it, or a person who only notes days
/// before work days): it could not be told from the intercept.
std::size_t termsOf(std::span<const DesignRow> rows)
{
    const bool varies = std::any_of(rows.begin(), rows.end(), [&rows](const DesignRow& row) {
        return row.terms[3] != rows.front().terms[3];
    });
    return varies ? maxTerms : maxTerms - 1;
}

std::optional<double> slopeOf(std::span<const DesignRow> rows)
{
    if (rows.empty())
        return std::nullopt;
    const std::size_t terms = termsOf(rows);
    if (rows.size() < terms) // as many rows as terms give a figure, though never one that is shown
        return std::nullopt;
    const auto coefficients = leastSquares(rows, terms);
    return coefficients ? std::optional((*coefficients)[1]) : std::nullopt;
}

void addInterval(Association& association, std::span<const DesignRow> rows)
{
    constexpr double lower = 0.005;
    constexpr double upper = 0.995;
    constexpr int resamples = 999;
    constexpr double tolerated = 0.05; // of the resamples may be singular
    const auto sample = bootstrapSlope(BlockResampler(rows, termsOf(rows)), resamples);
    if (sample.singular > tolerated * resamples)
        return;
    association.lo99 = sortedQuantile(sample.slopes, lower);
    association.hi99 = sortedQuantile(sample.slopes, upper);
}

bool hasBothSides(std::span<const DesignRow> rows)
{
    constexpr std::ptrdiff_t minimumDays = 10;
    const auto yes =
        std::count_if(rows.begin(), rows.end(), [](const DesignRow& row) { return row.terms[1] > 0; });
    return yes >= minimumDays && std::ssize(rows) - yes >= minimumDays;
}

bool sameSignInHalves(std::span<const DesignRow> rows)
{
    const auto first = slopeOf(rows.first(rows.size() / 2));
    const auto second = slopeOf(rows.subspan(rows.size() / 2));
    return first && second && *first * *second > 0;
}

/// The shift test over the calendar days from the first row to the last.
bool beatsShifts(const AssociationColumns& columns, const Design& design)
{
    constexpr double significant = 0.05;
    const auto days = [&design](const std::vector<std::optional<double>>& column) {
        return std::span(column).subspan(design.firstDay, design.lastDay - design.firstDay + 1);
    };
    const ShiftTest shifts = columns.binary
                                 ? shiftedMeanDifference(days(columns.x), days(columns.y))
                                 : shiftedSlope(days(columns.x), days(columns.lag), days(columns.y));
    return shifts.statistic && shifts.p < significant;
}

} // namespace

Association associate(const AssociationColumns& columns)
{
    constexpr int minimumRows = 60;
    constexpr double smallestEffect = 0.3;

    const Design design = designOf(columns);
    Association association;
    association.x = columns.xName;
    association.y = columns.yName;
    association.n = static_cast<int>(design.rows.size());
    association.b = slopeOf(design.rows);
    if (!association.b)
        return association;
    addInterval(association, design.rows);

    const bool excludesZero = association.lo99 && (*association.lo99 > 0 || *association.hi99 < 0);
    // The shift test is the dear one: it is asked last, and only when everything else holds.
    association.shown = association.n >= minimumRows && excludesZero &&
                        std::abs(*association.b) >= smallestEffect &&
                        (!columns.binary || hasBothSides(design.rows)) && sameSignInHalves(design.rows) &&
                        beatsShifts(columns, design);
    return association;
}

} // namespace keel::insights
