// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// Whether the open diary takes what is written, as the shell hands it on to whatever `writes`, however deep in a page.
QtObject {
    property bool possible: true
    property string title: "" // while it is not: that the diary can be read
    property string reason: "" // and of a button that is off

    signal tryAgainWanted
}
