// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The working life as far as the diary needs it. Every part may stay blank; what can be read is saved by itself.
PlacePage {
    id: root

    required property WorkModel work

    title: qsTr("My work", "page")
    subtitle: qsTr("So that Keel knows your days and stays quiet on the others. You can leave anything blank. It saves as you go.", "below the title My work")
    canGoBack: true
    onBackRequested: {
        work.saveNow();
        navigator.finish();
    }

    Connections {
        target: root.navigator

        function onLeaving() {
            root.work.saveNow();
        }
    }
    Banner {
        visible: text !== ""
        text: root.work.error
        warns: true
        Layout.fillWidth: true
    }
    WorkSection {
        title: qsTr("Your role", "section of My work")
        Layout.fillWidth: true

        ChipPicker {
            label: qsTr("Your role", "section of My work")
            model: root.work.roles
            Layout.fillWidth: true
            onChipToggled: key => root.work.roles.toggleKey(key)
        }
        CheckedLine {
            label: qsTr("In this role since", "My work: a month and a year, or a date")
            placeholder: qsTr("March 2024", "an example of a month and a year")
            field: root.work.roleSince
            Layout.fillWidth: true
        }
        CheckedLine {
            label: qsTr("Full-time equivalent", "My work: 1 is full-time")
            hint: qsTr("1 is full-time, 0.6 is three days of five.", "below: Full-time equivalent")
            field: root.work.fte
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            Layout.fillWidth: true
        }
    }
    WorkSection {
        title: qsTr("This device", "section of My work")
        Layout.fillWidth: true

        SettingChoice {
            label: qsTr("Whose device is this?", "My work")
            options: root.work.deviceOwners
            chosen: root.work.deviceOwner
            note: root.work.deviceText
            Layout.fillWidth: true
            onPicked: index => root.work.deviceOwner = index
        }
    }
    WorkSection {
        title: qsTr("Contracted hours", "section of My work")
        Layout.fillWidth: true

        ToggleRow {
            text: qsTr("Two different weeks, A and B", "My work: a fortnight's rota")
            Layout.fillWidth: true
            onToggled: root.work.fortnight = checked

            Binding on checked {
                value: root.work.fortnight
            }
        }
        CheckedLine {
            visible: root.work.fortnight
            label: qsTr("A Monday on which week A began", "My work")
            field: root.work.weekAMonday
            Layout.fillWidth: true
        }
        Repeater {
            model: root.work.hours

            delegate: HoursRow {
                required property int index

                Layout.fillWidth: true
                onWorkedEdited: worked => root.work.hours.setWorked(index, worked)
                onFromEdited: text => root.work.hours.setFrom(index, text)
                onToEdited: text => root.work.hours.setTo(index, text)
            }
        }
    }
    WorkSection {
        title: qsTr("Boundaries", "section of My work")
        hint: qsTr("What you mean to keep. Only you see how it goes.", "below: Boundaries")
        Layout.fillWidth: true

        TimePair {
            label: qsTr("Lunch", "a span of time")
            from: root.work.lunchFrom
            to: root.work.lunchTo
            Layout.fillWidth: true
        }
        TimePair {
            label: qsTr("No work messages", "a span of time")
            from: root.work.quietFrom
            to: root.work.quietTo
            Layout.fillWidth: true
        }
        NumberStepper {
            label: qsTr("Most overtime in a week", "My work: minutes")
            unit: qsTr("min", "minutes")
            to: 2400
            step: 30
            Layout.fillWidth: true
            onEdited: value => root.work.overtimeLimit = value

            Binding on value {
                value: root.work.overtimeLimit
            }
        }
    }
    WorkSection {
        title: qsTr("Leave", "section of My work")
        Layout.fillWidth: true

        CheckedLine {
            label: qsTr("Your leave year begins on", "My work: a day and a month")
            placeholder: qsTr("1 April", "an example of a day and a month")
            field: root.work.leaveYearStart
            Layout.fillWidth: true
        }
        SettingChoice {
            label: qsTr("Leave is counted in", "My work: hours or days")
            options: [qsTr("hours", "leave is counted in"), qsTr("days", "leave is counted in")]
            chosen: root.work.leaveUnit
            Layout.fillWidth: true
            onPicked: index => root.work.leaveUnit = index
        }
        CheckedLine {
            label: qsTr("Leave for a whole year", "My work: how many hours or days")
            field: root.work.entitlement
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            Layout.fillWidth: true
        }
        Repeater {
            model: root.work.leave.rows

            delegate: SettingRow {
                required property string key
                required property string label
                required property string value
                required property string note

                title: label
                subtitle: value
                valueText: note
                Layout.fillWidth: true
                onClicked: {
                    root.work.leave.edit(key);
                    leave.open();
                }
            }
        }
        PillButton {
            text: qsTr("Add leave", "button")
            iconName: "plus"
            onClicked: {
                root.work.leave.startNew();
                leave.open();
            }
        }
    }
    WorkSection {
        title: qsTr("Supervision", "section of My work")
        Layout.fillWidth: true

        Repeater {
            model: root.work.supervision.rows

            delegate: SettingRow {
                required property string key
                required property string label
                required property string value
                required property string note

                title: label
                subtitle: value
                valueText: note
                Layout.fillWidth: true
                onClicked: {
                    root.work.supervision.edit(key);
                    supervision.open();
                }
            }
        }
        PillButton {
            text: qsTr("Add a session", "button: supervision")
            iconName: "plus"
            onClicked: {
                root.work.supervision.startNew();
                supervision.open();
            }
        }
    }
    WorkSection {
        title: qsTr("On call", "section of My work")
        hint: qsTr("Days on which messages after hours are part of the job.", "below: On call")
        Layout.fillWidth: true

        Flow {
            visible: root.work.onCall.count > 0
            spacing: Theme.space8
            Layout.fillWidth: true

            Repeater {
                model: root.work.onCall

                delegate: PillButton {
                    required property string key
                    required property string label

                    text: label
                    iconName: "x"
                    iconAtEnd: true
                    width: Math.min(implicitWidth, parent.width)
                    Accessible.name: qsTr("Remove %1", "button: a day on call").arg(label)
                    onClicked: root.work.removeOnCall(key)
                }
            }
        }
        CheckedLine {
            label: qsTr("A day on call", "field: a date")
            placeholder: qsTr("24 December", "an example of a day")
            field: root.work.nextOnCall
            Layout.fillWidth: true
            onAccepted: root.work.addOnCall()
        }
        PillButton {
            text: qsTr("Add the day", "button: on call")
            iconName: "plus"
            onClicked: root.work.addOnCall()
        }
    }
    WorkSection {
        title: qsTr("Days and time", "section of My work")
        Layout.fillWidth: true

        CheckedLine {
            label: qsTr("A day in the diary begins at", "My work: a time")
            hint: qsTr("What you write before belongs to the evening before. 03:00 unless you say otherwise.", "below: A day in the diary begins at")
            field: root.work.dayStart
            inputMethodHints: Qt.ImhTime
            Layout.fillWidth: true
        }
        CheckedLine {
            label: qsTr("Time zone", "My work")
            hint: qsTr("Blank follows this device.", "below: Time zone")
            placeholder: "Europe/London"
            field: root.work.zone
            inputMethodHints: Qt.ImhNoPredictiveText
            Layout.fillWidth: true
        }
    }
    SmallText {
        visible: text !== ""
        text: root.work.savedText
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }

    LeaveSheet {
        id: leave

        leave: root.work.leave
    }
    SlotSheet {
        id: supervision

        supervision: root.work.supervision
    }
    Connections {
        target: root.navigator

        function onVisited(name: string) {
            if (name === "work-leave")
                root.work.leave.startNew();
            leave.visible = name === "work-leave";
            supervision.visible = name === "work-supervision";
        }
    }
}
