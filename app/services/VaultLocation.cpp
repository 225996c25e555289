// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/VaultLocation.h"

#include <QDir>
#include <QStandardPaths>

namespace keel {

QString defaultVaultFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(QStringLiteral("keel/vault"));
}

} // namespace keel
