// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SafetyPhrases.h"

#include "domain/ContentJson.h"

#include <QJsonArray>

#include <algorithm>

namespace keel {

namespace {

constexpr qsizetype mostPhrases = 20'000; // of one pattern: more is a slip in the file

bool isApostrophe(QChar c)
{
    static const QString signs = QStringLiteral("'\u2018\u2019\u02bc\u00b4`\uff07");
    return signs.contains(c);
}

bool isIdeograph(QChar c) { return c.unicode() >= 0x3400 && c.unicode() <= 0x9fff; }

/// What ends a phrase. Other signs ("*", "-", an emoji) are as good as a blank.
bool isBreak(QChar c)
{
    static const QString signs = QStringLiteral(
        ".,;:!?()[]"
        "\"\u2014\u2013\u2026\u201c\u201d\u00ab\u00bb\u3001\u3002\u300a\u300b\u300c\u300d\u300e\u300f");
    return signs.contains(c);
}

bool opensSpeech(QChar c)
{
    static const QString signs = QStringLiteral(":\"\u201c\u00ab\u300c\u300e");
    return signs.contains(c);
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList list;
    for (const auto& text : value.toArray())
        list.append(text.toString());
    return list;
}

/// "I (want|wished) to (die|be dead)" as its parts, each with its choices. Empty if a bracket is open.
QList<QStringList> partsOf(const QString& pattern)
{
    QList<QStringList> parts;
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype open = pattern.indexOf(u'(', at);
        if (open != at)
            parts.append({pattern.mid(at, open < 0 ? -1 : open - at)});
        if (open < 0)
            break;
        const qsizetype close = pattern.indexOf(u')', open);
        if (close < 0)
            return {};
        parts.append(pattern.mid(open + 1, close - open - 1).split(u'|'));
        at = close + 1;
    }
    return parts;
}

} // namespace

SafetyPhrases::Words SafetyPhrases::wordsOf(QStringView text)
{
    // Apostrophes first: compatibility forms of some are a blank with an accent.
    QString plain = text.toString();
    std::replace_if(plain.begin(), plain.end(), isApostrophe, u'\'');
    plain = plain.normalized(QString::NormalizationForm_KC).toLower();

    Words words;
    Word next;
    next.beginsLine = true;
    bool inWord = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c.category() == QChar::Other_Format) // of no width
            continue;
        if (c == u'\'') { // "can't" and "cant" are one; before a word it opens speech
            const bool letterFollows = i + 1 < plain.size() && plain.at(i + 1).isLetter();
            if (inWord && letterFollows)
                continue;
            next.quoted = next.quoted || letterFollows;
            inWord = false;
            continue;
        }
        if (!c.isLetterOrNumber() && !c.isMark()) {
            inWord = false;
            next.broken = next.broken || isBreak(c);
            next.quoted = next.quoted || opensSpeech(c);
            next.beginsLine =
                next.beginsLine || c == u'\n' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
            continue;
        }
        if (inWord && !isIdeograph(c)) {
            words.last().text += c;
            continue;
        }
        next.text = c;
        words.append(next);
        next = {};
        inWord = !isIdeograph(c);
    }
    return words;
}

/// With one word for those that mean the same here, and without those that change nothing.
SafetyPhrases::Words SafetyPhrases::canonical(const Words& words) const
{
    Words result;
    Word before; // what stood before words that were left out
    const auto take = [&](Word word) {
        word.broken = word.broken || before.broken;
        word.beginsLine = word.beginsLine || before.beginsLine;
        word.quoted = word.quoted || before.quoted;
        before = {};
        result.append(word);
    };
    for (qsizetype i = 0; i < words.size();) {
        const auto alike = m_alike.constFind(words[i].text);
        qsizetype length = 0;
        if (alike != m_alike.cend()) {
            for (const auto& [said, instead] : *alike) { // the longest first
                bool same = i + said.size() <= words.size();
                for (qsizetype n = 0; same && n < said.size(); ++n)
                    same = words[i + n].text == said[n] && (n == 0 || !words[i + n].broken);
                if (!same)
                    continue;
                length = said.size();
                Word first = words[i];
                for (const QString& text : instead) {
                    first.text = text;
                    take(first);
                    first = {};
                }
                if (instead.isEmpty()) {
                    before.broken = before.broken || first.broken;
                    before.beginsLine = before.beginsLine || first.beginsLine;
                    before.quoted = before.quoted || first.quoted;
                }
                break;
            }
        }
        if (length == 0) {
            take(words[i]);
            length = 1;
        }
        i += length;
    }
    return result;
}

