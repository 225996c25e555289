// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/GuardedText.h"

#include <QRandomGenerator>

#include <algorithm>

namespace keel {

namespace {

constexpr int pauseMilliseconds = 300;

QString kindText(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::NhsNumber: return GuardedText::tr("NHS number");
    case IdentifierKind::Email: return GuardedText::tr("e-mail address");
    case IdentifierKind::Phone: return GuardedText::tr("telephone number");
    case IdentifierKind::DateOfBirth: return GuardedText::tr("date of birth");
    case IdentifierKind::Postcode: return GuardedText::tr("postcode");
    case IdentifierKind::RecordId: return GuardedText::tr("record number");
    case IdentifierKind::NameTitle:
    case IdentifierKind::NameRole: return GuardedText::tr("name");
    case IdentifierKind::Initials: return GuardedText::tr("initials");
    case IdentifierKind::OldDate: return GuardedText::tr("date");
    case IdentifierKind::LongNumber: return GuardedText::tr("long number");
    }
    return {};
}

QString hintText(IdentifierKind kind, IdentifierSeverity severity)
{
    if (severity == IdentifierSeverity::High)
        return GuardedText::tr(
                   "This looks like it could identify a client (%1). Client details belong in the "
                   "clinical record.")
            .arg(kindText(kind));
    switch (kind) {
    case IdentifierKind::NameTitle:
    case IdentifierKind::NameRole:
    case IdentifierKind::Initials: return GuardedText::tr("Could this be someone’s name?");
    case IdentifierKind::OldDate:
    case IdentifierKind::DateOfBirth: return GuardedText::tr("Could this be someone’s date of birth?");
    default: return GuardedText::tr("Could this be a client’s number?");
    }
}

/// What a hit is about. A name is found with the word before it ("met Sandra"): that word stays, unless it is
/// a word for a client ("client Zara").
Utf16Span wordsAbout(IdentifierKind kind, Utf16Span span, const QString& text)
{
    static const QSet<QString> clientWords{QStringLiteral("client"),  QStringLiteral("clients"),
                                           QStringLiteral("patient"), QStringLiteral("patients"),
                                           QStringLiteral("pt"),      QStringLiteral("pts"),
                                           QStringLiteral("su"),      QStringLiteral("user")};
    if (kind != IdentifierKind::NameRole)
        return span;
    const QString found = text.mid(span.start, span.length);
    const qsizetype gap = found.indexOf(u' ');
    const QString first = found.left(gap).remove(u'.').toLower();
    if (gap < 0 || clientWords.contains(first))
        return span;
    return {span.start + gap + 1, span.length - gap - 1};
}

QString severityName(IdentifierSeverity severity) { return identifierSeverityName(severity); }

qsizetype codePoints(const QString& text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace

GuardedText::GuardedText(std::shared_ptr<const Content> content, int maximumLength, QObject* parent)
    : QObject(parent), m_content(std::move(content)), m_maximumLength(maximumLength)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &GuardedText::scan);
}

void GuardedText::setText(const QString& text)
{
    if (m_text == text)
        return;
    if (m_pause.isActive()) // what was typed last goes before anybody has looked at it
        Q_EMIT settled();
    setQuestion(nullptr);
    change(text);
}

void GuardedText::type(const QString& text)
{
    if (m_text == text)
        return;
    Q_EMIT typed();
    setQuestion(nullptr);
    change(text);
}

void GuardedText::change(const QString& text)
{
    m_text = text;
    // The old places are wrong now; the new ones follow when typing stops.
    if (!m_hits.isEmpty()) {
        m_found.clear();
        m_hits.clear();
        m_hint.clear();
        Q_EMIT hitsChanged();
    }
    m_pause.start();
    Q_EMIT textChanged();
}

int GuardedText::remaining() const { return m_maximumLength - int(codePoints(m_text)); }

QList<int> GuardedText::hitSpans() const
{
    QList<int> spans;
    for (const Found& found : m_found)
        spans << int(found.span.start) << int(found.span.length) << int(found.severity);
    return spans;
}

void GuardedText::setDay(const QDate& day) { m_day = day; }

QString GuardedText::askedWords() const
{
    if (!m_asked)
        return {};
    const Utf16Span words = wordsAbout(m_asked->kind, m_asked->span, m_text);
    return m_text.mid(words.start, words.length);
}

bool GuardedText::asksBeforeSaving()
{
    Q_EMIT settled();
    scan();
    const Found* found = strongest(true);
    setQuestion(found, found != nullptr);
    return found != nullptr;
}

void GuardedText::ask()
{
    scan();
    setQuestion(strongest());
}

void GuardedText::answerRemove() { replaceAsked({}); }

void GuardedText::answerReplace() { replaceAsked(tr("a client")); }

void GuardedText::answerKeep()
{
    if (!m_asked)
        return;
    m_kept.insert(markOf(m_asked->span));
    askNext(m_asksToSave);
}

void GuardedText::dismissQuestion() { setQuestion(nullptr); }

void GuardedText::scan()
{
    m_pause.stop();
    const QList<IdentifierHit> found = m_content->guard.scan(m_text, m_day);
    const QList<Utf16Span> spans = utf16Spans(m_text, found);
    m_found.clear();
    m_hits.clear();
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Utf16Span span = spans.at(i);
        if (m_kept.contains(markOf(span)))
            continue;
        m_found.append({found.at(i).kind, found.at(i).severity, span});
        m_hits.append({int(span.start), int(span.length), severityName(found.at(i).severity)});
    }
    const Found* worst = strongest();
    m_hint = worst ? hintText(worst->kind, worst->severity) : QString();
    if (m_found.size() > 1)
        m_hint =
            tr("%1 %n places are underlined.", "what is said of the gravest of them", int(m_found.size()))
                .arg(m_hint);
    Q_EMIT hitsChanged();
}

void GuardedText::setQuestion(const Found* found, bool asksToSave)
{
    if (!found && !m_asked)
        return;
    m_asked = found ? std::optional(*found) : std::nullopt;
    m_question = found ? hintText(found->kind, found->severity) : QString();
    m_asksToSave = asksToSave;
    Q_EMIT questionChanged();
}

void GuardedText::replaceAsked(const QString& with)
{
    if (!m_asked)
        return;
    const Utf16Span words = wordsAbout(m_asked->kind, m_asked->span, m_text);
    QString text = m_text;
    text.replace(words.start, words.length, with);
    const qsizetype after = words.start;
    const bool leavesTwoSpaces = with.isEmpty() && after < text.size() && text.at(after) == u' ' &&
                                 (after == 0 || text.at(after - 1) == u' ');
    if (leavesTwoSpaces)
        text.remove(after, 1);
    const bool saving = m_asksToSave;
    change(text);
    askNext(saving);
}

void GuardedText::askNext(bool asksToSave)
{
    scan();
    const Found* next = strongest(asksToSave);
    setQuestion(next, next && asksToSave);
    if (!next && asksToSave)
        Q_EMIT answered();
}

quint64 GuardedText::markOf(Utf16Span span) const
{
    static const size_t seed = size_t(QRandomGenerator::system()->generate64());
    return qHash(QStringView(m_text).sliced(span.start, span.length), seed);
}

const GuardedText::Found* GuardedText::strongest(bool beforeSaving) const
{
    const auto worst = std::max_element(m_found.cbegin(), m_found.cend(), [](const Found& a, const Found& b) {
        return a.severity < b.severity;
    });
    const bool asks =
        worst != m_found.cend() && !(beforeSaving && worst->severity == IdentifierSeverity::Low);
    return asks ? &*worst : nullptr;
}

} // namespace keel
