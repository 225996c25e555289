// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// Details that stay folded until asked for.
ColumnLayout {
    id: root

    required property string title
    property string subtitle: "" // in sight either way
    property bool open: false
    default property alias content: body.data

    spacing: Theme.space8

    PillButton {
        text: root.title
        iconName: root.open ? "chevron-up" : "chevron-down"
        iconAtEnd: true
        Accessible.description: root.open ? qsTr("Open; press to fold") : qsTr("Folded; press to open")
        onClicked: root.open = !root.open
    }
    SmallText {
        visible: text !== ""
        text: root.subtitle
        Layout.fillWidth: true
    }
    ColumnLayout {
        id: body

        visible: root.open
        spacing: Theme.space8
        Layout.fillWidth: true
    }
}
