// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels

// How one met this before: there where there was a before, and folded until asked for.
Disclosure {
    id: root

    required property ReflectionModel reflection

    title: reflection.words("reflection.before")
    visible: reflection.beforeText !== ""

    Card {
        id: card

        Layout.fillWidth: true

        ColumnLayout {
            width: card.availableWidth
            spacing: Theme.space4

            SmallText {
                text: root.reflection.words("reflection.then")
                Layout.fillWidth: true
            }
            HeadingText {
                text: root.reflection.beforeTitle
                Layout.fillWidth: true
            }
            TextLabel {
                text: root.reflection.beforeText
                Layout.fillWidth: true
            }
        }
    }
}
