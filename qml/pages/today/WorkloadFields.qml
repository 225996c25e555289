// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels

// Facts about the work, each of which may stay blank.
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
            label: qsTr("On video", "workload: minutes")
            unit: qsTr("min", "minutes")
            to: 600
            step: 15
            Layout.fillWidth: true
            onEdited: value => root.checkIn.videoMinutes = value

            Binding on value {
                value: root.checkIn.videoMinutes
            }
        }
        NumberStepper {
            label: qsTr("Groups", "workload: how many group sessions")
            to: 30
            Layout.fillWidth: true
            onEdited: value => root.checkIn.groupContacts = value

            Binding on value {
                value: root.checkIn.groupContacts
            }
        }
        NumberStepper {
            label: qsTr("Online reviews", "workload: how many")
            to: 100
            Layout.fillWidth: true
            onEdited: value => root.checkIn.onlineReviews = value

            Binding on value {
                value: root.checkIn.onlineReviews
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
        ChipGroup {
            label: root.checkIn.lists.words("check_in.place")
            choices: root.checkIn.lists.places
            Layout.fillWidth: true
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
        ChipGroup {
            label: qsTr("Supervision", "workload: which kinds one had")
            choices: root.checkIn.lists.supervision
            Layout.fillWidth: true
        }
        Repeater {
            model: root.checkIn.lists.supervisionMinutes

            delegate: NumberStepper {
                id: minutes

                required property string key
                required property int given
                required label

                unit: qsTr("min", "minutes")
                to: 180
                step: 15
                Layout.fillWidth: true
                onEdited: value => root.checkIn.lists.supervisionMinutes.answer(key, value)

                Binding on value {
                    value: minutes.given
                }
            }
        }
        SmallText {
            visible: root.checkIn.lists.boundaries.count > 0
            text: root.checkIn.lists.words("check_in.boundaries")
            Layout.fillWidth: true
        }
        Repeater {
            model: root.checkIn.lists.boundaries

            delegate: AnswerRow {
                id: boundary

                required property string key
                required property int given
                required label

                value: given
                Layout.fillWidth: true
                onValueEdited: value => root.checkIn.lists.boundaries.answer(key, value)
            }
        }
    }
}
