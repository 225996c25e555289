// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// How much of a whole: a track, filled as far. Hollow is what was said beside what was counted, or a time before. What
// stands beside it says the same in words.
Rectangle {
    id: root

    required property real share // 0..1
    property string phase: ""
    property bool hollow: false

    implicitHeight: 12
    radius: height / 2
    color: "transparent"
    border.width: Theme.stroke
    border.color: Theme.line

    Rectangle {
        visible: root.share > 0
        anchors.left: parent.left
        width: Math.max(height, parent.width * Math.min(1, root.share))
        height: parent.height
        radius: parent.radius
        color: root.hollow ? Theme.phaseSoft(root.phase) : Theme.phaseColor(root.phase)
        border.width: root.hollow ? Theme.strokeStrong : 0
        border.color: Theme.phaseColor(root.phase)
    }
}
