// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Theme

// The frame of a page: paper, safe areas, a column of at most 720 px that scrolls, and a place above the bottom edge
// (from 600 px: below what the page shows) for the primary action (`actions`) that does not scroll away. Escape and the back key go one step back.
T.Pane {
    id: root

    required property string title
    property string subtitle: ""
    property bool canGoBack: false
    property bool helpVisible: true
    property bool settingsVisible: false
    property bool headerVisible: true
    property int maximumWidth: Theme.contentWidth
    property int safeTop: 0 // not topInset, which Control keeps for itself
    property int safeBottom: 0
    property alias contentY: pane.contentY
    readonly property KeyboardInset keyboard: KeyboardInset {
        item: root
    }
    default property alias content: body.data
    property alias actions: foot.data
    readonly property bool lowWindow: height < 400 * Theme.textScale // then the actions scroll with the rest
    readonly property bool wide: width >= Theme.railFrom
    readonly property int sidePadding: Math.max(wide ? Theme.space24 : Theme.space16, (width - maximumWidth) / 2)

    signal backRequested
    signal settingsRequested
    signal helpRequested

    padding: 0
    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onEscapePressed: event => {
        event.accepted = root.canGoBack;
        if (root.canGoBack)
            root.backRequested();
    }
    Keys.onBackPressed: event => {
        event.accepted = root.canGoBack;
        if (root.canGoBack)
            root.backRequested();
    }

    background: Rectangle {
        color: Theme.paper
    }

    Timer {
        id: begun

        running: true
        interval: Theme.settling
    }

    // Not one layout: what scrolls and what does not have their widths at once, and neither waits for the other.
    Item {
        id: frame

        readonly property bool footed: foot.parent === frame && foot.visible
        readonly property real footMargin: (root.keyboard.inset > 0 ? 0 : root.safeBottom) + Theme.space16
        readonly property real room: height - pane.y - (footed ? foot.height + Theme.space8 + footMargin : 0)

        anchors.fill: parent
        anchors.bottomMargin: root.keyboard.inset

        PageHeader {
            id: header

            visible: root.headerVisible
            title: root.title
            canGoBack: root.canGoBack
            helpVisible: root.helpVisible
            settingsVisible: root.settingsVisible
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.topMargin: root.safeTop + (root.lowWindow ? Theme.space8 : Theme.space24)
            anchors.leftMargin: root.sidePadding
            anchors.rightMargin: root.wide ? Theme.space24 : root.sidePadding // Help now keeps its corner whatever the column
            onBackRequested: root.backRequested()
            onSettingsRequested: root.settingsRequested()
            onHelpRequested: root.helpRequested()
        }
        Rectangle {
            visible: root.headerVisible && !pane.atYBeginning
            z: 1
            y: pane.y
            width: parent.width
            height: Theme.stroke
            color: Theme.line
        }
        ScrollPane {
            id: pane

            y: root.headerVisible ? header.y + header.height + Theme.space8 : 0
            width: parent.width
            height: frame.footed && root.wide ? Math.min(frame.room, contentHeight) : frame.room
            sidePadding: root.sidePadding
            opening: begun.running
            edged: frame.footed

            ColumnLayout {
                id: scrolled

                width: parent.width
                spacing: Theme.space16

                PageOpening {
                    id: opening

                    header: header
                    visible: root.headerVisible && needed
                    subtitle: root.subtitle
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.space4
                }
                ColumnLayout {
                    id: body

                    spacing: Theme.space12
                    Layout.fillWidth: true
                    Layout.topMargin: opening.visible ? 0 : Theme.space8 // room for a focus ring
                }
                Item {
                    implicitHeight: Theme.space24 + (foot.visible ? 0 : root.safeBottom)
                }
            }
        }
        ColumnLayout {
            id: foot

            parent: root.lowWindow ? scrolled : frame
            visible: children.length > 0
            spacing: Theme.space8
            // Not the height that the column gave it while the window was low.
            onParentChanged: takeHeight()
            onImplicitHeightChanged: takeHeight()
            onHeightChanged: takeHeight() // nor what a column that it has left still gives it

            function takeHeight() {
                if (parent === frame)
                    height = implicitHeight;
            }

            anchors.left: root.lowWindow ? undefined : parent.left
            anchors.right: root.lowWindow ? undefined : parent.right
            anchors.bottom: root.lowWindow ? undefined : parent.bottom
            anchors.bottomMargin: frame.height - pane.y - pane.height - Theme.space8 - height
            anchors.leftMargin: root.sidePadding
            anchors.rightMargin: root.sidePadding
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            Layout.bottomMargin: frame.footMargin
        }
    }
}
