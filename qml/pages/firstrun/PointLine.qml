// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// One statement of a list.
RowLayout {
    required property string modelData

    spacing: Theme.space12
    Layout.fillWidth: true

    Rectangle {
        implicitWidth: Theme.space8
        implicitHeight: Theme.space8
        radius: width / 2
        color: Theme.keel
        Layout.alignment: Qt.AlignTop
        // As Icon.beside.
        transform: Translate {
            y: Math.round(words.middle - Theme.space4)
        }
    }
    TextLabel {
        id: words

        text: parent.modelData
        Layout.fillWidth: true
    }
}
