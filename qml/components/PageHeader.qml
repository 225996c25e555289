// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// Where one is, and Help now in its one place, the top end. With `canGoBack` the title steps down and an arrow leads
// it. At large text the button gets a line of its own rather than squeeze the title.
GridLayout {
    id: root

    required property string title
    property string subtitle: ""
    property bool canGoBack: false
    property bool helpVisible: true
    property bool settingsVisible: false // where no rail leads there
    property real reach: 0 // how far it runs past what stands below it: Help now keeps its corner whatever the column
    readonly property bool stacked: helpVisible && (Theme.stacks(width) || !canGoBack && natural.advanceWidth * Theme.sizeTitle / Theme.sizeDisplay + buttons.implicitWidth + columnSpacing > width)
    readonly property real room: width - (stacked ? 0 : buttons.implicitWidth + columnSpacing)

    // A long name rather shrinks than breaks.
    readonly property TextMetrics natural: TextMetrics {
        text: root.title
        font.family: Theme.fontFamily
        font.pixelSize: Theme.sizeDisplay
        font.weight: Font.Bold
    }

    signal backRequested
    signal settingsRequested
    signal helpRequested

    columns: 2
    columnSpacing: Theme.space12
    rowSpacing: canGoBack ? Theme.space8 : 2 // below a heading there stands the button beside it

    RowLayout {
        spacing: Theme.space4
        Layout.row: root.stacked ? 1 : 0
        Layout.column: 0
        Layout.columnSpan: root.stacked ? 2 : 1
        Layout.fillWidth: true

        IconButton {
            id: arrow

            visible: root.canGoBack
            iconName: root.LayoutMirroring.enabled ? "arrow-right" : "arrow-left"
            label: qsTr("Back")
            Layout.leftMargin: -Theme.space12
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Math.max(0, ((name.lineCount > 1 ? name.contentHeight / name.lineCount : name.height) - height) / 2)
            onClicked: root.backRequested()
        }
        DisplayText {
            visible: !root.canGoBack
            text: root.title
            font.pixelSize: Math.max(Theme.sizeTitle, Math.min(Theme.sizeDisplay, Math.floor(Theme.sizeDisplay * root.room / Math.max(1, root.natural.advanceWidth + Theme.space4))))
            Layout.fillWidth: true
        }
        HeadingText {
            id: name

            visible: root.canGoBack
            text: root.title
            font.pixelSize: root.natural.advanceWidth * Theme.sizeTitle / Theme.sizeDisplay + arrow.width <= root.room ? Theme.sizeTitle : Theme.sizeHeading
            verticalAlignment: Text.AlignVCenter
            Layout.minimumHeight: Theme.target
            Layout.fillWidth: true
        }
    }
    RowLayout {
        id: buttons

        spacing: Theme.space4
        Layout.row: 0
        Layout.column: root.stacked ? 0 : 1
        Layout.columnSpan: root.stacked ? 2 : 1
        Layout.alignment: Qt.AlignTop | Qt.AlignRight

        IconButton {
            visible: root.settingsVisible
            iconName: "settings"
            label: qsTr("Settings")
            foreground: Theme.inkSoft
            onClicked: root.settingsRequested()
        }
        HelpNowButton {
            visible: root.helpVisible
            onClicked: root.helpRequested()
        }
    }
    TextLabel {
        visible: text !== ""
        text: root.subtitle
        color: Theme.inkSoft
        Layout.row: 2
        Layout.column: 0
        Layout.columnSpan: 2
        Layout.fillWidth: true
        Layout.rightMargin: root.reach
    }
}
