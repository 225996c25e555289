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
    property bool asks: visible // false where the question is shown by somebody else
    property string quietHint: ""

    text: note.text
    hits: note.hitSpans
    hitsText: note.hint
    hint: note.remaining < 40 ? qsTr("%n characters left", "below the note", note.remaining) : quietHint
    onEdited: text => root.note.text = text

    GuardSheet {
        note: root.note
        visible: root.asks && root.note.question !== ""
    }
}
