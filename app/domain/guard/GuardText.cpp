// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guard/GuardText.h"

namespace keel {

GuardText::GuardText(QStringView text) : m_points(text.toUcs4()) {}

int GuardText::digit(qsizetype i) const
{
    const char32_t c = at(i);
    if (c < 0x80)
        return c >= U'0' && c <= U'9' ? int(c - U'0') : -1;
    return QChar::category(c) == QChar::Number_DecimalDigit ? QChar::digitValue(c) : -1;
}

bool GuardText::isLetter(qsizetype i) const
{
    const char32_t c = at(i);
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    return QChar::isLetter(c) || (c >= 0x300 && QChar::isMark(c));
}

bool GuardText::isWord(qsizetype i) const { return isLetter(i) || digit(i) >= 0 || at(i) == U'_'; }

bool GuardText::isCapital(qsizetype i) const
{
    const char32_t c = at(i);
    return QChar::isUpper(c) || QChar::isTitleCase(c);
}

bool GuardText::isIdeograph(qsizetype i) const
{
    const char32_t c = at(i);
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0x20000 && c <= 0x3ffff);
}

bool GuardText::isGap(qsizetype i) const
{
    const char32_t c = at(i);
    if (c < 0x80)
        return c == U' ' || c == U'\t';
    switch (c) {
    case 0x00ad: // soft hyphen, zero-width space and joiners, word joiner, byte order mark
    case 0x200b:
    case 0x200c:
    case 0x200d:
    case 0x2060:
    case 0xfeff: return true;
    default: return QChar::category(c) == QChar::Separator_Space;
    }
}

bool GuardText::isDash(qsizetype i) const
{
    const char32_t c = at(i);
    return c == U'-' || c == 0x2212 || (c >= 0x80 && QChar::category(c) == QChar::Punctuation_Dash);
}

bool GuardText::isApostrophe(qsizetype i) const
{
    const char32_t c = at(i);
    return c == U'\'' || c == 0x2019 || c == 0x02bc;
}

char32_t GuardText::asciiLower(qsizetype i) const
{
    const char32_t c = at(i);
    if (c >= U'A' && c <= U'Z')
        return c + 32;
    return c >= U'a' && c <= U'z' ? c : U'\0';
}

qsizetype GuardText::skipGaps(qsizetype i, int most) const
{
    while (most-- > 0 && isGap(i))
        ++i;
    return i;
}

qsizetype GuardText::lettersEnd(qsizetype i, int most) const
{
    while (most-- > 0 && isLetter(i) && !isIdeograph(i))
        ++i;
    return i;
}

QString GuardText::lowered(qsizetype from, qsizetype to) const
{
    QString word;
    for (qsizetype i = from; i < to; ++i)
        word.append(QStringView(QChar::fromUcs4(isApostrophe(i) ? U'\'' : char32_t(QChar::toLower(at(i))))));
    return word;
}

qsizetype GuardText::matchPhrase(qsizetype i, const std::u32string& phrase) const
{
    for (const char32_t wanted : phrase) {
        if (wanted == U' ') {
            const qsizetype next = skipGaps(i);
            if (next == i)
                return -1;
            i = next;
        } else if (char32_t(QChar::toLower(at(i))) != wanted) {
            return -1;
        } else {
            ++i;
        }
    }
    const bool ideographs = phrase.back() >= 0x3400;
    return !ideographs && isLetter(i) && !isIdeograph(i) && isLetter(i - 1) ? -1 : i;
}

} // namespace keel