Result<void> SafetyPhrases::add(const QString& pattern, int group, bool backwards, Tree& tree)
{
    Parts parts;
    qsizetype phrases = 1;
    bool hasWords = false;
    for (const QStringList& choices : partsOf(pattern)) {
        QList<QStringList> part;
        bool alwaysWords = true;
        for (const QString& choice : choices) {
            QStringList words;
            if (choice.startsWith(u'^') && parts.isEmpty())
                words.append(QStringLiteral("^"));
            for (const Word& word : canonical(wordsOf(choice)))
                words.append(word.text);
            alwaysWords = alwaysWords && !words.isEmpty() && words.last() != u"^";
            if (backwards)
                std::reverse(words.begin(), words.end());
            part.append(words);
        }
        hasWords = hasWords || alwaysWords;
        phrases *= part.size();
        backwards ? parts.prepend(part) : parts.append(part);
    }
    if (!hasWords || phrases > mostPhrases) // it would stand everywhere, or somebody slipped
        return fail(ErrorCode::InvalidValue, pattern);
    grow(tree, 0, parts, 0, {group, false});
    return {};
}

void SafetyPhrases::grow(Tree& tree, int node, const Parts& parts, qsizetype part, const Tree::End& end)
{
    if (part == parts.size()) {
        tree.ends[node].append(end);
        return;
    }
    for (const QStringList& words : parts[part]) {
        int last = node;
        Tree::End choice = end;
        for (const QString& word : words) {
            if (word == u"^") {
                choice.beginsSentence = true;
                continue;
            }
            auto known = m_vocabulary.constFind(word);
            if (known == m_vocabulary.cend())
                known = m_vocabulary.insert(word, int(m_vocabulary.size()));
            int& next = tree.edges[Tree::key(last, *known)];
            if (next == 0) { // nothing leads back to the root
                next = int(tree.ends.size());
                tree.ends.append(QList<Tree::End>());
            }
            last = next;
        }
        grow(tree, last, parts, part + 1, choice);
    }
}

