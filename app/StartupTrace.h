// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Application.h"

namespace keel {

/// `--trace-startup`: one JSON line about how long the start took, then leaves. With `--passphrase-fd` the
/// vault is unlocked as well, and the line tells of the key derivation and of the way to Today; else those
/// are null.
class StartupTrace
{
public:
    explicit StartupTrace(Application& application) : m_application(application) {}
    [[nodiscard]] int run();

private:
    Application& m_application;
};

} // namespace keel
