// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Theme
import Keel.Components
import Keel.ViewModels

// The three phases to filter by at once, the way to all other filters, and a chip for each that is set: pressing it takes
// the filter away.
Flow {
    id: root

    required property TimelineFilterModel filter
    required property bool calendarShown

    signal calendarToggled
    signal filtersRequested
    signal binRequested

    spacing: Theme.space8
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Filters", "of the diary")

    Chip {
        text: qsTr("All", "filter: everything in the diary")
        selected: !root.filter.active
        showMark: false
        onClicked: root.filter.clear()
    }
    Repeater {
        model: root.filter.phases

        delegate: Chip {
            required property string key
            required property string label

            required selected
            required phase
            text: label
            width: Math.min(implicitWidth, root.width)
            onClicked: root.filter.phases.toggleKey(key)
        }
    }
    ChipButton {
        iconName: "filter"
        label: qsTr("More filters", "button: kinds, challenges, values")
        onClicked: root.filtersRequested()
    }
    ChipButton {
        iconName: "calendar"
        label: root.calendarShown ? qsTr("Hide the calendar", "button") : qsTr("Show the calendar", "button")
        current: root.calendarShown
        onClicked: root.calendarToggled()
    }
    ChipButton {
        iconName: "trash-2"
        label: qsTr("Open the bin", "button")
        onClicked: root.binRequested()
    }
    Repeater {
        model: root.filter.labels

        delegate: PillButton {
            required property int index
            required property string modelData
            readonly property string phase: root.filter.labelPhases[index] ?? ""

            text: modelData
            iconName: "x"
            iconAtEnd: true
            fill: Theme.phaseSoft(phase)
            edge: Theme.phaseColor(phase)
            foreground: Theme.phaseColor(phase)
            width: Math.min(implicitWidth, root.width)
            Accessible.name: qsTr("Clear the filter %1", "button; %1 is what is filtered by").arg(modelData)
            onClicked: root.filter.takeAway(index)
        }
    }
}