Result<SafetyPhrases> SafetyPhrases::fromJson(const QByteArray& json)
{
    KEEL_ASSIGN(const QJsonObject object, parseContent(json, QLatin1String("keel-safety-phrases/2")));
    SafetyPhrases list;
    list.m_language = object.value(QLatin1String("language")).toString();

    QHash<QString, QList<std::pair<QStringList, QStringList>>> alike;
    const auto textsIn = [](const QString& text) {
        QStringList texts;
        for (const Word& word : wordsOf(text))
            texts.append(word.text);
        return texts;
    };
    const auto same = [&](const QString& said, const QString& instead) -> Result<void> {
        const QStringList words = textsIn(said);
        if (words.isEmpty())
            return fail(ErrorCode::InvalidValue, said);
        alike[words.first()].append({words, textsIn(instead)});
        return {};
    };
    const QJsonObject pairs = object.value(QLatin1String("alike")).toObject();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
        KEEL_TRY(same(pair.key(), pair.value().toString()));
    for (const QString& word : textsOf(object.value(QLatin1String("skip"))))
        KEEL_TRY(same(word, QString()));
    for (auto& words : alike) {
        std::sort(words.begin(), words.end(),
                  [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    }
    list.m_alike = alike;

    const auto addAll = [&](const QJsonValue& patterns, int group, bool backwards,
                            Tree& tree) -> Result<void> {
        for (const QString& pattern : textsOf(patterns))
            KEEL_TRY(list.add(pattern, group, backwards, tree));
        return {};
    };
    for (const auto& value : object.value(QLatin1String("groups")).toArray()) {
        const QJsonObject entry = value.toObject();
        Group group;
        KEEL_TRY(addAll(entry.value(QLatin1String("only_before")), 0, false, group.onlyBefore));
        KEEL_TRY(addAll(entry.value(QLatin1String("not_before")), 0, false, group.notBefore));
        KEEL_TRY(
            addAll(entry.value(QLatin1String("phrases")), int(list.m_groups.size()), false, list.m_phrases));
        list.m_groups.append(group);
    }
    KEEL_TRY(addAll(object.value(QLatin1String("reported_after")), 0, true, list.m_reportedAfter));
    KEEL_TRY(addAll(object.value(QLatin1String("quoted_after")), 0, true, list.m_quotedAfter));
    KEEL_TRY(addAll(object.value(QLatin1String("own_voice")), 0, true, list.m_ownVoice));
    if (list.m_phrases.isEmpty() || list.m_language.isEmpty())
        return fail(ErrorCode::NotOurSchema, QStringLiteral("groups"));
    return list;
}

/// Where a phrase of the tree ends that stands at `from`, read in steps of 1 or -1 with nothing that breaks
/// it; -1 if none does.
qsizetype SafetyPhrases::endOf(const Tree& tree, const Words& words, qsizetype from, int step)
{
    int node = 0;
    for (qsizetype i = from; !tree.isEmpty() && i >= 0 && i < words.size(); i += step) {
        if (i != from && words[step > 0 ? i : i + 1].broken)
            return -1;
        node = tree.next(node, words[i].id);
        if (node < 0)
            return -1;
        if (!tree.ends[node].isEmpty())
            return i;
    }
    return -1;
}

/// Somebody else's words: "client said 'I ...'", but not "I said".
bool SafetyPhrases::isReported(const Words& words, qsizetype at) const
{
    const Word& first = words[at];
    const auto saidBy = [&](const Tree& tree) {
        const qsizetype end = endOf(tree, words, at - 1, -1);
        return end >= 0 && (words[end].broken || endOf(m_ownVoice, words, end - 1, -1) < 0);
    };
    return (first.quoted && saidBy(m_quotedAfter)) ||
           ((first.quoted || !first.broken) && saidBy(m_reportedAfter));
}

bool SafetyPhrases::counts(const Tree::End& end, const Words& words, qsizetype first, qsizetype behind) const
{
    if (end.beginsSentence && !words[first].broken && !words[first].beginsLine)
        return false;
    const Group& group = m_groups.at(end.group);
    const bool last = behind >= words.size() || words[behind].broken || words[behind].beginsLine;
    if (!last && endOf(group.notBefore, words, behind, 1) >= 0)
        return false;
    return last || group.onlyBefore.isEmpty() || endOf(group.onlyBefore, words, behind, 1) >= 0;
}

bool SafetyPhrases::occursIn(QStringView text) const
{
    Words words = canonical(wordsOf(text));
    for (Word& word : words)
        word.id = m_vocabulary.value(word.text, -1);
    for (qsizetype first = 0; first < words.size(); ++first) {
        int node = 0;
        for (qsizetype i = first; i < words.size() && (i == first || !words[i].broken); ++i) {
            node = m_phrases.next(node, words[i].id);
            if (node < 0)
                break;
            const auto& ends = m_phrases.ends[node];
            if (std::any_of(ends.begin(), ends.end(),
                            [&](const Tree::End& end) { return counts(end, words, first, i + 1); }) &&
                !isReported(words, first))
                return true;
        }
    }
    return false;
}

} // namespace keel
