// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// Adding or rewording one word.
Sheet {
    id: root

    required property OwnItemsModel toolbox

    title: toolbox.editorTitle
    text: toolbox.builtIn === "" ? "" : qsTr("Keel calls it “%1”.", "the built-in words of a coping action or challenge").arg(toolbox.builtIn)
    form: true
    onClosed: root.toolbox.abandon()

    TextLine {
        label: qsTr("What it is called", "coping action or challenge, field")
        text: root.toolbox.label.text
        error: root.toolbox.label.hint
        focus: true
        Layout.fillWidth: true
        onEdited: text => root.toolbox.label.text = text
    }
    TextLine {
        label: qsTr("What it means to you, if that helps", "coping action or challenge, field")
        text: root.toolbox.help.text
        error: root.toolbox.help.hint
        Layout.fillWidth: true
        onEdited: text => root.toolbox.help.text = text
        onAccepted: {
            if (keep.enabled)
                root.toolbox.save();
        }
    }
    SegmentedRange {
        visible: root.toolbox.editsNew
        label: qsTr("Where it belongs", "group of a coping action or challenge")
        options: root.toolbox.groupLabels
        Layout.fillWidth: true
        onActivated: index => root.toolbox.groupIndex = index

        Binding on currentIndex {
            value: root.toolbox.groupIndex
        }
    }

    actions: [
        FieldHint {
            error: root.toolbox.error
            Layout.fillWidth: true
        },
        PrimaryButton {
            id: keep

            text: root.toolbox.editsNew ? qsTr("Add it", "button: a coping action or challenge") : qsTr("Keep these words", "button: a coping action or challenge")
            enabled: root.toolbox.canSave
            writes: true
            Layout.fillWidth: true
            onClicked: root.toolbox.save()
        },
        QuietButton {
            visible: root.toolbox.canRestore
            text: qsTr("Use Keel’s words again", "button: a coping action or challenge")
            writes: true
            Layout.fillWidth: true
            onClicked: root.toolbox.restore()
        }
    ]

    GuardQuestion {
        note: root.toolbox.label
        asked: root.opened && root.toolbox.label.question !== ""
    }
    GuardQuestion {
        note: root.toolbox.help
        asked: root.opened && root.toolbox.help.question !== ""
    }
    Connections {
        target: root.toolbox

        function onSaved() {
            root.close();
        }
    }
}
