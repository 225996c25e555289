// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The names of keel-export/1 that are no record's. Internal to app/services.
namespace keel::format {

inline constexpr char schema[] = "keel-export/1";
inline constexpr char schemaKey[] = "schema";
inline constexpr char exportedAtKey[] = "exported_at";
inline constexpr char appVersionKey[] = "app_version";

/// The vault's setting that keeps the top object's unknown keys: a JSON object, sorted.
inline const QString extraSetting = QStringLiteral("export_extra");

} // namespace keel::format
