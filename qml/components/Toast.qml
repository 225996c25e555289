// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// What just happened, with a way back. Stays while pointed at or holding the keyboard, so that nobody is too slow.
// Place it once per page, anchored above the bottom bar.
FocusScope {
    id: root

    property string text: ""
    property string actionText: qsTr("Undo")
    property int duration: 8000
    readonly property bool open: opacity > 0 && shown
    property bool shown: false
    readonly property bool stacked: Theme.stacks(width)

    property Item returnTo: null // had the keyboard when it came

    signal actionTriggered
    signal dismissed

    function show(message: string) {
        if (!activeFocus)
            returnTo = root.Window.activeFocusItem;
        text = message;
        shown = true;
        timer.restart();
    }
    function dismiss() {
        if (!shown)
            return;
        hide();
        dismissed();
    }
    // What nobody sees any more must not keep the keyboard.
    function hide() {
        shown = false;
        timer.stop();
        if (!activeFocus)
            return;
        focus = false;
        if (returnTo !== null && returnTo.visible && returnTo.enabled)
            returnTo.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitWidth: Math.min(480, parent ? parent.width - 2 * Theme.space16 : 480)
    implicitHeight: row.implicitHeight + 2 * Theme.space4
    visible: opacity > 0
    opacity: shown ? 1 : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Keys.onEscapePressed: dismiss()

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motionLong
            easing.type: Easing.OutQuad
        }
    }
    Timer {
        id: timer

        interval: root.duration
        running: root.shown && !hover.hovered && !root.activeFocus
        onTriggered: root.dismiss()
    }
    HoverHandler {
        id: hover
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.inverse
    }
    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: root.stacked ? Theme.space16 : Theme.space4
        y: Theme.space4
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.space8
        rowSpacing: 0

        TextLabel {
            text: root.text
            color: Theme.inkOnInverse
            maximumLineCount: root.stacked ? 6 : 2
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            Layout.bottomMargin: Theme.space8
        }
        ActionButton {
            visible: root.actionText !== ""
            text: root.actionText
            iconName: "undo-2"
            writes: true
            fill: "transparent"
            foreground: Theme.inkOnInverse
            textSize: Theme.sizeBody
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            onClicked: {
                if (!root.shown) // a second press while it fades
                    return;
                root.hide();
                root.actionTriggered();
            }
        }
    }
}
