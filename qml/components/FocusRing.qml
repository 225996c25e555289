// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// Shown round whatever has the keyboard. A child of the control's background, so that it follows its shape.
Rectangle {
    property bool shown: false
    property int gap: 3

    anchors.fill: parent
    anchors.margins: -gap
    radius: Theme.radius + gap
    color: "transparent"
    border.width: shown ? Theme.strokeStrong : 0 // Qt paints corners also of what is hidden
    border.color: Theme.focus
    visible: shown
}
