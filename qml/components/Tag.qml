// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// A word an entry carries; looks like a small chip, does nothing.
Item {
    id: root

    required property string text

    // Measured apart: a label that wraps by its parent's width must not give that width as well.
    readonly property TextMetrics natural: TextMetrics {
        text: root.text
        font.family: Theme.fontFamily
        font.pixelSize: Theme.sizeSmall
    }

    implicitWidth: Math.ceil(natural.advanceWidth) + 1 + 2 * Theme.space12
    implicitHeight: label.implicitHeight + 2 * Theme.space4
    height: label.height + 2 * Theme.space4

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, Theme.radius)
        color: "transparent"
        border.width: Theme.stroke
        border.color: Theme.line
    }
    SmallText {
        id: label

        x: Theme.space12
        y: Theme.space4
        width: root.width - 2 * Theme.space12
        text: root.text
        color: Theme.ink
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
