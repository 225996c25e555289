// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.Pages

// A first pick; the card sort and one's own words come later, when there is time.
FirstRunStep {
    id: root

    title: qsTr("Pick three to five values", "first run, title")
    subtitle: qsTr("What do you want your work to be about? You can sort and reword them any time.", "first run, below the title")
    canGoBack: false // the code behind it is not shown again
    canSkip: true
    canGoNext: firstRun.valuesEnough
    nextText: qsTr("Keep these", "button: on from the values")

    ChipGroup {
        label: qsTr("Values", "first run, to pick from")
        labelVisible: false
        choices: root.firstRun.values
        phase: "values"
        Layout.fillWidth: true
    }
    TextLabel {
        text: root.firstRun.valuesText
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
}
