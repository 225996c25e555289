// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// One day's check-in. Ratings first; everything may stay blank.
Card {
    id: root

    required property CheckInModel checkIn
    property bool moreShown: false
    readonly property Item firstRating: mood

    function landOnMore() {
        workload.forceActiveFocus(Qt.TabFocusReason);
    }

    padding: Theme.space16
    Accessible.name: checkIn.heading
    // Made when somebody first unfolds it, and kept: most evenings do without.
    onMoreShownChanged: {
        if (moreShown && workload.status === Loader.Null)
            workload.setSource(Qt.resolvedUrl("CheckInMore.qml"), {
                checkIn: checkIn,
                focus: true
            });
    }

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space16

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            HeadingText {
                text: root.checkIn.heading
                Layout.fillWidth: true
            }
            SmallText {
                text: root.checkIn.hint
                Layout.fillWidth: true
            }
        }
        ChipPicker {
            label: qsTr("Kind of day", "check-in: work, leave, sick, ...")
            model: root.checkIn.dayTypes
            Layout.fillWidth: true
            onChipToggled: key => root.checkIn.dayTypes.toggleKey(key)
        }
        RatingScale {
            id: mood

            label: qsTr("Mood", "rating")
            lowText: qsTr("very low", "mood 0")
            highText: qsTr("very good", "mood 10")
            Layout.fillWidth: true
            onEdited: value => root.checkIn.mood = value

            // The scale writes its own value; this brings it back to the model's when that changes.
            Binding on value {
                value: root.checkIn.mood
            }
        }
        RatingScale {
            label: qsTr("Energy", "rating")
            lowText: qsTr("none", "energy 0")
            highText: qsTr("plenty", "energy 10")
            Layout.fillWidth: true
            onEdited: value => root.checkIn.energy = value

            Binding on value {
                value: root.checkIn.energy
            }
        }
        RatingScale {
            label: qsTr("Strain", "rating")
            lowText: qsTr("none", "strain 0")
            highText: qsTr("the most I can imagine", "strain 10")
            Layout.fillWidth: true
            onEdited: value => root.checkIn.strain = value

            Binding on value {
                value: root.checkIn.strain
            }
        }
        RatingScale {
            label: qsTr("Meaning: today felt worthwhile", "rating")
            lowText: qsTr("not at all", "meaning 0")
            highText: qsTr("very much", "meaning 10")
            Layout.fillWidth: true
            onEdited: value => root.checkIn.meaning = value

            Binding on value {
                value: root.checkIn.meaning
            }
        }
        AnswerRow {
            label: qsTr("In touch with a value today?", "check-in")
            value: root.checkIn.valuesConnected
            Layout.fillWidth: true
            onValueEdited: value => root.checkIn.valuesConnected = value
        }
        Repeater {
            model: root.checkIn.valuesConnected === 1 ? 1 : 0

            delegate: ChipGroup {
                label: qsTr("Which one?", "check-in: the value one was in touch with")
                choices: root.checkIn.values
                phase: "values"
                Layout.fillWidth: true
            }
        }
        ChipGroup {
            label: qsTr("What weighed on today?", "check-in: up to three challenges")
            choices: root.checkIn.challenges
            phase: "challenge"
            Layout.fillWidth: true
        }
        Loader {
            id: workload

            visible: root.moreShown
            Layout.fillWidth: true
        }
        GuardQuestion {
            note: root.checkIn.note
            asked: root.visible && root.checkIn.note.asksToSave
        }
    }
}
