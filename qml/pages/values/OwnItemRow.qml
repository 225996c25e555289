// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// One word one can pick, under its group's heading, with what can be done about it.
ColumnLayout {
    id: root

    required property string label
    required property string help
    required property string group
    required property string note
    required property bool isFirst
    property string phase: ""
    property bool concealed: false

    signal editRequested
    signal hideRequested(bool hide)

    spacing: Theme.space8

    HeadingText {
        visible: root.isFirst
        text: root.group
        color: Theme.phaseColor(root.phase)
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
    }
    Card {
        id: card

        padding: Theme.space12
        leftPadding: Theme.space16
        opacity: root.concealed ? 0.7 : 1
        Accessible.name: root.label
        Layout.fillWidth: true

        RowLayout {
            width: card.availableWidth
            spacing: Theme.space4

            ColumnLayout {
                spacing: 2
                Layout.fillWidth: true

                TextLabel {
                    text: root.label
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                }
                SmallText {
                    visible: text !== ""
                    text: root.help
                    Layout.fillWidth: true
                }
                SmallText {
                    visible: text !== ""
                    text: root.note
                    color: Theme.phaseColor(root.phase)
                    Layout.fillWidth: true
                }
            }
            IconButton {
                iconName: "pencil"
                label: qsTr("Reword: %1", "button; a coping action or challenge").arg(root.label)
                foreground: Theme.inkSoft
                writes: true
                Layout.alignment: Qt.AlignTop
                onClicked: root.editRequested()
            }
            IconButton {
                iconName: root.concealed ? "eye" : "eye-off"
                label: root.concealed ? qsTr("Show again: %1", "button; a coping action or challenge").arg(root.label) : qsTr("Hide: %1", "button; a coping action or challenge").arg(root.label)
                foreground: Theme.inkSoft
                writes: true
                Layout.alignment: Qt.AlignTop
                onClicked: root.hideRequested(!root.concealed)
            }
        }
    }
}
