// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Keel.Theme

// A touch of ink over what is pointed at, and more of it while it is pressed: a finger never points.
Rectangle {
    required property T.AbstractButton target
    property color ink: Theme.ink

    anchors.fill: parent
    color: opacity > 0 ? ink : "transparent" // Qt paints corners also of what nobody sees
    opacity: target.down ? 0.12 : target.hovered ? 0.06 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motionShort
            easing.type: Easing.OutQuad
        }
    }
}
