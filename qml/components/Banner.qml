// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// Something to know, with at most one thing to do about it. `warns` for what needs care; never red, never alone colour.
Card {
    id: root

    required property string text
    property string title: ""
    property string iconName: warns ? "triangle-alert" : "info"
    property bool warns: false
    property string actionText: ""
    property bool actionWrites: false
    property bool closable: false

    signal actionTriggered
    signal closed

    // What went wrong is not to be looked for, however far down one was.
    function comeIntoSight() {
        if (!visible || !warns || text === "")
            return;
        for (let up = parent; up; up = up.parent) {
            const pane = up as ScrollPane;
            if (pane) {
                pane.land(root);
                return;
            }
        }
    }

    onVisibleChanged: comeIntoSight()
    onTextChanged: comeIntoSight()

    fill: warns ? Theme.warningSoft : Theme.keelSoft
    edge: Theme.isHighContrast ? Theme.line : "transparent"
    padding: Theme.space12
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title === "" ? text : /[.!?。！？]$/.test(title) ? title + " " + text : qsTr("%1. %2").arg(title).arg(text)

    // In little room the words have all of its width, below the icon. Not a grid: a layout of words within a layout of
    // words asks itself again when all of them change at once.
    Item {
        id: body

        readonly property bool stacked: Theme.stacks(root.width)

        width: root.availableWidth
        implicitWidth: Theme.iconSize + Theme.space12 + lines.implicitWidth + (root.closable ? Theme.target : 0)
        implicitHeight: lines.anchors.topMargin + Math.max(Theme.iconSize, lines.implicitHeight)

        Icon {
            icon: root.iconName
            color: root.warns ? Theme.warning : Theme.keel
            beside: body.stacked ? null : heading.visible ? heading : words
            anchors.left: parent.left
            anchors.top: parent.top
        }
        ColumnLayout {
            id: lines

            spacing: Theme.space4
            anchors.left: parent.left
            anchors.leftMargin: body.stacked ? 0 : Theme.iconSize + Theme.space12
            anchors.right: parent.right
            anchors.rightMargin: root.closable && !body.stacked ? Theme.target : 0
            anchors.top: parent.top
            anchors.topMargin: body.stacked ? Theme.iconSize + Theme.space4 : 0

            TextLabel {
                id: heading

                visible: text !== ""
                text: root.title
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            TextLabel {
                id: words

                text: root.text
                Layout.fillWidth: true
            }
            Repeater {
                model: root.actionText === "" ? 0 : 1

                delegate: PillButton {
                    text: root.actionText
                    writes: root.actionWrites
                    Layout.topMargin: Theme.space4
                    onClicked: root.actionTriggered()
                }
            }
        }
        Repeater {
            model: root.closable ? 1 : 0

            delegate: IconButton {
                iconName: "x"
                label: qsTr("Close this message")
                foreground: Theme.inkSoft
                anchors.right: parent?.right
                anchors.rightMargin: -Theme.space12
                anchors.top: parent?.top
                anchors.topMargin: -Theme.space12
                onClicked: root.closed()
            }
        }
    }
}
