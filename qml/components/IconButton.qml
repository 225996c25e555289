// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// An icon that acts; `label` is what it does, for those who hear the page.
ActionButton {
    id: control

    required property string label

    fill: "transparent"
    corner: Theme.target / 2
    leftPadding: (Math.max(Theme.target, Theme.iconSize + Theme.space16) - Theme.iconSize) / 2
    rightPadding: leftPadding
    spacing: 0
    Accessible.name: label
}
