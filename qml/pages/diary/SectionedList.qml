// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// A list under day headings, with room for what stands above it. A file of its own, not bound to anything outside:
// Qt 6.4 makes bound components into delegates, but not into headers and sections.
ListView {
    id: root

    property real headerHeight: 0

    section.property: "dayHeader"
    section.delegate: DayHeading {}
    header: Item {}
    footer: Item {
        implicitHeight: Theme.space32
    }

    Binding {
        target: root.headerItem
        property: "height"
        value: root.headerHeight
    }
}
