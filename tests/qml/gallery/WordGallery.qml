// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// Words, marks and icons.
GalleryPage {
    id: root

    GallerySection {
        title: qsTr("Sizes of text")

        TitleText {
            text: qsTr("What did you care about in that moment?")
            Layout.fillWidth: true
        }
        HeadingText {
            text: qsTr("How was today?")
            Layout.fillWidth: true
        }
        TextLabel {
            text: qsTr("Pick one or two. A value is a direction, never finished, and nobody counts.")
            Layout.fillWidth: true
        }
        SmallText {
            text: qsTr("43 of 61 days, gaps are days without a check-in")
            Layout.fillWidth: true
        }
        WrittenText {
            text: "Two calls on top of a full day, and then the walk home."
            Layout.fillWidth: true
        }
        WrittenText {
            text: "اليوم كان أهدأ."
            Layout.fillWidth: true
        }
        WrittenText {
            text: "今天的工作比昨天轻松一些。"
            Layout.fillWidth: true
        }
        HighlightedText {
            text: "Talked about safeguarding with Ana, and about safeguarding again."
            highlights: [13, 12, 46, 12]
            Layout.fillWidth: true
        }
        FieldHint {
            hint: qsTr("Saved as you write.")
            Layout.fillWidth: true
        }
        FieldHint {
            error: qsTr("This is not a time of day. Write it as 17:00.")
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("Phases and tags")

        Flow {
            spacing: Theme.space16
            Layout.fillWidth: true

            Repeater {
                model: ["challenge", "values", "coping"]

                delegate: PhaseMark {
                    required property string modelData

                    phase: modelData
                }
            }
        }
        PhaseName {
            phase: "challenge"
            text: qsTr("Challenge")
            Layout.fillWidth: true
        }
        PhaseName {
            phase: "values"
            text: qsTr("Values")
            Layout.fillWidth: true
        }
        PhaseName {
            phase: "coping"
            text: qsTr("Coping, with a name that takes more than one line where the text is large")
            Layout.fillWidth: true
        }
        PhaseName {
            phase: ""
            text: qsTr("Check-in")
            Layout.fillWidth: true
        }
        Tags {
            words: [qsTr("Helping others"), qsTr("Lunch"), qsTr("Risk or safeguarding work on top of everything else that was planned"), qsTr("Note")]
            phases: ["values", "coping", "challenge"]
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("Levels and shares")

        Flow {
            spacing: Theme.space12
            Layout.fillWidth: true

            Repeater {
                model: 7

                delegate: DayMark {
                    required property int index

                    level: index < 6 ? 2 * index - 1 : 10
                    written: true
                }
            }
        }
        ShareBar {
            share: 0
            Layout.fillWidth: true
        }
        ShareBar {
            share: 0.02
            phase: "challenge"
            Layout.fillWidth: true
        }
        ShareBar {
            share: 0.4
            phase: "values"
            Layout.fillWidth: true
        }
        ShareBar {
            share: 0.9
            phase: "values"
            hollow: true
            Layout.fillWidth: true
        }
        ShareBar {
            share: 1
            phase: "coping"
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("Icons")

        Flow {
            spacing: Theme.space16
            Layout.fillWidth: true

            Repeater {
                model: root.iconNames

                delegate: Icon {
                    required property string modelData

                    icon: modelData
                }
            }
        }
    }
}
