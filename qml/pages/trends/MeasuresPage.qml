// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The questionnaires that one brought along, and the score of a measure that was filled in elsewhere.
PlacePage {
    id: root

    required property MeasuresModel measures
    required property QuestionnaireModel questionnaire

    title: qsTr("A score", "page: of a measure that one fills in elsewhere")
    canGoBack: true
    onBackRequested: navigator.finish()
    Component.onCompleted: measures.load()

    TextLabel {
        text: qsTr("Keel comes without questionnaires. If you fill one in that you are allowed to use, its score can stand next to your days.")
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    Repeater {
        id: own

        model: root.measures.questionnaires

        delegate: QuestionnaireCard {
            Layout.fillWidth: true
            onFillInRequested: {
                root.questionnaire.open(key);
                root.navigator.open(Navigator.Questionnaire);
            }
            onRemoveRequested: root.measures.removeQuestionnaire(key)
        }
    }
    PillButton {
        iconName: "plus"
        text: qsTr("Bring a questionnaire", "button: a file with the questions of a measure")
        writes: true
        onClicked: root.navigator.open(Navigator.Instrument)
    }
    HeadingText {
        text: root.measures.changing ? qsTr("Change a score", "heading: one that was entered before") : qsTr("A score from elsewhere", "heading: of a measure that one fills in elsewhere")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
    }
    ChipGroup {
        label: qsTr("Measures you have used", "list of names")
        choices: root.measures.known
        Layout.fillWidth: true
    }
    TextLine {
        label: qsTr("Name of the measure", "field")
        text: root.measures.name
        Layout.fillWidth: true
        onEdited: text => root.measures.name = text
    }
    TextLine {
        id: score

        label: qsTr("Score", "field")
        text: root.measures.score
        error: root.measures.scoreError
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        Layout.fillWidth: true
        onEdited: text => root.measures.score = text
    }
    TextLine {
        label: qsTr("Day, if not today", "field: when a measure was filled in")
        placeholder: qsTr("12 November", "an example of a day")
        text: root.measures.day
        error: root.measures.dayError
        Layout.fillWidth: true
        onEdited: text => root.measures.day = text
    }
    TextLine {
        label: qsTr("Where you filled it in, if you like", "field")
        text: root.measures.where
        Layout.fillWidth: true
        onEdited: text => root.measures.where = text
    }
    Banner {
        visible: text !== ""
        text: root.measures.error
        warns: true
        Layout.fillWidth: true
    }
    SmallText {
        visible: text !== ""
        text: root.measures.done
        Layout.fillWidth: true
    }
    SecondaryButton {
        visible: root.measures.changing
        text: qsTr("Leave it as it was", "button: a score that is being changed")
        Layout.fillWidth: true
        onClicked: root.measures.leaveChange()
    }
    HeadingText {
        visible: root.measures.scores.count > 0
        text: qsTr("What you entered", "heading: of a list of scores")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
    }
    Repeater {
        model: root.measures.scores

        delegate: ScoreCard {
            Layout.fillWidth: true
            onChangeRequested: {
                root.measures.changeScore(key);
                score.forceActiveFocus(Qt.TabFocusReason);
            }
            onRemoveRequested: root.measures.removeScore(key)
        }
    }
    SecondaryButton {
        visible: root.measures.hasMoreScores
        text: qsTr("Show more", "button: earlier scores")
        iconName: "chevron-down"
        Layout.fillWidth: true
        onClicked: root.measures.showMoreScores()
    }
    Toast {
        id: toast

        parent: root
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.target + Theme.space32
        onActionTriggered: root.measures.undo()
        onDismissed: root.measures.forgetUndo()

        Connections {
            target: root.measures

            function onUndoTextChanged() {
                if (root.measures.undoText !== "")
                    toast.show(root.measures.undoText);
            }
        }
    }
    Connections {
        target: root.navigator

        function onVisited(name: string) {
            const first = own.itemAt(0) as QuestionnaireCard;
            if (name === "measures-fill" && first)
                first.fillInRequested();
        }
    }
    actions: PrimaryButton {
        text: root.measures.changing ? qsTr("Keep the change", "button: of a score") : qsTr("Save the score", "button")
        enabled: root.measures.canSave
        writes: true
        Layout.fillWidth: true
        onClicked: root.measures.save()
    }
}
