// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// Three of one's own moments and values, to be read and left again.
PlacePage {
    id: root

    required property RemindModel remind
    required property MomentModel moment

    title: qsTr("Remind me why", "page")
    canGoBack: true
    onBackRequested: navigator.finish()
    Component.onCompleted: remind.refresh()

    Banner {
        visible: root.remind.error !== ""
        text: root.remind.error
        warns: true
        Layout.fillWidth: true
    }
    EmptyState {
        visible: root.remind.empty
        iconName: "heart"
        title: qsTr("Your own words will appear here", "empty page")
        text: qsTr("As soon as you have noted a moment that mattered or chosen your values, three of them appear here when you want to remember why.", "empty page")
        actionText: qsTr("Note a moment that mattered", "button")
        actionWrites: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.space32
        onActionTriggered: {
            root.navigator.finish();
            root.moment.startNew();
            root.navigator.open(Navigator.Moment);
        }
    }
    Repeater {
        model: root.remind

        delegate: Card {
            id: own

            required property string title
            required property string text
            required property bool isMoment

            fill: isMoment ? Theme.card : Theme.valuesSoft
            edge: isMoment || Theme.isHighContrast ? Theme.line : "transparent"
            padding: Theme.space24
            Accessible.name: title
            Layout.fillWidth: true

            ColumnLayout {
                width: own.availableWidth
                spacing: Theme.space8

                RowLayout {
                    spacing: Theme.space8
                    Layout.fillWidth: true

                    PhaseMark {
                        phase: "values"
                    }
                    TextLabel {
                        text: own.title
                        color: own.isMoment ? Theme.inkSoft : Theme.values
                        font.weight: own.isMoment ? Font.Normal : Font.DemiBold
                        font.pixelSize: own.isMoment ? Theme.sizeBody : Theme.sizeHeading
                        Layout.fillWidth: true
                    }
                }
                TextLabel {
                    visible: text !== ""
                    text: own.text
                    font.pixelSize: Theme.sizeHeading
                    Layout.fillWidth: true
                }
            }
        }
    }
    actions: SecondaryButton {
        text: qsTr("Back to my day", "button: leaves Remind me why")
        Layout.fillWidth: true
        onClicked: root.navigator.finish()
    }
}
