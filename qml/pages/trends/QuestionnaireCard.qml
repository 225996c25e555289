// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// A questionnaire that one brought along.
Card {
    id: root

    required property string key
    required property string label
    required property string value
    required property string note

    signal fillInRequested
    signal removeRequested

    Accessible.name: label

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space8

        HeadingText {
            text: root.label
            Layout.fillWidth: true
        }
        SmallText {
            text: root.value
            Layout.fillWidth: true
        }
        SmallText {
            visible: text !== ""
            text: root.note
            color: Theme.ink
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.space8
            Layout.fillWidth: true

            PillButton {
                iconName: "pencil"
                text: root.note === "" ? qsTr("Fill it in", "button: a questionnaire") : qsTr("Go on with it", "button: a questionnaire that was begun")
                writes: true
                width: Math.min(implicitWidth, parent.width)
                Accessible.name: qsTr("%1, %2", "button, and what it is about").arg(text).arg(root.label)
                onClicked: root.fillInRequested()
            }
            PillButton {
                iconName: "trash-2"
                text: qsTr("Move to the bin", "button: a questionnaire; its scores stay")
                writes: true
                width: Math.min(implicitWidth, parent.width)
                Accessible.name: qsTr("%1, %2", "button, and what it is about").arg(text).arg(root.label)
                onClicked: root.removeRequested()
            }
        }
    }
}
