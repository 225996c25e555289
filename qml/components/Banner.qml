// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// Something to know, with at most one thing to do about it. `warns` for what needs care; never red, never alone colour.
Card {
    id: root

    required property string text
    property string title: ""
    property string iconName: warns ? "triangle-alert" : "info"
    property bool warns: false
    property string actionText: ""
    property bool closable: false

    signal actionTriggered
    signal closed

    fill: warns ? Theme.warningSoft : Theme.keelSoft
    edge: Theme.isHighContrast ? Theme.line : "transparent"
    padding: Theme.space12
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title === "" ? text : qsTr("%1. %2").arg(title).arg(text)

    RowLayout {
        width: root.availableWidth
        spacing: Theme.space12

        Icon {
            icon: root.iconName
            color: root.warns ? Theme.warning : Theme.keel
            beside: heading.visible ? heading : words
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.space4
            Layout.fillWidth: true

            TextLabel {
                id: heading

                visible: text !== ""
                text: root.title
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            TextLabel {
                id: words

                text: root.text
                Layout.fillWidth: true
            }
            Repeater {
                model: root.actionText === "" ? 0 : 1

                delegate: PillButton {
                    text: root.actionText
                    Layout.topMargin: Theme.space4
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    onClicked: root.actionTriggered()
                }
            }
        }
        Repeater {
            model: root.closable ? 1 : 0

            delegate: IconButton {
                iconName: "x"
                label: qsTr("Close this message")
                foreground: Theme.inkSoft
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: -Theme.space12
                Layout.rightMargin: -Theme.space12
                onClicked: root.closed()
            }
        }
    }
}
