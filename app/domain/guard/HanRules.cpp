// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guard/HanRules.h"

#include <algorithm>

namespace keel {

namespace {

constexpr qsizetype longestWord = 4;

qsizetype endOfOne(const GuardText& text, const std::vector<std::u32string>& phrases, qsizetype i)
{
    for (const std::u32string& phrase : phrases) {
        if (const qsizetype end = text.matchPhrase(i, phrase); end > 0)
            return end;
    }
    return -1;
}

} // namespace

QString HanRules::cut(qsizetype from, qsizetype length) const
{
    QString characters;
    for (qsizetype i = from; i < from + length; ++i) {
        if (!m_text.isIdeograph(i))
            return {};
        characters.append(QStringView(QChar::fromUcs4(m_text.at(i))));
    }
    return characters;
}

/// "Monday" and "glad" begin with surnames, and "other side" ends with one.
bool HanRules::isInsideWord(qsizetype i) const
{
    for (qsizetype start = std::max<qsizetype>(0, i - longestWord + 1); start <= i; ++start) {
        for (qsizetype length = std::max<qsizetype>(2, i - start + 1); length <= longestWord; ++length) {
            const QString word = cut(start, length);
            if (word.isEmpty())
                break;
            if (m_words.hanWords.contains(word))
                return true;
        }
    }
    return false;
}

qsizetype HanRules::surnameEnd(qsizetype i) const
{
    if (m_words.hanSurnames.contains(cut(i, 2)))
        return i + 2;
    return m_words.hanSurnames.contains(cut(i, 1)) && !isInsideWord(i) ? i + 1 : -1;
}

bool HanRules::mayBeInName(qsizetype i) const
{
    return m_text.isIdeograph(i) && !m_words.hanNotInNames.contains(m_text.at(i));
}

qsizetype HanRules::titleEnd(qsizetype i) const { return endOfOne(m_text, m_words.hanTitles, i); }

qsizetype HanRules::tellingWordEnd(qsizetype i) const { return endOfOne(m_text, m_words.hanNamePhrases, i); }

std::optional<IdentifierHit> HanRules::afterWord(qsizetype i, qsizetype end) const
{
    qsizetype p = m_text.skipGaps(end);
    static const QString signs = QStringLiteral(":\uff1a(\uff08\"\u201c\u300c");
    if (const char32_t sign = m_text.at(p);
        (sign && sign < 0x10000 && signs.contains(QChar(ushort(sign)))) || (p > end && m_text.isDash(p)))
        p = m_text.skipGaps(p + 1);
    // "little", "old" and a surname are a name as well
    const bool familiar = m_words.hanFamiliar.contains(cut(p, 1));
    const qsizetype surname = surnameEnd(familiar ? p + 1 : p);
    if (surname < 0)
        return std::nullopt;
    qsizetype name = surname;
    while (!familiar && name < surname + 2 && mayBeInName(name) && titleEnd(name) < 0)
        ++name;
    if (name == surname && !familiar)
        return std::nullopt;
    return IdentifierHit{IdentifierKind::NameRole, IdentifierSeverity::Medium, i, name - i};
}

std::optional<IdentifierHit> HanRules::titled(qsizetype i) const
{
    const qsizetype surname = surnameEnd(i);
    for (qsizetype p = surname; surname > 0 && p <= surname + 2; ++p) {
        if (const qsizetype end = titleEnd(p); end > 0)
            return IdentifierHit{IdentifierKind::NameTitle, IdentifierSeverity::Medium, i, end - i};
        if (!mayBeInName(p))
            break;
    }
    return std::nullopt;
}

} // namespace keel
