// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The guided reflection, one question at a time. Which screen there is, the view-model says.
Rectangle {
    id: root

    required property ReflectionModel reflection
    required property Navigator navigator
    property string shownStep: ""
    readonly property list<string> names: ["what_happened", "whose", "feel", "value", "comprehensible", "manageable", "meaningful", "plan", "practise", "acknowledge", "want", "options", "protect", "close"]
    readonly property list<string> files: ["HappenedStep", "WhoseStep", "FeelStep", "ValueStep", "ExplainStep", "HandleStep", "WorthStep", "PlanStep", "PractiseStep", "AcknowledgeStep", "WantStep", "OptionsStep", "ProtectStep", "CloseStep"]

    function showStep() {
        if (!reflection.ready || shownStep === reflection.step)
            return;
        shownStep = reflection.step;
        body.setSource(Qt.resolvedUrl(files[names.indexOf(shownStep)] + ".qml"), {
            reflection: root.reflection
        });
    }

    color: Theme.paper
    Component.onCompleted: {
        if (!reflection.ready && !reflection.busy && !reflection.offersResume)
            reflection.startNew();
        showStep();
    }

    Connections {
        target: root.reflection

        function onStepChanged() {
            root.showStep();
        }
        function onClosed() {
            if (root.navigator.task === Navigator.Reflection)
                root.navigator.finish();
        }
        function onMissing() {
            if (root.navigator.task === Navigator.Reflection)
                root.navigator.finish();
        }
    }
    Connections {
        target: root.navigator

        function onLeaving() {
            root.reflection.close();
        }
        // The tour goes through both paths without writing anything.
        function onVisited(name: string) {
            if (name === "reflection-next")
                root.reflection.next();
            else if (name === "reflection-unfair")
                root.reflection.challenges.toggleKey("ch_cul_racism");
            else if (name === "reflection-wanted")
                root.reflection.wants.toggleKey("record");
            else if (name === "reflection-leave")
                root.reflection.discard();
        }
    }
    BegunOffer {
        anchors.fill: parent
        visible: root.reflection.offersResume
        focus: visible
        title: root.reflection.words("reflection.title")
        navigator: root.navigator
        editor: root.reflection
        onBackRequested: root.reflection.close()
    }
    TaskStepper {
        id: stepper

        navigator: root.navigator
        anchors.fill: parent
        visible: !root.reflection.offersResume
        focus: visible
        stepCount: root.reflection.stepCount
        currentStep: root.reflection.currentStep
        saved: root.reflection.draftKept
        phase: root.reflection.phase
        phaseName: root.reflection.phaseName
        title: root.reflection.circles ? "" : root.reflection.title
        subtitle: root.reflection.circles ? "" : root.reflection.hint
        nextText: root.reflection.lastStep ? qsTr("Finish", "button: saves the reflection") : qsTr("Next", "button: to the next question")
        canSkip: root.reflection.ready && !root.reflection.lastStep && !root.reflection.circles && root.shownStep !== "acknowledge"
        canStop: !root.reflection.lastStep || !Writing.possible // Finish keeps it as well
        canGoNext: root.reflection.ready && !root.reflection.circles && !root.reflection.busy
        stopText: Writing.possible ? qsTr("Stop here and keep what I wrote", "button of a reflection") : qsTr("Leave without keeping it", "button of a reflection that cannot be saved")
        nextWrites: root.reflection.lastStep
        onBackRequested: root.reflection.back()
        onSkipRequested: root.reflection.next()
        onNextRequested: root.reflection.next()
        onStopRequested: Writing.possible ? root.reflection.save() : root.reflection.discard()

        Banner {
            visible: root.reflection.error !== ""
            text: root.reflection.error
            warns: true
            Layout.fillWidth: true
        }
        Banner {
            visible: root.reflection.setsAside
            text: root.reflection.words("hard_rule.set_aside")
            Layout.fillWidth: true
        }
        CirclesOffer {
            visible: root.reflection.circles
            reflection: root.reflection
            Layout.fillWidth: true
        }
        Loader {
            id: body

            visible: !root.reflection.circles
            focus: true
            Layout.fillWidth: true
            onLoaded: stepper.land()
        }
    }
    GuardQuestion {
        note: root.reflection.asking
        asked: root.visible && root.reflection.asking.asksToSave
    }
}
