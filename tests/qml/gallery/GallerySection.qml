// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// A named group of the gallery.
ColumnLayout {
    id: root

    required property string title
    default property alias content: body.data

    spacing: Theme.space12
    Layout.fillWidth: true

    SmallText {
        text: root.title
        font.weight: Font.DemiBold
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
    }
    ColumnLayout {
        id: body

        spacing: Theme.space12
        Layout.fillWidth: true
    }
}
