// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.ViewModels

// What a step tells the frame around it.
ColumnLayout {
    required property FirstRunModel firstRun
    property string title: ""
    property string subtitle: ""
    property string nextText: qsTr("Next", "button: to the following step of first run")
    property bool canGoNext: true
    property bool canGoBack: true
    property bool canSkip: false

    function proceed() {
        firstRun.next();
    }

    spacing: Theme.space12
}
