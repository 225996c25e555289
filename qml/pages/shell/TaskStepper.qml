// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Components

// A guided flow as a task of the open diary.
Stepper {
    id: root

    required property Navigator navigator

    onHelpRequested: navigator.helpRequested()

    Connections {
        target: root.navigator
        enabled: root.visible

        function onStepBackRequested() {
            root.backRequested();
        }
    }
}
