// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Pages

// Asked once, because an employer's device is not private.
FirstRunStep {
    id: root

    title: qsTr("Whose device is this?", "first run, title")
    canGoNext: firstRun.deviceOwner >= 0

    Repeater {
        model: root.firstRun.deviceOwners

        delegate: ChoiceCard {
            required property int index
            required property string modelData

            title: modelData
            selected: root.firstRun.deviceOwner === index
            focus: index === 0
            Layout.fillWidth: true
            onClicked: root.firstRun.deviceOwner = index
        }
    }
    Banner {
        visible: root.firstRun.deviceText !== ""
        text: root.firstRun.deviceText
        warns: root.firstRun.deviceWarns
        Layout.fillWidth: true
    }
}
