// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// One entry to be read, whatever its kind: beside the list, or over it.
PlacePage {
    id: root

    required property EntryDetailModel detail

    title: detail.heading
    subtitle: detail.dateText
    canGoBack: true
    onBackRequested: detail.back()

    Connections {
        target: root.detail

        function onCheckInRequested() {
            root.navigator.checkInOpening = true;
        }
    }
    Banner {
        visible: root.detail.error !== ""
        text: root.detail.error
        warns: true
        Layout.fillWidth: true
    }
    Banner {
        visible: root.detail.editKept
        text: qsTr("A change of this entry is kept and not saved yet.", "above an entry as it was saved")
        actionText: qsTr("Go on editing", "button: an entry")
        Layout.fillWidth: true
        onActionTriggered: root.detail.edit()
    }
    Card {
        id: card

        visible: root.detail.loaded && !root.detail.blank
        Layout.fillWidth: true

        Column {
            width: card.availableWidth
            spacing: Theme.space12

            PhaseName {
                visible: root.detail.phase !== "" || root.detail.heading !== root.detail.kindLabel
                width: card.availableWidth
                phase: root.detail.phase
                text: root.detail.kindLabel
            }
            Repeater {
                model: root.detail

                delegate: DetailRow {
                    required property int index

                    width: card.availableWidth
                    onFollowed: root.detail.follow(index)
                }
            }
            SecondaryButton {
                visible: root.detail.hasMore
                width: card.availableWidth
                text: qsTr("Show more", "button: the rest of a very long entry")
                iconName: "chevron-down"
                onClicked: root.detail.showMore()
            }
        }
    }
    SmallText {
        visible: root.detail.loaded && root.detail.blank
        text: qsTr("Nothing was filled in.", "entry without any answer")
        Layout.fillWidth: true
    }
    SmallText {
        visible: text !== ""
        text: root.detail.changedText
        Layout.fillWidth: true
    }
    actions: ButtonRow {
        even: true
        visible: root.detail.loaded
        Layout.fillWidth: true

        SecondaryButton {
            visible: root.detail.canEdit
            text: qsTr("Edit", "button: an entry")
            iconName: "pencil"
            writes: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.detail.edit()
        }
        SecondaryButton {
            visible: root.detail.canRemove
            text: qsTr("Move to the bin", "button: an entry")
            iconName: "trash-2"
            writes: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.detail.remove()
        }
    }
}
