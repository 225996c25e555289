// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>
#include <QUrl>

namespace keel {

/// Paths as people type and read them.
namespace fileplace {

/// Absolute and clean; "~" is the home folder, a bare name lies in the documents' folder. Empty stays empty.
[[nodiscard]] QString typed(const QString& path);
/// Of a file address that a chooser gave; empty for anything else.
[[nodiscard]] QString chosen(const QUrl& address);
/// Where people keep documents on this machine; else their home.
[[nodiscard]] QString documents();
/// What a failure to read or write a chosen place means, and what to do.
[[nodiscard]] QString errorText(ErrorCode code);

} // namespace fileplace

} // namespace keel
