// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Keel.Theme

// A sheet of paper on the desk. Put one Layout inside; its implicit size becomes the card's.
T.Pane {
    id: control

    property color fill: Theme.card
    property color edge: Theme.line
    property int corner: Theme.radiusCard

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space16
    Accessible.role: Accessible.Grouping

    background: Rectangle {
        radius: control.corner
        color: control.fill
        border.width: Theme.stroke
        border.color: control.edge
    }
}
