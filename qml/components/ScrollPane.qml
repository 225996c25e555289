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
    property bool edged: false // something stands below it: a line tells when there is more

    function reveal(item: Item) {
        if (!item || item.height > height) // a whole page or step is not something to scroll to
            return;
        const top = item.mapToItem(holder, 0, 0).y;
        const margin = Theme.space16;
        if (top - margin < contentY)
            contentY = Math.max(0, top - margin);
        else if (top + item.height + margin > contentY + height)
            contentY = Math.max(0, Math.min(top - margin, top + item.height + margin - height));
    }

    function revealFocus() {
        const item = root.Window.activeFocusItem;
        for (let up = item; up; up = up.parent) {
            if (up === holder) {
                reveal(item);
                return;
            }
        }
    }

    // What it shows has become shorter or its room larger: no blank page below the end.
    function stayInside() {
        if (!dragging && !flicking)
            contentY = Math.max(0, Math.min(contentY, contentHeight - height));
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
    T.ScrollBar.vertical: ThinScrollBar {}

    // Once what changes together has changed.
    Timer {
        id: settled

        interval: 0
        onTriggered: root.stayInside()
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
        target: root.Window.window

        function onActiveFocusItemChanged() {
            root.revealFocus();
        }
    }
}
