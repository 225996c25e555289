// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace keel {

/// Moments at which an open diary must not stay open, whatever the person is doing in the app. GUI thread.
class Lifecycle : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What this system tells; made by the platform's folder.
    [[nodiscard]] static std::unique_ptr<Lifecycle> ofSystem();

Q_SIGNALS:
    /// The screen was locked, or the machine is about to sleep.
    void leaving();
};

} // namespace keel
