// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components

// Ratings: blank is an answer.
GalleryPage {
    GallerySection {
        title: qsTr("Room for its steps")

        RatingScale {
            label: qsTr("Mood")
            lowText: qsTr("very low")
            highText: qsTr("very good")
            Layout.fillWidth: true
        }
        RatingScale {
            label: qsTr("Nothing at all is an answer too")
            lowText: qsTr("very low")
            highText: qsTr("very good")
            value: 0
            Layout.fillWidth: true
        }
        RatingScale {
            label: qsTr("Strain")
            lowText: qsTr("none")
            highText: qsTr("the most I can imagine")
            value: 6
            Layout.fillWidth: true
        }
        RatingScale {
            label: qsTr("Energy")
            lowText: qsTr("very low")
            highText: qsTr("very good")
            value: 10
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("Little room")

        RatingScale {
            label: qsTr("Not set")
            lowText: qsTr("very low")
            highText: qsTr("very good")
            Layout.preferredWidth: 256
        }
        RatingScale {
            label: qsTr("Nothing at all")
            lowText: qsTr("very low")
            highText: qsTr("very good")
            value: 0
            Layout.preferredWidth: 256
        }
        RatingScale {
            label: qsTr("In the middle")
            lowText: qsTr("very low")
            highText: qsTr("very good")
            value: 5
            Layout.preferredWidth: 256
        }
        RatingScale {
            label: qsTr("The most")
            lowText: qsTr("very low")
            highText: qsTr("very good")
            value: 10
            Layout.preferredWidth: 256
        }
    }
    GallerySection {
        title: qsTr("Few steps, no words at the ends")

        RatingScale {
            label: qsTr("How sure are you?")
            highest: 3
            value: 2
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("Not set")

        States {
            least: 330
            looks: [Held.Focused, Held.Disabled]

            example: Component {
                RatingScale {
                    label: qsTr("Mood")
                    lowText: qsTr("very low")
                    highText: qsTr("very good")
                }
            }
        }
    }
    GallerySection {
        title: qsTr("Set")

        States {
            least: 330
            looks: [Held.Focused, Held.Disabled]

            example: Component {
                RatingScale {
                    label: qsTr("Mood")
                    lowText: qsTr("very low")
                    highText: qsTr("very good")
                    value: 7
                }
            }
        }
    }
}
