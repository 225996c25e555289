// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The text area of every page on which one writes: what may point to a client is underlined, and the three answers are
// one press away. It says how much room is left when little is.
NoteField {
    id: root

    required property GuardedText note
    property bool asks: true // before saving; false where somebody else does
    property string quietHint: ""

    hits: note.hitSpans
    hitsText: note.hint
    hitsAction: qsTr("Choose what to do", "button: answers about words that may point to a client")
    hint: note.remaining < 0 ? qsTr("%n characters too many", "below the note", -note.remaining) : note.remaining < 40 ? qsTr("%n characters left", "below the note", note.remaining) : quietHint
    onEdited: text => root.note.text = text
    onHitsActionRequested: note.ask()
    Component.onCompleted: follow(note.text)

    Connections {
        target: root.note

        function onTextChanged() {
            root.follow(root.note.text);
        }
    }
    GuardQuestion {
        note: root.note
        asked: root.visible && root.note.question !== "" && (root.asks || !root.note.asksToSave)
    }
}
