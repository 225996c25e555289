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
    /// A year up to today in the words of `language`, made under a random passphrase. It takes about a
    /// second: before the window opens.
    [[nodiscard]] static Result<std::unique_ptr<DemoVault>> make(quint64 seed, const SessionContext& context,
                                                                 const QString& language);
    /// A new diary, with nothing in it yet.
    [[nodiscard]] static Result<std::unique_ptr<DemoVault>> makeEmpty(const SessionContext& context);

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
