// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Search.h"

#include "storage/CjkPairs.h"
#include "storage/Excerpt.h"

#include <algorithm>

namespace keel {

namespace {

/// Of more words, and of a longer run, the first are looked for: what holds them is the text itself.
constexpr qsizetype mostTerms = 64;
constexpr qsizetype longestRun = 64;

struct Query
{
    QString words;           ///< FTS5 query over `search`, or empty
    QString pairs;           ///< FTS5 query over `search_cjk`, or empty
    QList<SearchTerm> terms; ///< what of both to show
};

Query parse(QStringView text, LastWord lastWord)
{
    Query query;
    QStringList words, pairs;
    QString plain = text.toString();
    plain.remove(QChar(0)); // ends the query's text for SQLite
    const QStringList chunks = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    bool mayGoOn = false; // is the last thing a word that nobody typed before?
    const auto add = [&](QStringList& parts, const QString& part, const SearchTerm& term) {
        const bool isNew = query.terms.size() < mostTerms && !query.terms.contains(term);
        if (isNew) {
            parts.append(part);
            query.terms.append(term);
        }
        return isNew;
    };
    for (const QString& chunk : chunks) {
        forEachScriptRun(chunk, [&](QStringView run, bool cjk) {
            if (cjk) {
                QStringView asked = run.first(qMin(run.size(), longestRun));
                if (asked.last().isHighSurrogate())
                    asked.chop(1);
                add(pairs, cjkQuery(asked), {{}, false, asked.toString()});
                mayGoOn = false;
                return;
            }
            const QStringList folded = foldedWords(run);
            mayGoOn = !folded.isEmpty() &&
                      add(words, u'"' + run.toString().replace(u'"', u' ') + u'"', {folded, false, {}}) &&
                      run.last().isLetterOrNumber();
        });
    }
    if (mayGoOn && lastWord == LastWord::Beginning) {
        query.terms.last().openEnd = true;
        words.last() += QStringLiteral(" *");
    }
    query.words = words.join(QStringLiteral(" AND "));
    query.pairs = pairs.join(QStringLiteral(" AND "));
    return query;
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

    KEEL_ASSIGN(auto words, m_connection.statement("SELECT title, body FROM search_text WHERE seq = ?"));
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
        place->reset();
        KEEL_ASSIGN(const bool written, words->bindAll(seq).step());
        if (written) {
            const QString title = words->text(0);
            hit.snippet =
                excerpt(title.isEmpty() ? words->text(1) : title + u'\n' + words->text(1), query.terms);
        }
        words->reset();
        page.hits.append(std::move(hit));
    }
    return page;
}

} // namespace keel
