// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// A minute between two calls: breathe, look far, put that one down. Nothing to type, nothing that counts down; one tap
// at the end counts the contact and the break.
FocusScope {
    id: root

    required property Navigator navigator
    required property TodayModel today
    property int part: 0
    readonly property list<string> titles: [qsTr("Breathe", "between-calls minute"), qsTr("Look far", "between-calls minute"), qsTr("Put that one down", "between-calls minute")]
    readonly property list<string> texts: [qsTr("In through the nose, out slowly and longer than in. Four times, or as often as you like.", "between-calls minute"), qsTr("Find the thing furthest away from you, out of a window if there is one. Let your eyes rest on it.", "between-calls minute"), qsTr("That contact is over. Anything still to do belongs in the clinical record. You can set the rest down here.", "between-calls minute")]

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Between calls", "page: a minute between two calls")

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    TaskStepper {
        navigator: root.navigator
        anchors.fill: parent
        focus: true
        phase: "coping"
        stepCount: 3
        currentStep: root.part
        title: root.titles[root.part]
        subtitle: root.texts[root.part]
        nextText: root.part < 2 ? qsTr("Next", "button of the between-calls minute") : qsTr("Add one contact and one break to today", "button: end of the between-calls minute")
        canSkip: false
        nextWrites: root.part === 2
        stopText: qsTr("Leave without adding a break", "button of the between-calls minute")
        onBackRequested: {
            if (root.part > 0)
                root.part -= 1;
            else
                root.navigator.finish();
        }
        onNextRequested: {
            if (root.part < 2) {
                root.part += 1;
                return;
            }
            root.today.countContactAndBreak();
            root.navigator.finish();
        }
        onStopRequested: root.navigator.finish()

        Item {
            implicitHeight: 260
            Layout.fillWidth: true

            Rectangle {
                id: circle

                anchors.centerIn: parent
                width: root.part === 2 ? 96 : 200
                height: width
                radius: width / 2
                color: Theme.isHighContrast ? Theme.coping : Theme.copingSoft
                Accessible.ignored: true

                // In for four seconds, out for six. With reduced motion it stands still.
                SequentialAnimation on scale {
                    running: root.part === 0 && root.visible && !Theme.reducedMotion
                    loops: Animation.Infinite
                    alwaysRunToEnd: false
                    onRunningChanged: if (!running)
                        circle.scale = 1

                    NumberAnimation {
                        from: 0.6
                        to: 1.1
                        duration: Theme.breathIn
                        easing.type: Easing.InOutSine
                    }
                    NumberAnimation {
                        from: 1.1
                        to: 0.6
                        duration: Theme.breathOut
                        easing.type: Easing.InOutSine
                    }
                }
                Icon {
                    anchors.centerIn: parent
                    icon: root.part === 0 ? "leaf" : root.part === 1 ? "mountain" : "hand"
                    color: Theme.isHighContrast ? Theme.paper : Theme.coping
                    size: 40
                }
            }
        }
    }
}
