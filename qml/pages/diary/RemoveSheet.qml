// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels

// Before something goes for good: what that reaches, and what it cannot reach.
Sheet {
    id: root

    required property BinModel bin
    property string entryId: "" // empty: all of the bin

    function ask(entry: string) {
        entryId = entry;
        open();
    }

    title: entryId === "" ? qsTr("Empty the bin?", "question") : qsTr("Remove everywhere now?", "question")
    text: entryId === "" ? qsTr("All %n entries in the bin go from search, from drafts and from your diary’s file. You cannot get them back.", "before emptying the bin", bin.count) : qsTr("It goes from the bin, from search, from drafts and from your diary’s file. You cannot get it back.", "before removing for good")

    TextLabel {
        text: qsTr("Copies may remain where Keel cannot reach: in files you exported or shared, in backups and snapshots of this device, and with people you gave it to.", "before removing for good")
        Layout.fillWidth: true
    }

    actions: ButtonRow {
        even: true
        Layout.fillWidth: true

        SecondaryButton {
            text: root.entryId === "" ? qsTr("Keep them", "button: do not empty the bin") : qsTr("Keep it", "button: do not remove for good")
            focus: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.close()
        }
        SecondaryButton {
            text: root.entryId === "" ? qsTr("Empty the bin", "button") : qsTr("Remove everywhere", "button")
            iconName: "trash-2"
            writes: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: {
                root.close();
                if (root.entryId === "")
                    root.bin.removeAll();
                else
                    root.bin.removeEverywhere(root.entryId);
            }
        }
    }
}
