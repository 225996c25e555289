// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// Somebody or something to turn to.
Card {
    id: root

    required property string name
    required property string kindLabel
    required property string detail
    required property string how

    signal editRequested
    signal removeRequested
    signal copyRequested

    padding: Theme.space12
    leftPadding: Theme.space16
    Accessible.name: name

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space4

        RowLayout {
            spacing: Theme.space4
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 2
                Layout.fillWidth: true

                TextLabel {
                    text: root.name
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                }
                SmallText {
                    text: root.kindLabel
                    color: Theme.coping
                    Layout.fillWidth: true
                }
            }
            IconButton {
                iconName: "pencil"
                label: qsTr("Change: %1", "button; a person or service").arg(root.name)
                foreground: Theme.inkSoft
                Layout.alignment: Qt.AlignTop
                onClicked: root.editRequested()
            }
            IconButton {
                iconName: "trash-2"
                label: qsTr("Remove: %1", "button; a person or service").arg(root.name)
                foreground: Theme.inkSoft
                Layout.alignment: Qt.AlignTop
                onClicked: root.removeRequested()
            }
        }
        TextLabel {
            visible: text !== ""
            text: root.detail
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.how !== ""
            spacing: Theme.space4
            Layout.fillWidth: true

            TextLabel {
                text: root.how
                Layout.fillWidth: true
            }
            IconButton {
                iconName: "copy"
                label: qsTr("Copy how to reach %1", "button; a person or service").arg(root.name)
                foreground: Theme.inkSoft
                onClicked: root.copyRequested()
            }
        }
    }
}
