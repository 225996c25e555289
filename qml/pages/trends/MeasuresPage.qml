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
        onClicked: root.navigator.open(Navigator.Instrument)
    }
    HeadingText {
        text: qsTr("A score from elsewhere", "heading: of a measure that one fills in elsewhere")
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
        label: qsTr("Score", "field")
        text: root.measures.score
        error: root.measures.scoreError
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        Layout.fillWidth: true
        onEdited: text => root.measures.score = text
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
    Connections {
        target: root.navigator

        function onVisited(name: string) {
            const first = own.itemAt(0) as QuestionnaireCard;
            if (name === "measures-fill" && first)
                first.fillInRequested();
        }
    }
    actions: PrimaryButton {
        text: qsTr("Save the score", "button")
        enabled: root.measures.canSave
        Layout.fillWidth: true
        onClicked: root.measures.save()
    }
}
