// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// A free note; what it belongs to is folded until asked for.
EditorFrame {
    id: root

    required property NoteModel note

    editor: note
    task: Navigator.Note
    title: note.words("note.title")
    subtitle: note.dateText
    saveText: qsTr("Save note", "button")

    Connections {
        target: root.navigator

        // For the tour that takes pictures of everything.
        function onVisited(name: string) {
            if (name === "note-save")
                root.note.save();
            else if (name === "note-support")
                root.note.text.dismissQuestion();
            else if (name === "note-leave")
                root.note.discard();
        }
        function onWritten(name: string, words: string) {
            if (name.startsWith("note"))
                root.note.text.text = words;
        }
    }
    TextLine {
        label: root.note.words("note.field.title")
        text: root.note.title.text
        maximumLength: root.note.title.maximumLength
        error: root.note.title.hits.length > 0 ? root.note.title.hint : ""
        Layout.fillWidth: true
        onEdited: text => root.note.title.text = text
    }
    GuardedNote {
        label: root.note.words("note.field.text")
        note: root.note.text
        asks: false
        placeholder: qsTr("No names, nothing that points to a client.", "inside the empty note")
        minimumLines: 8
        focus: true
        Layout.fillWidth: true
    }
    Disclosure {
        title: root.note.words("note.links")
        open: root.note.linkCount > 0
        Layout.fillWidth: true

        ChipGroup {
            label: root.note.words("note.links.challenges")
            choices: root.note.challenges
            phase: "challenge"
            Layout.fillWidth: true
        }
        ChipGroup {
            label: root.note.words("note.links.values")
            choices: root.note.values
            phase: "values"
            Layout.fillWidth: true
        }
        ChipGroup {
            label: root.note.words("note.links.coping")
            choices: root.note.coping
            phase: "coping"
            Layout.fillWidth: true
        }
    }
}
