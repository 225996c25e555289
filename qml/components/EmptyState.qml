// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme

// Nothing here yet, and that is fine: what will appear, and when.
ColumnLayout {
    id: root

    property string iconName: "leaf"
    required property string title
    property string text: ""
    property string actionText: ""
    property bool actionWrites: false

    signal actionTriggered

    spacing: Theme.space8

    Rectangle {
        implicitWidth: Math.round(Theme.iconSize * 2.8)
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.keelSoft
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space8

        Icon {
            anchors.centerIn: parent
            icon: root.iconName
            color: Theme.keel
            size: Math.round(Theme.iconSize * 1.3)
        }
    }
    HeadingText {
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    TextLabel {
        visible: text !== ""
        text: root.text
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 420 * Theme.textScale
        Layout.alignment: Qt.AlignHCenter
    }
    SecondaryButton {
        visible: root.actionText !== ""
        text: root.actionText
        writes: root.actionWrites
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space8
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        onClicked: root.actionTriggered()
    }
}
