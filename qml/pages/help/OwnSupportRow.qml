// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// One of one's own people on the support card.
ColumnLayout {
    id: root

    required property string name
    required property string kindLabel
    required property string detail
    required property string how

    signal copyRequested

    spacing: Theme.space4

    Rectangle {
        implicitHeight: Theme.stroke
        color: Theme.line
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8
    }
    TextLabel {
        text: root.name
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    SmallText {
        text: root.kindLabel
        Layout.fillWidth: true
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
