// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// From "Who can see this?" to the first day, in at most two minutes.
FocusScope {
    id: root

    required property FirstRunModel firstRun
    required property HelpNow help
    property int shownStep: -1
    readonly property FirstRunStep step: body.item as FirstRunStep

    // Main.visit(): the step after this one.
    function visitNext() {
        if (firstRun.busy)
            return;
        firstRun.deviceOwner = 0;
        if (firstRun.step === FirstRunModel.Passphrase)
            firstRun.createVault(firstRun.offeredPassphrase, firstRun.offeredPassphrase);
        else if (firstRun.step === FirstRunModel.Recovery)
            firstRun.recoverySaved();
        else if (firstRun.canSkip)
            firstRun.skip();
        else
            firstRun.next();
    }
    function showStep() {
        shownStep = firstRun.step;
        body.setSource(Qt.resolvedUrl(["WhoCanSeeStep.qml", "DeviceStep.qml", "PassphraseStep.qml", "RecoveryStep.qml", "ValuesStep.qml", "WorkingDaysStep.qml", "CheckInStep.qml", "ActionStep.qml"][firstRun.step]), {
            firstRun: firstRun
        });
    }

    Component.onCompleted: showStep()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Connections {
        target: root.firstRun

        // The signal also comes when only what one may do at a step has changed.
        function onStepChanged() {
            if (root.firstRun.step !== root.shownStep)
                root.showStep();
        }
    }
    Stepper {
        id: stepper

        anchors.fill: parent
        focus: true
        stepCount: root.firstRun.stepCount
        currentStep: root.firstRun.step
        title: root.step ? root.step.title : ""
        subtitle: root.step ? root.step.subtitle : ""
        nextText: root.step ? root.step.nextText : ""
        canGoNext: root.step !== null && root.step.canGoNext && !root.firstRun.busy
        canGoBack: root.step !== null && root.step.canGoBack && root.firstRun.canGoBack
        canSkip: root.step !== null && root.step.canSkip && root.firstRun.canSkip
        canStop: false
        onBackRequested: root.firstRun.back()
        onSkipRequested: root.firstRun.skip()
        onNextRequested: root.step.proceed()
        onHelpRequested: root.help.open()

        Banner {
            visible: root.firstRun.error !== ""
            text: root.firstRun.error
            warns: true
            Layout.fillWidth: true
        }
        Loader {
            id: body

            focus: true
            Layout.fillWidth: true
            onLoaded: stepper.land()
        }
    }
}
