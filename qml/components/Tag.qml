// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// A word an entry carries; looks like a small chip, does nothing.
Item {
    id: root

    required property string text
    property string phase: ""

    readonly property real lead: Theme.space12 + (mark.visible ? mark.width + Theme.space4 : 0)

    // Measured apart: a label that wraps by its parent's width must not give that width as well.
    readonly property TextMetrics natural: TextMetrics {
        text: root.text
        font.family: Theme.fontFamily
        font.pixelSize: Theme.sizeSmall
    }

    implicitWidth: Math.ceil(natural.advanceWidth) + 1 + lead + Theme.space12
    implicitHeight: label.implicitHeight + 2 * Theme.space4
    height: label.height + 2 * Theme.space4

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, Theme.radius)
        color: "transparent"
        border.width: Theme.stroke
        border.color: Theme.line
    }
    PhaseMark {
        id: mark

        x: root.LayoutMirroring.enabled ? root.width - Theme.space12 - width : Theme.space12
        y: label.y
        phase: root.phase
        beside: label
    }
    SmallText {
        id: label

        x: root.LayoutMirroring.enabled ? Theme.space12 : root.lead
        y: Theme.space4
        width: root.width - root.lead - Theme.space12
        text: root.text
        color: root.phase === "" ? Theme.ink : Theme.phaseColor(root.phase)
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
