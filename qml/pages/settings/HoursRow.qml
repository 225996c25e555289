// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// One weekday: worked or not, and then from when to when.
ColumnLayout {
    id: root

    required property string name
    required property bool worked
    required property string from
    required property string to
    required property string error

    signal workedEdited(bool worked)
    signal fromEdited(string text)
    signal toEdited(string text)

    spacing: Theme.space4

    ToggleRow {
        text: root.name
        Layout.fillWidth: true
        onToggled: root.workedEdited(checked)

        Binding on checked {
            value: root.worked
        }
    }
    GridLayout {
        visible: root.worked
        columns: Theme.stacks(width) ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space4
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8

        TextLine {
            label: qsTr("%1 from", "a weekday's working time: Monday from").arg(root.name)
            text: root.from
            inputMethodHints: Qt.ImhTime
            error: root.error
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.fromEdited(text)
        }
        TextLine {
            label: qsTr("%1 to", "a weekday's working time: Monday to").arg(root.name)
            text: root.to
            inputMethodHints: Qt.ImhTime
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.toEdited(text)
        }
    }
}
