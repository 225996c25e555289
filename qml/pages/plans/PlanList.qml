// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The plans one has: those that hold now, those that rest, those that are over.
PlacePage {
    id: root

    required property PlansModel plans

    signal newRequested
    signal editRequested(string planId)
    signal occasionRequested(string planId)

    // For the pictures of everything.
    function askAboutFirst() {
        const first = list.itemAt(0) as PlanCard;
        if (first)
            root.occasionRequested(first.planId);
    }

    title: plans.title
    canGoBack: true

    Banner {
        visible: root.plans.error !== ""
        text: root.plans.error
        warns: true
        Layout.fillWidth: true
    }
    EmptyState {
        visible: root.plans.loaded && root.plans.count === 0
        iconName: "footprints"
        title: qsTr("No plans yet", "empty list of if-then plans")
        text: qsTr("A plan ties one small action to a signal: if it is 12:30, then I will eat away from the screen.", "empty list of if-then plans")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space32
    }
    Repeater {
        id: list

        model: root.plans

        delegate: PlanCard {
            id: card

            Layout.fillWidth: true
            onOccasionRequested: root.occasionRequested(planId)
            onTakeUpRequested: root.plans.takeUp(planId)
            onMenuRequested: menu.show(card)
        }
    }
    PlanMenu {
        id: menu

        plans: root.plans
        onEditRequested: planId => root.editRequested(planId)
    }
    actions: PrimaryButton {
        text: qsTr("Make a plan", "button")
        writes: true
        Layout.fillWidth: true
        onClicked: root.newRequested()
    }
}
