// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guard/NumberRules.h"

#include "domain/NhsNumber.h"
#include "domain/guard/DateRules.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace keel {

namespace {

constexpr int maxGroups = 8;
constexpr int maxGroupDigits = 15; // longer runs are no number that we know; they end the search

struct DigitGroup
{
    qsizetype start = 0;
    qsizetype end = 0;
    QVarLengthArray<int, maxGroupDigits> digits;
};
using DigitGroups = QVarLengthArray<DigitGroup, maxGroups>;

/// The groups of digits from `i` on that are divided by nothing but blanks, full stops and dashes (and, in
/// telephone numbers, brackets).
DigitGroups digitGroups(const GuardText& text, qsizetype i, bool brackets)
{
    DigitGroups groups;
    while (groups.size() < maxGroups) {
        DigitGroup group;
        group.start = i;
        for (int digit = text.digit(i); digit >= 0; digit = text.digit(i)) {
            if (group.digits.size() == maxGroupDigits)
                return groups;
            group.digits.append(digit);
            ++i;
        }
        group.end = i;
        if (group.digits.isEmpty())
            return groups;
        groups.append(group);
        const auto divides = [&](qsizetype at) {
            return text.isGap(at) || text.isDash(at) || text.at(at) == U'.' ||
                   (brackets && (text.at(at) == U'(' || text.at(at) == U')' || text.at(at) == 0xff08 ||
                                 text.at(at) == 0xff09));
        };
        for (int most = 3; most > 0 && divides(i); --most)
            ++i;
    }
    return groups;
}

bool isPlus(char32_t c) { return c == U'+' || c == 0xff0b; }

bool isClock(const DigitGroup& group)
{
    return group.digits.size() == 4 && group.digits[0] * 10 + group.digits[1] < 24 && group.digits[2] < 6;
}

IdentifierHit hit(IdentifierKind kind, IdentifierSeverity severity, qsizetype start, qsizetype end)
{
    return {kind, severity, start, end - start};
}

} // namespace

std::optional<IdentifierHit> NumberRules::tenDigits(qsizetype i) const
{
    const DigitGroups groups = digitGroups(m_text, i, false);
    QVarLengthArray<int, 2 * maxGroupDigits> digits;
    qsizetype end = i;
    for (const DigitGroup& group : groups) {
        digits.append(group.digits.data(), group.digits.size());
        end = group.end;
        if (digits.size() >= 10)
            break;
        if (digits.size() != 3 && digits.size() != 6) // only the 3-3-4 form may be divided
            return std::nullopt;
    }
    if (digits.size() != 10)
        return std::nullopt;
    if (NhsNumber::fromDigits({digits.data(), size_t(digits.size())}))
        return hit(IdentifierKind::NhsNumber, IdentifierSeverity::High, i, end);
    return hit(IdentifierKind::LongNumber, IdentifierSeverity::Low, i, end);
}

