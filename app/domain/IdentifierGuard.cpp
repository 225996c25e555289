// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/IdentifierGuard.h"

#include "domain/guard/DateRules.h"
#include "domain/guard/GuardText.h"
#include "domain/guard/GuardWords.h"
#include "domain/guard/HanRules.h"
#include "domain/guard/NameRules.h"
#include "domain/guard/NumberRules.h"

#include <algorithm>

namespace keel {

namespace {

constexpr qsizetype birthReach = 20; // code points between "born" and the date (domain brief, section 7)
constexpr int oldYears = 10;

/// One walk through a text. Every rule is asked only where it can begin, and looks a bounded way ahead.
class IdentifierWalk
{
public:
    IdentifierWalk(const GuardText& text, const GuardWords& words, const QDate& entryDate)
        : m_text(text), m_words(words), m_entryDate(entryDate), m_numbers(text, words), m_dates(text, words),
          m_names(text, words), m_han(text, words)
    {}

    [[nodiscard]] QList<IdentifierHit> hits()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            if (m_text.digit(i) >= 0) {
                i = number(i);
            } else if (m_text.isLetter(i)) {
                i = word(i);
            } else {
                const char32_t c = m_text.at(i);
                if (c == U'@')
                    keep(m_numbers.email(i));
                else if (c == U'+' || c == U'(' || c == 0xff0b || c == 0xff08) { // and their wide forms
                    keep(m_numbers.phone(i));
                    keep(m_numbers.chineseMobile(i));
                }
                ++i;
            }
        }
        return strongest();
    }

private:
    qsizetype number(qsizetype i)
    {
        qsizetype end = i;
        const bool dated = date(m_dates.numericDate(i), i, end) || date(m_dates.dayMonthYear(i), i, end) ||
                           (isAfterBirthWord(i) && date(m_dates.packedDate(i), i, end));
        if (!dated) {
            for (const auto& hit : {m_numbers.tenDigits(i), m_numbers.phone(i), m_numbers.chineseMobile(i),
                                    m_numbers.chineseIdentity(i)}) {
                keep(hit);
                // behind a found number only its own pieces stand, and they mean nothing by themselves
                if (hit && hit->severity == IdentifierSeverity::High)
                    end = std::max(end, hit->start + hit->length);
            }
        }
        while (m_text.digit(end) >= 0)
            ++end;
        return end;
    }

    qsizetype word(qsizetype i)
    {
        if (m_text.isIdeograph(i)) { // no blanks divide these: a word may begin at each
            noteBirthWord(i);
            keep(m_numbers.recordId(i));
            keep(m_han.titled(i));
            if (const qsizetype end = m_han.tellingWordEnd(i); end > 0) {
                keep(m_han.afterWord(i, end));
                keep(m_names.afterHanWord(i, end));
            }
            return i + 1;
        }
        const qsizetype end = m_text.lettersEnd(i, int(std::min<qsizetype>(m_text.size(), INT_MAX)));
        if (m_text.isWord(i - 1) && !m_text.isIdeograph(i - 1)) // "12abc": not the beginning of a word
            return end;
        noteBirthWord(i);
        keep(m_numbers.postcode(i));
        keep(m_numbers.recordId(i));
        if (end - i <= 16) { // longer than any word we look up
            keep(m_names.titled(i, end));
            keep(m_names.afterWord(i, end));
            if (m_words.nameWords.contains(m_text.lowered(i, end)))
                keep(m_han.afterWord(i, end));
            keep(m_names.initialsAfterWord(i, end));
            keep(m_names.initialsAndAge(i));
            qsizetype dateEnd = end;
            if (date(m_dates.monthDayYear(i), i, dateEnd))
                return dateEnd;
        }
        return end;
    }

    void noteBirthWord(qsizetype i)
    {
        if (const qsizetype end = m_dates.birthWordEnd(i); end > 0)
            m_birthWordEnd = end;
    }

    [[nodiscard]] bool isAfterBirthWord(qsizetype i) const
    {
        return m_birthWordEnd >= 0 && i >= m_birthWordEnd && i - m_birthWordEnd <= birthReach;
    }

    /// True if a date stands here, whether it is a hit or not: its digits are then no telephone number.
    bool date(const std::optional<WrittenDate>& written, qsizetype start, qsizetype& end)
    {
        if (!written)
            return false;
        const QDate day = written->resolved(m_entryDate);
        if (!day.isValid())
            return false;
        // In Chinese the word may stand behind the date.
        const qsizetype behind = m_text.skipGaps(written->end);
        if (isAfterBirthWord(start) || (m_text.isIdeograph(behind) && m_dates.birthWordEnd(behind) > 0)) {
            keep(IdentifierHit{IdentifierKind::DateOfBirth, IdentifierSeverity::High, start,
                               written->end - start});
        } else {
            // "scores 3/4/09", "3 May 85 calls": a short year alone is weak evidence
            const qsizetype next = m_text.skipGaps(written->end);
            const bool counts = written->shortYear && m_words.countUnits.contains(
                                                          m_text.lowered(next, m_text.lettersEnd(next, 12)));
            if (counts || (written->doubtful && day.year() >= 2000))
                return false;
            if (day <= m_entryDate.addYears(-oldYears))
                keep(IdentifierHit{IdentifierKind::OldDate, IdentifierSeverity::Medium, start,
                                   written->end - start});
        }
        end = written->end;
        return true;
    }

