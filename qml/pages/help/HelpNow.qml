// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.ViewModels
import Keel.Pages

// The way to HelpSheet from everywhere. The sheet is made when it is first asked for, so that no start waits for it.
Loader {
    id: root

    required property HelpModel help
    required property DiaryModel diary // null while it is locked

    function open() {
        if (status === Loader.Null)
            setSource(Qt.resolvedUrl("HelpSheet.qml"), {
                help: help
            });
        (item as HelpSheet).open();
    }
    function close() {
        if (status === Loader.Ready)
            (item as HelpSheet).close();
    }

    visible: false // the sheet lies in the overlay

    Binding {
        target: root.item
        property: "people"
        value: root.diary === null ? null : root.diary.people
        when: root.status === Loader.Ready
    }
}
