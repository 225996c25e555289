// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// A card of Trends, or all of them, as a file: what, in which form, the passphrase again, where.
Sheet {
    id: root

    required property TrendsFileModel file
    readonly property bool saved: file.done !== ""

    title: saved ? qsTr("Saved", "sheet: a file has been written") : qsTr("Save or print", "sheet: cards of Trends as a file")
    form: true
    canClose: !file.work.running
    onClosed: fields.wipe()

    Banner {
        visible: !root.saved
        text: qsTr("The file is not locked: anyone who has it can read it. Keep it where only you can look.", "sheet: Save or print")
        warns: true
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: !root.saved
        spacing: Theme.space12
        Layout.fillWidth: true

        SegmentedRange {
            visible: root.file.choices.length > 1
            label: qsTr("What to save", "choice: this card or all of them")
            options: root.file.choices
            Layout.fillWidth: true
            onActivated: index => root.file.choice = index

            Binding on currentIndex {
                value: root.file.choice
            }
        }
        ChoiceCard {
            title: qsTr("Pages", "form of a file")
            subtitle: qsTr("A PDF with pictures, words and tables. To print, open it and print from there.", "form of a file")
            selected: root.file.form === 0
            Layout.fillWidth: true
            onClicked: root.file.form = 0
        }
        ChoiceCard {
            title: qsTr("A picture", "form of a file")
            subtitle: qsTr("A PNG with everything but the tables.", "form of a file")
            selected: root.file.form === 1
            Layout.fillWidth: true
            onClicked: root.file.form = 1
        }
        SegmentedRange {
            visible: root.file.isPicture
            label: qsTr("Size", "of a picture")
            options: root.file.sizes
            Layout.fillWidth: true
            onActivated: index => root.file.size = index

            Binding on currentIndex {
                value: root.file.size
            }
        }
        ChoiceCard {
            title: qsTr("The table alone", "form of a file")
            subtitle: qsTr("A CSV for a spreadsheet, with every row.", "form of a file")
            selected: root.file.form === 2
            Layout.fillWidth: true
            onClicked: root.file.form = 2
        }
        FileFields {
            id: fields

            file: root.file
            Layout.fillWidth: true
        }
    }
    Banner {
        visible: root.saved
        text: root.file.done
        Layout.fillWidth: true
    }

    actions: [
        PrimaryButton {
            visible: !root.saved
            text: qsTr("Save the file", "button")
            enabled: fields.canSubmit
            Layout.fillWidth: true
            onClicked: fields.submit()
        },
        PrimaryButton {
            visible: root.saved
            text: qsTr("Back to Trends", "button")
            Layout.fillWidth: true
            onClicked: root.close()
        }
    ]

    ProgressSheet {
        title: qsTr("Saving", "while a file is written")
        text: qsTr("Nothing is left there if you stop.", "while a file is written")
        visible: root.file.work.running
        progress: root.file.work.progress
        cancelText: qsTr("Stop", "button: stops the writing of a file")
        onCancelRequested: root.file.work.cancel()
    }
}