    void keep(const std::optional<IdentifierHit>& hit)
    {
        if (hit)
            m_hits.append(*hit);
    }

    /// Of overlapping hits the strongest stays; of one kind their union.
    [[nodiscard]] QList<IdentifierHit> strongest()
    {
        std::stable_sort(m_hits.begin(), m_hits.end(),
                         [](const auto& a, const auto& b) { return a.start < b.start; });
        const auto weaker = [](const IdentifierHit& a, const IdentifierHit& b) {
            return a.severity != b.severity ? a.severity < b.severity : a.kind > b.kind;
        };
        QList<IdentifierHit> kept;
        for (IdentifierHit hit : m_hits) {
            bool stands = true;
            while (!kept.isEmpty() && kept.last().start + kept.last().length > hit.start) {
                const IdentifierHit& last = kept.last();
                if (last.kind == hit.kind && last.severity == hit.severity) {
                    const qsizetype end = std::max(last.start + last.length, hit.start + hit.length);
                    hit.start = std::min(last.start, hit.start);
                    hit.length = end - hit.start;
                } else if (weaker(hit, last)) {
                    stands = false;
                    break;
                }
                kept.removeLast();
            }
            if (stands)
                kept.append(hit);
        }
        return kept;
    }

    const GuardText& m_text;
    const GuardWords& m_words;
    const QDate m_entryDate;
    const NumberRules m_numbers;
    const DateRules m_dates;
    const NameRules m_names;
    const HanRules m_han;
    qsizetype m_birthWordEnd = -1;
    QList<IdentifierHit> m_hits;
};

} // namespace

QString identifierKindName(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::NhsNumber: return QStringLiteral("nhs_number");
    case IdentifierKind::Email: return QStringLiteral("email");
    case IdentifierKind::Phone: return QStringLiteral("phone");
    case IdentifierKind::DateOfBirth: return QStringLiteral("date_of_birth");
    case IdentifierKind::Postcode: return QStringLiteral("postcode");
    case IdentifierKind::RecordId: return QStringLiteral("record_id");
    case IdentifierKind::NameTitle: return QStringLiteral("name_title");
    case IdentifierKind::NameRole: return QStringLiteral("name_role");
    case IdentifierKind::Initials: return QStringLiteral("initials");
    case IdentifierKind::OldDate: return QStringLiteral("old_date");
    case IdentifierKind::LongNumber: return QStringLiteral("long_number");
    }
    return {};
}

QString identifierSeverityName(IdentifierSeverity severity)
{
    switch (severity) {
    case IdentifierSeverity::Low: return QStringLiteral("low");
    case IdentifierSeverity::Medium: return QStringLiteral("medium");
    case IdentifierSeverity::High: return QStringLiteral("high");
    }
    return {};
}

QList<Utf16Span> utf16Spans(QStringView text, const QList<IdentifierHit>& hits)
{
    QList<Utf16Span> spans;
    spans.reserve(hits.size());
    qsizetype unit = 0;
    qsizetype point = 0;
    const auto advanceTo = [&](qsizetype target) {
        for (; point < target && unit < text.size(); ++point) {
            const bool pair = text.at(unit).isHighSurrogate() && unit + 1 < text.size() &&
                              text.at(unit + 1).isLowSurrogate();
            unit += pair ? 2 : 1;
        }
        return unit;
    };
    for (const IdentifierHit& hit : hits) {
        const qsizetype start = advanceTo(hit.start);
        spans.append({start, advanceTo(hit.start + hit.length) - start});
    }
    return spans;
}

bool hasHighSeverity(const QList<IdentifierHit>& hits)
{
    return std::any_of(hits.begin(), hits.end(),
                       [](const IdentifierHit& hit) { return hit.severity == IdentifierSeverity::High; });
}

Result<IdentifierGuard> IdentifierGuard::fromJson(const QByteArray& words)
{
    KEEL_ASSIGN(GuardWords parsed, GuardWords::fromJson(words));
    return IdentifierGuard(std::make_shared<const GuardWords>(std::move(parsed)));
}

QList<IdentifierHit> IdentifierGuard::scan(QStringView text, const QDate& entryDate,
                                           qsizetype* charactersRead) const
{
    const GuardText points(text);
    QList<IdentifierHit> hits = IdentifierWalk(points, *m_words, entryDate).hits();
    if (charactersRead)
        *charactersRead = points.charactersRead();
    return hits;
}

} // namespace keel
