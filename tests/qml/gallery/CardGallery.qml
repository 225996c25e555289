// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components

// What has been written, and what to make of it.
GalleryPage {
    GallerySection {
        title: qsTr("An entry of each kind")

        EntryCard {
            phase: "challenge"
            kind: qsTr("Reflection")
            time: "17:22"
            body: "Two safeguarding calls on top of a full day. I kept thinking I had missed something. Strain 8 → 5."
            highlights: [4, 12]
            tags: [qsTr("Risk or safeguarding work on top"), qsTr("Helping others")]
            tagPhases: ["challenge", "values"]
            Layout.fillWidth: true
        }
        EntryCard {
            phase: "values"
            kind: qsTr("Moment")
            time: "Friday 13 November, 16:30"
            body: "“I can sleep again.” That is why I am here."
            hasMenu: true
            Layout.fillWidth: true
        }
        EntryCard {
            phase: "coping"
            kind: qsTr("Coping")
            time: "17:40"
            body: "Talked with a colleague before leaving. Helped a lot."
            tags: [qsTr("Talked with a peer")]
            tagPhases: ["coping"]
            Layout.fillWidth: true
        }
        EntryCard {
            kind: qsTr("Check-in")
            time: "17:05"
            body: "Mood 6 · Strain 7"
            current: true
            Layout.fillWidth: true
        }
        EntryCard {
            kind: qsTr("Note")
            maximumLines: 2
            body: "More than there is room for: it began with the rota, went on with the room that had been given away, and by the time the phone rang I had not eaten. Then the rest of the day came, one thing after the other."
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("An entry")

        States {
            least: 300

            example: Component {
                EntryCard {
                    phase: "coping"
                    kind: qsTr("Plan")
                    time: "9:00"
                    body: "Tea before the first call."
                    hasMenu: true
                }
            }
        }
    }
    GallerySection {
        title: qsTr("A value")

        ValueCard {
            title: qsTr("Helping others")
            ownWords: "So that nobody waits alone."
            importanceText: qsTr("Importance 9, lived in 6 of the last 14 days")
            lastMoment: "“I can sleep again.” That is why I am here."
            lastMomentWhen: qsTr("Friday 13 November")
            Layout.fillWidth: true
        }
        States {
            least: 300

            example: Component {
                ValueCard {
                    title: qsTr("Being a good colleague")
                }
            }
        }
    }
    GallerySection {
        title: qsTr("The one next thing")

        PromptCard {
            text: qsTr("Lunch is yours. Away from the screen if you can.")
            why: qsTr("You chose 12:30 as your lunch.")
            answers: [qsTr("Had it"), qsTr("In 15 min"), qsTr("Not now")]
            Layout.fillWidth: true
        }
        PromptCard {
            text: qsTr("Something hard came up twice this week.")
            phase: "challenge"
            iconName: "mountain"
            answers: [qsTr("Write about it"), qsTr("Not now")]
            Layout.fillWidth: true
        }
        PromptCard {
            text: qsTr("What did today stand for?")
            phase: "values"
            iconName: "compass"
            Layout.fillWidth: true
        }
        PromptCard {
            text: qsTr("Your plan is for now.")
            phase: "coping"
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("Nothing yet")

        EmptyState {
            iconName: "book-open"
            title: qsTr("Nothing written yet")
            text: qsTr("Your first check-in will stand here, newest on top.")
            actionText: qsTr("Write a note")
            Layout.fillWidth: true
        }
        EmptyState {
            title: qsTr("Nothing found")
            text: qsTr("Try fewer words, or another spelling.")
            Layout.fillWidth: true
        }
        EmptyState {
            title: qsTr("Only a line")
            Layout.fillWidth: true
        }
    }
}
