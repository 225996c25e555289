// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// A plan's two halves and what it belongs to.
EditorFrame {
    id: root

    required property PlanModel plan

    signal occasionRequested(string planId)

    editor: plan
    task: Navigator.None
    title: plan.words("plan.title")
    subtitle: plan.words("reflection.plan")
    saveText: qsTr("Save plan", "button")

    PlanFields {
        ifCue: root.plan.ifCue
        thenAction: root.plan.thenAction
        actions: root.plan.actions
        ifLabel: root.plan.words("reflection.plan.if")
        thenLabel: root.plan.words("reflection.plan.then")
        offerLabel: root.plan.offerText
        hint: root.plan.planHint
        Layout.fillWidth: true
    }
    SettingRow {
        visible: root.plan.planId !== ""
        title: root.plan.words("plan.occasion")
        valueText: root.plan.answersText
        iconName: "check"
        Layout.fillWidth: true
        onClicked: root.occasionRequested(root.plan.planId)
    }
    Disclosure {
        title: root.plan.words("note.links")
        Layout.fillWidth: true

        ChipGroup {
            label: root.plan.words("note.links.challenges")
            choices: root.plan.challenges
            phase: "challenge"
            Layout.fillWidth: true
        }
        ChipGroup {
            label: root.plan.words("note.links.values")
            choices: root.plan.values
            phase: "values"
            Layout.fillWidth: true
        }
    }
}
