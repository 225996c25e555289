// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Application.h"

class QAccessibleInterface;

namespace keel {

/// `--self-test`: loads every page, walks the accessibility tree at each stop, and fails on an unnamed
/// focusable, on anything that does not fit (Misfits.h), and on any warning that Qt or QML prints. `--size`,
/// `--locale` and `--text-scale` hold here too.
class SelfTest
{
public:
    explicit SelfTest(Application& application) : m_application(application) {}
    [[nodiscard]] int run();

private:
    Application& m_application;
};

} // namespace keel
