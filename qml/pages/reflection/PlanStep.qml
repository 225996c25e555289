// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Pages

// One small action, tied to a signal.
ReflectionStep {
    id: root

    PlanFields {
        ifCue: root.reflection.ifCue
        thenAction: root.reflection.thenAction
        actions: root.reflection.actions
        ifLabel: root.reflection.words("reflection.plan.if")
        thenLabel: root.reflection.words("reflection.plan.then")
        offerLabel: root.reflection.offerText
        hint: root.reflection.planHint
        Layout.fillWidth: true
    }
    MetBefore {
        reflection: root.reflection
        Layout.fillWidth: true
    }
}
