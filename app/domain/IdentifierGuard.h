// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringView>

#include <memory>

namespace keel {

/// What a piece of text looks like. The order is the precedence between overlapping hits of one severity.
enum class IdentifierKind {
    NhsNumber,
    Email,
    Phone,
    DateOfBirth,
    Postcode,
    RecordId,
    NameTitle,
    NameRole,
    Initials,
    OldDate,
    LongNumber,
};

enum class IdentifierSeverity { Low, Medium, High };

/// Where something that could identify a client stands. Unicode code points, not QChars: see utf16Spans().
struct IdentifierHit
{
    IdentifierKind kind;
    IdentifierSeverity severity;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const IdentifierHit&, const IdentifierHit&) = default;
};

/// The names of the command line's contract: "nhs_number", "high".
[[nodiscard]] QString identifierKindName(IdentifierKind kind);
[[nodiscard]] QString identifierSeverityName(IdentifierSeverity severity);

struct Utf16Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Utf16Span&, const Utf16Span&) = default;
};

/// The same places counted in QChars, for text editors. `hits` as scan() returned them for `text`.
[[nodiscard]] QList<Utf16Span> utf16Spans(QStringView text, const QList<IdentifierHit>& hits);

[[nodiscard]] bool hasHighSeverity(const QList<IdentifierHit>& hits);

struct GuardWords;

/// Notices what could identify a client (domain brief, section 7). It misses things, and says so to people.
/// Immutable and cheap to copy; scan() may be called on any thread, keeps nothing, and takes time linear in
/// the text whatever the text is.
class IdentifierGuard
{
public:
    /// From assets/content/guard.json. NotJson or NotOurSchema if it is something else.
    [[nodiscard]] static Result<IdentifierGuard> fromJson(const QByteArray& words);

    /// Hits in the order of the text, none overlapping another. `entryDate` is the diary day of the entry:
    /// full dates ten or more years before it are hits. `charactersRead`, if given, is set to the number of
    /// looks at a character: the tests' measure of work.
    [[nodiscard]] QList<IdentifierHit> scan(QStringView text, const QDate& entryDate,
                                            qsizetype* charactersRead = nullptr) const;

private:
    explicit IdentifierGuard(std::shared_ptr<const GuardWords> words) : m_words(std::move(words)) {}
    std::shared_ptr<const GuardWords> m_words;
};

} // namespace keel
