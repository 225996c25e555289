// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The whole diary to a place of one's own choice. The passphrase is asked for each time.
PlacePage {
    id: root

    required property ExportModel exporting

    function stop() {
        exporting.stop();
        fields.wipe();
    }
    function leave() {
        stop();
        navigator.finish();
    }

    title: qsTr("Export", "page: write the diary to a file")
    canGoBack: true
    onBackRequested: leave()
    Component.onCompleted: exporting.startNew()

    Connections {
        target: root.navigator

        function onLeaving() {
            root.stop();
        }
    }
    Banner {
        text: qsTr("An export is not locked: anyone who gets it can read your whole diary. Keep it where only you can look, and never send it by work mail.", "page Export")
        warns: true
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: root.exporting.done === ""
        spacing: Theme.space12
        Layout.fillWidth: true

        ChoiceCard {
            title: qsTr("A file for Keel", "form of an export")
            subtitle: qsTr("Everything, in one JSON file. Keel can bring it in again, here or on another device.", "form of an export")
            selected: root.exporting.form === 0
            Layout.fillWidth: true
            onClicked: root.exporting.form = 0
        }
        ChoiceCard {
            title: qsTr("Tables", "form of an export")
            subtitle: qsTr("A folder with one CSV file per kind of entry, for a spreadsheet.", "form of an export")
            selected: root.exporting.form === 1
            Layout.fillWidth: true
            onClicked: root.exporting.form = 1
        }
        ChoiceCard {
            title: qsTr("Text to read", "form of an export")
            subtitle: qsTr("A folder with one Markdown file per month, to read or print.", "form of an export")
            selected: root.exporting.form === 2
            Layout.fillWidth: true
            onClicked: root.exporting.form = 2
        }
        Banner {
            visible: text !== ""
            text: root.exporting.clientDetails
            warns: true
            Layout.fillWidth: true
        }
        Repeater {
            model: root.exporting.clientDays

            delegate: QuietButton {
                required property string modelData
                required property int index

                text: qsTr("Look at %1", "button: opens this day in the Diary; %1 is a date").arg(modelData)
                Layout.fillWidth: true
                onClicked: root.exporting.openClientDay(index)
            }
        }
        FileFields {
            id: fields

            file: root.exporting
            Layout.fillWidth: true
        }
    }
    Banner {
        visible: text !== ""
        text: root.exporting.done
        Layout.fillWidth: true
    }

    actions: [
        PrimaryButton {
            visible: root.exporting.done === ""
            text: qsTr("Save the export", "button")
            enabled: fields.canSubmit
            Layout.fillWidth: true
            onClicked: fields.submit()
        },
        PrimaryButton {
            visible: root.exporting.done !== ""
            text: qsTr("Back to the settings", "button")
            Layout.fillWidth: true
            onClicked: root.leave()
        }
    ]

    ProgressSheet {
        title: qsTr("Saving the export", "while it is written")
        text: qsTr("Nothing is left there if you stop.", "while an export is written")
        visible: root.exporting.work.running
        progress: root.exporting.work.progress
        cancelText: qsTr("Stop", "button: stops an export or import")
        onCancelRequested: root.exporting.work.cancel()
    }
}
