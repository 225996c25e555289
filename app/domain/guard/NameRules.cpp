// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guard/NameRules.h"

namespace keel {

namespace {

constexpr int maxNameLength = 40;

IdentifierHit medium(IdentifierKind kind, qsizetype start, qsizetype end)
{
    return {kind, IdentifierSeverity::Medium, start, end - start};
}

} // namespace

/// The end of a word that is written like a name at `i`, without a possessive 's; -1 if none is there.
/// Letters of any script, with apostrophes and hyphens inside.
qsizetype NameRules::nameEnd(qsizetype i) const
{
    if (!m_text.isCapital(i))
        return -1;
    qsizetype end = i;
    while (end - i < maxNameLength) {
        if (m_text.isLetter(end) && !m_text.isIdeograph(end)) {
            ++end;
        } else if ((m_text.isApostrophe(end) || m_text.isDash(end)) && m_text.isLetter(end + 1)) {
            const bool possessive =
                m_text.isApostrophe(end) && m_text.asciiLower(end + 1) == U's' && !m_text.isLetter(end + 2);
            if (possessive)
                break;
            ++end;
        } else {
            break;
        }
    }
    const bool code = m_text.digit(end) >= 0 || m_text.at(end) == U'_'; // PHQ9
    return code || end - i >= maxNameLength ? -1 : end;
}

bool NameRules::isAllCapitals(qsizetype i, qsizetype end) const
{
    for (; i < end; ++i) {
        if (!m_text.isCapital(i))
            return false;
    }
    return true;
}

/// A common word, or an abbreviation of the trade in capitals. "Follow-up" is stopped by "follow".
bool NameRules::isStopped(qsizetype i, qsizetype end) const
{
    const QString word = m_text.lowered(i, end);
    if (m_words.stopWords.contains(word) || (isAllCapitals(i, end) && m_words.initialsStop.contains(word)))
        return true;
    qsizetype part = i;
    while (part < end && !m_text.isDash(part) && !m_text.isApostrophe(part))
        ++part;
    return part < end && m_text.isDash(part) && m_words.stopWords.contains(m_text.lowered(i, part));
}

/// Further names of the same person: "Anna Maria Smith".
qsizetype NameRules::fullNameEnd(qsizetype end) const
{
    for (int more = 2; more > 0; --more) {
        qsizetype next = m_text.skipGaps(end, 2);
        if (next == end)
            break;
        const qsizetype nextEnd = nameEnd(next);
        if (nextEnd - next < 2 || isStopped(next, nextEnd) ||
            (isAllCapitals(next, nextEnd) && nextEnd - next < 4))
            break;
        end = nextEnd;
    }
    return end;
}

std::optional<IdentifierHit> NameRules::titled(qsizetype i, qsizetype end) const
{
    const QString title = m_text.lowered(i, end);
    if (!m_words.titles.contains(title) || (m_words.capitalTitles.contains(title) && !m_text.isCapital(i)))
        return std::nullopt;
    qsizetype p = m_text.at(end) == U'.' ? end + 1 : end;
    const qsizetype afterTitle = p;
    p = m_text.skipGaps(p);
    if (p == end)
        return std::nullopt;
    for (int most = 2; most > 0 && !m_text.isCapital(p); --most) { // "Mrs van der Berg", "Mr al-Hassan"
        const qsizetype particle = m_text.lettersEnd(p, 5);
        if (p == afterTitle || !m_words.particles.contains(m_text.lowered(p, particle)))
            return std::nullopt;
        p = m_text.isDash(particle) || m_text.isApostrophe(particle) ? particle + 1
                                                                     : m_text.skipGaps(particle);
    }
    if (m_text.isCapital(p) && m_text.at(p + 1) == U'.') { // an initial: "Dr J. Smith", "Mrs B."
        const qsizetype next = m_text.skipGaps(p + 2);
        const qsizetype surname = nameEnd(next);
        if (surname - next >= 2 && !m_words.titleStop.contains(m_text.lowered(next, surname)))
            return medium(IdentifierKind::NameTitle, i, surname);
        return medium(IdentifierKind::NameTitle, i, p + 1);
    }
    const qsizetype name = nameEnd(p);
    if (name < 0 || m_words.titleStop.contains(m_text.lowered(p, name)))
        return std::nullopt;
    // "MS Nurse": in capitals a title may be an abbreviation
    if (isAllCapitals(i, end) && !isAllCapitals(p, name) && isStopped(p, name))
        return std::nullopt;
    return medium(IdentifierKind::NameTitle, i, fullNameEnd(name));
}

/// Behind the full stop of "pt." or "SU."; a longer word's full stop ends a sentence.
qsizetype NameRules::afterShortForm(qsizetype i, qsizetype end) const
{
    return end - i <= 2 && m_text.at(end) == U'.' ? end + 1 : end;
}

std::optional<IdentifierHit> NameRules::afterWord(qsizetype i, qsizetype end) const
{
    if (!m_words.nameWords.contains(m_text.lowered(i, end)))
        return std::nullopt;
    // "Client: Zara", "Client - Zara", 'called "Zara"'
    qsizetype p = m_text.skipGaps(afterShortForm(i, end));
    const char32_t sign = m_text.at(p);
    if (sign == U':' || sign == U'"' || sign == U'\u201c' || sign == U'\u2018' ||
        (p > end && m_text.isDash(p)))
        p = m_text.skipGaps(p + 1);
    const qsizetype name = nameEnd(p);
    if (p == end || name - p < 2 || isStopped(p, name) || (isAllCapitals(p, name) && name - p < 4))
        return std::nullopt;
    return medium(IdentifierKind::NameRole, i, fullNameEnd(name));
}

std::optional<IdentifierHit> NameRules::afterHanWord(qsizetype i, qsizetype end) const
{
    qsizetype p = m_text.skipGaps(end);
    if (m_text.at(p) == U':' || m_text.at(p) == 0xff1a)
        p = m_text.skipGaps(p + 1);
    const qsizetype name = nameEnd(p);
    if (name - p >= 2 && !isStopped(p, name) && (!isAllCapitals(p, name) || name - p > 3))
        return medium(IdentifierKind::NameRole, i, fullNameEnd(name));
    QString letters;
    const qsizetype initials = initialsEnd(p, false, letters);
    if (initials < 0)
        return std::nullopt;
    return medium(IdentifierKind::Initials, i, initials);
}

/// The end of one to three capitals: "AB", "A.B.", and if `spaced` also "A. B." and "A B". -1 if none, if a
/// longer word begins there, or if it is an abbreviation of the trade.
qsizetype NameRules::initialsEnd(qsizetype i, bool spaced, QString& letters) const
{
    qsizetype p = i;
    qsizetype end = -1;
    bool dotted = false;
    while (m_text.isCapital(p)) {
        if (letters.size() == 3)
            return -1;
        letters +=
            QChar(QChar::toLower(m_text.at(p)) <= 0xffff ? ushort(QChar::toLower(m_text.at(p))) : u'?');
        ++p;
        end = p;
        if (m_text.at(p) == U'.' && (dotted || letters.size() == 1 || !m_text.isWord(p + 1))) {
            // the last full stop is part of "K.M." but ends a sentence after "KM."
            if (dotted || m_text.isCapital(p + 1) ||
                (spaced && m_text.isCapital(m_text.skipGaps(p + 1, 1)))) {
                dotted = true;
                end = ++p;
            }
        }
        const qsizetype next = m_text.skipGaps(p, 1);
        if (spaced && next > p && m_text.isCapital(next) && !m_text.isLetter(next + 1))
            p = next;
    }
    const bool goesOn = m_text.isWord(end) && !m_text.isIdeograph(end);
    if (end < 0 || goesOn || (m_text.at(end) == U'&' && m_text.isLetter(end + 1))) // "A&E"
        return -1;
    if (!dotted && (m_text.isDash(end) || m_text.isApostrophe(end)) && m_text.isLetter(end + 1) &&
        !(m_text.isApostrophe(end) && m_text.asciiLower(end + 1) == U's' && !m_text.isLetter(end + 2)))
        return -1; // "CBT-style", "DNA'd"
    if (!dotted && m_text.isDash(end) && m_text.digit(end + 1) >= 0)
        return -1; // "PHQ-9"
    if (letters.size() == 1)
        return letters == QLatin1String("i") ? -1 : end;
    return m_words.initialsStop.contains(letters) || m_words.stopWords.contains(letters) ? -1 : end;
}

std::optional<IdentifierHit> NameRules::initialsAfterWord(qsizetype i, qsizetype end) const
{
    if (!m_words.initialsWords.contains(m_text.lowered(i, end)))
        return std::nullopt;
    qsizetype p = m_text.skipGaps(afterShortForm(i, end));
    if (m_text.at(p) == U':' || m_text.at(p) == U'(' || (p > end && m_text.isDash(p)))
        p = m_text.skipGaps(p + 1);
    if (p == end)
        return std::nullopt;
    QString letters;
    const qsizetype initials = initialsEnd(p, true, letters);
    if (initials < 0)
        return std::nullopt;
    return medium(IdentifierKind::Initials, i, initials);
}

/// An age at `i`: "34", "34F", "F34", "aged 34", "34yo". `setOff`: a comma or bracket stands before it.
std::optional<NameRules::Age> NameRules::age(qsizetype i, bool setOff) const
{
    Age result;
    qsizetype p = i;
    for (const auto& said : {U"aged", U"age"}) {
        if (const qsizetype end = m_text.matchPhrase(p, said); end > 0) {
            p = m_text.skipGaps(end);
            result.certain = true;
            break;
        }
    }
    const auto isSex = [&](qsizetype at) {
        const char32_t c = m_text.at(at);
        return c == U'F' || c == U'M' || c == U'f' || (c == U'm' && setOff);
    };
    if (m_text.isCapital(p) && isSex(p)) {
        const qsizetype number = m_text.skipGaps(p + 1, 1);
        if (m_text.digit(number) >= 0) {
            p = number;
            result.certain = true;
        }
    }
    int years = 0;
    const qsizetype first = p;
    for (int digit = m_text.digit(p); digit >= 0 && p - first < 4; digit = m_text.digit(p)) {
        years = years * 10 + digit;
        ++p;
    }
    if (p == first || p - first > 3 || years < 1 || years > 119)
        return std::nullopt;
    const char32_t after = m_text.at(p);
    const bool fraction = (after == U'.' || after == U',') && m_text.digit(p + 1) >= 0;
    if (fraction || after == U':' || after == U'%' || after == U'/')
        return std::nullopt;
    result.end = p;
    const qsizetype unit = m_text.isDash(p) ? p + 1 : m_text.skipGaps(p, 1);
    if (isSex(unit) && !m_text.isWord(unit + 1)) {
        result.end = unit + 1;
        result.certain = true;
        return result;
    }
    for (const auto& said :
         {U"year old", U"years old", U"year-old", U"years-old", U"yrs old", U"yo", U"y/o", U"y.o."}) {
        if (const qsizetype end = m_text.matchPhrase(unit, said); end > 0) {
            result.end = end;
            result.certain = true;
            return result;
        }
    }
    for (const auto& said : {U"years", U"yrs", U"yr", U"y"}) {
        if (const qsizetype end = m_text.matchPhrase(unit, said); setOff && end > 0) {
            result.end = end;
            result.certain = true;
            return result;
        }
    }
    if (m_text.isWord(p)) // "30min", "2nd"
        return std::nullopt;
    const QString next = m_text.lowered(unit, m_text.lettersEnd(unit, 12));
    const bool plain = setOff && p - first == 2 && years >= 10 && !m_words.countUnits.contains(next);
    if (!result.certain && !plain)
        return std::nullopt;
    return result;
}

std::optional<IdentifierHit> NameRules::initialsAndAge(qsizetype i) const
{
    QString letters;
    const qsizetype initials = initialsEnd(i, false, letters);
    if (initials < 0)
        return std::nullopt;
    qsizetype p = m_text.skipGaps(initials);
    const char32_t sign = m_text.at(p);
    const bool setOff = sign == U',' || sign == U'(';
    if (!setOff && p == initials)
        return std::nullopt;
    if (setOff)
        p = m_text.skipGaps(p + 1);
    const std::optional<Age> found = age(p, setOff);
    if (!found || (letters.size() == 1 && !(found->certain && setOff)))
        return std::nullopt;
    qsizetype end = found->end;
    if (sign == U'(') {
        if (m_text.at(end) == U')')
            ++end;
        else if (!found->certain)
            return std::nullopt; // "AB (34 of 40)"
    }
    return medium(IdentifierKind::Initials, i, end);
}

} // namespace keel