std::optional<IdentifierHit> NumberRules::phone(qsizetype i) const
{
    qsizetype p = i;
    const bool bracket = m_text.at(p) == U'(' || m_text.at(p) == 0xff08;
    p += bracket ? 1 : 0;
    const bool plus = isPlus(m_text.at(p));
    p += plus ? 1 : 0;
    if (m_text.digit(p) < 0)
        return std::nullopt;
    const DigitGroups groups = digitGroups(m_text, p, true);

    // All digits with the end of each group; then the national number is what follows 0, +44 or 0044.
    QVarLengthArray<int, maxGroups * maxGroupDigits> digits;
    QVarLengthArray<qsizetype, maxGroups> ends;
    for (const DigitGroup& group : groups) {
        digits.append(group.digits.data(), group.digits.size());
        ends.append(digits.size());
    }
    const auto begins = [&](std::initializer_list<int> prefix) {
        return digits.size() > qsizetype(prefix.size()) &&
               std::equal(prefix.begin(), prefix.end(), digits.begin());
    };
    qsizetype national = 0;
    if (plus ? begins({4, 4}) : begins({0, 0, 4, 4})) {
        national = plus ? 2 : 4;
        if (national < digits.size() && digits[national] == 0) // +44 (0) 161 ...
            ++national;
    } else if (!plus && begins({0}) && groups.front().digits.size() >= 3) {
        national = 1;
    } else {
        return std::nullopt;
    }
    if (national >= digits.size() || !QList<int>{1, 2, 3, 7, 8}.contains(digits[national]))
        return std::nullopt;
    // "0830-1030 12 contacts": working hours, not a number
    if (groups.size() >= 2 && isClock(groups[0]) && isClock(groups[1]))
        return std::nullopt;

    for (const qsizetype length : {10, 9}) {
        const qsizetype last = ends.indexOf(national + length);
        if (last < 0)
            continue;
        bool plausible = true; // a list of single scores is no telephone number
        for (qsizetype g = 0; g <= last; ++g)
            plausible = plausible && (groups[g].digits.size() >= 2 || groups[g].digits[0] == 0 ||
                                      (g == last && g > 0 && groups[g - 1].digits.size() >= 3));
        if (!plausible)
            continue;
        QString plain = national == 1 ? QString() : QStringLiteral("0");
        for (qsizetype d = national == 1 ? 0 : national; d < national + length; ++d)
            plain += QString::number(digits[d]);
        if (m_words.helplines.contains(plain))
            return std::nullopt;
        const char32_t after = m_text.at(groups.front().end);
        const bool closed = bracket && (after == U')' || after == 0xff09);
        return hit(IdentifierKind::Phone, IdentifierSeverity::High, bracket && !closed ? i + 1 : i,
                   groups[last].end);
    }
    return std::nullopt;
}

std::optional<IdentifierHit> NumberRules::chineseMobile(qsizetype i) const
{
    qsizetype p = i;
    while (p < i + 2 && (m_text.at(p) == U'(' || m_text.at(p) == 0xff08 || isPlus(m_text.at(p))))
        ++p;
    DigitGroups groups = digitGroups(m_text, p, true);
    qsizetype first = 0;
    int skip = 0; // digits of the country's number that stand without a blank before the rest
    if (!groups.isEmpty()) {
        const auto& digits = groups.front().digits;
        const auto begins = [&](std::initializer_list<int> prefix) {
            return digits.size() >= qsizetype(prefix.size()) &&
                   std::equal(prefix.begin(), prefix.end(), digits.begin());
        };
        if (begins({8, 6}))
            skip = 2;
        else if (begins({0, 0, 8, 6}))
            skip = 4;
        if (skip > 0 && digits.size() == skip) {
            first = 1;
            skip = 0;
        }
    }
    QVarLengthArray<int, maxGroups> sizes;
    qsizetype end = -1;
    int total = 0;
    for (qsizetype g = first; g < groups.size() && total < 11; ++g) {
        const int size = int(groups[g].digits.size()) - (g == first ? skip : 0);
        sizes.append(size);
        total += size;
        end = groups[g].end;
    }
    if (total != 11 || groups[first].digits[skip] != 1)
        return std::nullopt;
    const int second = sizes[0] > 1 ? groups[first].digits[skip + 1] : 0;
    // 138 0013 8000 as it is written, or in one
    const bool written = sizes.size() == 1 || (sizes[0] == 3 && (sizes[1] == 4 || sizes[1] == 8)) ||
                         (sizes.size() == 2 && sizes[0] == 7);
    if (second < 3 || !written)
        return std::nullopt;
    return hit(IdentifierKind::Phone, IdentifierSeverity::High, i, end);
}

