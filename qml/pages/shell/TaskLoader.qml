// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Pages

// The page of a task, over everything, while the task is open; seen while it is the innermost.
PageLoader {
    id: root

    required property int task
    required property Navigator navigator
    readonly property bool innermost: navigator.task === task

    wanted: navigator.holds(task)
    visible: innermost
    focus: innermost
    onInnermostChanged: {
        if (innermost && status === Loader.Ready)
            (item as Item).forceActiveFocus(Qt.OtherFocusReason);
    }
}
