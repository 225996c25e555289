// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.Pages

// The plan, to be pictured once.
ReflectionStep {
    id: root

    Card {
        id: card

        fill: Theme.copingSoft
        edge: Theme.isHighContrast ? Theme.line : "transparent"
        Layout.fillWidth: true

        ColumnLayout {
            width: card.availableWidth
            spacing: Theme.space4

            SmallText {
                text: root.reflection.words("reflection.practise.done")
                Layout.fillWidth: true
            }
            HeadingText {
                text: root.reflection.planText
                Layout.fillWidth: true
            }
        }
    }
}