std::optional<IdentifierHit> NumberRules::chineseIdentity(qsizetype i) const
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    qsizetype p = i;
    int sum = 0;
    int birth = 0;
    for (std::size_t n = 0; n < weights.size(); ++n) {
        if (n == 6 || n == 14)
            p = m_text.skipGaps(p, 1);
        const int digit = m_text.digit(p++);
        if (digit < 0)
            return std::nullopt;
        sum += digit * weights[n];
        if (n >= 6 && n < 14)
            birth = birth * 10 + digit;
    }
    const char32_t last = m_text.at(p);
    const bool isTen = last == U'X' || last == U'x' || last == 0xff38;
    const int check = isTen ? 10 : m_text.digit(p);
    const bool ends = !m_text.isWord(p + 1) || m_text.isIdeograph(p + 1);
    if (check < 0 || (sum + check) % 11 != 1 || !ends ||
        !QDate::isValid(birth / 10000, birth / 100 % 100, birth % 100))
        return std::nullopt;
    return hit(IdentifierKind::RecordId, IdentifierSeverity::High, i, p + 1);
}

std::optional<IdentifierHit> NumberRules::postcode(qsizetype i) const
{
    const auto upper = [&](qsizetype at) {
        const char32_t lower = m_text.asciiLower(at);
        return lower ? QChar(ushort(lower - 32)) : QChar();
    };
    const auto asciiDigit = [&](qsizetype at) { return m_text.at(at) < 0x80 && m_text.digit(at) >= 0; };
    const auto found = [&](qsizetype end) {
        return hit(IdentifierKind::Postcode, IdentifierSeverity::High, i, end);
    };

    if (upper(i) == u'G' && upper(i + 1) == u'I' && upper(i + 2) == u'R') {
        const qsizetype p = m_text.skipGaps(i + 3, 2);
        if (asciiDigit(p) && upper(p + 1) == u'A' && upper(p + 2) == u'A' && !m_text.isWord(p + 3))
            return found(p + 3);
    }
    // Outward: A9, A99, A9A, AA9, AA99, AA9A. Try the longest first, for "M11AE" is M1 1AE.
    const int letters = upper(i + 1).isNull() ? 1 : 2;
    if (upper(i).isNull() || !asciiDigit(i + letters))
        return std::nullopt;
    for (int extra = 1; extra >= 0; --extra) {
        const qsizetype outwardEnd = i + letters + 1 + extra;
        if (extra && !asciiDigit(outwardEnd - 1) && upper(outwardEnd - 1).isNull())
            continue;
        const qsizetype p = m_text.skipGaps(outwardEnd, 2);
        const QChar first = upper(p + 1);
        const QChar second = upper(p + 2);
        if (!asciiDigit(p) || first.isNull() || second.isNull() || m_text.isWord(p + 3))
            continue;
        bool capitals = m_text.isCapital(p + 1) && m_text.isCapital(p + 2);
        for (qsizetype at = i; at < outwardEnd; ++at)
            capitals = capitals && (asciiDigit(at) || m_text.isCapital(at));
        const QString area = letters == 1 ? QString(upper(i)) : QString(upper(i)) + upper(i + 1);
        const QString inward = QString(first) + second;
        // In capitals nearly every such shape is a postcode; "room b2 1st floor" is why small letters must
        // name a real area and a real inward part, and are no ordinal.
        static const QStringList units{QStringLiteral("AM"), QStringLiteral("PM"), QStringLiteral("KM"),
                                       QStringLiteral("KG"), QStringLiteral("MG"), QStringLiteral("ML"),
                                       QStringLiteral("CM"), QStringLiteral("MM")};
        static const QStringList ordinals{QStringLiteral("ST"), QStringLiteral("ND"), QStringLiteral("RD"),
                                          QStringLiteral("TH")};
        if (units.contains(inward))
            continue;
        if (!capitals) {
            const QString never = QStringLiteral("CIKMOV");
            const bool real =
                m_words.postcodeAreas.contains(area) &&
                (area == QLatin1String("ZZ") || (!never.contains(first) && !never.contains(second)));
            // "b33 8th" at the end of a line is one all the same
            const bool ordinal =
                ordinals.contains(inward) && (outwardEnd - i < 3 || m_text.isLetter(m_text.skipGaps(p + 3)));
            if (!real || ordinal)
                continue;
        }
        return found(p + 3);
    }
    return std::nullopt;
}

