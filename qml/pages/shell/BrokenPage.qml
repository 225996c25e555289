// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The diary cannot be opened at all: what happened, that nothing was changed, where its files lie, what to do.
AdaptivePage {
    id: root

    required property AppModel app
    required property HelpNow help
    property bool copied: false

    title: qsTr("Keel", "name of the application, as heading")
    maximumWidth: Theme.formWidth
    onHelpRequested: help.open()

    Banner {
        title: root.app.problem
        text: root.app.problemHelp
        warns: true
        Layout.fillWidth: true
    }
    Card {
        visible: root.app.canTryAgain
        Accessible.name: place.text
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.space8

            TextLabel {
                id: place

                text: qsTr("Your diary’s folder", "above the path of a folder")
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            TextEdit {
                text: root.app.vaultFolder
                textFormat: TextEdit.PlainText
                readOnly: true
                selectByMouse: true
                wrapMode: TextEdit.WrapAnywhere
                color: Theme.ink
                selectionColor: Theme.keel
                selectedTextColor: Theme.inkOnKeel
                font.family: Theme.fontFamily
                font.pixelSize: Theme.sizeBody
                activeFocusOnTab: true
                Accessible.role: Accessible.EditableText
                Accessible.readOnly: true
                Accessible.name: place.text
                Accessible.description: text
                Layout.fillWidth: true
            }
            PillButton {
                text: qsTr("Copy the path", "button: of a folder")
                iconName: "copy"
                onClicked: {
                    root.app.copyVaultFolder();
                    root.copied = true;
                }
            }
            SmallText {
                visible: root.copied
                text: qsTr("Copied.", "after a button that copies")
                Layout.fillWidth: true
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
    actions: ColumnLayout {
        visible: root.app.canTryAgain
        spacing: Theme.space8
        Layout.fillWidth: true

        PrimaryButton {
            text: qsTr("Try again", "button: look at the diary's folder anew")
            focus: true
            Layout.fillWidth: true
            onClicked: root.app.tryAgain()
        }
        QuietButton {
            text: qsTr("Quit Keel", "button")
            Layout.fillWidth: true
            onClicked: Qt.quit()
        }
    }
}
