// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Journal.h"
#include "services/RecordJson.h"

#include <QJsonObject>

/// Records as the command line handles them: JSON in the export's shape, until recordFromJson() judges it.
namespace keel::cli {

/// A UUID or, for values, own items and the like, a slug. InvalidValue.
[[nodiscard]] Result<RecordId> recordId(const QString& text);
[[nodiscard]] QJsonObject toJsonObject(const AnyRecord& record);
[[nodiscard]] QByteArray toBytes(const QJsonObject& object);

/// `changes` laid over `record`; null clears a field. (QJsonObject sorts keys; RecordJson puts them back in
/// order.)
[[nodiscard]] QJsonObject merged(QJsonObject record, const QJsonObject& changes);

/// A new record of what a person typed. What need not be said is filled in where it is missing or null: id,
/// recorded_at, tz, utc_offset_min, local_date and a plan's `created`, all as of now.
[[nodiscard]] Result<AnyRecord> newRecord(Kind kind, const QByteArray& json, Journal& journal);

} // namespace keel::cli
