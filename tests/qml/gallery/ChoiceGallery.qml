// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// What one answers with, ratings apart.
GalleryPage {
    ListModel {
        id: values

        ListElement {
            key: "helping"
            label: "Helping others"
            selected: true
        }
        ListElement {
            key: "colleague"
            label: "Being a good colleague"
            selected: false
        }
        ListElement {
            key: "developing"
            label: "Developing in the role"
            selected: true
        }
        ListElement {
            key: "long"
            label: "Something with a name that is a good deal longer than one line on a phone allows"
            selected: false
        }
    }
    GallerySection {
        title: qsTr("A chip")

        States {
            least: 110
            fills: false

            example: Component {
                Chip {
                    text: qsTr("Mattered")
                    phase: "values"
                }
            }
        }
    }
    GallerySection {
        title: qsTr("A picked chip")

        States {
            least: 110
            fills: false

            example: Component {
                Chip {
                    text: qsTr("Coping")
                    phase: "coping"
                    selected: true
                }
            }
        }
        Flow {
            id: chips

            spacing: Theme.space8
            Layout.fillWidth: true

            Chip {
                text: qsTr("Hard")
                phase: "challenge"
                selected: true
            }
            Chip {
                text: qsTr("No phase")
            }
            Chip {
                text: qsTr("No phase, picked")
                selected: true
            }
            Chip {
                text: qsTr("Risk or safeguarding work on top of everything else that was planned")
                width: Math.min(implicitWidth, chips.width)
            }
        }
    }
    GallerySection {
        title: qsTr("Up to two of a list")

        ChipPicker {
            label: qsTr("Values")
            model: values
            phase: "values"
            maximum: 2
            showLimit: true
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("One of a few")

        SegmentedRange {
            label: qsTr("Range")
            options: [qsTr("2 weeks"), qsTr("Month"), qsTr("Quarter"), qsTr("Year"), qsTr("All")]
            currentIndex: 2
            Layout.fillWidth: true
        }
        SegmentedRange {
            label: qsTr("Nothing picked yet")
            options: [qsTr("In person"), qsTr("In writing")]
            currentIndex: -1
            Layout.fillWidth: true
        }
        States {
            looks: [Held.Disabled]

            example: Component {
                SegmentedRange {
                    label: qsTr("Range")
                    options: [qsTr("Week"), qsTr("Month")]
                }
            }
        }
    }
    GallerySection {
        title: qsTr("An answer as a card")

        States {
            example: Component {
                ChoiceCard {
                    title: qsTr("Helping others")
                    subtitle: qsTr("“So that nobody waits alone.”")
                    phase: "values"
                }
            }
        }
    }
    GallerySection {
        title: qsTr("A picked card")

        States {
            example: Component {
                ChoiceCard {
                    title: qsTr("Being a good colleague")
                    phase: "values"
                    selected: true
                }
            }
        }
    }
    GallerySection {
        title: qsTr("On or off")

        States {
            least: 330

            example: Component {
                ToggleRow {
                    text: qsTr("Close-of-day prompt")
                }
            }
        }
    }
    GallerySection {
        title: qsTr("On, with what it means")

        States {
            least: 330

            example: Component {
                ToggleRow {
                    text: qsTr("Lunch prompt")
                    subtitle: qsTr("Only on working days, with neutral words.")
                    checked: true
                }
            }
        }
    }
    GallerySection {
        title: qsTr("Yes, no or nothing")

        YesNoBlank {
            label: qsTr("Over its answers, as over chips")
            above: true
            Layout.fillWidth: true
        }
        YesNoBlank {
            label: qsTr("Lunch away from the screen?")
            Layout.fillWidth: true
        }
        YesNoBlank {
            label: qsTr("Left on time?")
            answer: YesNoBlank.Yes
            Layout.fillWidth: true
        }
        YesNoBlank {
            label: qsTr("Somebody to talk to?")
            answer: YesNoBlank.No
            Layout.fillWidth: true
        }
        States {
            looks: [Held.Disabled]

            example: Component {
                YesNoBlank {
                    label: qsTr("A break?")
                    answer: YesNoBlank.Yes
                }
            }
        }
    }
    GallerySection {
        title: qsTr("A number or nothing")

        NumberStepper {
            label: qsTr("Contacts")
            Layout.fillWidth: true
        }
        NumberStepper {
            label: qsTr("As many as there can be")
            value: 999
            Layout.fillWidth: true
        }
        States {
            least: 330
            looks: [Held.Resting, Held.Focused, Held.Disabled]

            example: Component {
                NumberStepper {
                    label: qsTr("Overtime")
                    unit: qsTr("min")
                    value: 35
                    step: 5
                }
            }
        }
    }
}
