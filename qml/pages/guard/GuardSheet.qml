// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels

// The three answers to words that may point to a client: while writing, before saving, before sharing. Closing it
// answers nothing, saves nothing and goes back to writing.
Sheet {
    id: root

    required property GuardedText note

    title: note.asksToSave ? qsTr("Before this is saved", "question about words that may point to a client") : qsTr("Words to look at", "question about words that may point to a client, while writing")
    text: note.question
    onClosed: note.dismissQuestion()

    WrittenText {
        text: root.note.askedWords
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    SmallText {
        text: qsTr("This check misses things. It looks for names only as English and Chinese sentences say them. A rare story can identify someone without a name: change or leave out detail.", "below the answers to words that may point to a client")
        Layout.fillWidth: true
    }

    actions: [
        PrimaryButton {
            text: qsTr("Replace with “a client”", "button: replaces the found words")
            focus: true
            Layout.fillWidth: true
            onClicked: root.note.answerReplace()
        },
        SecondaryButton {
            text: qsTr("Remove it", "button: removes the found words")
            Layout.fillWidth: true
            onClicked: root.note.answerRemove()
        },
        QuietButton {
            text: qsTr("It is not client data", "button: keeps the found words")
            Layout.fillWidth: true
            onClicked: root.note.answerKeep()
        }
    ]
}
