// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels

// Save and the second fold, where a thumb reaches them; below, that it is saved, or why it is not.
ColumnLayout {
    id: root

    required property CheckInModel checkIn
    property bool moreShown: false
    readonly property bool settled: checkIn.isSaved && !checkIn.isDirty

    signal moreOpened

    function toggleMore() {
        root.moreShown = !root.moreShown;
        if (root.moreShown)
            root.moreOpened();
    }

    spacing: Theme.space8

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.visible && save.enabled
        onActivated: root.checkIn.save()
    }
    Banner {
        visible: root.checkIn.error !== ""
        text: root.checkIn.error
        warns: true
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.checkIn.savedText !== ""
        spacing: Theme.space8
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space8

        Icon {
            icon: "check"
            color: Theme.keel
        }
        TextLabel {
            text: root.checkIn.savedText
            color: Theme.inkSoft
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }
    }
    ButtonRow {
        Layout.fillWidth: true

        PrimaryButton {
            id: save

            visible: !root.settled
            text: qsTr("Save check-in", "button")
            enabled: root.checkIn.canSave
            writes: true
            Layout.fillWidth: true
            onClicked: root.checkIn.save()
        }
        SecondaryButton {
            text: root.moreShown ? qsTr("Less", "button: fold the workload away") : qsTr("More", "button: unfold workload and note")
            iconName: root.moreShown ? "chevron-up" : "chevron-down"
            iconAtEnd: true
            Layout.fillWidth: root.settled || parent.columns === 1
            Accessible.description: qsTr("Facts about the work, what helped, and a note", "of the button More")
            onClicked: root.toggleMore()
        }
    }
}
