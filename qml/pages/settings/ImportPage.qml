// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// An export comes in: first what it would change, then all of it or nothing.
PlacePage {
    id: root

    required property ImportModel importing
    readonly property bool choosing: importing.stage === ImportModel.Choosing
    readonly property bool previewing: importing.stage === ImportModel.Preview

    title: qsTr("Import an export", "page: import")
    canGoBack: true
    onBackRequested: previewing ? importing.chooseAgain() : navigator.finish()
    Component.onCompleted: importing.startNew()

    TextLabel {
        visible: root.choosing
        text: qsTr("Keel looks at the file first and shows what is new in it. Nothing changes until you say so.", "page: import")
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    TextLine {
        visible: root.choosing
        label: qsTr("The file", "field: path of an export to bring in")
        text: root.importing.path
        error: root.importing.error
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        focus: true
        Layout.fillWidth: true
        onEdited: text => root.importing.path = text
        onAccepted: root.importing.look()
    }
    ChooseButton {
        visible: root.choosing
        text: qsTr("Choose a file", "button: an export to bring in")
        onChosen: address => root.importing.choose(address)
    }
    Card {
        visible: !root.choosing
        Accessible.name: summary.text
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.space12

            TextLabel {
                id: summary

                text: root.importing.summary
                Layout.fillWidth: true
                Accessible.role: Accessible.AlertMessage
            }
            DataTable {
                title: qsTr("What the file holds", "table of an import")
                labelHeader: qsTr("Kind of entry", "table of an import")
                valueHeader: qsTr("New", "table of an import")
                noteHeader: qsTr("The rest", "table of an import")
                model: root.importing.kinds
                Layout.fillWidth: true
            }
        }
    }
    Banner {
        visible: root.previewing && root.importing.error !== ""
        text: root.importing.error
        warns: true
        Layout.fillWidth: true
    }
    Disclosure {
        visible: !root.choosing && root.importing.refusals.length > 0
        title: qsTr("What cannot be imported, and why", "table of an import, folded")
        Layout.fillWidth: true

        Repeater {
            model: root.importing.refusals

            delegate: TextLabel {
                required property string modelData

                text: modelData
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
        }
    }

    actions: [
        PrimaryButton {
            visible: root.choosing
            text: qsTr("Look at it", "button: an export to bring in")
            enabled: root.importing.path !== ""
            Layout.fillWidth: true
            onClicked: root.importing.look()
        },
        PrimaryButton {
            visible: root.previewing && root.importing.canTake
            text: root.importing.takeText
            writes: true
            Layout.fillWidth: true
            onClicked: root.importing.take()
        },
        SecondaryButton {
            visible: root.previewing
            text: qsTr("Choose another file", "button: an export to bring in")
            Layout.fillWidth: true
            onClicked: root.importing.chooseAgain()
        },
        PrimaryButton {
            visible: !root.choosing && !root.previewing
            text: qsTr("Back to the settings", "button")
            Layout.fillWidth: true
            onClicked: root.navigator.finish()
        }
    ]

    ProgressSheet {
        title: root.choosing ? qsTr("Looking at the file", "while it is read") : qsTr("Importing", "while it is imported")
        text: qsTr("Your diary stays as it is if you stop.", "while an export is brought in")
        visible: root.importing.work.running
        progress: root.importing.work.progress
        cancelText: qsTr("Stop", "button: stops an export or import")
        onCancelRequested: root.importing.work.cancel()
    }
}
