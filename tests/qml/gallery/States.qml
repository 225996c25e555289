// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// One thing as it is when nothing happens to it, pointed at, pressed, with the keyboard, and out of use.
GridLayout {
    id: root

    required property Component example
    property int least: 200 // px that one of them needs at normal text size
    property bool fills: true
    property list<int> looks: [Held.Resting, Held.PointedAt, Held.Pressed, Held.Focused, Held.Disabled]
    readonly property list<string> names: [qsTr("at rest"), qsTr("pointed at"), qsTr("pressed"), qsTr("keyboard"), qsTr("not possible")]

    columns: Math.min(looks.length, Theme.columnsFor(width + columnSpacing, least + columnSpacing))
    columnSpacing: Theme.space12
    rowSpacing: Theme.space12
    Layout.fillWidth: true

    Repeater {
        model: root.looks

        delegate: ColumnLayout {
            id: cell

            required property int modelData

            spacing: Theme.space4
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            SmallText {
                text: root.names[cell.modelData]
                Layout.fillWidth: true
            }
            Held {
                look: cell.modelData
                sourceComponent: root.example
                Layout.fillWidth: true
                Layout.maximumWidth: root.fills ? Infinity : Math.ceil(implicitWidth)
            }
        }
    }
}
