// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

#include <QLoggingCategory>

namespace keel {

Q_LOGGING_CATEGORY(keelLog, "keel", QtWarningMsg)

void logError(const char* where, const Error& error)
{
    qCWarning(keelLog).noquote() << where << errorName(error.code) << error.detail;
}

} // namespace keel
