// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// A questionnaire of one's own, a question at a time; in the end its scores. A digit answers, once more takes it back.
FocusScope {
    id: root

    required property QuestionnaireModel questionnaire
    required property Navigator navigator

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Connections {
        target: root.navigator

        function onLeaving() {
            root.questionnaire.close();
        }
        function onVisited(name: string) {
            if (name === "questionnaire-next")
                root.questionnaire.next();
        }
    }
    Connections {
        target: root.questionnaire

        function onClosed() {
            if (root.navigator.task === Navigator.Questionnaire)
                root.navigator.finish();
        }
    }
    TaskStepper {
        navigator: root.navigator
        anchors.fill: parent
        focus: true
        stepCount: root.questionnaire.stepCount
        currentStep: root.questionnaire.step
        saved: root.questionnaire.draftKept
        title: root.questionnaire.atEnd ? qsTr("What comes of it", "last step of a questionnaire") : root.questionnaire.itemText
        subtitle: root.questionnaire.atEnd ? root.questionnaire.answeredText : root.questionnaire.recall
        nextText: root.questionnaire.atEnd ? qsTr("Save the score", "button") : qsTr("Next", "button: to the next question")
        stopText: qsTr("Stop here and go on later", "button: leaves a questionnaire, which goes on there next time")
        canSkip: false
        canGoNext: root.questionnaire.ready && (!root.questionnaire.atEnd || root.questionnaire.canSave)
        nextWrites: root.questionnaire.atEnd
        onBackRequested: root.questionnaire.back()
        onNextRequested: root.questionnaire.atEnd ? root.questionnaire.save() : root.questionnaire.next()
        onStopRequested: root.questionnaire.close()
        Keys.onPressed: event => {
            event.accepted = event.key >= Qt.Key_0 && event.key <= Qt.Key_9 && event.modifiers === Qt.NoModifier && root.questionnaire.answerNumber(event.key - Qt.Key_0);
        }

        Banner {
            visible: root.questionnaire.error !== ""
            text: root.questionnaire.error
            warns: true
            Layout.fillWidth: true
        }
        ChipPicker {
            visible: !root.questionnaire.atEnd && !root.questionnaire.typesNumber
            label: root.questionnaire.itemText
            model: root.questionnaire.options
            Layout.fillWidth: true
            onChipToggled: key => root.questionnaire.options.toggleKey(key)
        }
        NumberStepper {
            visible: !root.questionnaire.atEnd && root.questionnaire.typesNumber
            label: qsTr("Your answer", "a number, in a questionnaire")
            from: root.questionnaire.lowest
            to: root.questionnaire.highest
            step: root.questionnaire.numberStep
            Layout.fillWidth: true
            onEdited: value => root.questionnaire.setNumber(value)

            Binding on value {
                value: root.questionnaire.number
            }
        }
        SmallText {
            visible: !root.questionnaire.atEnd
            text: qsTr("You can leave it blank.", "below a question")
            Layout.fillWidth: true
        }
        Card {
            visible: root.questionnaire.atEnd
            Accessible.name: scores.title
            Layout.fillWidth: true

            ColumnLayout {
                width: parent.width
                spacing: Theme.space12

                DataTable {
                    id: scores

                    title: qsTr("Scores", "table: of a questionnaire")
                    labelHeader: qsTr("Scale", "table: a questionnaire")
                    valueHeader: qsTr("Score", "table: a questionnaire")
                    noteHeader: qsTr("What is missing", "table: a questionnaire")
                    model: root.questionnaire.scores
                    Layout.fillWidth: true
                }
                SmallText {
                    text: qsTr("The scores are kept, your answers are not. A score is not a diagnosis.", "below the scores of a questionnaire")
                    Layout.fillWidth: true
                }
            }
        }
        SmallText {
            visible: text !== ""
            text: root.questionnaire.missingText
            Layout.fillWidth: true
        }
        QuietButton {
            visible: root.questionnaire.draftKept
            text: qsTr("Discard my answers", "button: a questionnaire")
            iconName: "trash-2"
            writes: true
            Layout.leftMargin: -Theme.space12
            onClicked: root.questionnaire.discard()
        }
    }
}
