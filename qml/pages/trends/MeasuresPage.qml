// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The score of a measure that was filled in elsewhere.
PlacePage {
    id: root

    required property MeasuresModel measures

    title: qsTr("A score", "page: of a measure that one fills in elsewhere")
    canGoBack: true
    onBackRequested: navigator.finish()
    Component.onCompleted: measures.load()

    TextLabel {
        text: qsTr("Keel brings no questionnaires. If you fill one in that you are entitled to use, its score can stand beside your days.")
        color: Theme.inkSoft
        Layout.fillWidth: true
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
    actions: PrimaryButton {
        text: qsTr("Save the score", "button")
        enabled: root.measures.canSave
        Layout.fillWidth: true
        onClicked: root.measures.save()
    }
}
