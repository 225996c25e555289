// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CjkPairs.h"

#include <QChar>
#include <QList>

namespace keel {

namespace {

/// The characters of one run, each with its surrogate pair kept whole.
QList<QStringView> charactersOf(QStringView run)
{
    QList<QStringView> characters;
    for (qsizetype i = 0; i < run.size();) {
        const qsizetype length = run[i].isHighSurrogate() && i + 1 < run.size() ? 2 : 1;
        characters.append(run.sliced(i, length));
        i += length;
    }
    return characters;
}

} // namespace

bool isCjk(char32_t character)
{
    if (character == 0x30FC) // the long-vowel mark is common to two scripts, but belongs to the word
        return true;
    if (character < 0x1100)
        return false;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo: return true;
    default: return false;
    }
}

QString cjkPairs(QStringView text)
{
    QString pairs;
    forEachScriptRun(text, [&](QStringView run, bool cjk) {
        if (!cjk)
            return;
        const auto characters = charactersOf(run);
        for (qsizetype i = 0; i < characters.size(); ++i) {
            if (!pairs.isEmpty())
                pairs += u' ';
            pairs += characters[i];
            if (i + 1 < characters.size())
                pairs += characters[i + 1];
        }
    });
    return pairs;
}

QString cjkQuery(QStringView run)
{
    const auto characters = charactersOf(run);
    // One character: every pair that begins with it, or it alone at the end of a run.
    if (characters.size() == 1)
        return u'"' + run.toString() + QStringLiteral("\" *");
    QString phrase = QStringLiteral("\"");
    for (qsizetype i = 0; i + 1 < characters.size(); ++i) {
        if (i > 0)
            phrase += u' ';
        phrase += characters[i];
        phrase += characters[i + 1];
    }
    return phrase + u'"';
}

} // namespace keel
