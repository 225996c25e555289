// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The words one picks from: what helps, what weighs. Hidden, reworded, added to, and had back.
PlacePage {
    id: root

    required property OwnItemsModel toolbox

    title: toolbox.phaseIndex === 0 ? qsTr("Coping toolbox", "page") : qsTr("My words", "page: challenges in one's own words")
    subtitle: toolbox.intro
    canGoBack: true
    onBackRequested: navigator.finish()

    SegmentedRange {
        label: qsTr("Words for", "choice between what helps and what weighs")
        options: root.toolbox.phaseLabels
        Layout.fillWidth: true
        onActivated: index => root.toolbox.phaseIndex = index

        Binding on currentIndex {
            value: root.toolbox.phaseIndex
        }
    }
    Banner {
        visible: root.toolbox.error !== "" && !sheet.visible // which says it itself
        text: root.toolbox.error
        warns: true
        Layout.fillWidth: true
    }
    Repeater {
        model: root.toolbox

        delegate: OwnItemRow {
            required property string key
            required property bool hidden

            phase: root.toolbox.phase
            concealed: hidden
            Layout.fillWidth: true
            onEditRequested: {
                root.toolbox.edit(key);
                sheet.open();
            }
            onHideRequested: hide => root.toolbox.setHidden(key, hide)
        }
    }
    ToggleRow {
        visible: root.toolbox.hiddenCount > 0
        text: qsTr("Show what is hidden", "switch")
        subtitle: qsTr("%n hidden", "words that are not offered", root.toolbox.hiddenCount)
        checked: root.toolbox.showHidden
        Layout.fillWidth: true
        onToggled: root.toolbox.showHidden = checked
    }
    actions: PrimaryButton {
        text: qsTr("Add one of my own", "button: a coping action or challenge")
        iconName: "plus"
        writes: true
        Layout.fillWidth: true
        onClicked: {
            root.toolbox.startNew();
            sheet.open();
        }
    }
    OwnItemSheet {
        id: sheet

        toolbox: root.toolbox
    }
    Toast {
        id: toast

        parent: root
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.target + Theme.space32
        onActionTriggered: root.toolbox.undo()
        onDismissed: root.toolbox.forgetUndo()

        Connections {
            target: root.toolbox

            function onUndoTextChanged() {
                if (root.toolbox.undoText !== "")
                    toast.show(root.toolbox.undoText);
            }
        }
    }
    Connections {
        target: root.navigator

        function onVisited(name: string) {
            if (name === "toolbox-new") {
                root.toolbox.startNew();
                sheet.open();
            } else {
                sheet.close();
            }
        }
    }
}
