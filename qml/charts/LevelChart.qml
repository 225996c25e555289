// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Theme
import Keel.Components

// A rating over days, always on 0-10. Touch, hover or the arrow keys move a day cursor that reads out `readouts`.
// Time runs left to right in every language, as in printed charts.
FocusScope {
    id: root

    required property string summary // the picture in one sentence, for those who hear it
    property alias dayCount: levels.dayCount
    property alias dayStep: levels.dayStep
    property alias observed: levels.observed
    property alias carried: levels.carried
    property alias low: levels.low
    property alias high: levels.high
    property alias marks: marks.model // roles day, level (0..10), phase, label
    property list<string> readouts // one per day: "Thu 12 Nov: 6.3, 4 of 4 answered"
    property list<string> axisLabels // spread evenly from the first day to the last
    property color accent: Theme.keel
    property int cursorDay: -1 // -1: no cursor
    property int plotHeight: 160
    readonly property string readout: cursorDay >= 0 && cursorDay < readouts.length ? readouts[cursorDay] : ""
    readonly property bool ready: plot.status === Loader.Ready

    readonly property real gutter: ten.implicitWidth + Theme.space8
    readonly property real plotWidth: area.width

    function xOfDay(day: real): real {
        return dayCount > 1 ? area.width * day / (dayCount - 1) : area.width / 2;
    }
    function yOfLevel(level: real): real {
        return area.height * (1 - level / 10);
    }
    function dayAt(x: real): int {
        return Math.max(0, Math.min(dayCount - 1, Math.round(x / Math.max(1, area.width) * (dayCount - 1))));
    }
    function moveCursor(by: int) {
        if (dayCount > 0)
            cursorDay = cursorDay < 0 ? (by > 0 ? 0 : dayCount - 1) : Math.max(0, Math.min(dayCount - 1, cursorDay + by));
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitWidth: 320
    implicitHeight: area.y + area.height + (axisLabels.length > 0 ? axis.height + Theme.space8 : 0)
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.focusable: true
    Accessible.name: readout === "" ? summary : readout
    Accessible.description: summary
    Keys.onLeftPressed: moveCursor(-1)
    Keys.onRightPressed: moveCursor(1)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Home && root.dayCount > 0)
            root.cursorDay = 0;
        else if (event.key === Qt.Key_End && root.dayCount > 0)
            root.cursorDay = root.dayCount - 1;
        else if (event.key === Qt.Key_Escape && root.cursorDay >= 0)
            root.cursorDay = -1;
        else
            event.accepted = false;
    }

    LevelSeries {
        id: levels
    }

    Rectangle {
        id: bubble

        visible: root.readout !== ""
        width: Math.min(root.width, said.implicitWidth + 2 * Theme.space12)
        height: said.height + Theme.space8
        x: Math.max(0, Math.min(root.width - width, area.x + root.xOfDay(root.cursorDay) - width / 2))
        y: area.y - height - Theme.space4
        radius: Theme.radius
        color: Theme.inverse

        SmallText {
            id: said

            anchors.centerIn: parent
            width: Math.min(implicitWidth, root.width - 2 * Theme.space12)
            text: root.readout
            color: Theme.inkOnInverse
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    Repeater {
        model: [10, 5, 0]

        delegate: Item {
            id: tick

            required property int modelData

            y: area.y + root.yOfLevel(modelData)
            width: root.width

            Rectangle {
                x: area.x
                width: area.width
                height: 1
                color: Theme.line
            }
            SmallText {
                anchors.verticalCenter: parent.top
                width: ten.implicitWidth
                text: tick.modelData
                lineHeight: 1
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
    TextMetrics {
        id: ten

        readonly property real implicitWidth: Math.ceil(advanceWidth)

        text: "10"
        font.family: Theme.fontFamily
        font.pixelSize: Theme.sizeSmall
    }

    Item {
        id: area

        x: root.gutter
        y: Math.round(Theme.sizeSmall * 1.25) + Theme.space8 + Theme.space8
        width: root.width - x - Theme.space8
        height: root.plotHeight

        Loader {
            id: plot

            readonly property int bleed: 8

            anchors.fill: parent
            anchors.margins: -bleed
            asynchronous: true
            Component.onCompleted: setSource(Qt.resolvedUrl("LevelPlot.qml"), {
                series: levels,
                bleed: bleed,
                accent: Qt.binding(() => root.accent)
            })
        }
        Repeater {
            id: marks

            delegate: PhaseMark {
                required property real day
                required property real level

                required phase
                size: 12
                x: root.xOfDay(day) - width / 2
                y: Math.max(0, root.yOfLevel(level) - height - Theme.space8)
            }
        }
        Rectangle {
            visible: root.cursorDay >= 0
            x: root.xOfDay(root.cursorDay) - width / 2
            width: Theme.strokeStrong
            height: parent.height
            color: Theme.inkSoft
        }

        // Qt Charts takes hover and touch for itself, so those who listen lie over it.
        Item {
            anchors.fill: parent
            z: 1

            HoverHandler {
                acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad | PointerDevice.Stylus
                onPointChanged: if (hovered)
                    root.cursorDay = root.dayAt(point.position.x)
                onHoveredChanged: if (!hovered && !root.activeFocus)
                    root.cursorDay = -1
            }
            TapHandler {
                onTapped: eventPoint => {
                    root.forceActiveFocus(Qt.MouseFocusReason);
                    root.cursorDay = root.dayAt(eventPoint.position.x);
                }
            }
            DragHandler {
                target: null
                yAxis.enabled: false
                onCentroidChanged: if (active)
                    root.cursorDay = root.dayAt(centroid.position.x)
            }
        }
        FocusRing {
            shown: root.activeFocus
            gap: 6
        }
    }

    Item {
        id: axis

        x: area.x
        y: area.y + area.height + Theme.space8
        width: area.width
        height: Math.round(Theme.sizeSmall * 1.3)

        Repeater {
            model: root.axisLabels

            delegate: SmallText {
                required property int index
                required property string modelData
                readonly property real share: root.axisLabels.length > 1 ? index / (root.axisLabels.length - 1) : 0.5
                // Between the first and the last there may be no room at large text.
                readonly property bool inner: index > 0 && index < root.axisLabels.length - 1

                text: modelData
                visible: !inner || implicitWidth * 1.25 * root.axisLabels.length < axis.width
                wrapMode: Text.NoWrap
                x: (axis.width - implicitWidth) * share
                Accessible.ignored: true
            }
        }
    }
}
