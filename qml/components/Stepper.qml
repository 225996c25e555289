// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// The frame of a guided flow: where one is, that it is saved, one question, and four ways on (back, skip, next, stop).
// It holds no steps itself: the page changes title, subtitle and content as its view-model moves.
FocusScope {
    id: root

    required property int stepCount
    property int currentStep: 0 // from 0
    property bool saved: false
    property string phase: ""
    property string phaseName: ""
    property string title: ""
    property string subtitle: ""
    property string nextText: currentStep + 1 < stepCount ? qsTr("Next") : qsTr("Finish")
    property string skipText: qsTr("Skip")
    property string stopText: qsTr("Stop here and keep what I wrote")
    property bool canGoBack: true
    property bool canSkip: true
    property bool canGoNext: true
    property bool nextWrites: false
    property bool canStop: true
    property bool helpVisible: true
    property int bottomInset: 0
    default property alias content: body.data
    readonly property real sidePadding: Math.max(width >= Theme.railFrom ? Theme.space24 : Theme.space16, (width - Theme.contentWidth) / 2) // as AdaptivePage
    readonly property real columnWidth: width - 2 * sidePadding
    readonly property bool lowWindow: height < 400 * Theme.textScale // then the buttons scroll with the rest
    readonly property string progressText: saved ? qsTr("%1 · saved").arg(stepText) : stepText
    readonly property int bars: Math.min(stepCount, 24) // more would be wider than a phone
    readonly property string stepText: qsTr("Step %1 of %2").arg(currentStep + 1).arg(stepCount)

    signal backRequested
    signal skipRequested
    signal nextRequested
    signal stopRequested
    signal helpRequested

    // To where the question stands: what takes the keyboard on a new step may lie below it.
    function toTop() {
        begun.restart();
        pane.toTop();
    }

    // A new question: the keyboard stands before its first answer, and a screen reader says what is asked.
    function land() {
        toTop();
        heading.forceActiveFocus(Qt.OtherFocusReason);
    }

    Keys.onEscapePressed: backRequested()
    Keys.onBackPressed: backRequested()
    onCurrentStepChanged: toTop()

    Timer {
        id: begun

        running: true
        interval: Theme.settling
    }

    // Not one layout, as AdaptivePage. On a wide window the buttons come up to the question, but stay where they are
    // from one short step to the next.
    Item {
        id: frame

        readonly property real room: height - head.y - head.height - Theme.space12 - (root.lowWindow ? 0 : foot.height + Theme.space12)
        readonly property real wanted: Math.max(Theme.contentWidth / 2, pane.contentHeight)

        anchors.fill: parent
        anchors.bottomMargin: root.bottomInset + Theme.space8

        ColumnLayout {
            id: head

            x: root.sidePadding
            y: root.width >= Theme.railFrom ? Theme.space24 : Theme.space16
            width: root.columnWidth
            spacing: Theme.space12

            RowLayout {
                spacing: Theme.space8
                Layout.fillWidth: true
                Layout.rightMargin: root.width >= Theme.railFrom ? Theme.space24 - root.sidePadding : 0 // as AdaptivePage

                IconButton {
                    visible: root.canGoBack
                    iconName: root.LayoutMirroring.enabled ? "arrow-right" : "arrow-left"
                    label: qsTr("Back")
                    Layout.leftMargin: -Theme.space8
                    onClicked: root.backRequested()
                }
                TextLabel {
                    visible: !Theme.stacks(root.width)
                    text: root.progressText
                    color: Theme.inkSoft
                    Layout.fillWidth: true
                }
                Item {
                    visible: Theme.stacks(root.width)
                    Layout.fillWidth: true
                }
                HelpNowButton {
                    visible: root.helpVisible
                    onClicked: root.helpRequested()
                }
            }
            RowLayout {
                spacing: Theme.space4
                Layout.fillWidth: true
                Accessible.ignored: true

                Repeater {
                    model: root.bars

                    // What lies ahead is not only of another colour but thinner.
                    delegate: Rectangle {
                        required property int index
                        readonly property bool reached: index <= Math.floor(root.currentStep * (root.bars - 1) / Math.max(1, root.stepCount - 1))

                        implicitHeight: reached ? 4 : 2
                        radius: 2
                        color: reached ? Theme.phaseColor(root.phase) : Theme.line
                        Layout.fillWidth: true
                    }
                }
            }
        }

        ScrollPane {
            id: pane

            anchors.top: head.bottom
            anchors.topMargin: Theme.space12
            width: parent.width
            height: root.width >= Theme.railFrom && !root.lowWindow ? Math.min(frame.room, frame.wanted) : frame.room
            opening: begun.running
            edged: !root.lowWindow
            sidePadding: root.sidePadding

            ColumnLayout {
                id: scrolled

                width: parent.width
                spacing: Theme.space16

                SmallText {
                    visible: Theme.stacks(root.width)
                    text: root.progressText
                    Layout.fillWidth: true
                }
                ColumnLayout {
                    spacing: Theme.space4
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space8

                    PhaseName {
                        visible: text !== ""
                        phase: root.phase
                        text: root.phaseName
                        Layout.fillWidth: true
                        Layout.bottomMargin: Theme.space4
                    }
                    TitleText {
                        id: heading

                        text: root.title
                        Accessible.focusable: true
                        font.pixelSize: Theme.stacks(root.width) ? Theme.sizeHeading : Theme.sizeTitle
                        Layout.fillWidth: true
                    }
                    TextLabel {
                        text: root.subtitle
                        visible: text !== ""
                        color: Theme.inkSoft
                        Layout.fillWidth: true
                    }
                }
                ColumnLayout {
                    id: body

                    spacing: Theme.space12
                    Layout.fillWidth: true
                }
                Item {
                    implicitHeight: Theme.space4
                }
            }
        }

        ColumnLayout {
            id: foot

            parent: root.lowWindow ? scrolled : frame
            anchors.bottom: root.lowWindow ? undefined : parent.bottom
            anchors.bottomMargin: frame.height - pane.y - pane.height - Theme.space12 - height
            anchors.left: root.lowWindow ? undefined : parent.left
            anchors.right: root.lowWindow ? undefined : parent.right
            anchors.leftMargin: root.sidePadding
            anchors.rightMargin: root.sidePadding
            spacing: Theme.space4
            // Not the height that the column gave it while the window was low.
            onParentChanged: takeHeight()
            onImplicitHeightChanged: takeHeight()
            onHeightChanged: takeHeight() // nor what a column that it has left still gives it

            function takeHeight() {
                if (parent === frame)
                    height = implicitHeight;
            }

            Layout.fillWidth: true

            ButtonRow {
                Layout.fillWidth: true

                SecondaryButton {
                    visible: root.canSkip
                    text: root.skipText
                    Layout.fillWidth: parent.columns === 1
                    Layout.preferredWidth: Math.max(96, implicitWidth)
                    onClicked: root.skipRequested()
                }
                PrimaryButton {
                    text: root.nextText
                    enabled: root.canGoNext
                    writes: root.nextWrites
                    Layout.fillWidth: true
                    onClicked: root.nextRequested()
                }
            }
            QuietButton {
                visible: root.canStop
                text: root.stopText
                Layout.fillWidth: true
                onClicked: root.stopRequested()
            }
        }
    }
}
