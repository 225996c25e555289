// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guard/GuardWords.h"

#include "domain/ContentJson.h"

#include <QJsonArray>

#include <algorithm>

namespace keel {

namespace {

Result<QStringList> words(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isArray() || value.toArray().isEmpty())
        return fail(ErrorCode::NotOurSchema, QLatin1String(key));
    QStringList list;
    for (const auto& word : value.toArray()) {
        if (!word.isString() || word.toString().isEmpty())
            return fail(ErrorCode::NotOurSchema, QLatin1String(key));
        list.append(word.toString());
    }
    return list;
}

Result<void> read(const QJsonObject& object, const char* key, QSet<QString>& into)
{
    KEEL_ASSIGN(const QStringList list, words(object, key));
    into = QSet<QString>(list.begin(), list.end());
    return {};
}

void addPhrases(const QStringList& list, std::vector<std::u32string>& into)
{
    for (const QString& phrase : list)
        into.push_back(phrase.toStdU32String());
    std::sort(into.begin(), into.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

} // namespace

Result<GuardWords> GuardWords::fromJson(const QByteArray& json)
{
    KEEL_ASSIGN(const QJsonObject object, parseContent(json, QLatin1String("keel-guard/1")));
    GuardWords guard;
    KEEL_TRY(read(object, "titles", guard.titles));
    KEEL_TRY(read(object, "capital_titles", guard.capitalTitles));
    KEEL_TRY(read(object, "particles", guard.particles));
    KEEL_TRY(read(object, "name_words", guard.nameWords));
    KEEL_TRY(read(object, "initials_words", guard.initialsWords));
    KEEL_TRY(read(object, "stop_words", guard.stopWords));
    KEEL_TRY(read(object, "title_stop", guard.titleStop));
    KEEL_TRY(read(object, "initials_stop", guard.initialsStop));
    KEEL_TRY(read(object, "record_number_words", guard.recordNumberWords));
    KEEL_TRY(read(object, "record_connectors", guard.recordConnectors));
    KEEL_TRY(read(object, "record_words_before_number", guard.recordWordsBeforeNumber));
    KEEL_TRY(read(object, "count_units", guard.countUnits));
    KEEL_TRY(read(object, "helplines", guard.helplines));
    KEEL_TRY(read(object, "postcode_areas", guard.postcodeAreas));
    KEEL_ASSIGN(const QStringList birth, words(object, "birth_words"));
    addPhrases(birth, guard.birthPhrases);
    KEEL_ASSIGN(const QStringList systems, words(object, "record_systems"));
    KEEL_ASSIGN(const QStringList records, words(object, "record_words"));
    addPhrases(systems + records + guard.recordWordsBeforeNumber.values(), guard.recordPhrases);

    KEEL_TRY(read(object, "han_surnames", guard.hanSurnames));
    KEEL_TRY(read(object, "han_familiar", guard.hanFamiliar));
    KEEL_TRY(read(object, "han_words", guard.hanWords));
    KEEL_ASSIGN(const QStringList never, words(object, "han_not_in_names"));
    for (const QString& characters : never) {
        for (const uint character : characters.toUcs4())
            guard.hanNotInNames.insert(character);
    }
    KEEL_ASSIGN(const QStringList telling, words(object, "han_name_words"));
    addPhrases(telling, guard.hanNamePhrases);
    KEEL_ASSIGN(const QStringList titles, words(object, "han_titles"));
    addPhrases(titles, guard.hanTitles);

    const QJsonArray months = object.value(QLatin1String("months")).toArray();
    if (months.size() != 12)
        return fail(ErrorCode::NotOurSchema, QStringLiteral("months"));
    for (int month = 1; month <= 12; ++month) {
        for (const auto& name : months.at(month - 1).toArray())
            guard.months.insert(name.toString(), month);
    }
    return guard;
}

} // namespace keel
