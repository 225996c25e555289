// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ContentJson.h"

#include <QJsonDocument>

namespace keel {

Result<QJsonObject> parseContent(const QByteArray& json, QLatin1String schema)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::NotJson, error.errorString());
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("schema")).toString() != schema)
        return fail(ErrorCode::NotOurSchema, schema);
    return object;
}

Result<QJsonObject> parseOverlay(const QByteArray& json, QLatin1String of, QLatin1String key)
{
    if (json.isEmpty())
        return QJsonObject();
    KEEL_ASSIGN(const QJsonObject object, parseContent(json, QLatin1String("keel-overlay/1")));
    if (object.value(QLatin1String("of")).toString() != of || !object.value(key).isObject())
        return fail(ErrorCode::NotOurSchema, of);
    return object.value(key).toObject();
}

QString translated(const QJsonObject& base, const QJsonObject& overlay, const QString& id, QLatin1String key)
{
    const QString text = overlay.value(id).toObject().value(key).toString();
    return text.isEmpty() ? base.value(key).toString() : text;
}

} // namespace keel
