// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SafetyPhrases.h"

#include "domain/ContentJson.h"

#include <QJsonArray>

#include <algorithm>

namespace keel {

namespace {

/// Small letters, one kind of apostrophe, one blank between words: what people type varies in these.
QString plain(QStringView text)
{
    QString result = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    result.replace(QChar(0x2019), u'\'');
    result.replace(QChar(0x2018), u'\'');
    result.replace(QChar(0x2011), u'-');
    return result.simplified();
}

bool isWordCharacter(QChar c) { return c.isLetterOrNumber() && c.unicode() < 0x3400; }

} // namespace

Result<SafetyPhrases> SafetyPhrases::fromJson(const QByteArray& json)
{
    KEEL_ASSIGN(const QJsonObject object, parseContent(json, QLatin1String("keel-safety-phrases/1")));
    SafetyPhrases list;
    list.m_language = object.value(QLatin1String("language")).toString();
    for (const auto& value : object.value(QLatin1String("phrases")).toArray()) {
        const QString phrase = plain(value.toString());
        if (phrase.isEmpty())
            return fail(ErrorCode::InvalidValue, QStringLiteral("phrases"));
        list.m_phrases.append(phrase);
    }
    if (list.m_phrases.isEmpty() || list.m_language.isEmpty())
        return fail(ErrorCode::NotOurSchema, QStringLiteral("phrases"));
    return list;
}

bool SafetyPhrases::occursIn(QStringView text) const
{
    const QString words = plain(text);
    return std::any_of(m_phrases.begin(), m_phrases.end(), [&words](const QString& phrase) {
        for (qsizetype at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
            const qsizetype end = at + phrase.size();
            const bool inside =
                (at > 0 && isWordCharacter(words[at - 1]) && isWordCharacter(words[at])) ||
                (end < words.size() && isWordCharacter(words[end]) && isWordCharacter(words[end - 1]));
            if (!inside)
                return true;
        }
        return false;
    });
}

} // namespace keel
