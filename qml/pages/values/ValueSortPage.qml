// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// Choosing one's values: cards on three piles, then three to five of them, then each in one's own words.
FocusScope {
    id: root

    required property Navigator navigator
    required property ValueSortModel sort
    readonly property string valueAsked: sort.wordsText

    onValueAskedChanged: steps.toTop()
    Component.onCompleted: sort.start()
    Accessible.role: Accessible.Pane
    Accessible.name: steps.title

    Connections {
        target: root.sort

        function onSaved() {
            root.navigator.finish();
        }
    }
    Connections {
        target: root.navigator

        // For the tour that takes pictures of everything.
        function onVisited(name: string) {
            if (name === "value-sort-next")
                root.sort.next();
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    TaskStepper {
        id: steps

        navigator: root.navigator
        anchors.fill: parent
        focus: true
        phase: "values"
        phaseName: qsTr("Values", "phase")
        stepCount: 3
        currentStep: root.sort.stage
        title: root.sort.stage === ValueSortModel.Sort ? qsTr("How important is this to you?", "card sort, title") : root.sort.stage === ValueSortModel.Choose ? qsTr("Which three to five matter most?", "card sort, title") : root.sort.wordsTitle
        subtitle: root.sort.stage === ValueSortModel.Sort ? root.sort.progressText : root.sort.stage === ValueSortModel.Choose ? root.sort.chosenText : root.sort.wordsText
        nextText: root.sort.lastStep ? qsTr("Keep these values", "button: end of the card sort") : qsTr("Next", "button: to the following step of the card sort")
        canGoNext: root.sort.canGoNext
        nextWrites: root.sort.lastStep
        canGoBack: true
        canSkip: false
        saved: root.sort.error === ""
        stopText: qsTr("Stop here and go on later", "button: leaves the card sort, which goes on there next time")
        onBackRequested: {
            if (root.sort.canGoBack)
                root.sort.back();
            else
                root.navigator.finish();
        }
        onNextRequested: root.sort.next()
        onStopRequested: root.navigator.finish()

        Banner {
            visible: root.sort.error !== ""
            text: root.sort.error
            warns: true
            Layout.fillWidth: true
        }
        CardTable {
            visible: root.sort.stage === ValueSortModel.Sort
            sort: root.sort
            focus: visible
            Layout.fillWidth: true
        }
        ColumnLayout {
            visible: root.sort.stage === ValueSortModel.Choose
            spacing: Theme.space16
            Layout.fillWidth: true

            ChipPicker {
                label: qsTr("Values to choose from", "card sort")
                model: root.sort.choices
                phase: "values"
                maximum: root.sort.choices.maximum
                Layout.fillWidth: true
                onChipToggled: key => root.sort.choices.toggleKey(key)
            }
            OwnCard {
                sort: root.sort
                Layout.fillWidth: true
            }
        }
        ValueWords {
            visible: root.sort.stage === ValueSortModel.Words
            words: root.sort.words
            Layout.fillWidth: true
        }
    }
}
