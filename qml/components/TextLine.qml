// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// One line of text under its label, with room for a hint or what is wrong with it.
FocusScope {
    id: root

    required property string label
    property alias text: input.text
    property alias placeholder: input.placeholder
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    property alias validator: input.validator
    property alias readOnly: input.readOnly
    property bool labelVisible: true
    property string hint: ""
    property string error: "" // what is wrong and what to do; empty: nothing is

    signal edited(string text) // by a person
    signal accepted

    implicitWidth: 240
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space4

        TextLabel {
            visible: root.labelVisible
            text: root.label
            color: Theme.inkSoft
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        InputLine {
            id: input

            label: root.label
            description: root.error !== "" ? root.error : root.hint
            focus: true
            warns: root.error !== ""
            Layout.fillWidth: true
            onTextEdited: root.edited(text)
            onAccepted: root.accepted()
        }
        FieldHint {
            hint: root.hint
            error: root.error
            Layout.fillWidth: true
        }
    }
}
