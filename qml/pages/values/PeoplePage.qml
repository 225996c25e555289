// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// Who there is: peers, buddy, union, staff network, local services; and a neutral way of asking for five minutes.
PlacePage {
    id: root

    required property PeopleModel people

    function add() {
        people.startNew();
        sheet.open();
    }

    title: qsTr("My people and my support", "page")
    subtitle: qsTr("It is easier to ask when you know who runs a service and who would find out. Help now shows this list too while your diary is open.", "page, below the title")
    canGoBack: true
    onBackRequested: navigator.finish()

    Banner {
        visible: root.people.error !== "" && !sheet.visible // which says it itself
        text: root.people.error
        warns: true
        Layout.fillWidth: true
    }
    Card {
        id: message

        fill: Theme.copingSoft
        edge: Theme.isHighContrast ? Theme.line : "transparent"
        Layout.fillWidth: true

        ColumnLayout {
            width: message.availableWidth
            spacing: Theme.space8

            TextLabel {
                text: qsTr("“%1”", "a message one can send").arg(root.people.message)
                font.pixelSize: Theme.sizeHeading
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            SmallText {
                text: qsTr("Says nothing about why. Copy it and send it to anybody.", "below a message one can send")
                Layout.fillWidth: true
            }
            PillButton {
                text: qsTr("Copy this message", "button")
                iconName: "copy"
                onClicked: root.people.copyMessage()
            }
        }
    }
    EmptyState {
        visible: root.people.empty
        iconName: "users"
        title: qsTr("The people you trust will appear here", "empty page")
        text: qsTr("A colleague, a buddy, your union, a staff network, a service near you: add one when you think of it.", "empty page")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space24
    }
    Repeater {
        model: root.people

        delegate: PersonCard {
            required property string key

            Layout.fillWidth: true
            onEditRequested: {
                root.people.edit(key);
                sheet.open();
            }
            onRemoveRequested: root.people.remove(key)
            onCopyRequested: root.people.copyHow(key)
        }
    }
    actions: PrimaryButton {
        text: qsTr("Add someone", "button: a person or a service")
        iconName: "plus"
        writes: true
        Layout.fillWidth: true
        onClicked: root.add()
    }
    PersonSheet {
        id: sheet

        people: root.people
    }
    Toast {
        id: toast

        parent: root
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.target + Theme.space32
        actionText: root.people.undoText !== "" ? qsTr("Undo", "button: brings back who was removed") : ""
        onActionTriggered: root.people.undo()
        onDismissed: root.people.forgetUndo()

        Connections {
            target: root.people

            function onUndoTextChanged() {
                if (root.people.undoText !== "")
                    toast.show(root.people.undoText);
            }
            function onCopied() {
                root.people.forgetUndo();
                toast.show(root.people.copiedText);
            }
        }
    }
    Connections {
        target: root.navigator

        function onVisited(name: string) {
            if (name === "people-new")
                root.add();
            else
                sheet.close();
        }
    }
}
