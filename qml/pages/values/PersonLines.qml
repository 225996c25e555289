// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// Somebody or something to turn to: who, what they are, when, and how to reach them. `buttons` stand beside the name.
ColumnLayout {
    id: root

    required property string name
    required property string kindLabel
    required property string detail
    required property string how
    default property alias buttons: top.data

    signal copyRequested

    spacing: Theme.space4

    RowLayout {
        id: top

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
