// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// Something was begun and not saved: go on with it, or throw it away on purpose. Going back keeps it.
PlacePage {
    id: root

    required property EditorModel editor

    canGoBack: true

    Card {
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.space16

            TextLabel {
                text: root.editor.resumeText
                Layout.fillWidth: true
            }
            PrimaryButton {
                text: qsTr("Go on with it", "button: to what was begun and not saved")
                Layout.fillWidth: true
                onClicked: root.editor.resume()
            }
            SecondaryButton {
                text: qsTr("Discard it and start again", "button: the draft is gone then")
                writes: true
                Layout.fillWidth: true
                onClicked: root.editor.startFresh()
            }
        }
    }
}
