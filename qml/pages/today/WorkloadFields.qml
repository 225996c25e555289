// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The second fold: facts about the work, each of which may stay blank, and a note.
FocusScope {
    id: root

    required property CheckInModel checkIn

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space12

        HeadingText {
            text: qsTr("The work itself", "heading above workload facts")
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
        }
        NumberStepper {
            label: qsTr("Client contacts", "workload: how many")
            to: 30
            focus: true
            Layout.fillWidth: true
            onEdited: value => root.checkIn.clientContacts = value

            Binding on value {
                value: root.checkIn.clientContacts
            }
        }
        NumberStepper {
            label: qsTr("On the telephone", "workload: minutes")
            unit: qsTr("min", "minutes")
            to: 600
            step: 15
            Layout.fillWidth: true
            onEdited: value => root.checkIn.telephoneMinutes = value

            Binding on value {
                value: root.checkIn.telephoneMinutes
            }
        }
        NumberStepper {
            label: qsTr("Contacts about risk", "workload: how many; no detail")
            to: 10
            Layout.fillWidth: true
            onEdited: value => root.checkIn.riskContacts = value

            Binding on value {
                value: root.checkIn.riskContacts
            }
        }
        NumberStepper {
            label: qsTr("Overtime", "workload: minutes")
            unit: qsTr("min", "minutes")
            to: 480
            step: 5
            Layout.fillWidth: true
            onEdited: value => root.checkIn.overtimeMinutes = value

            Binding on value {
                value: root.checkIn.overtimeMinutes
            }
        }
        NumberStepper {
            label: qsTr("Breaks taken", "workload: how many")
            to: 10
            Layout.fillWidth: true
            onEdited: value => root.checkIn.breaksTaken = value

            Binding on value {
                value: root.checkIn.breaksTaken
            }
        }
        AnswerRow {
            label: qsTr("Lunch kept?", "workload")
            value: root.checkIn.lunchKept
            Layout.fillWidth: true
            onValueEdited: value => root.checkIn.lunchKept = value
        }
        AnswerRow {
            label: qsTr("Finished on time?", "workload")
            value: root.checkIn.finishedOnTime
            Layout.fillWidth: true
            onValueEdited: value => root.checkIn.finishedOnTime = value
        }
        AnswerRow {
            label: qsTr("Work messages after hours?", "workload")
            value: root.checkIn.afterHoursMessages
            Layout.fillWidth: true
            onValueEdited: value => root.checkIn.afterHoursMessages = value
        }
        GuardedNote {
            note: root.checkIn.note
            label: qsTr("A line for yourself", "note of the check-in")
            placeholder: qsTr("No names, nothing that points to a client.", "inside the empty note")
            asks: false // the card does, also while this is folded away
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
        }
    }
}