std::optional<IdentifierHit> NumberRules::email(qsizetype i) const
{
    const auto local = [&](qsizetype at) {
        const char32_t c = m_text.at(at);
        return (m_text.isWord(at) && !m_text.isIdeograph(at)) || c == U'.' || c == U'%' || c == U'+' ||
               c == U'-' || c == U'\'';
    };
    qsizetype start = i;
    while (start > 0 && local(start - 1))
        --start;
    while (start < i && !m_text.isWord(start))
        ++start;
    qsizetype end = i + 1;
    qsizetype lastDot = -1;
    while (m_text.isWord(end) || m_text.at(end) == U'-' || m_text.at(end) == U'.') {
        if (m_text.at(end) == U'.') {
            if (!m_text.isWord(end - 1) || !m_text.isWord(end + 1))
                break;
            lastDot = end;
        }
        ++end;
    }
    while (end > i + 1 && m_text.at(end - 1) == U'-')
        --end;
    const bool topLevel = lastDot > 0 && end - lastDot > 2 && m_text.isLetter(lastDot + 1);
    if (start == i || !topLevel || m_text.at(i - 1) == U'.')
        return std::nullopt;
    return hit(IdentifierKind::Email, IdentifierSeverity::High, start, end);
}

std::optional<IdentifierHit> NumberRules::recordId(qsizetype i) const
{
    const char32_t first = QChar::toLower(m_text.at(i));
    for (const std::u32string& phrase : m_words.recordPhrases) {
        if (phrase.front() != first)
            continue;
        qsizetype p = m_text.matchPhrase(i, phrase);
        if (p < 0)
            continue;
        // "number", "no.", "#", or a Chinese word that ends so: said to be a number
        bool numbered = m_words.recordNumberWords.contains(QString::fromStdU32String({phrase.back()}));
        for (int most = 4; most > 0; --most) {
            const qsizetype next = m_text.skipGaps(p);
            qsizetype end = m_text.isIdeograph(next) ? next + 1 : m_text.lettersEnd(next, 12);
            if (end > next && m_text.at(end) == U'.')
                ++end;
            if (end == next && next < m_text.size() && m_text.digit(next) < 0)
                end = next + 1;
            QString word = m_text.lowered(next, end);
            if (word == QLatin1String("(") || word == u"\uff08") {
                p = end;
                continue;
            }
            if (!m_words.recordConnectors.contains(word))
                break;
            numbered = numbered || m_words.recordNumberWords.contains(word);
            p = end;
        }
        p = m_text.skipGaps(p);
        // A short letter prefix may stand right before the digits: "case AB12345", "REF-AB-12345"
        qsizetype digits = m_text.lettersEnd(p, 4);
        if (digits > p && m_text.isDash(digits))
            ++digits;
        qsizetype end = digits;
        while (end - digits < 20 && m_text.digit(end) >= 0)
            ++end;
        if (end - digits < 4)
            continue;
        while (phrase.back() >= 0x3400 && m_text.isDash(end) && m_text.digit(end + 1) >= 0) {
            for (++end; m_text.digit(end) >= 0 && end - digits < 40;)
                ++end;
        }
        const QString spelled = QString::fromStdU32String(phrase);
        if (!numbered && m_words.recordWordsBeforeNumber.contains(spelled))
            continue;
        int year = 0;
        for (qsizetype d = digits; d < end && end - digits == 4; ++d)
            year = year * 10 + m_text.digit(d);
        const bool looksLikeYear = digits == p && year >= 1990 && year <= 2039;
        if ((looksLikeYear && !numbered) || DateRules(m_text, m_words).numericDate(digits))
            continue;
        return hit(IdentifierKind::RecordId, IdentifierSeverity::High, i, end);
    }
    return std::nullopt;
}

} // namespace keel
