// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// Everything one can filter by that is no phase. What is picked holds at once.
Sheet {
    id: root

    required property TimelineFilterModel filter

    title: qsTr("Show only", "heading over the filters of the diary")
    onAboutToShow: filter.refresh()

    ChipGroup {
        label: qsTr("Kind", "filter: kind of entry")
        choices: root.filter.kinds
        Layout.fillWidth: true
    }
    ChipGroup {
        visible: root.filter.hasChallenges
        label: qsTr("What weighed", "filter: challenges")
        choices: root.filter.challenges
        phase: "challenge"
        Layout.fillWidth: true
    }
    ChipGroup {
        visible: root.filter.hasValues
        label: qsTr("What mattered", "filter: values")
        choices: root.filter.values
        phase: "values"
        Layout.fillWidth: true
    }

    actions: ButtonRow {
        even: true
        Layout.fillWidth: true

        PrimaryButton {
            text: qsTr("Show the entries", "button: closes the filters")
            focus: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.close()
        }
        SecondaryButton {
            text: qsTr("Clear all filters", "button")
            enabled: root.filter.active
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.filter.clear()
        }
    }
}
