// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Vault.h"

#include <QTemporaryDir>

namespace keel {

/// A throw-away vault with the synthetic diary in it; its folder goes with it.
class DemoVault
{
public:
    static constexpr int year = 365;

    /// So many days up to today, made under a random passphrase. A year takes about a second: before the
    /// window opens. None is a new diary.
    [[nodiscard]] static Result<std::unique_ptr<DemoVault>> make(quint64 seed, const SessionContext& context,
                                                                 int days = year);

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("vault")); }
    /// Opens the diary; close it before opening it again.
    [[nodiscard]] Result<std::unique_ptr<DiarySession>> open(const SessionContext& context,
                                                             Access access = Access::Full) const;
    /// To be typed on the lock screen.
    [[nodiscard]] QString passphrase() const;

private:
    DemoVault() = default;

    QTemporaryDir m_folder;
    SecureBytes m_passphrase;
};

} // namespace keel
