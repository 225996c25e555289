// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components

// A guided flow, from its first step to its last.
GalleryPage {
    GallerySection {
        title: qsTr("The first step: nothing to go back to")

        StepBox {
            Stepper {
                anchors.fill: parent
                stepCount: 7
                canGoBack: false
                phase: "challenge"
                phaseName: qsTr("Challenge")
                title: qsTr("What made today hard?")

                TextLabel {
                    text: qsTr("Whatever the step asks.")
                    Layout.fillWidth: true
                }
            }
        }
    }
    GallerySection {
        title: qsTr("On the way, saved")

        StepBox {
            Stepper {
                anchors.fill: parent
                stepCount: 7
                currentStep: 3
                saved: true
                phase: "values"
                phaseName: qsTr("Values")
                title: qsTr("What did you care about in that moment?")
                subtitle: qsTr("Pick one or two. A value is a direction, never finished.")

                TextLabel {
                    text: qsTr("Whatever the step asks.")
                    Layout.fillWidth: true
                }
            }
        }
    }
    GallerySection {
        title: qsTr("Something is to be filled in first")

        StepBox {
            Stepper {
                anchors.fill: parent
                stepCount: 7
                currentStep: 4
                canSkip: false
                canGoNext: false
                phase: "coping"
                phaseName: qsTr("Coping")
                title: qsTr("What will you do?")

                TextLabel {
                    text: qsTr("Whatever the step asks.")
                    Layout.fillWidth: true
                }
            }
        }
    }
    GallerySection {
        title: qsTr("The last step")

        StepBox {
            Stepper {
                anchors.fill: parent
                stepCount: 7
                currentStep: 6
                saved: true
                phase: "coping"
                phaseName: qsTr("Coping")
                title: qsTr("Anything to keep?")

                TextLabel {
                    text: qsTr("Whatever the step asks.")
                    Layout.fillWidth: true
                }
            }
        }
    }
    GallerySection {
        title: qsTr("Nothing to keep by stopping")

        StepBox {
            Stepper {
                anchors.fill: parent
                stepCount: 30
                currentStep: 12
                canStop: false
                title: qsTr("How important is this to you?")
                skipText: qsTr("Leave out")

                TextLabel {
                    text: qsTr("Whatever the step asks.")
                    Layout.fillWidth: true
                }
            }
        }
    }
}
