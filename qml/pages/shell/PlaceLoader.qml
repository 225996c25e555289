// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A place is made when one first goes there and then kept, so that its position survives a look elsewhere.
Loader {
    id: root

    required property int place
    required property Navigator navigator
    readonly property bool current: navigator.place === place

    signal pageRequested // answer with setSource(), once

    function land() {
        if (!current)
            return;
        if (status === Loader.Null)
            pageRequested();
        else if (status === Loader.Ready)
            (item as Item).forceActiveFocus(Qt.OtherFocusReason);
    }

    anchors.fill: parent
    visible: current
    focus: current
    onCurrentChanged: land()
    onLoaded: land()
    Component.onCompleted: land()
}
