// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Ctrl+1 to Ctrl+5 for the tabs, Ctrl+L to lock.
Item {
    id: root

    required property Navigator navigator

    Shortcut {
        sequence: "Ctrl+1"
        onActivated: root.navigator.go(Navigator.Today)
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: root.navigator.go(Navigator.Diary)
    }
    Shortcut {
        sequence: "Ctrl+3"
        onActivated: root.navigator.go(Navigator.Trends)
    }
    Shortcut {
        sequence: "Ctrl+4"
        onActivated: root.navigator.go(Navigator.Values)
    }
    Shortcut {
        sequence: "Ctrl+5"
        onActivated: root.navigator.go(Navigator.Supervision)
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: root.navigator.go(Navigator.Settings)
    }
    Shortcut {
        sequence: "Ctrl+L"
        context: Qt.ApplicationShortcut // also while a sheet is open
        onActivated: root.navigator.lockRequested()
    }
}
