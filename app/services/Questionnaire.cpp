// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Questionnaire.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

const QString answersKey = QStringLiteral("answers");
const QString stepKey = QStringLiteral("step");

} // namespace

QString QuestionnaireDraft::kindOf(const QString& id) { return QStringLiteral("questionnaire ") + id; }

QuestionnaireDraft QuestionnaireDraft::read(const JsonText& document, const InstrumentFile& file)
{
    const QJsonObject begun = QJsonDocument::fromJson(document.text().toUtf8()).object();
    const QJsonObject answers = begun.value(answersKey).toObject();
    QuestionnaireDraft draft;
    for (const InstrumentFileItem& item : file.items) {
        const QJsonValue value = answers.value(QString::number(item.number));
        const double answer = insights::nearestAnswer(file.scoring, value.toDouble());
        if (value.isDouble() && std::abs(answer - value.toDouble()) < 1e-9)
            draft.answers[item.number] = answer;
    }
    draft.step = std::clamp(begun.value(stepKey).toInt(), 0, int(file.items.size()));
    return draft;
}

Result<JsonText> QuestionnaireDraft::toDocument() const
{
    QJsonObject given;
    for (const auto& [item, value] : answers)
        given.insert(QString::number(item), value);
    const QJsonObject begun{{answersKey, given}, {stepKey, step}};
    return JsonText::create(QString::fromUtf8(QJsonDocument(begun).toJson(QJsonDocument::Compact)));
}

Result<ScaleScores> scoresOf(const InstrumentFile& file, const insights::Answers& answers)
{
    ScaleScores scores;
    for (const insights::Scale& scale : file.scoring.scales) {
        const auto value = insights::score(file.scoring, scale, answers);
        if (!value)
            continue;
        KEEL_ASSIGN(const ItemId id, ItemId::parse(scale.id));
        KEEL_ASSIGN(const auto number, decltype(ScaleScore::value)::create(*value));
        if (!scores.entries.add(ScaleScore{id, number}))
            return fail(ErrorCode::TooLarge);
    }
    return scores;
}

bool asksTheSame(const InstrumentFile& before, const InstrumentFile& now)
{
    const insights::Instrument& was = before.scoring;
    const insights::Instrument& is = now.scoring;
    const auto sameWords = [](const auto& one, const auto& other) {
        return one == other || one.isEmpty() || other.isEmpty();
    };
    return was.responseMin == is.responseMin && was.responseMax == is.responseMax &&
           was.responseStep == is.responseStep && sameWords(before.labels, now.labels) &&
           std::equal(before.items.cbegin(), before.items.cend(), now.items.cbegin(), now.items.cend(),
                      [&sameWords](const InstrumentFileItem& one, const InstrumentFileItem& other) {
                          return one.number == other.number && sameWords(one.text, other.text);
                      });
}

} // namespace keel
