// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme

// A family of components, each in its states, with words as long as real ones.
Item {
    id: root

    property list<string> iconNames
    property bool ready: true
    default property alias content: column.data
    readonly property real contentHeight: column.implicitHeight + 2 * Theme.space24

    implicitHeight: contentHeight

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        y: Theme.space24
        width: Math.min(Theme.contentWidth, root.width - 2 * Theme.space16)
        spacing: Theme.space12
    }
}
