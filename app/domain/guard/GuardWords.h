// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace keel {

/// The word lists of the identifier guard, in lower case. All of them are data: assets/content/guard.json.
struct GuardWords
{
    QSet<QString> titles;
    QSet<QString> capitalTitles; ///< titles that are words in lower case ("miss")
    QSet<QString> particles;     ///< "van", "de" between title and name
    QSet<QString> nameWords;
    QSet<QString> initialsWords;
    QSet<QString> stopWords;
    QSet<QString> titleStop;
    QSet<QString> initialsStop;
    QSet<QString> recordNumberWords;
    QSet<QString> recordConnectors;
    QSet<QString> countUnits;
    QSet<QString> helplines;     ///< digits only
    QSet<QString> postcodeAreas; ///< upper case
    QHash<QString, int> months;  ///< name -> 1..12
    QSet<QString> recordWordsBeforeNumber;
    QSet<QString> hanSurnames;    ///< of one or two Chinese characters
    QSet<QString> hanFamiliar;    ///< "little", "old": before a surname
    QSet<QString> hanWords;       ///< everyday words of 2 to 4 characters that hold a surname's character
    QSet<char32_t> hanNotInNames; ///< characters that no given name has
    std::vector<std::u32string> hanNamePhrases; ///< longest first, as the next three
    std::vector<std::u32string> hanTitles;
    std::vector<std::u32string> birthPhrases;
    std::vector<std::u32string> recordPhrases;

    [[nodiscard]] static Result<GuardWords> fromJson(const QByteArray& json);
};

} // namespace keel
