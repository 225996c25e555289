// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.Pages

// What one may want to do besides rating the day.
GridLayout {
    id: root

    required property Navigator navigator

    signal hardRequested
    signal matteredRequested
    signal noteRequested
    signal breakTaken

    columns: Theme.columnsFor(width, 150) >= 3 ? 3 : Theme.columnsFor(width, 150)
    columnSpacing: Theme.space12
    rowSpacing: Theme.space12

    TileButton {
        title: qsTr("Something hard happened", "quick action")
        subtitle: qsTr("guided, 6 min", "quick action, below the title")
        iconName: "phase-challenge"
        phase: "challenge"
        writes: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.hardRequested()
    }
    TileButton {
        title: qsTr("Something that mattered", "quick action")
        subtitle: qsTr("one or two lines", "quick action, below the title")
        iconName: "sparkles"
        phase: "values"
        writes: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.matteredRequested()
    }
    TileButton {
        title: qsTr("Between calls", "quick action")
        subtitle: qsTr("one minute, no typing", "quick action, below the title")
        iconName: "leaf"
        phase: "coping"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.navigator.open(Navigator.Minute)
    }
    TileButton {
        title: qsTr("Remind me why", "quick action")
        subtitle: qsTr("twenty seconds", "quick action, below the title")
        iconName: "heart"
        phase: "values"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.navigator.open(Navigator.RemindMe)
    }
    TileButton {
        title: qsTr("I had a break", "quick action")
        subtitle: qsTr("counts one", "quick action, below the title")
        iconName: "coffee"
        phase: "coping"
        writes: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.breakTaken()
    }
    TileButton {
        title: qsTr("A note", "quick action")
        subtitle: qsTr("whatever it is", "quick action, below the title")
        iconName: "pencil"
        writes: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.noteRequested()
    }
}
