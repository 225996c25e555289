// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Keel.Theme

// A column that scrolls when it must, and keeps what has the keyboard in sight (also above an on-screen keyboard).
Flickable {
    id: root

    default property alias content: holder.data
    property int sidePadding: 0
    property bool opening: false // what is new is read from its beginning, wherever the keyboard begins
    property bool edged: false // something stands below it: a line tells when there is more
    property Item typing: null // a text that has the keyboard

    property Item landed: null // to be kept in sight while what is around it still finds its place

    function inside(y: real): real {
        return Math.max(0, Math.min(y, contentHeight - height));
    }

    function show(top: real, length: real) {
        const margin = Theme.space16;
        if (top - margin < contentY)
            contentY = inside(top - margin);
        else if (top + length + margin > contentY + height)
            contentY = inside(Math.min(top - margin, top + length + margin - height));
    }

    // Where one begins to read, wherever the keyboard is.
    function toTop() {
        landed = null;
        contentY = 0;
    }

    function reveal(item: Item) {
        if (!item?.visible) // it has gone, and what it stood in has closed up
            return;
        // A whole page or step is not something to scroll to, and of what is nearly one its beginning is enough.
        if (item.height <= height)
            show(item.mapToItem(holder, 0, 0).y, Math.min(item.height, height / 2));
        const text = item as TextEdit;
        if (text) // what is longer than the pane: the line one writes on
            show(text.mapToItem(holder, 0, text.cursorRectangle.y).y, text.cursorRectangle.height);
    }

    // As reveal(), and again when heights have changed on account of it.
    function land(item: Item) {
        if (opening)
            return;
        landed = item;
        landing.restart();
        reveal(item);
    }

    function revealFocus() {
        const item = root.Window.activeFocusItem;
        typing = null;
        for (let up = item; up; up = up.parent) {
            if (up === holder) {
                typing = (item as TextEdit) ?? (item as TextInput);
                land(item);
                return;
            }
        }
    }

    // What it shows has become shorter or its room larger: no blank page below the end.
    function stayInside() {
        if (!dragging && !flicking)
            contentY = inside(contentY);
    }

    contentWidth: width
    contentHeight: holder.implicitHeight
    implicitHeight: contentHeight
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onHeightChanged: {
        revealFocus(); // an on-screen keyboard has come up
        settled.restart();
    }
    onContentHeightChanged: settled.restart()
    onOpeningChanged: toTop()
    onMovementStarted: landed = null
    onMovementEnded: settled.restart()
    T.ScrollBar.vertical: ThinScrollBar {}

    // Once what changes together has changed.
    Timer {
        id: settled

        interval: 0
        onTriggered: {
            root.stayInside();
            root.reveal(root.landed);
        }
    }
    Timer {
        id: landing

        interval: 300
        onTriggered: root.landed = null
    }
    Item {
        id: holder

        // The first child is the column that decides the height.
        readonly property Item first: children.length > 0 ? children[0] : null

        x: root.sidePadding
        width: root.width - 2 * root.sidePadding
        implicitHeight: first ? first.implicitHeight : 0
        height: implicitHeight
    }
    Rectangle {
        parent: root
        visible: root.edged && !root.atYEnd
        z: 1
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke
        color: Theme.line
    }
    Connections {
        target: root.typing

        function onCursorRectangleChanged() {
            root.land(root.typing);
        }
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            root.revealFocus();
        }
    }
}
