// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// A score that was entered.
Card {
    id: root

    required property string key
    required property string label
    required property string note
    required property bool canChange
    readonly property string about: qsTr("%1, %2", "a score: measure and number, day and place").arg(label).arg(note)

    signal changeRequested
    signal removeRequested

    Accessible.name: about

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space8

        TextLabel {
            text: root.label
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        SmallText {
            text: root.note
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.space8
            Layout.fillWidth: true

            PillButton {
                visible: root.canChange
                iconName: "pencil"
                text: qsTr("Change", "button: a score")
                writes: true
                width: Math.min(implicitWidth, parent.width)
                Accessible.name: qsTr("%1, %2", "button, and what it is about").arg(text).arg(root.about)
                onClicked: root.changeRequested()
            }
            PillButton {
                iconName: "trash-2"
                text: qsTr("Remove", "button: a score")
                writes: true
                width: Math.min(implicitWidth, parent.width)
                Accessible.name: qsTr("%1, %2", "button, and what it is about").arg(text).arg(root.about)
                onClicked: root.removeRequested()
            }
        }
    }
}
