// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.ViewModels
import Keel.Pages

// The second fold: facts about the work, what helped, and a note. All of it may stay blank.
FocusScope {
    id: root

    required property CheckInModel checkIn

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space24

        WorkloadFields {
            checkIn: root.checkIn
            focus: true
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
        }
        HelpedFields {
            lists: root.checkIn.lists
            Layout.fillWidth: true
        }
        GuardedNote {
            note: root.checkIn.note
            label: qsTr("A line for yourself", "note of the check-in")
            placeholder: qsTr("No names, nothing that points to a client.", "inside the empty note")
            asks: false // the card does, also while this is folded away
            Layout.fillWidth: true
        }
    }
}
