// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// What one can do with a plan besides saying how it went.
Sheet {
    id: root

    required property PlansModel plans
    property string planId: ""
    property bool active: false
    property bool retired: false

    signal editRequested(string planId)

    function show(plan: PlanCard) {
        planId = plan.planId;
        retired = !plan.active && !plan.resting;
        active = plan.active;
        text = plan.sentence;
        open();
    }

    title: qsTr("This plan", "sheet: what to do with a plan")

    actions: [
        SecondaryButton {
            text: qsTr("Change", "button: of a plan")
            iconName: "pencil"
            writes: true
            focus: true
            Layout.fillWidth: true
            onClicked: {
                root.close();
                root.editRequested(root.planId);
            }
        },
        SecondaryButton {
            visible: root.active
            text: qsTr("Rest for two weeks", "button: of a plan")
            iconName: "moon"
            writes: true
            Layout.fillWidth: true
            onClicked: {
                root.close();
                root.plans.rest(root.planId);
            }
        },
        SecondaryButton {
            visible: !root.retired
            text: qsTr("Retire", "button: of a plan that is over")
            iconName: "check"
            writes: true
            Layout.fillWidth: true
            onClicked: {
                root.close();
                root.plans.retire(root.planId);
            }
        }
    ]
}
