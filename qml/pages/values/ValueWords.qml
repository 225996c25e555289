// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// One value in its owner's words: name, how much it matters, why.
ColumnLayout {
    id: root

    required property ValueWordsModel words

    spacing: Theme.space16

    TextLabel {
        visible: text !== ""
        text: root.words.help
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    TextLine {
        label: qsTr("In your own words", "value, field")
        placeholder: root.words.title
        text: root.words.label.text
        error: root.words.label.hint
        Layout.fillWidth: true
        onEdited: text => root.words.label.text = text
    }
    NumberStepper {
        label: qsTr("How much it matters, 1 to 10", "value, field")
        from: 1
        to: 10
        Layout.fillWidth: true
        onEdited: value => root.words.importance = value

        Binding on value {
            value: root.words.importance
        }
    }
    NoteField {
        label: qsTr("Why it matters to you", "value, field")
        placeholder: qsTr("A line is enough.", "inside the empty field")
        text: root.words.why.text
        hits: root.words.why.hitSpans
        hitsText: root.words.why.hint
        Layout.fillWidth: true
        onEdited: text => root.words.why.text = text
    }
    GuardQuestion {
        note: root.words.label
        asked: root.visible && root.words.label.question !== ""
    }
    GuardQuestion {
        note: root.words.why
        asked: root.visible && root.words.why.question !== ""
    }
}
