// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Search.h"

#include "storage/CjkPairs.h"

#include <QRegularExpression>

#include <algorithm>

namespace keel {

namespace {

// Noncharacters stand where a mark begins and ends: no legal text holds them.
constexpr QChar markBegin(0xFDD0);
constexpr QChar markEnd(0xFDD1);

struct Query
{
    QString words;       ///< FTS5 query over `search`, or empty
    QString pairs;       ///< FTS5 query over `search_cjk`, or empty
    QList<QString> runs; ///< the CJK runs, for the snippet
};

bool hasToken(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c.isMark(); });
}

Query parse(QStringView text, LastWord lastWord)
{
    Query query;
    QStringList words, pairs;
    QString plain = text.toString();
    plain.remove(QChar(0)); // ends the query's text for SQLite
    const QStringList chunks = plain.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    bool lastIsWord = false;
    for (const QString& chunk : chunks) {
        forEachScriptRun(chunk, [&](QStringView run, bool cjk) {
            if (cjk) {
                pairs.append(cjkQuery(run));
                query.runs.append(run.toString());
                lastIsWord = false;
            } else if (hasToken(run)) {
                words.append(u'"' + run.toString().replace(u'"', u' ') + u'"');
                lastIsWord = run.last().isLetterOrNumber();
            }
        });
    }
    if (lastIsWord && lastWord == LastWord::Beginning)
        words.last() += QStringLiteral(" *");
    query.words = words.join(QStringLiteral(" AND "));
    query.pairs = pairs.join(QStringLiteral(" AND "));
    return query;
}

/// Text with mark characters to text with marks.
Snippet fromMarked(const QString& marked)
{
    Snippet snippet;
    qsizetype begin = -1;
    for (const QChar c : marked) {
        if (c == markBegin)
            begin = snippet.text.size();
        else if (c == markEnd && begin >= 0)
            snippet.marks.append({begin, snippet.text.size() - begin});
        else
            snippet.text += c == u'\n' ? QChar(u' ') : c;
    }
    return snippet;
}

/// Some text around the first of the runs.
Snippet around(const QString& text, const QStringList& runs)
{
    constexpr qsizetype before = 16;
    constexpr qsizetype length = 64;
    qsizetype at = -1;
    for (const QString& run : runs) {
        at = text.indexOf(run);
        if (at >= 0)
            break;
    }
    qsizetype start = qMax<qsizetype>(0, at - before);
    if (start > 0 && text[start].isLowSurrogate())
        --start;
    qsizetype end = qMin(text.size(), start + length);
    if (end < text.size() && text[end].isLowSurrogate())
        ++end;
    Snippet snippet;
    snippet.text = (start > 0 ? QStringLiteral("…") : QString()) + text.mid(start, end - start) +
                   (end < text.size() ? QStringLiteral("…") : QString());
    snippet.text.replace(u'\n', u' ');
    for (const QString& run : runs) {
        for (qsizetype i = snippet.text.indexOf(run); i >= 0; i = snippet.text.indexOf(run, i + run.size()))
            snippet.marks.append({i, run.size()});
    }
    std::sort(snippet.marks.begin(), snippet.marks.end(),
              [](const auto& a, const auto& b) { return a.start < b.start; });
    return snippet;
}

/// What both tables have in common: a FROM and WHERE that yields the matching rowids.
QByteArray matching(const Query& query)
{
    if (query.pairs.isEmpty())
        return "search WHERE search MATCH ?1";
    if (query.words.isEmpty())
        return "search_cjk WHERE search_cjk MATCH ?2";
    return "search WHERE search MATCH ?1 AND rowid IN (SELECT rowid FROM search_cjk WHERE search_cjk MATCH "
           "?2)";
}

void bindQuery(Statement& statement, const Query& query)
{
    if (!query.words.isEmpty())
        statement.bind(1, query.words);
    if (!query.pairs.isEmpty())
        statement.bind(2, query.pairs);
}

} // namespace

Result<SearchPage> Search::find(QStringView text, qsizetype limit, LastWord lastWord)
{
    SearchPage page;
    const Query query = parse(text, lastWord);
    if (query.words.isEmpty() && query.pairs.isEmpty())
        return page;
    const QByteArray from = matching(query);

    {
        KEEL_ASSIGN(auto count, m_connection.prepare(QByteArray("SELECT count(*) FROM (SELECT 1 FROM " +
                                                                from + " LIMIT ?3)")));
        bindQuery(count, query);
        count.bind(3, exactTotal + 1);
        KEEL_ASSIGN(const bool row, count.step());
        page.total = row ? qsizetype(count.int64(0)) : 0;
    }
    if (page.total > exactTotal) {
        page.total = exactTotal;
        page.totalIsFloor = true;
    }
    if (page.total == 0 || limit <= 0)
        return page;

    // The snippet comes in a second step: it reads the text, which only the rows that are shown need.
    QList<RecordSeq> seqs;
    {
        const QByteArray order = page.totalIsFloor ? " ORDER BY rowid DESC" : " ORDER BY rank, rowid DESC";
        KEEL_ASSIGN(auto select,
                    m_connection.prepare(QByteArray("SELECT rowid FROM " + from + order + " LIMIT ?3")));
        bindQuery(select, query);
        select.bind(3, limit);
        while (true) {
            KEEL_ASSIGN(const bool row, select.step());
            if (!row)
                break;
            seqs.append(select.int64(0));
        }
    }

    KEEL_ASSIGN(auto place, m_connection.statement("SELECT kind, id, updated_at FROM record WHERE seq = ?"));
    KEEL_ASSIGN(auto snippet, m_connection.statement("SELECT snippet(search, -1, ?2, ?3, '…', 16) FROM search"
                                                     " WHERE search MATCH ?1 AND rowid = ?4"));
    KEEL_ASSIGN(auto body, m_connection.statement("SELECT title, body FROM search_text WHERE seq = ?"));
    for (const RecordSeq seq : seqs) {
        SearchHit hit;
        hit.place.seq = seq;
        KEEL_ASSIGN(const bool row, place->bindAll(seq).step());
        if (!row)
            continue;
        hit.place.kind = Kind(place->int64(0));
        bool slug = false;
        forEachBody([&]<class Body>() { slug = slug || (Body::kind == hit.place.kind && hasSlugId<Body>); });
        hit.place.header.id = RecordId::fromKey(place->blob(1), slug);
        hit.place.header.updatedAt = Instant::fromMilliseconds(place->int64(2));
        place->reset();
        if (!query.words.isEmpty()) {
            snippet->bindAll(query.words, QString(markBegin), QString(markEnd), seq);
            KEEL_ASSIGN(const bool found, snippet->step());
            if (found)
                hit.snippet = fromMarked(snippet->text(0));
            snippet->reset();
        } else {
            KEEL_ASSIGN(const bool found, body->bindAll(seq).step());
            if (found) {
                const QString title = body->text(0);
                const QString whole = body->text(1);
                const bool inTitle = std::any_of(query.runs.begin(), query.runs.end(),
                                                 [&](const QString& run) { return title.contains(run); });
                hit.snippet = around(inTitle ? title : whole, query.runs);
            }
            body->reset();
        }
        page.hits.append(std::move(hit));
    }
    return page;
}

} // namespace keel
