// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components

// What one writes in.
GalleryPage {
    GallerySection {
        title: qsTr("A line or two")

        States {
            least: 330
            looks: [Held.Resting, Held.Focused, Held.Disabled]

            example: Component {
                NoteField {
                    label: qsTr("What happened?")
                    placeholder: qsTr("A line or two is enough. No names.")
                    hint: qsTr("Saved as you write.")
                }
            }
        }
        NoteField {
            label: qsTr("With something that looks like a client")
            text: "Spoke with Jane Doe again, 943 476 5919, and it stayed with me all afternoon."
            hits: [11, 8, 1, 27, 12, 2, 67, 9, 0]
            hitsAction: qsTr("Choose what to do")
            Layout.fillWidth: true
        }
        NoteField {
            label: qsTr("Not shown")
            labelVisible: false
            minimumLines: 1
            placeholder: qsTr("One line, its label only spoken")
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("One line")

        States {
            least: 330
            looks: [Held.Resting, Held.Focused, Held.Disabled]

            example: Component {
                TextLine {
                    label: qsTr("Name of the toolbox item")
                    placeholder: qsTr("for example: walk round the block")
                }
            }
        }
        TextLine {
            label: qsTr("Contracted end")
            text: "17:00"
            hint: qsTr("As it is in your contract.")
            Layout.fillWidth: true
        }
        TextLine {
            label: qsTr("Contracted end")
            text: "25:00"
            error: qsTr("This is not a time of day. Write it as 17:00.")
            Layout.fillWidth: true
        }
        TextLine {
            label: qsTr("Only to be read")
            text: "keel-diary"
            readOnly: true
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("Looking for something")

        States {
            least: 330
            looks: [Held.Resting, Held.Focused, Held.Disabled]

            example: Component {
                SearchField {}
            }
        }
        SearchField {
            text: "safeguarding"
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("A secret")

        States {
            least: 330
            looks: [Held.Resting, Held.Focused, Held.Disabled]

            example: Component {
                PassphraseField {}
            }
        }
        PassphraseField {
            text: "correct horse battery"
            hint: qsTr("Would hold for centuries against guessing.")
            Layout.fillWidth: true
        }
        PassphraseField {
            text: "correct horse battery"
            shown: true
            Layout.fillWidth: true
        }
        PassphraseField {
            text: "battery"
            error: qsTr("That did not open the diary. Nothing was lost; try again.")
            Layout.fillWidth: true
        }
        OwnerField {
            Layout.fillWidth: true
        }
    }
}
