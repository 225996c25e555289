// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components

// What lies over a page.
GalleryPage {
    function openSheet() {
        over.open();
    }

    GallerySection {
        title: qsTr("A question")

        SheetBox {
            id: question
        }
    }
    GallerySection {
        title: qsTr("More than there is room for")

        SheetBox {
            id: tall
        }
    }
    GallerySection {
        title: qsTr("Work that takes a while")

        SheetBox {
            id: known
        }
    }
    GallerySection {
        title: qsTr("Nobody knows how long")

        SheetBox {
            id: unknown
        }
    }
    GallerySection {
        title: qsTr("Not to be stopped")

        SheetBox {
            id: fixed
        }
    }
    Sheet {
        parent: question
        modal: false
        visible: true
        title: qsTr("Delete this entry?")
        text: qsTr("It goes to the bin and can be brought back for 30 days.")

        actions: ButtonRow {
            even: true
            Layout.fillWidth: true

            PrimaryButton {
                text: qsTr("Move to the bin")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            SecondaryButton {
                text: qsTr("Keep it")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
    Sheet {
        parent: tall
        modal: false
        visible: true
        title: qsTr("What to do with this entry, whose name is a long one")
        helpVisible: false

        Repeater {
            model: [qsTr("Open it"), qsTr("Change it"), qsTr("Bring it to supervision"), qsTr("Make a plan from it"), qsTr("Move it to the bin")]

            delegate: SettingRow {
                required property string modelData

                title: modelData
                iconName: "leaf"
                Layout.fillWidth: true
            }
        }
    }
    ProgressSheet {
        parent: known
        modal: false
        visible: true
        title: qsTr("Making the backup")
        text: qsTr("You can go on when it is done. Nothing is lost if you stop it.")
        progress: 0.42
    }
    ProgressSheet {
        parent: unknown
        modal: false
        visible: true
        title: qsTr("Opening the diary")
        text: qsTr("This takes a moment on purpose: it makes guessing slow.")
    }
    ProgressSheet {
        parent: fixed
        modal: false
        visible: true
        title: qsTr("Changing the passphrase")
        text: qsTr("Leave the device on until it is done.")
        progress: 1
        cancellable: false
    }
    Sheet {
        id: over

        title: qsTr("Delete this entry?")
        text: qsTr("It goes to the bin and can be brought back for 30 days.")

        actions: PrimaryButton {
            text: qsTr("Move to the bin")
            focus: true
            Layout.fillWidth: true
        }
    }
}
