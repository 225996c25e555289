// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.Pages

// So that the kind of day is already there in each check-in.
FirstRunStep {
    id: root

    title: qsTr("Your working days", "first run, title")
    subtitle: qsTr("Then each check-in already knows what kind of day it is. You can change this any time, or skip it.", "first run, below the title")
    canSkip: true

    Flow {
        spacing: Theme.space8
        Layout.fillWidth: true

        Repeater {
            model: root.firstRun.workingDays

            delegate: Chip {
                required property int index
                required property string name
                required property bool worked

                text: name
                selected: worked
                onClicked: root.firstRun.setWorked(index, !worked)
            }
        }
    }
    GridLayout {
        columns: Theme.stacks(width) ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space8
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8

        TextLine {
            label: qsTr("From", "time of day, field")
            text: root.firstRun.from
            inputMethodHints: Qt.ImhTime
            Layout.fillWidth: true
            onEdited: text => root.firstRun.from = text
        }
        TextLine {
            label: qsTr("To", "time of day, field")
            text: root.firstRun.to
            inputMethodHints: Qt.ImhTime
            Layout.fillWidth: true
            onEdited: text => root.firstRun.to = text
        }
    }
}
