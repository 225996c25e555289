// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme

// A small action inside a card: "Had it", "Show as table".
ActionButton {
    edge: Theme.line
    corner: Math.min(height / 2, Theme.target / 2)
    textSize: Theme.sizeBody
    textWeight: Font.Normal
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    iconColor: Theme.inkSoft
    Layout.fillWidth: true // where there is little room; not beyond its words
    Layout.maximumWidth: Math.ceil(implicitWidth)
}
