// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiaryText.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <random>

namespace keel::bench {

namespace {

constexpr int vocabularySize = 8000;

/// Uniform in [0, 1). The standard's distributions differ between libraries; the engine does not.
double fraction(std::mt19937_64& random) { return static_cast<double>(random() >> 11) * 0x1p-53; }

int below(std::mt19937_64& random, int limit) { return static_cast<int>(fraction(random) * limit); }

QString syllable(std::mt19937_64& random)
{
    static constexpr std::array onsets = {"b", "br", "c",  "d", "f", "g",  "h", "l", "m",  "n", "p",
                                          "r", "s",  "st", "t", "v", "th", "w", "j", "ch", "sh"};
    static constexpr std::array nuclei = {"a", "e", "i", "o", "u", "ea", "ou", "ai"};
    static constexpr std::array codas = {"", "", "n", "r", "s", "t", "l", "nd"};
    const auto pick = [&random](const auto& sounds) {
        return QLatin1String(
            sounds[static_cast<std::size_t>(below(random, static_cast<int>(sounds.size())))]);
    };
    return pick(onsets) + pick(nuclei) + pick(codas);
}

/// Frequent words are short, as in any language.
int syllablesAt(int rank, std::mt19937_64& random)
{
    if (rank < 30)
        return 1;
    return rank < 600 ? 1 + below(random, 3) : 2 + below(random, 3);
}

} // namespace

DiaryText::DiaryText(int entries) : m_entries(entries)
{
    std::mt19937_64 random(20000101);
    QSet<QString> taken{rareWord.toString(), percentWord.toString(), commonWord.toString()};
    double sum = 0;
    while (m_vocabulary.size() < vocabularySize) {
        QString word;
        const auto rank = static_cast<int>(m_vocabulary.size());
        for (int left = syllablesAt(rank, random); left > 0; --left)
            word += syllable(random);
        if (taken.contains(word))
            continue;
        taken.insert(word);
        m_vocabulary.append(word);
        sum += 1.0 / (rank + 1);
        m_upTo.push_back(sum);
    }
    for (double& share : m_upTo)
        share /= sum;
}

QString DiaryText::entry(int number) const
{
    std::mt19937_64 random(static_cast<std::uint64_t>(number) + 1);
    QStringList words;
    for (int left = 100 + below(random, 41); left > 0; --left) {
        const auto found = std::upper_bound(m_upTo.begin(), m_upTo.end() - 1, fraction(random));
        words.append(m_vocabulary[found - m_upTo.begin()]);
    }
    const auto place = [&](QStringView word) {
        words[below(random, static_cast<int>(words.size()))] = word.toString();
    };
    // The common word first: one of the others may then take its place only where it must not be missed.
    const bool rare = number == m_entries / 2;
    const bool percent = !rare && number % 100 == 99;
    if (!rare && !percent && number % 100 < 67)
        place(DiaryText::commonWord);
    if (percent)
        place(DiaryText::percentWord);
    if (rare)
        place(DiaryText::rareWord);

    QString text;
    int untilStop = 0;
    for (QString& word : words) {
        if (untilStop-- == 0) {
            text += text.isEmpty() ? QLatin1String() : QLatin1String(". ");
            word[0] = word[0].toUpper();
            untilStop = 7 + below(random, 12);
        } else {
            text += below(random, 12) == 0 ? QLatin1String(", ") : QLatin1String(" ");
        }
        text += word;
    }
    return text + u'.';
}

} // namespace keel::bench
