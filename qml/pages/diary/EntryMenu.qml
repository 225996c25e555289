// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// What one can do with an entry.
Sheet {
    id: root

    required property TimelineModel timeline
    property int row: -1

    signal openRequested(int row)

    function show(entry: EntryRow) {
        row = entry.index;
        title = entry.kindLabel;
        text = entry.dayHeader;
        open();
    }

    title: ""

    actions: [
        SecondaryButton {
            text: qsTr("Open", "button: an entry")
            iconName: "book-open"
            focus: true
            Layout.fillWidth: true
            onClicked: {
                root.close();
                root.openRequested(root.row);
            }
        },
        SecondaryButton {
            text: qsTr("Move to the bin", "button: an entry")
            iconName: "trash-2"
            writes: true
            Layout.fillWidth: true
            onClicked: {
                root.close();
                root.timeline.remove(root.row);
            }
        }
    ]
}
