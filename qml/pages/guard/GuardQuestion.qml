// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.ViewModels

// A GuardSheet that is made when there is first something to ask: most texts never bring one.
Loader {
    id: root

    required property GuardedText note
    property bool asked: false

    function follow() {
        if (asked && status === Loader.Null)
            setSource(Qt.resolvedUrl("GuardSheet.qml"), {
                note: note
            });
    }

    visible: false // the sheet lies in the overlay
    onAskedChanged: follow()
    Component.onCompleted: follow()

    Binding {
        target: root.item
        property: "note"
        value: root.note
        when: root.status === Loader.Ready
    }
    Binding {
        target: root.item
        property: "visible"
        value: root.asked
        when: root.status === Loader.Ready
    }
}
