// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Pages

// Asked once, because an employer's device is not private.
FirstRunStep {
    id: root

    title: qsTr("Whose device is this?", "first run, title")
    canGoNext: firstRun.deviceOwner !== ""

    ChoiceCard {
        title: qsTr("Mine alone", "whose device")
        selected: root.firstRun.deviceOwner === "mine"
        focus: true
        Layout.fillWidth: true
        onClicked: root.firstRun.deviceOwner = "mine"
    }
    ChoiceCard {
        title: qsTr("Mine, and others use it too", "whose device")
        selected: root.firstRun.deviceOwner === "shared"
        Layout.fillWidth: true
        onClicked: root.firstRun.deviceOwner = "shared"
    }
    ChoiceCard {
        title: qsTr("My employer’s", "whose device")
        selected: root.firstRun.deviceOwner === "employer"
        Layout.fillWidth: true
        onClicked: root.firstRun.deviceOwner = "employer"
    }
    Banner {
        visible: root.firstRun.deviceText !== ""
        text: root.firstRun.deviceText
        warns: root.firstRun.deviceOwner === "employer"
        Layout.fillWidth: true
    }
}
