// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// One way of reaching somebody: what it is, how, and the button that does it. Other ways stand below, set in.
ColumnLayout {
    id: root

    required property string title
    required property string detail
    required property string number
    required property string action
    required property string dialText
    required property string checkedText
    required property bool variant

    signal dialRequested
    signal copyRequested

    spacing: Theme.space4

    Rectangle {
        visible: !root.variant
        implicitHeight: Theme.stroke
        color: Theme.line
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8
    }
    ColumnLayout {
        spacing: Theme.space4
        Layout.fillWidth: true
        Layout.leftMargin: root.variant ? Theme.space16 : 0

        TextLabel {
            visible: text !== ""
            text: root.title
            font.weight: root.variant ? Font.Normal : Font.DemiBold
            Layout.fillWidth: true
        }
        TextLabel {
            visible: text !== ""
            text: root.detail
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.action !== ""
            spacing: Theme.space4
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4

            PillButton {
                text: root.dialText
                iconName: root.action === "dial" ? "phone" : root.action === "text" ? "message-square" : "info"
                onClicked: root.dialRequested()
            }
            IconButton {
                visible: root.number !== ""
                iconName: "copy"
                label: qsTr("Copy the number", "button on the support card")
                foreground: Theme.inkSoft
                Accessible.description: root.number
                onClicked: root.copyRequested()
            }
        }
        SmallText {
            visible: text !== ""
            text: root.checkedText
            Layout.fillWidth: true
        }
    }
}
