// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme

// Where one is, and Help now in its one place, the top end: it stays there while the page scrolls. With `canGoBack` an
// arrow leads back. Where the title would be squeezed it is not here but begins what scrolls (PageOpening).
RowLayout {
    id: root

    required property string title
    property bool canGoBack: false
    property bool helpVisible: true
    property bool settingsVisible: false // where no rail leads there
    readonly property real room: width - buttons.width - spacing - (canGoBack ? arrow.width : 0)
    readonly property bool stacked: helpVisible && (Theme.stacks(width) || heading.natural.advanceWidth * heading.least / heading.most > room)

    signal backRequested
    signal settingsRequested
    signal helpRequested

    spacing: Theme.space12

    RowLayout {
        spacing: Theme.space4
        Layout.fillWidth: true

        IconButton {
            id: arrow

            visible: root.canGoBack
            iconName: root.LayoutMirroring.enabled ? "arrow-right" : "arrow-left"
            label: qsTr("Back")
            Layout.leftMargin: -Theme.space12
            onClicked: root.backRequested()
        }
        PageTitle {
            id: heading

            opacity: root.stacked ? 0 : 1 // it still says how wide it would be
            text: root.title
            sub: root.canGoBack
            room: root.room
            elide: Text.ElideRight
            maximumLineCount: 1
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: root.stacked
            Layout.fillWidth: true
        }
    }
    RowLayout {
        id: buttons

        spacing: Theme.space4
        Layout.alignment: Qt.AlignTop // at one height, however high the title is

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
}
