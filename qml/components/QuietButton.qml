// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// Looks like text: for ways out ("Stop here and keep what I wrote").
ActionButton {
    fill: "transparent"
    foreground: Theme.inkSoft
    textSize: Theme.sizeBody
    textWeight: Font.Normal
    underlined: Theme.isHighContrast
    leftPadding: Theme.space12
    rightPadding: Theme.space12
}
