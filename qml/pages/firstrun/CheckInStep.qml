// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Pages

// The first check-in, exactly as it will be every day.
FirstRunStep {
    id: root

    title: qsTr("Your first check-in", "first run, title")
    subtitle: qsTr("It looks like this every day and takes half a minute.", "first run, below the title")
    canSkip: true
    canGoNext: firstRun.checkIn !== null && !firstRun.checkIn.busy
    nextText: qsTr("Save check-in", "button")

    Banner {
        visible: root.firstRun.checkIn.error !== ""
        text: root.firstRun.checkIn.error
        warns: true
        Layout.fillWidth: true
    }
    CheckInCard {
        checkIn: root.firstRun.checkIn
        Layout.fillWidth: true
    }
}
