// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The diary cannot be opened at all: what happened, that nothing was lost, what to do.
AdaptivePage {
    id: root

    required property AppModel app
    required property HelpNow help

    title: qsTr("Keel", "name of the application, as heading")
    maximumWidth: Theme.formWidth
    onHelpRequested: help.open()

    Banner {
        title: root.app.problem
        text: root.app.problemHelp
        warns: true
        Layout.fillWidth: true
    }
    actions: PrimaryButton {
        text: qsTr("Try again", "button: look at the diary's folder anew")
        Layout.fillWidth: true
        onClicked: root.app.tryAgain()
    }
}
