// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The page of an entry that is written in one go: save where a thumb reaches it, back with the draft kept, and what
// was begun before first. `task` is the one it was opened as.
FocusScope {
    id: root

    required property EditorModel editor
    required property Navigator navigator
    required property int task
    property string title: ""
    property string subtitle: ""
    property string saveText: qsTr("Save", "button: an entry of the diary")
    default property alias content: fields.data

    Component.onCompleted: if (!root.editor.ready && !root.editor.busy && !root.editor.offersResume)
        root.editor.startNew()

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: Writing.possible && root.visible && root.editor.canSave
        onActivated: root.editor.save()
    }
    Connections {
        target: root.editor

        function onClosed() {
            if (root.navigator.task === root.task)
                root.navigator.finish();
        }
        function onMissing() {
            if (root.navigator.task === root.task)
                root.navigator.finish();
        }
        function onOpened() {
            page.forceActiveFocus();
        }
    }
    Connections {
        target: root.navigator

        function onLeaving() {
            root.editor.close();
        }
    }
    BegunOffer {
        anchors.fill: parent
        visible: root.editor.offersResume
        focus: visible
        title: root.title
        navigator: root.navigator
        editor: root.editor
        onBackRequested: root.editor.close()
    }
    PlacePage {
        id: page

        anchors.fill: parent
        visible: !root.editor.offersResume
        focus: visible
        title: root.title
        subtitle: root.subtitle
        navigator: root.navigator
        canGoBack: true
        onBackRequested: root.editor.close()

        // Not before it is read: what is typed into a field that is still to be filled would be lost.
        ColumnLayout {
            id: fields

            visible: root.editor.ready
            spacing: Theme.space12
            Layout.fillWidth: true
        }
        actions: ColumnLayout {
            spacing: Theme.space8
            Layout.fillWidth: true

            Banner {
                visible: root.editor.error !== ""
                text: root.editor.error
                warns: true
                Layout.fillWidth: true
            }
            SmallText {
                text: qsTr("Kept as you write.", "below the save button: the draft is in the diary")
                opacity: root.editor.draftKept ? 1 : 0
                Accessible.ignored: !root.editor.draftKept
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            ButtonRow {
                Layout.fillWidth: true

                SecondaryButton {
                    visible: root.editor.isDirty
                    text: root.editor.isNew ? qsTr("Discard", "button: what was written on this page") : qsTr("Undo changes", "button: leaves the entry as it was saved")
                    Layout.fillWidth: parent.columns === 1
                    onClicked: root.editor.discard()
                }
                PrimaryButton {
                    text: root.saveText
                    enabled: root.editor.canSave && root.editor.isDirty
                    writes: true
                    Layout.fillWidth: true
                    onClicked: root.editor.save()
                }
            }
        }
    }
    GuardQuestion {
        note: root.editor.asking
        asked: root.visible && root.editor.asking.asksToSave
    }
}
