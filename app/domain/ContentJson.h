// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace keel {

/// A file of assets/content: a JSON object whose "schema" is `schema`. NotJson or NotOurSchema otherwise.
[[nodiscard]] Result<QJsonObject> parseContent(const QByteArray& json, QLatin1String schema);

/// The `key` object ("entries" or "texts") of a translation of the file `of`; empty bytes give an empty one.
[[nodiscard]] Result<QJsonObject> parseOverlay(const QByteArray& json, QLatin1String of, QLatin1String key);

/// `key` from the translation of `id`, or what the base object says.
[[nodiscard]] QString translated(const QJsonObject& base, const QJsonObject& overlay, const QString& id,
                                 QLatin1String key);

} // namespace keel
