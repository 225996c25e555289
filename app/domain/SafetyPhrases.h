// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace keel {

/// One language's first-person phrases after which the support card is opened beside the text (domain brief,
/// section 6). It misses things and misfires, and the window says so. It answers yes or no only: which phrase
/// it was is nobody's business, so nothing can log, count or share it. Immutable; any thread; linear in the
/// text.
class SafetyPhrases
{
public:
    /// From assets/content/phrases.<language>.json; its schema says what each list in it means. NotJson,
    /// NotOurSchema, or InvalidValue with the phrase that cannot be read.
    [[nodiscard]] static Result<SafetyPhrases> fromJson(const QByteArray& json);

    [[nodiscard]] bool occursIn(QStringView text) const;
    /// "en", "zh_CN": the window says for which languages there is a list.
    [[nodiscard]] const QString& language() const { return m_language; }

private:
    /// A word, or one Chinese character, and what stands before it.
    struct Word
    {
        QString text;
        bool broken = false; ///< a sign that ends a phrase
        bool beginsLine = false;
        bool quoted = false; ///< an opening quotation mark or a colon
        int id = -1;         ///< in m_vocabulary
    };
    using Words = QList<Word>;

    /// All phrases of a list as a tree of words; node 0 is its root.
    struct Tree
    {
        struct End
        {
            int group = 0;
            bool beginsSentence = false;
        };
        QHash<quint64, int> edges; ///< node and word -> node
        QList<QList<End>> ends = {{}};

        [[nodiscard]] int next(int node, int word) const { return edges.value(key(node, word), -1); }
        [[nodiscard]] static quint64 key(int node, int word) { return quint64(node) << 32 | quint32(word); }
        [[nodiscard]] bool isEmpty() const { return edges.isEmpty(); }
    };
    /// The parts of a pattern with the choices of each: words without signs.
    using Parts = QList<QList<QStringList>>;

    /// Phrases that mean something only before, or not before, certain words.
    struct Group
    {
        Tree onlyBefore;
        Tree notBefore;
    };

    [[nodiscard]] static Words wordsOf(QStringView text);
    [[nodiscard]] Words canonical(const Words& words) const;
    [[nodiscard]] Result<void> add(const QString& pattern, int group, bool backwards, Tree& tree);
    void grow(Tree& tree, int node, const Parts& parts, qsizetype part, const Tree::End& end);
    [[nodiscard]] static qsizetype endOf(const Tree& tree, const Words& words, qsizetype from, int step);
    [[nodiscard]] bool isReported(const Words& words, qsizetype at) const;
    [[nodiscard]] bool counts(const Tree::End& end, const Words& words, qsizetype first,
                              qsizetype behind) const;

    QString m_language;
    QHash<QString, QList<std::pair<QStringList, QStringList>>> m_alike; ///< first word -> words, instead
    QHash<QString, int> m_vocabulary;                                   ///< the words of all trees
    Tree m_phrases;
    QList<Group> m_groups;
    Tree m_reportedAfter; ///< read backwards from the phrase, as the next two
    Tree m_quotedAfter;
    Tree m_ownVoice;
};

} // namespace keel
