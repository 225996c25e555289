// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// Where one is, and Help now in its one place. With `canGoBack` the title steps down and an arrow leads it.
// At large text the button goes below rather than squeeze the title.
GridLayout {
    id: root

    required property string title
    property string subtitle: ""
    property bool canGoBack: false
    property bool helpVisible: true
    readonly property bool stacked: helpVisible && width - help.implicitWidth < heading.implicitWidth + Theme.space16 && width < 480 && Theme.textScale > 1.3

    signal backRequested
    signal helpRequested

    columns: stacked ? 1 : 2
    columnSpacing: Theme.space12
    rowSpacing: Theme.space8

    RowLayout {
        id: heading

        spacing: Theme.space4
        Layout.fillWidth: true

        IconButton {
            visible: root.canGoBack
            iconName: root.LayoutMirroring.enabled ? "arrow-right" : "arrow-left"
            label: qsTr("Back")
            Layout.leftMargin: -Theme.space12
            Layout.alignment: Qt.AlignTop
            onClicked: root.backRequested()
        }
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            DisplayText {
                visible: !root.canGoBack
                text: root.title
                Layout.fillWidth: true
            }
            TitleText {
                visible: root.canGoBack
                text: root.title
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.target
                verticalAlignment: Text.AlignVCenter
            }
            TextLabel {
                visible: text !== ""
                text: root.subtitle
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
        }
    }
    HelpNowButton {
        id: help

        visible: root.helpVisible
        Layout.alignment: Qt.AlignTop
        onClicked: root.helpRequested()
    }
}
