// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Theme
import Keel.Components

// What all charts over time have in common: an area with an axis below, and a cursor that touch, hover or the arrow keys
// move from position to position and that reads out `readouts`. Return, or a tap on the position that has the cursor
// already, opens it. Time runs the way one reads; the key to the left leads to what is seen on the left.
FocusScope {
    id: root

    required property string summary // the picture in one sentence, for those who hear it
    property int count: 0 // positions 0 .. count - 1
    property real inset: 0 // 0.5: the positions are the middles of columns
    property list<point> places // where the positions are seen, in 0..1 of the area, if not in a row
    property list<string> readouts // one per position: "Thu 12 Nov: 6.3, 4 of 4 answered"
    property list<string> axisLabels // spread evenly, or one per position with labelEach
    property bool labelEach: false
    property list<string> ticks // from the bottom to the top
    property bool opens: false // positions are something to open
    property bool zooms: false
    property real from: 0 // what is in sight
    property real to: Math.max(0, count - 1)
    property int cursor: -1 // -1: none
    property int plotHeight: 160
    property int pinned: -1 // where somebody tapped, rather than passed over
    default property alias picture: area.data
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool zoomed: from > 0 || to < count - 1
    readonly property string readout: cursor >= 0 && cursor < readouts.length ? readouts[cursor] : ""
    readonly property real gutter: ticks.length > 0 ? widest.width + Theme.space8 : 0
    readonly property Item plotArea: area
    readonly property list<string> shownLabels: !labelEach ? axisLabels : count < 2 ? [axisLabels[0] ?? ""] : count < 3 ? [axisLabels[0] ?? "", axisLabels[1] ?? ""] : [labelAt(from), labelAt((from + to) / 2), labelAt(to)]
    readonly property real span: Math.max(1e-6, to - from + 2 * inset)

    signal opened(int position)

    function labelAt(position: real): string {
        return axisLabels[Math.max(0, Math.min(axisLabels.length - 1, Math.round(position)))] ?? "";
    }
    function xOf(position: real): real {
        if (places.length > 0)
            return area.width * places[Math.max(0, Math.min(places.length - 1, Math.round(position)))].x;
        const x = count > 1 || inset > 0 ? area.width * (position - from + inset) / span : area.width / 2;
        return mirrored ? area.width - x : x;
    }
    function positionAt(x: real, y: real): int {
        if (places.length > 0) {
            let best = 0;
            let least = Infinity;
            for (let i = 0; i < places.length; ++i) {
                const dx = places[i].x * area.width - x;
                const dy = places[i].y * area.height - y;
                if (dx * dx + dy * dy < least) {
                    least = dx * dx + dy * dy;
                    best = i;
                }
            }
            return best;
        }
        const along = mirrored ? area.width - x : x;
        return Math.max(0, Math.min(count - 1, Math.round(from - inset + along / Math.max(1, area.width) * span)));
    }
    function moveCursor(by: int) {
        if (count > 0)
            putCursor(cursor < 0 ? (by > 0 ? Math.ceil(from) : Math.floor(to)) : Math.max(0, Math.min(count - 1, cursor + by)));
    }
    function putCursor(position: int) {
        cursor = position;
        pinned = position;
        if (cursor < from || cursor > to)
            show(cursor - (to - from) / 2, cursor + (to - from) / 2);
    }
    function openCursor() {
        if (opens && cursor >= 0)
            opened(cursor);
    }
    // Brings a stretch into sight, kept within what there is.
    function show(first: real, last: real) {
        const width = Math.max(Math.min(7, count - 1), Math.min(count - 1, last - first));
        const start = Math.max(0, Math.min(count - 1 - width, first));
        from = start;
        to = start + width;
    }
    function zoom(factor: real, around: real) {
        if (zooms && count > 8)
            show(around - (around - from) / factor, around + (to - around) / factor);
    }
    function showAll() {
        from = 0;
        to = Math.max(0, count - 1);
    }

    LayoutMirroring.childrenInherit: true
    implicitWidth: 320
    implicitHeight: below.y + (below.visible ? below.height : 0)
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.focusable: true
    Accessible.name: readout === "" ? summary : readout
    Accessible.description: opens ? qsTr("%1 Return opens the day under the cursor.", "chart: its summary").arg(summary) : summary
    onCountChanged: {
        cursor = -1;
        pinned = -1;
        showAll();
    }
    Keys.onLeftPressed: moveCursor(mirrored ? 1 : -1)
    Keys.onRightPressed: moveCursor(mirrored ? -1 : 1)
    Keys.onReturnPressed: openCursor()
    Keys.onEnterPressed: openCursor()
    Keys.onPressed: event => {
        const middle = cursor >= 0 ? cursor : (from + to) / 2;
        event.accepted = true;
        if (event.key === Qt.Key_Home && root.count > 0)
            root.putCursor(0);
        else if (event.key === Qt.Key_End && root.count > 0)
            root.putCursor(root.count - 1);
        else if (event.key === Qt.Key_Plus && root.zooms)
            root.zoom(1.5, middle);
        else if (event.key === Qt.Key_Minus && root.zooms)
            root.zoom(1 / 1.5, middle);
        else if (event.key === Qt.Key_Escape && root.cursor >= 0) {
            root.cursor = -1;
            root.pinned = -1;
        } else if (event.key === Qt.Key_Escape && root.zoomed)
            root.showAll();
        else
            event.accepted = false;
    }

    Rectangle {
        id: bubble

        visible: root.readout !== ""
        z: 2
        width: Math.min(root.width, said.implicitWidth + 2 * Theme.space12)
        height: said.height + Theme.space8
        x: Math.max(0, Math.min(root.width - width, area.x + root.xOf(root.cursor) - width / 2))
        y: Math.max(0, area.y - height - Theme.space4)
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
        model: root.ticks

        delegate: Item {
            id: tick

            required property int index
            required property string modelData

            y: area.y + area.height * (1 - index / Math.max(1, root.ticks.length - 1))
            width: root.width

            Rectangle {
                x: area.x
                width: area.width
                height: 1
                color: Theme.line
            }
            SmallText {
                anchors.verticalCenter: parent.top
                x: root.mirrored ? root.width - width : 0
                width: widest.width
                text: tick.modelData
                lineHeight: 1
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
    Item {
        id: widest

        visible: false
        width: measures.implicitWidth

        Column {
            id: measures

            Repeater {
                model: root.ticks

                delegate: SmallText {
                    required property string modelData

                    text: modelData
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }

    Item {
        id: area

        x: root.mirrored ? Theme.space8 : root.gutter
        y: Math.round(Theme.sizeSmall * 1.25) + Theme.space8 + Theme.space8
        width: root.width - root.gutter - Theme.space8
        height: root.plotHeight

        Rectangle {
            visible: root.cursor >= root.from && root.cursor <= root.to && root.places.length === 0
            x: root.xOf(root.cursor) - width / 2
            z: 1
            width: Theme.strokeStrong
            height: parent.height
            color: Theme.inkSoft
        }

        // Qt Charts takes hover and touch for itself, so those who listen lie over it.
        Item {
            anchors.fill: parent
            z: 2

            HoverHandler {
                property point last // in the window: a chart that moves under a resting pointer is no pointing

                acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad | PointerDevice.Stylus
                onPointChanged: {
                    if (!hovered || point.scenePosition === last)
                        return;
                    last = point.scenePosition;
                    root.cursor = root.positionAt(point.position.x, point.position.y);
                }
                // Not when the page is left: who comes back finds the day again.
                onHoveredChanged: if (!hovered && !root.activeFocus && root.visible)
                    root.cursor = -1
            }
            TapHandler {
                onTapped: eventPoint => {
                    root.forceActiveFocus(Qt.MouseFocusReason);
                    root.cursor = root.positionAt(eventPoint.position.x, eventPoint.position.y);
                    if (root.pinned === root.cursor)
                        root.openCursor();
                    root.pinned = root.cursor;
                }
            }
            DragHandler {
                target: null
                yAxis.enabled: false
                onCentroidChanged: if (active)
                    root.cursor = root.positionAt(centroid.position.x, centroid.position.y)
            }
            WheelHandler {
                enabled: root.zooms
                acceptedModifiers: Qt.ControlModifier
                onWheel: event => root.zoom(event.angleDelta.y > 0 ? 1.25 : 0.8, root.positionAt(event.x, event.y))
            }
            PinchHandler {
                property real before: 1

                target: null
                enabled: root.zooms
                onActiveChanged: before = 1
                onActiveScaleChanged: {
                    root.zoom(activeScale / before, root.positionAt(centroid.position.x, centroid.position.y));
                    before = activeScale;
                }
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
        height: root.shownLabels.length > 0 ? Math.round(Theme.sizeSmall * 1.3) : 0

        Repeater {
            model: root.shownLabels.length // not the labels: they change with what is in sight, their number does not

            delegate: SmallText {
                required property int index
                readonly property int last: root.shownLabels.length - 1
                readonly property real share: last > 0 ? index / last : 0.5
                readonly property real shareSeen: root.mirrored ? 1 - share : share
                // Between the first and the last there may be no room at large text.
                readonly property bool inner: index > 0 && index < last

                text: root.shownLabels[index] ?? ""
                visible: !inner || implicitWidth * 1.25 * root.shownLabels.length < axis.width
                wrapMode: Text.NoWrap
                x: root.labelEach && root.inset > 0 && root.places.length === 0 ? Math.max(0, Math.min(axis.width - implicitWidth, root.xOf(root.from + (root.to - root.from) * share) - implicitWidth / 2)) : (axis.width - implicitWidth) * shareSeen
                Accessible.ignored: true
            }
        }
    }
    SmallText {
        id: below

        visible: root.opens && root.pinned >= 0
        x: area.x
        y: axis.y + axis.height + Theme.space4
        width: area.width
        text: qsTr("Tap it again, or press Return, to open the day.", "below a chart, when a day has the cursor")
        Accessible.ignored: true
    }
}
