// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace keel::bench {

/// The text of a diary of `entries` entries, the same every time: 100 to 140 words each, about 0.9 KB, from a
/// vocabulary of pronounceable words whose frequencies follow Zipf's law, in sentences. Three words are
/// placed: `rareWord` in exactly one entry, `percentWord` in one of a hundred, `commonWord` in 67 of a
/// hundred.
class DiaryText
{
public:
    static constexpr QStringView rareWord = u"quokka";
    static constexpr QStringView percentWord = u"zanzibar";
    static constexpr QStringView commonWord = u"walked";

    explicit DiaryText(int entries);

    [[nodiscard]] int entries() const { return m_entries; }
    [[nodiscard]] QString entry(int number) const;

private:
    int m_entries;
    QStringList m_vocabulary;
    std::vector<double> m_upTo; ///< cumulative frequencies of the vocabulary, ending with 1
};

} // namespace keel::bench
