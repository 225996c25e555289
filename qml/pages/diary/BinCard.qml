// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// An entry in the bin: what it was, how long it stays, and the two ways out.
Card {
    id: root

    required property string kindLabel
    required property string phase
    required property string text
    required property string dayText
    required property string daysLeft
    required property string spoken

    signal restoreRequested
    signal removeRequested

    Accessible.name: spoken

    ColumnLayout {
        width: parent.width
        spacing: Theme.space8

        PhaseName {
            phase: root.phase
            text: root.kindLabel
            Layout.fillWidth: true
        }
        SmallText {
            visible: text !== ""
            text: root.dayText
            Layout.fillWidth: true
        }
        WrittenText {
            visible: text !== ""
            text: root.text
            maximumLineCount: 3
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        SmallText {
            text: root.daysLeft
            Layout.fillWidth: true
        }
        ButtonRow {
            even: true
            Layout.fillWidth: true

            PillButton {
                text: qsTr("Put back", "button: an entry out of the bin")
                iconName: "undo-2"
                writes: true
                Accessible.description: root.spoken
                Layout.preferredWidth: 1
                Layout.maximumWidth: Infinity
                onClicked: root.restoreRequested()
            }
            PillButton {
                text: qsTr("Remove everywhere now", "button: an entry in the bin")
                iconName: "x"
                writes: true
                Accessible.description: root.spoken
                Layout.preferredWidth: 1
                Layout.maximumWidth: Infinity
                onClicked: root.removeRequested()
            }
        }
    }
}
