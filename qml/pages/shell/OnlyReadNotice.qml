// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels

// Above every page while the diary can only be read: why, and what to do. Closed, or where it would take the page, a
// line of it stays, which opens all of it.
Rectangle {
    id: root

    required property WritingState writing
    property bool folded: false
    readonly property bool roomy: Window.height >= 640 * Theme.textScale
    readonly property bool whole: roomy && !folded
    readonly property bool needed: !writing.possible

    onNeededChanged: {
        folded = false;
        if (!needed)
            sheet.close();
    }

    visible: needed
    color: whole ? Theme.paper : Theme.warningSoft
    implicitHeight: whole ? banner.implicitHeight + Theme.space8 : line.implicitHeight

    QuietButton {
        id: line

        visible: !root.whole
        width: parent.width
        text: root.writing.shortText
        iconName: "triangle-alert"
        iconColor: Theme.warning
        foreground: Theme.ink
        Accessible.description: root.writing.title
        onClicked: {
            root.folded = false;
            if (!root.roomy)
                sheet.open();
        }
    }
    Banner {
        id: banner

        visible: root.whole
        x: Theme.space8
        y: Theme.space8
        width: parent.width - 2 * Theme.space8
        title: root.writing.title
        text: root.writing.text
        warns: true
        actionText: qsTr("Try again", "button: see whether the diary can be written to by now")
        closable: true
        onActionTriggered: root.writing.tryAgain()
        onClosed: root.folded = true
    }
    Sheet {
        id: sheet

        title: root.writing.title
        text: root.writing.text

        actions: [
            PrimaryButton {
                text: qsTr("Try again", "button: see whether the diary can be written to by now")
                enabled: !root.writing.busy
                focus: true
                Layout.fillWidth: true
                onClicked: root.writing.tryAgain()
            },
            QuietButton {
                text: qsTr("Go on reading", "button: closes what says why nothing can be saved")
                Layout.fillWidth: true
                onClicked: sheet.close()
            }
        ]
    }
}
