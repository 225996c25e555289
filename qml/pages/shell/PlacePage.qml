// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Components

// A page of the open diary: its header's buttons lead where they lead on every page.
AdaptivePage {
    id: root

    required property Navigator navigator

    settingsVisible: !canGoBack && !navigator.railShown
    onHelpRequested: navigator.helpRequested()
    onSettingsRequested: navigator.go(Navigator.Settings)

    Connections {
        target: root.navigator
        enabled: root.visible && root.canGoBack

        function onStepBackRequested() {
            root.backRequested();
        }
    }
}
