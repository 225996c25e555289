// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// The question of a step, the title of a sheet.
TextLabel {
    font.pixelSize: Theme.sizeTitle
    font.weight: Font.Bold
    font.letterSpacing: -0.3
    lineHeight: 1.2
    Accessible.role: Accessible.Heading
}
