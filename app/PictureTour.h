// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Application.h"

namespace keel {

/// `--screenshots`: every stop of the tour as NN-name.png.
class PictureTour
{
public:
    explicit PictureTour(Application& application) : m_application(application) {}
    [[nodiscard]] int run();

private:
    Application& m_application;
};

} // namespace keel
