// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels

// Asked before a text is saved that may point to a client. Closing it saves nothing and goes back to writing.
Sheet {
    id: root

    required property GuardedText note

    title: qsTr("Before this is saved", "question about words that may point to a client")
    text: note.question
    onClosed: note.dismissQuestion()

    PrimaryButton {
        text: qsTr("Write “a client” instead", "button: replaces the found words")
        focus: true
        Layout.fillWidth: true
        onClicked: root.note.answerReplace()
    }
    SecondaryButton {
        text: qsTr("Take the words out", "button: removes the found words")
        Layout.fillWidth: true
        onClicked: root.note.answerRemove()
    }
    QuietButton {
        text: qsTr("Keep them: they are not a client’s", "button: keeps the found words")
        Layout.fillWidth: true
        onClicked: root.note.answerKeep()
    }
}
