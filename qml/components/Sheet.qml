// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Theme

// One question over the page: from the bottom edge on a phone, a centred card from 600 px. What answers it (`actions`)
// stays in sight while the rest scrolls. Escape, back and, unless it is a form, a tap beside it close it; the keyboard
// stays inside and returns to where it was. Help now is in it, and the page's own stays open to a press beside the sheet:
// what was written in the sheet is there again afterwards.
T.Popup {
    id: root

    required property string title
    property string text: ""
    property bool canClose: true // false while something must not be interrupted
    property bool form: false // one writes in it: a press beside it, easily a slip, does not throw that away
    property bool helpVisible: true
    default property alias content: body.data
    property alias actions: foot.data

    property bool coming: false
    property Item returnTo: null // had the keyboard before; Qt 6.4 does not give it back by itself
    property Item pageHelp: null // the page's own way to Help now

    readonly property KeyboardInset keyboard: KeyboardInset {
        item: root.parent
    }
    readonly property real room: parent === null ? 0 : parent.height - keyboard.inset // above an on-screen keyboard
    readonly property real mostHeight: room - Theme.space32
    // Else too little would be left to read: then the actions scroll with the rest.
    readonly property bool footed: mostHeight - topPadding - head.height - foot.implicitHeight - 2 * Theme.space16 - Theme.space24 >= 5 * Theme.sizeBody
    readonly property bool wide: parent !== null && parent.width >= Theme.railFrom

    // By what was done in the sheet, while it fades out.
    function keyboardTaken(): bool {
        const now = parent.Window.activeFocusItem;
        for (let up = now; up; up = up.parent) {
            if (up === parent)
                return false;
        }
        return now !== null && now.parent !== null;
    }

    function overPage(item: Item): bool {
        for (let up = item; up; up = up.parent) {
            if (up === parent)
                return true;
        }
        return false;
    }

    function helpIn(item: Item): Item {
        if (!item.visible || item === parent)
            return null;
        if (item instanceof HelpNowButton)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = helpIn(item.children[i]);
            if (found !== null)
                return found;
        }
        return null;
    }

    // The scrim is asked with every move of the mouse: the page is looked through once, and when what was found hides.
    function findPageHelp() {
        const page = helpVisible && parent !== null ? parent.Window.contentItem : null;
        pageHelp = page === null ? null : helpIn(page);
    }

    function meetsPageHelp(scrim: Item, point: point): bool {
        return pageHelp !== null && pageHelp.visible && pageHelp.contains(pageHelp.mapFromItem(scrim, point));
    }

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: !canClose ? T.Popup.NoAutoClose : form ? T.Popup.CloseOnEscape : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    width: parent === null ? 0 : wide ? Math.min(560, parent.width - 2 * Theme.space24) : parent.width
    height: parent === null ? 0 : Math.min(column.implicitHeight + topPadding + bottomPadding, mostHeight)
    x: parent === null ? 0 : Math.round((parent.width - width) / 2)
    y: parent === null ? 0 : wide ? Math.round((room - height) / 2) : room - height
    padding: Theme.space24
    topPadding: Theme.space16
    bottomPadding: 0 // what scrolls does so to the edge

    onAboutToShow: {
        returnTo = parent === null ? null : parent.Window.activeFocusItem;
        findPageHelp();
        coming = true;
    }
    onOpened: coming = false
    onClosed: {
        const underneath = !overPage(returnTo) && overPage(parent.Window.activeFocusItem); // another sheet has the keyboard
        if (returnTo !== null && returnTo.visible && returnTo.enabled && !underneath && !keyboardTaken())
            returnTo.forceActiveFocus(Qt.PopupFocusReason);
        returnTo = null;
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motionLong
            easing.type: Easing.OutQuad
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.motionShort
            easing.type: Easing.OutQuad
        }
    }

    T.Overlay.modal: Rectangle {
        id: scrim

        color: Theme.scrim
        containmentMask: QtObject {
            function contains(point: point): bool {
                return !root.meetsPageHelp(scrim, point);
            }
        }
    }

    Connections {
        target: root.pageHelp

        function onVisibleChanged() {
            if (root.visible)
                root.findPageHelp();
        }
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.space16
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        RowLayout {
            id: head

            spacing: Theme.space8
            Layout.fillWidth: true

            TitleText {
                text: root.title
                font.pixelSize: Theme.stacks(root.width) ? Theme.sizeHeading : Theme.sizeTitle
                Layout.fillWidth: true
            }
            IconButton {
                visible: root.helpVisible
                iconName: "life-buoy"
                label: qsTr("Help now")
                foreground: Theme.inkSoft
                Accessible.description: qsTr("Opens the support card")
                Layout.alignment: Qt.AlignTop
                Layout.rightMargin: root.canClose ? 0 : -Theme.space8
                onClicked: HelpCall.wanted()
            }
            IconButton {
                visible: root.canClose
                iconName: "x"
                label: qsTr("Close")
                foreground: Theme.inkSoft
                Layout.alignment: Qt.AlignTop
                Layout.rightMargin: -Theme.space8
                onClicked: root.close()
            }
        }
        // Wider than what it shows: room for the scroll bar and for focus rings.
        ScrollPane {
            id: pane

            implicitHeight: contentHeight
            opening: root.coming
            edged: root.footed && foot.visible
            sidePadding: Theme.space16
            Layout.leftMargin: -Theme.space16
            Layout.rightMargin: -Theme.space16
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: scrolled

                width: parent.width
                spacing: Theme.space16

                TextLabel {
                    text: root.text
                    visible: text !== ""
                    color: Theme.inkSoft
                    Layout.fillWidth: true
                }
                // What is written here stays while the sheet is open, and nothing below it can be pressed.
                ColumnLayout {
                    visible: root.form && !Writing.possible
                    spacing: Theme.space8
                    Layout.fillWidth: true

                    FieldHint {
                        error: Writing.title
                        Layout.fillWidth: true
                    }
                    PillButton {
                        text: qsTr("Try again", "button: see whether the diary can be written to by now")
                        onClicked: Writing.tryAgainWanted()
                    }
                }
                ColumnLayout {
                    id: body

                    spacing: Theme.space12
                    Layout.fillWidth: true
                }
                Item {
                    visible: !foot.visible
                    implicitHeight: Theme.space8
                }
            }
        }
        ColumnLayout {
            id: foot

            parent: root.footed ? column : scrolled
            visible: children.length > 0
            spacing: Theme.space12
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space24
        }
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.card
        border.width: Theme.stroke
        border.color: Theme.line

        // On a phone the sheet grows out of the edge: no round corners there.
        Rectangle {
            visible: !root.wide
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.radiusCard
            color: Theme.card
        }
    }
}
