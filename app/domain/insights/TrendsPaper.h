// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/TrendCard.h"

namespace keel {

/// What stands round the cards on paper, in the language of whoever asked for it.
struct PaperWords
{
    QString title;               ///< of the place: "Trends"
    QString range;               ///< "22 Aug 2026 to 19 Nov 2026"
    QString about;               ///< what nobody has tested
    QString origin;              ///< whose notes these are, from where, and what they are not: on every page
    QString page;                ///< "Page %1 of %2"
    QString tables;              ///< before the tables: "The same figures as tables"
    QString continued;           ///< "%1, continued": the table's title
    QString why, source, limits; ///< what stands over TrendCard's three texts of that name
    QString card, row, figure, note, date; ///< headings of columns, where tables of several cards are one
};

/// The cards that somebody saves, exactly as they are shown. Only such cards: what is silent on the screen is
/// silent on paper.
struct TrendsPaper
{
    PaperWords words;
    QList<TrendCard> cards;
    bool rightToLeft = false;
};

/// The forms of a TrendsPaper: pages of A4, one picture without the tables, or the tables alone.
enum class PaperForm { Pdf, Png, Csv };

} // namespace keel
