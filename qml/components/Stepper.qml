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
    property bool canStop: true
    property bool helpVisible: true
    property int bottomInset: 0
    default property alias content: body.data
    readonly property bool lowWindow: height < 400 * Theme.textScale // then the buttons scroll with the rest
    readonly property string progressText: saved ? qsTr("%1 · saved").arg(stepText) : stepText
    readonly property string stepText: qsTr("Step %1 of %2").arg(currentStep + 1).arg(stepCount)

    signal backRequested
    signal skipRequested
    signal nextRequested
    signal stopRequested
    signal helpRequested

    // To where the question stands: what takes the keyboard on a new step may lie below it.
    function toTop() {
        pane.contentY = 0;
    }

    Keys.onEscapePressed: backRequested()
    Keys.onBackPressed: backRequested()
    onCurrentStepChanged: toTop()

    ColumnLayout {
        id: frame

        anchors.fill: parent
        anchors.bottomMargin: root.bottomInset + Theme.space8
        spacing: Theme.space12

        ColumnLayout {
            spacing: Theme.space12
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignHCenter
            Layout.margins: Theme.space16
            Layout.bottomMargin: 0

            RowLayout {
                spacing: Theme.space8
                Layout.fillWidth: true

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
                    model: root.stepCount

                    delegate: Rectangle {
                        required property int index

                        implicitHeight: 4
                        radius: 2
                        color: index <= root.currentStep ? Theme.phaseColor(root.phase) : Theme.line
                        Layout.fillWidth: true
                    }
                }
            }
            SmallText {
                visible: Theme.stacks(root.width)
                text: root.progressText
                Layout.fillWidth: true
            }
        }

        ScrollPane {
            id: pane

            implicitHeight: 0
            sidePadding: Math.max(Theme.space16, (width - Theme.contentWidth) / 2)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: scrolled

                width: parent.width
                spacing: Theme.space16

                ColumnLayout {
                    spacing: Theme.space4
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.space4
                    Layout.topMargin: Theme.space8

                    RowLayout {
                        visible: root.phaseName !== ""
                        spacing: Theme.space8
                        Layout.bottomMargin: Theme.space4

                        PhaseMark {
                            phase: root.phase
                        }
                        TextLabel {
                            text: root.phaseName
                            color: Theme.phaseColor(root.phase)
                            font.weight: Font.DemiBold
                        }
                    }
                    TitleText {
                        text: root.title
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
            parent: root.lowWindow ? scrolled : frame
            spacing: Theme.space4
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignHCenter
            Layout.leftMargin: root.lowWindow ? 0 : Theme.space16
            Layout.rightMargin: root.lowWindow ? 0 : Theme.space16

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
