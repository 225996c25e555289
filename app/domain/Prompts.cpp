// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Prompts.h"

#include "domain/ContentJson.h"

#include <QJsonArray>

#include <algorithm>

namespace keel {

namespace {

QString textAt(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList listAt(const QJsonObject& object, const char* key)
{
    QStringList list;
    for (const auto& value : object.value(QLatin1String(key)).toArray())
        list.append(value.toString());
    return list;
}

std::optional<int> numberAt(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

FlowStep stepFrom(const QJsonObject& object)
{
    const auto flag = [&](const char* key, bool otherwise) {
        return object.value(QLatin1String(key)).toBool(otherwise);
    };
    const QJsonArray seconds = object.value(QLatin1String("seconds")).toArray();
    FlowStep step;
    step.id = textAt(object, "id");
    step.prompts = listAt(object, "prompts");
    step.fromSeconds = seconds.at(0).toInt();
    step.toSeconds = seconds.at(1).toInt();
    step.optional = flag("optional", true);
    step.core = flag("core", false);
    step.replacedByHardRule = flag("replaced_by_hard_rule", false);
    step.deeper = flag("deeper", false);
    step.mustShow = flag("must_show", false);
    return step;
}

Result<FieldType> typeFrom(const QString& name)
{
    static const QHash<QString, FieldType> types{{QStringLiteral("choice"), FieldType::Choice},
                                                 {QStringLiteral("rating"), FieldType::Scale},
                                                 {QStringLiteral("yes_no"), FieldType::YesNo},
                                                 {QStringLiteral("values"), FieldType::Values},
                                                 {QStringLiteral("count"), FieldType::Count},
                                                 {QStringLiteral("minutes"), FieldType::Minutes},
                                                 {QStringLiteral("supervision"), FieldType::Supervision},
                                                 {QStringLiteral("boundaries"), FieldType::Boundaries},
                                                 {QStringLiteral("challenges"), FieldType::Challenges},
                                                 {QStringLiteral("appraisals"), FieldType::Appraisals},
                                                 {QStringLiteral("coping"), FieldType::Coping},
                                                 {QStringLiteral("text"), FieldType::Text}};
    const auto found = types.constFind(name);
    if (found == types.constEnd())
        return fail(ErrorCode::InvalidValue, name);
    return *found;
}

Result<CheckInField> fieldFrom(const QJsonObject& object)
{
    CheckInField field;
    field.id = textAt(object, "id");
    KEEL_ASSIGN(field.type, typeFrom(textAt(object, "type")));
    field.fold = textAt(object, "fold");
    field.text = textAt(object, "text");
    field.choices = listAt(object, "choices");
    field.min = numberAt(object, "min");
    field.max = numberAt(object, "max");
    field.step = numberAt(object, "step");
    field.maxItems = numberAt(object, "max_items");
    field.maxLength = numberAt(object, "max_length");
    return field;
}

} // namespace

Result<Prompts> Prompts::fromJson(const QByteArray& base, const QByteArray& overlay)
{
    KEEL_ASSIGN(const QJsonObject object, parseContent(base, QLatin1String("keel-prompts/1")));
    KEEL_ASSIGN(const QJsonObject words,
                parseOverlay(overlay, QLatin1String("prompts"), QLatin1String("texts")));
    Prompts prompts;
    const QJsonObject texts = object.value(QLatin1String("texts")).toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const QString translation = words.value(text.key()).toString();
        prompts.m_texts.insert(text.key(), translation.isEmpty() ? text.value().toString() : translation);
    }
    for (const auto& value : object.value(QLatin1String("flows")).toArray()) {
        const QJsonObject item = value.toObject();
        Flow flow{textAt(item, "id"), textAt(item, "title"), {}};
        for (const auto& step : item.value(QLatin1String("steps")).toArray()) {
            flow.steps.append(stepFrom(step.toObject()));
            for (const QString& id : flow.steps.last().prompts) {
                if (!prompts.contains(id))
                    return fail(ErrorCode::InvalidValue, id);
            }
        }
        prompts.m_flows.append(std::move(flow));
    }
    const QJsonObject checkIn = object.value(QLatin1String("check_in")).toObject();
    for (const auto& value : checkIn.value(QLatin1String("fields")).toArray()) {
        KEEL_ASSIGN(CheckInField field, fieldFrom(value.toObject()));
        if (!prompts.contains(field.text))
            return fail(ErrorCode::InvalidValue, field.text);
        prompts.m_fields.append(std::move(field));
    }
    for (const auto& value : checkIn.value(QLatin1String("folds")).toArray()) {
        const QJsonObject fold = value.toObject();
        prompts.m_folds.append(
            {textAt(fold, "id"), textAt(fold, "text"), fold.value(QLatin1String("open")).toBool()});
    }
    if (prompts.m_texts.isEmpty() || prompts.m_flows.isEmpty() || prompts.m_fields.isEmpty())
        return fail(ErrorCode::NotOurSchema, QStringLiteral("texts"));
    return prompts;
}

const Flow* Prompts::flow(const QString& id) const
{
    const auto found = std::find_if(m_flows.begin(), m_flows.end(),
                                    [&id](const Flow& candidate) { return candidate.id == id; });
    return found == m_flows.end() ? nullptr : &*found;
}

} // namespace keel
