// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// A questionnaire comes in as a file: what it is, or why not; then it has a name in the diary.
PlacePage {
    id: root

    required property InstrumentModel instrument
    readonly property bool choosing: instrument.stage === InstrumentModel.Choosing
    readonly property bool previewing: instrument.stage === InstrumentModel.Preview

    title: qsTr("Bring a questionnaire", "page: a file with the questions of a measure")
    canGoBack: true
    onBackRequested: previewing ? instrument.chooseAgain() : navigator.finish()
    Component.onCompleted: instrument.startNew()

    TextLabel {
        visible: root.choosing
        text: qsTr("Choose a questionnaire file made for Keel, for a questionnaire that you are allowed to use. What its questions say stays in your diary: no export and no page you share holds it.", "page: a file with the questions of a measure")
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    TextLine {
        visible: root.choosing
        label: qsTr("The file", "field: path of a questionnaire")
        text: root.instrument.path
        error: root.choosing ? root.instrument.error : ""
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        focus: true
        Layout.fillWidth: true
        onEdited: text => root.instrument.path = text
        onAccepted: root.instrument.look()
    }
    ChooseButton {
        visible: root.choosing
        text: qsTr("Choose a file", "button: a questionnaire to bring")
        fileKind: qsTr("Questionnaires (*.json)", "kinds of file")
        onChosen: address => root.instrument.choose(address)
    }
    Banner {
        visible: root.previewing && text !== ""
        text: root.instrument.notice
        Layout.fillWidth: true
    }
    TextLine {
        visible: root.previewing
        label: qsTr("Its name in your diary", "field: of a questionnaire")
        text: root.instrument.name
        Layout.fillWidth: true
        onEdited: text => root.instrument.name = text
        onAccepted: {
            if (keep.enabled)
                root.instrument.keep();
        }
    }
    Card {
        visible: root.previewing
        Accessible.name: facts.title
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.space16

            DataTable {
                id: facts

                title: qsTr("What the file holds", "table: a questionnaire")
                labelHeader: title
                model: root.instrument.facts
                Layout.fillWidth: true
            }
            DataTable {
                title: qsTr("How it is scored", "table: a questionnaire")
                labelHeader: qsTr("Scale", "table: a questionnaire")
                valueHeader: qsTr("Score", "table: a questionnaire")
                noteHeader: qsTr("What it takes", "table: a questionnaire")
                model: root.instrument.scales
                Layout.fillWidth: true
            }
            SmallText {
                text: qsTr("Keel shows the number and your own trend, and nothing else: no bands, no cut-offs. A score is not a diagnosis.", "below a questionnaire")
                Layout.fillWidth: true
            }
        }
    }
    Banner {
        visible: !root.choosing && root.instrument.error !== ""
        text: root.instrument.error
        warns: true
        Layout.fillWidth: true
    }
    TextLabel {
        visible: !root.choosing && !root.previewing
        text: qsTr("It is in your diary now. You find it under Add a score.", "after a questionnaire was brought")
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Connections {
        target: root.navigator

        function onWritten(name: string, words: string) {
            if (name === "instrument-look") {
                root.instrument.path = words;
                root.instrument.look();
            } else if (name === "instrument-keep") {
                root.instrument.name = words;
                root.instrument.keep();
            }
        }
    }

    actions: [
        PrimaryButton {
            visible: root.choosing
            text: qsTr("Look at it", "button: a questionnaire to bring")
            enabled: root.instrument.path !== "" && !root.instrument.busy
            Layout.fillWidth: true
            onClicked: root.instrument.look()
        },
        PrimaryButton {
            id: keep

            visible: root.previewing
            text: qsTr("Keep it in my diary", "button: a questionnaire")
            enabled: root.instrument.canKeep
            writes: true
            Layout.fillWidth: true
            onClicked: root.instrument.keep()
        },
        SecondaryButton {
            visible: root.previewing
            text: qsTr("Choose another file", "button: a questionnaire to bring")
            Layout.fillWidth: true
            onClicked: root.instrument.chooseAgain()
        },
        PrimaryButton {
            visible: !root.choosing && !root.previewing
            text: qsTr("Back to my scores", "button")
            Layout.fillWidth: true
            onClicked: root.navigator.finish()
        }
    ]
}
