// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// A titled card of "My work".
Card {
    id: root

    required property string title
    property string hint: ""
    default property alias content: body.data

    enabled: Writing.possible // all of it saves itself
    Accessible.name: title
    Accessible.description: Writing.reason

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space12

        HeadingText {
            text: root.title
            Layout.fillWidth: true
        }
        SmallText {
            visible: text !== ""
            text: root.hint
            Layout.fillWidth: true
        }
        ColumnLayout {
            id: body

            spacing: Theme.space12
            Layout.fillWidth: true
        }
    }
}
