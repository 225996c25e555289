// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Pages

// One small thing for oneself, now: what the diary is for.
FirstRunStep {
    id: root

    title: qsTr("One thing for you, now", "first run, title")
    subtitle: qsTr("Pick one and do it before you go on. It is noted in today’s check-in.", "first run, below the title")
    canSkip: true
    canGoNext: firstRun.actions.selectedCount > 0
    nextText: qsTr("Done, go to today", "button: end of first run")

    Repeater {
        model: root.firstRun.actions

        delegate: ChoiceCard {
            required property string key
            required property string label

            required selected
            title: label
            phase: "coping"
            Layout.fillWidth: true
            onClicked: root.firstRun.actions.toggleKey(key)
        }
    }
}
