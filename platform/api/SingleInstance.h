// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace keel {

/// One window per vault: whoever comes second asks the first to come to the front and leaves. Carries nothing
/// but that wish. Where the system offers no such thing, everybody is first, and the vault's own lock
/// decides.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Claims the vault for this process. Null: another process has it and was asked to show itself.
    [[nodiscard]] static std::unique_ptr<SingleInstance> claim(const QString& vaultFolder);

Q_SIGNALS:
    void raiseRequested();
};

} // namespace keel
