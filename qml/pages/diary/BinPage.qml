// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// What was removed, for thirty days: back into the diary, or out of it for good.
PlacePage {
    id: root

    required property BinModel bin

    title: qsTr("Bin", "page of removed entries")
    subtitle: qsTr("What you remove stays here for 30 days. Then it goes for good.", "bin")
    canGoBack: true
    onBackRequested: navigator.finish()
    Component.onCompleted: bin.refresh()

    SmallText {
        visible: text !== ""
        text: root.bin.done
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Banner {
        visible: root.bin.error !== ""
        text: root.bin.error
        warns: true
        Layout.fillWidth: true
    }
    EmptyState {
        visible: root.bin.empty
        iconName: "trash-2"
        title: qsTr("The bin is empty", "bin")
        text: qsTr("Entries that you remove wait here, in case you want them back.", "bin")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space32
    }
    Repeater {
        model: root.bin

        delegate: BinCard {
            required property string entryId

            enabled: !root.bin.busy
            Layout.fillWidth: true
            onRestoreRequested: root.bin.restore(entryId)
            onRemoveRequested: confirmation.ask(entryId)
        }
    }
    QuietButton {
        visible: root.bin.count > 0
        text: qsTr("Empty the bin", "button")
        iconName: "trash-2"
        enabled: !root.bin.busy
        writes: true
        Layout.alignment: Qt.AlignHCenter
        onClicked: confirmation.ask("")
    }
    RemoveSheet {
        id: confirmation

        bin: root.bin
    }
    Connections {
        target: root.navigator

        function onVisited(name: string) {
            confirmation.visible = name === "bin-remove";
        }
    }
}
