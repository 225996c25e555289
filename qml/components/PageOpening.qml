// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Layouts
import Keel.Theme

// What a page begins with below its header: the title, where the header has no room for it, and what explains it.
ColumnLayout {
    id: root

    required property PageHeader header // gone before this where a page is taken down
    property string subtitle: ""
    readonly property bool needed: (header?.stacked ?? false) || subtitle !== ""

    visible: needed
    spacing: Theme.space4

    PageTitle {
        visible: root.header?.stacked ?? false
        text: root.header?.title ?? ""
        sub: root.header?.canGoBack ?? false
        room: root.header?.width ?? 0 // not its own: the layout asks for how wide it would be first
        Layout.fillWidth: true
    }
    TextLabel {
        visible: text !== ""
        text: root.subtitle
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
}
