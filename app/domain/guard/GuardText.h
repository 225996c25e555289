// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <string>

namespace keel {

/// A text as code points with the few questions that the guard's rules ask. Positions outside are NUL.
/// Every look at a character is counted, so that a test can show that the work stays linear.
class GuardText
{
public:
    explicit GuardText(QStringView text);

    [[nodiscard]] qsizetype size() const { return m_points.size(); }
    [[nodiscard]] qsizetype charactersRead() const { return m_reads; }
    [[nodiscard]] char32_t at(qsizetype i) const
    {
        ++m_reads;
        return i >= 0 && i < m_points.size() ? m_points.at(i) : U'\0';
    }
    /// 0-9 for a decimal digit of any script, else -1. Superscripts and fractions are none.
    [[nodiscard]] int digit(qsizetype i) const;
    [[nodiscard]] bool isLetter(qsizetype i) const; ///< or a mark that belongs to one
    [[nodiscard]] bool isWord(qsizetype i) const;   ///< letter, digit or underscore
    [[nodiscard]] bool isCapital(qsizetype i) const;
    [[nodiscard]] bool isIdeograph(qsizetype i) const;
    [[nodiscard]] bool isGap(qsizetype i) const;  ///< any blank within a line, also one of no width
    [[nodiscard]] bool isDash(qsizetype i) const; ///< hyphen, minus or any dash
    [[nodiscard]] bool isApostrophe(qsizetype i) const;
    /// 'a'-'z' for an ASCII letter of either case, else 0.
    [[nodiscard]] char32_t asciiLower(qsizetype i) const;

    /// The first position from `i` that is no gap, at most `most` further.
    [[nodiscard]] qsizetype skipGaps(qsizetype i, int most = 3) const;
    /// The end of the run of letters that begins at `i`, at most `most` of them. Chinese characters end it.
    [[nodiscard]] qsizetype lettersEnd(qsizetype i, int most = 48) const;
    [[nodiscard]] QString lowered(qsizetype from, qsizetype to) const;
    /// The end of `phrase` (lower case, single spaces) at `i` in any case and with any gaps; -1 if it is not
    /// there or is only the beginning of a longer word.
    [[nodiscard]] qsizetype matchPhrase(qsizetype i, const std::u32string& phrase) const;

private:
    QList<uint> m_points;
    mutable qsizetype m_reads = 0;
};

} // namespace keel
