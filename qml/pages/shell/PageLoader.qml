// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A page that is there only while it is wanted. By address, with its properties as plain values: Qt 6.4 cannot load
// bound components, and a page must not hear its model become null in the moment it goes.
Loader {
    id: root

    required property bool wanted
    property bool followed: false

    signal pageRequested // answer with setSource()

    function follow() {
        if (wanted === followed)
            return;
        followed = wanted;
        if (wanted)
            pageRequested();
        else
            setSource("");
    }

    anchors.fill: parent
    visible: wanted
    focus: wanted
    onWantedChanged: follow()
    onLoaded: (item as Item).forceActiveFocus()
    Component.onCompleted: follow()
}
