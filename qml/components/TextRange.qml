// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// Marks the characters start .. start+length of a text edit, over as many lines as they run: a wash behind them, a
// line below or dots below. Drawn rather than written into the text, so the text itself stays plain.
Item {
    id: root

    required property TextEdit edit
    required property int start
    required property int length
    required property color color
    property bool underline: false
    property bool dotted: false // the line below
    property real thickness: 2
    property list<rect> lines

    function measure() {
        const found = [];
        const end = Math.min(start + length, edit.length);
        let line = Qt.rect(0, 0, 0, 0);
        for (let at = start; at < end; ++at) {
            const here = edit.positionToRectangle(at);
            const next = edit.positionToRectangle(at + 1);
            // The last character of a line: the position after it already stands on the next one.
            const right = next.y === here.y ? next.x : here.x + edit.font.pixelSize * 0.6;
            if (line.height > 0 && line.y === here.y) {
                const left = Math.min(line.x, here.x, right);
                line = Qt.rect(left, line.y, Math.max(line.x + line.width, here.x, right) - left, line.height);
            } else {
                if (line.height > 0)
                    found.push(line);
                line = Qt.rect(Math.min(here.x, right), here.y, Math.abs(right - here.x), here.height);
            }
        }
        if (line.height > 0)
            found.push(line);
        lines = found;
    }

    anchors.fill: edit
    onStartChanged: measure()
    onLengthChanged: measure()
    Component.onCompleted: measure()

    Connections {
        target: root.edit

        function onContentSizeChanged() {
            root.measure();
        }
        function onTextChanged() {
            root.measure();
        }
        function onWidthChanged() {
            root.measure();
        }
    }
    Repeater {
        model: root.lines.length

        delegate: Rectangle {
            id: mark

            required property int index
            readonly property rect line: root.lines[index]

            x: line.x - (root.underline ? 0 : 2)
            y: root.underline ? line.y + line.height - root.thickness : line.y
            width: line.width + (root.underline ? 0 : 4)
            height: root.underline ? root.thickness : line.height
            radius: root.underline ? 0 : 4
            color: root.underline && root.dotted ? "transparent" : root.color

            Row {
                id: dots

                visible: root.underline && root.dotted
                spacing: root.thickness

                Repeater {
                    model: dots.visible ? Math.max(1, Math.floor(mark.line.width / (2 * root.thickness))) : 0

                    delegate: Rectangle {
                        width: root.thickness
                        height: root.thickness
                        radius: root.thickness / 2
                        color: root.color
                    }
                }
            }
        }
    }
}
