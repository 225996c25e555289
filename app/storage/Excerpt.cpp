// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Excerpt.h"

#include "storage/CjkPairs.h"

#include <algorithm>
#include <utility>

namespace keel {

namespace {

constexpr qsizetype before = 40;   ///< characters of what stands before the first mark
constexpr qsizetype longest = 158; ///< and two ellipses
/// Of each term so many places are looked at.
constexpr int enoughPlaces = 256;

char32_t characterAt(QStringView text, qsizetype at, qsizetype& length)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    length = pair ? 2 : 1;
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
}

bool isOfWord(char32_t c)
{
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return (QChar::isLetterOrNumber(c) || QChar::isMark(c) ||
            QChar::category(c) == QChar::Other_PrivateUse) &&
           !isCjk(c); // those are looked for as runs
}

/// As unicode61 with remove_diacritics 2 folds it.
void appendFolded(QString& word, char32_t c)
{
    if (c < 0x80) {
        word += QChar(ushort(c >= 'A' && c <= 'Z' ? c + 32 : c));
        return;
    }
    if (QChar::category(c) == QChar::Mark_NonSpacing)
        return;
    QString decomposed = QChar::decomposition(c);
    if (!decomposed.isEmpty() && QChar::decompositionTag(c) == QChar::Canonical) {
        qsizetype length = 0;
        c = characterAt(decomposed, 0, length);
        const QString deeper = QChar::decomposition(c);
        if (!deeper.isEmpty() && QChar::decompositionTag(c) == QChar::Canonical)
            c = characterAt(deeper, 0, length);
    }
    word += QChar::fromUcs4(QChar::toLower(c));
}

struct Word
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString folded;
};

/// The next word from `at` on, or one that is empty.
Word wordFrom(QStringView text, qsizetype at)
{
    Word word;
    qsizetype length = 1;
    while (at < text.size() && !isOfWord(characterAt(text, at, length)))
        at += length;
    word.start = at;
    while (at < text.size()) {
        const char32_t c = characterAt(text, at, length);
        if (!isOfWord(c))
            break;
        appendFolded(word.folded, c);
        at += length;
    }
    word.end = at;
    return word;
}

/// Where a term stands.
struct Spot
{
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype term = 0;
};

bool fits(const SearchTerm& term, qsizetype at, const QString& word)
{
    return at + 1 == term.words.size() && term.openEnd ? word.startsWith(term.words[at])
                                                       : word == term.words[at];
}

/// The places of the terms that are words, in one walk through the text.
void findWords(QStringView text, const QList<SearchTerm>& terms, QList<Spot>& places)
{
    struct Begun
    {
        qsizetype term, words, start;
    };
    QList<Begun> begun;
    QList<int> found(terms.size(), 0);
    auto open =
        std::count_if(terms.begin(), terms.end(), [](const auto& term) { return !term.words.isEmpty(); });
    for (Word word = wordFrom(text, 0); word.start < text.size() && open > 0;
         word = wordFrom(text, word.end)) {
        QList<Begun> further;
        const auto step = [&](const Begun& one) {
            const SearchTerm& term = terms[one.term];
            if (!fits(term, one.words, word.folded))
                return;
            if (one.words + 1 == term.words.size()) {
                places.append({one.start, word.end, one.term});
                open -= ++found[one.term] == enoughPlaces ? 1 : 0;
            } else
                further.append({one.term, one.words + 1, one.start});
        };
        for (const Begun& one : std::as_const(begun))
            step(one);
        for (qsizetype term = 0; term < terms.size(); ++term) {
            if (!terms[term].words.isEmpty() && found[term] < enoughPlaces)
                step({term, 0, word.start});
        }
        begun = std::move(further);
    }
}

void findRuns(QStringView text, const QList<SearchTerm>& terms, QList<Spot>& places)
{
    for (qsizetype term = 0; term < terms.size(); ++term) {
        const QString& run = terms[term].run;
        if (run.isEmpty())
            continue;
        int found = 0;
        for (qsizetype at = text.indexOf(run); at >= 0 && found < enoughPlaces;
             at = text.indexOf(run, at + run.size()), ++found)
            places.append({at, at + run.size(), term});
    }
}

/// Not between the halves of a pair.
qsizetype whole(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

/// Where to begin so that `place` is inside: at the beginning of a word if there is one near.
qsizetype startBefore(QStringView text, const Spot& place)
{
    if (place.start <= before)
        return 0;
    const qsizetype from = place.start - before;
    for (qsizetype at = from; at < place.start; ++at) {
        if (text[at].isSpace())
            return at + 1;
    }
    return whole(text, from);
}

qsizetype endAfter(QStringView text, qsizetype start)
{
    const qsizetype to = start + longest;
    if (to >= text.size())
        return text.size();
    for (qsizetype at = to; at > to - before; --at) {
        if (text[at].isSpace())
            return at;
    }
    return whole(text, to);
}

} // namespace

QStringList foldedWords(QStringView text)
{
    QStringList words;
    for (Word word = wordFrom(text, 0); word.start < text.size(); word = wordFrom(text, word.end))
        words.append(word.folded);
    return words;
}

Snippet excerpt(QStringView text, const QList<SearchTerm>& terms)
{
    QList<Spot> places;
    findWords(text, terms, places);
    findRuns(text, terms, places);
    std::sort(places.begin(), places.end(), [](const Spot& a, const Spot& b) {
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    });

    // From which place on do most of the terms fit into a line?
    qsizetype best = 0, most = 0;
    QList<int> inLine(terms.size(), 0);
    qsizetype different = 0;
    for (qsizetype first = 0, last = 0; first < places.size(); ++first) {
        for (; last < places.size() && places[last].end - places[first].start <= longest - before; ++last)
            different += inLine[places[last].term]++ == 0 ? 1 : 0;
        if (different > most) {
            most = different;
            best = first;
        }
        if (last > first) // else the place is longer than a line
            different -= --inLine[places[first].term] == 0 ? 1 : 0;
        else
            ++last;
    }

    const qsizetype start = places.isEmpty() ? 0 : startBefore(text, places[best]);
    const qsizetype end = endAfter(text, start);
    Snippet snippet;
    if (start > 0)
        snippet.text += u'…';
    const qsizetype shift = snippet.text.size() - start;
    for (const QChar c : text.sliced(start, end - start))
        snippet.text += c.isSpace() ? QChar(u' ') : c;
    if (end < text.size())
        snippet.text += u'…';
    qsizetype marked = start;
    for (const Spot& place : std::as_const(places)) {
        if (place.start < marked)
            continue;
        if (place.start >= end)
            break;
        marked = qMin(place.end, end);
        snippet.marks.append({place.start + shift, marked - place.start});
    }
    return snippet;
}

} // namespace keel
