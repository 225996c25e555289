// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Search.h"

#include "storage/CjkPairs.h"

#include <QHash>

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
    const QStringList chunks = plain.simplified().split(u' ', Qt::SkipEmptyParts);
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

/// How to ask for the matching rowids: by words, by pairs, by both. ?1 are the words, ?2 the pairs, ?3 is the
/// limit, ?4 the number to leave out; the filter's texts follow.
struct Matches
{
    const char* table;
    const char* condition;
};
constexpr Matches byWords{"search", "search MATCH ?1"};
constexpr Matches byPairs{"search_cjk", "search_cjk MATCH ?2"};
constexpr Matches byBoth{"search", "search MATCH ?1 AND"
                                   " rowid IN (SELECT rowid FROM search_cjk WHERE search_cjk MATCH ?2)"};
constexpr int firstFilterParameter = 5;

const Matches& matchesOf(const Query& query)
{
    if (query.pairs.isEmpty())
        return byWords;
    return query.words.isEmpty() ? byPairs : byBoth;
}

enum class Order { NewestFirst, BestFirst };

/// What of the filter is left to SQL. By row, not as a list: the matches come in the order of the index, and
/// most queries need only the first of them.
QByteArray filterSql(const Matches& matches, const TimelineFilter& filter, const FilterConditions& conditions)
{
    QByteArray sql;
    const QByteArray rowid = QByteArray(matches.table) + ".rowid";
    if (filter.range.from)
        sql += " AND " + rowid + " >= " + QByteArray::number(firstSeqOf(filter.range.from->julian()));
    if (filter.range.to)
        sql += " AND " + rowid + " <= " + QByteArray::number(lastSeqOf(filter.range.to->julian()));
    if (!conditions.sql.isEmpty())
        sql += " AND EXISTS (SELECT 1 FROM record WHERE record.seq = " + rowid + conditions.sql + ')';
    return sql;
}

Result<QList<RecordSeq>> matching(Connection& connection, const Query& query, const TimelineFilter& filter,
                                  Order order, qsizetype limit, qsizetype offset)
{
    const Matches& matches = matchesOf(query);
    const FilterConditions conditions(filter, firstFilterParameter);
    KEEL_ASSIGN(auto select,
                connection.prepare(QByteArray(
                    QByteArray("SELECT rowid FROM ") + matches.table + " WHERE " + matches.condition +
                    filterSql(matches, filter, conditions) +
                    (order == Order::BestFirst ? " ORDER BY rank, rowid DESC" : " ORDER BY rowid DESC") +
                    " LIMIT ?3 OFFSET ?4")));
    if (!query.words.isEmpty())
        select.bind(1, query.words);
    if (!query.pairs.isEmpty())
        select.bind(2, query.pairs);
    select.bind(3, limit).bind(4, offset);
    int parameter = firstFilterParameter;
    for (const QString& text : conditions.texts)
        select.bind(parameter++, text);
    QList<RecordSeq> seqs;
    while (true) {
        KEEL_ASSIGN(const bool row, select.step());
        if (!row)
            return seqs;
        seqs.append(select.int64(0));
    }
}

/// The snippets of some hits of a query by words. One pass over the matches between the first and the last of
/// them: asked for one by one, the index would be searched anew for each. The plus keeps SQLite from doing
/// just that.
Result<QHash<RecordSeq, Snippet>> snippetsOf(Connection& connection, const Query& query,
                                             const QList<RecordSeq>& seqs)
{
    const auto [first, last] = std::minmax_element(seqs.begin(), seqs.end());
    QStringList wanted;
    for (const RecordSeq seq : seqs)
        wanted.append(QString::number(seq));
    KEEL_ASSIGN(auto select,
                connection.statement("SELECT rowid, snippet(search, -1, ?2, ?3, '…', 16) FROM search"
                                     " WHERE search MATCH ?1 AND rowid BETWEEN ?4 AND ?5"
                                     " AND +rowid IN (SELECT value FROM json_each(?6))"));
    select->bindAll(query.words, QString(markBegin), QString(markEnd), *first, *last,
                    QString(u'[' + wanted.join(u',') + u']'));
    QHash<RecordSeq, Snippet> snippets;
    while (true) {
        KEEL_ASSIGN(const bool row, select->step());
        if (!row)
            return snippets;
        snippets.insert(select->int64(0), fromMarked(select->text(1)));
    }
}

/// The snippets of hits that have no words, only CJK runs: FTS5 would mark pairs, not runs.
Result<QHash<RecordSeq, Snippet>> runSnippetsOf(Connection& connection, const Query& query,
                                                const QList<RecordSeq>& seqs)
{
    KEEL_ASSIGN(auto select, connection.statement("SELECT title, body FROM search_text WHERE seq = ?"));
    QHash<RecordSeq, Snippet> snippets;
    for (const RecordSeq seq : seqs) {
        KEEL_ASSIGN(const bool row, select->bindAll(seq).step());
        if (row) {
            const QString title = select->text(0);
            const bool inTitle = std::any_of(query.runs.begin(), query.runs.end(),
                                             [&](const QString& run) { return title.contains(run); });
            snippets.insert(seq, around(inTitle ? title : select->text(1), query.runs));
        }
        select->reset();
    }
    return snippets;
}

bool hasSlug(Kind kind)
{
    bool slug = false;
    forEachBody([&]<class Body>() { slug = slug || (Body::kind == kind && hasSlugId<Body>); });
    return slug;
}

} // namespace

Result<SearchPage> Search::find(QStringView text, qsizetype limit, LastWord lastWord,
                                const TimelineFilter& filter, qsizetype offset)
{
    SearchPage page;
    const Query query = parse(text, lastWord);
    if (query.words.isEmpty() && query.pairs.isEmpty())
        return page;

    KEEL_ASSIGN(auto seqs, matching(m_connection, query, filter, Order::NewestFirst, exactTotal + 1, 0));
    page.totalIsFloor = seqs.size() > exactTotal;
    page.total = qMin(seqs.size(), exactTotal);
    if (page.total <= offset || limit <= 0)
        return page;
    if (!page.totalIsFloor && page.total > 1) {
        KEEL_ASSIGN(seqs, matching(m_connection, query, filter, Order::BestFirst, limit, offset));
    } else {
        seqs = seqs.first(page.total).sliced(offset);
        seqs = seqs.first(qMin(seqs.size(), limit));
    }
    if (seqs.isEmpty())
        return page;

    KEEL_ASSIGN(auto snippets, query.words.isEmpty() ? runSnippetsOf(m_connection, query, seqs)
                                                     : snippetsOf(m_connection, query, seqs));
    KEEL_ASSIGN(auto place, m_connection.statement("SELECT kind, id, updated_at FROM record WHERE seq = ?"));
    for (const RecordSeq seq : seqs) {
        KEEL_ASSIGN(const bool row, place->bindAll(seq).step());
        if (!row)
            continue;
        SearchHit hit;
        hit.place.seq = seq;
        hit.place.kind = Kind(place->int64(0));
        hit.place.header.id = RecordId::fromKey(place->blob(1), hasSlug(hit.place.kind));
        hit.place.header.updatedAt = Instant::fromMilliseconds(place->int64(2));
        hit.snippet = snippets.take(seq);
        place->reset();
        page.hits.append(std::move(hit));
    }
    return page;
}

} // namespace keel
