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
    Accessible.name: title === "" ? text : qsTr("%1. %2").arg(title).arg(text)

    // In little room the words have all of its width, below the icon.
    GridLayout {
        readonly property bool stacked: Theme.stacks(root.width)

        width: root.availableWidth
        columnSpacing: Theme.space12
        rowSpacing: Theme.space4

        Icon {
            icon: root.iconName
            color: root.warns ? Theme.warning : Theme.keel
            beside: parent.stacked ? null : heading.visible ? heading : words
            Layout.row: 0
            Layout.column: 0
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.space4
            Layout.row: parent.stacked ? 1 : 0
            Layout.column: parent.stacked ? 0 : 1
            Layout.columnSpan: parent.stacked ? 3 : 1
            Layout.fillWidth: true

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
                Layout.row: 0
                Layout.column: 2
                Layout.alignment: Qt.AlignTop | Qt.AlignRight
                Layout.topMargin: -Theme.space12
                Layout.rightMargin: -Theme.space12
                onClicked: root.closed()
            }
        }
    }
}
