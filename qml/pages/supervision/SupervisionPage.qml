// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// What one wants to bring: the entries that were put on the list.
PlacePage {
    id: root

    required property DiaryModel diary
    readonly property SupervisionListModel list: diary.supervisionList

    title: qsTr("Supervision", "place, as heading")

    Banner {
        visible: root.list.error !== ""
        text: root.list.error
        warns: true
        Layout.fillWidth: true
    }
    EmptyState {
        visible: root.list.loaded && root.list.count === 0
        iconName: "users"
        title: qsTr("Nothing on your supervision list", "empty page")
        text: qsTr("At the end of a reflection or in your weekly review you can note something for supervision. It then stands here. Nothing of it is shared with anyone.", "empty page")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space32
    }
    ColumnLayout {
        visible: root.list.count > 0
        spacing: Theme.space12
        Layout.fillWidth: true

        TextLabel {
            text: qsTr("Your supervision list of the last 90 days. Nothing of it is shared with anyone.", "above the entries that were put on it")
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
        Repeater {
            model: root.list

            delegate: EntryCard {
                required property string entryId

                required kind
                required phase
                required body
                required time
                required spokenName

                Layout.fillWidth: true
                onClicked: {
                    root.diary.detail.open(entryId);
                    root.navigator.go(Navigator.Diary);
                }
            }
        }
    }
}
