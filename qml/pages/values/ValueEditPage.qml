// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// One chosen value: its words and the last moments that show it. It saves itself.
PlacePage {
    id: root

    required property ValuesModel values

    title: values.editedTitle
    canGoBack: true
    onBackRequested: values.finishEditing()

    Connections {
        target: root.values

        function onEditingDone() {
            root.navigator.finish();
        }
    }
    Card {
        Layout.fillWidth: true

        ValueWords {
            width: parent.width
            words: root.values.editor
            enabled: Writing.possible // it saves itself
        }
    }
    HeadingText {
        visible: root.values.editedMoments.length > 0
        text: qsTr("Moments that show it", "heading: moments linked to a value")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
    }
    Repeater {
        model: root.values.editedMoments

        delegate: Card {
            id: moment

            required property string modelData

            fill: Theme.valuesSoft
            edge: Theme.isHighContrast ? Theme.line : "transparent"
            Layout.fillWidth: true

            ColumnLayout {
                width: moment.availableWidth

                TextLabel {
                    text: moment.modelData
                    Layout.fillWidth: true
                }
            }
        }
    }
    TextLabel {
        visible: root.values.editedMoments.length === 0
        text: qsTr("Moments that you link to this value will appear here.", "below a value")
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    actions: PrimaryButton {
        text: qsTr("Done", "button: back to the values; everything is saved")
        Layout.fillWidth: true
        onClicked: root.values.finishEditing()
    }
}
