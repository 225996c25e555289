// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// A day's level from 0 to 10 as shape and shade: a bar in five heights, and the higher the darker. A day that was written
// on but not rated has a plain dash; a day without anything has no mark at all. Decoration: the day speaks for itself.
Item {
    id: root

    property real level: -1 // below 0: not rated
    property bool written: false
    readonly property int step: level < 0 ? 0 : Math.min(5, 1 + Math.floor(level / 2))

    implicitWidth: Math.round(Theme.sizeBody * 0.9)
    implicitHeight: Math.round(Theme.sizeBody * 1.1)
    Accessible.ignored: true

    // How much there is room for: what the bar's height is to be read against.
    Rectangle {
        visible: root.step > 0
        anchors.fill: parent
        radius: 3
        color: "transparent"
        border.width: Theme.stroke
        border.color: Theme.outline
    }
    Rectangle {
        visible: root.step > 0
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round(parent.height * root.step / 5)
        radius: 3
        color: Theme.keel
        opacity: 0.35 + 0.13 * root.step
    }
    Rectangle {
        visible: root.step === 0 && root.written
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.strokeStrong
        color: Theme.inkSoft
    }
}
