// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.ViewModels
import Keel.Pages

// From one time of the day to another.
GridLayout {
    id: root

    required property string label // what it is the time of, for the screen reader too
    required property CheckedField from
    required property CheckedField to

    readonly property int align: columns > 1 && from.error === "" && to.error === "" ? Qt.AlignBottom : Qt.AlignTop // both fields on one line

    columns: Theme.stacks(width) ? 1 : 2
    columnSpacing: Theme.space12
    rowSpacing: Theme.space8

    CheckedLine {
        label: qsTr("%1 from", "a span of time: Lunch from").arg(root.label)
        field: root.from
        inputMethodHints: Qt.ImhTime
        Layout.fillWidth: true
        Layout.alignment: root.align
    }
    CheckedLine {
        label: qsTr("%1 to", "a span of time: Lunch to").arg(root.label)
        field: root.to
        inputMethodHints: Qt.ImhTime
        Layout.fillWidth: true
        Layout.alignment: root.align
    }
}
