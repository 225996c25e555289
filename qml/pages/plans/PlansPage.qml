// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.ViewModels
import Keel.Pages

// All if-then plans, and over them the one that is being written or changed.
FocusScope {
    id: root

    required property DiaryModel diary
    required property Navigator navigator

    PlanList {
        id: list

        anchors.fill: parent
        visible: !editor.wanted
        focus: !editor.wanted
        plans: root.diary.plans
        navigator: root.navigator
        onBackRequested: root.navigator.finish()
        onNewRequested: root.diary.plan.startNew()
        onEditRequested: planId => root.diary.plan.edit(planId)
        onOccasionRequested: planId => {
            root.diary.occasion.edit(planId);
            root.navigator.open(Navigator.PlanOutcome);
        }
    }
    Connections {
        target: editor.item as PlanEditor

        function onOccasionRequested(planId: string) {
            root.diary.occasion.edit(planId);
            root.navigator.open(Navigator.PlanOutcome);
        }
    }
    Connections {
        target: root.navigator

        function onVisited(name: string) {
            if (name === "plan-new")
                root.diary.plan.startNew();
            else if (name === "plan-leave")
                root.diary.plan.discard();
            else if (name === "plan-answers")
                list.askAboutFirst();
        }
    }
    PageLoader {
        id: editor

        wanted: root.diary.plan.ready || root.diary.plan.offersResume
        onPageRequested: setSource(Qt.resolvedUrl("PlanEditor.qml"), {
            plan: root.diary.plan,
            navigator: root.navigator
        })
    }
}
