// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// The five places on a phone. When the words no longer fit (large text), only the current one keeps its word; the
// others keep their accessible names. The model has the roles label and iconName.
FocusScope {
    id: root

    property alias model: items.model
    property int currentIndex: 0
    readonly property real share: width / Math.max(1, items.count)
    property bool wordsFit: true

    signal activated(int index)

    function measure() {
        let fit = true;
        for (let i = 0; i < items.count; ++i) {
            const item = items.itemAt(i) as NavigationItem;
            if (item && item.wordWidth > share - 4)
                fit = false;
        }
        wordsFit = fit;
    }

    implicitWidth: 320
    implicitHeight: row.implicitHeight + 1
    onShareChanged: measure()
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors.fill: parent
        color: Theme.card

        Rectangle {
            width: parent.width
            height: Theme.stroke
            color: Theme.line
        }
    }
    RowLayout {
        id: row

        y: 1
        width: root.width
        spacing: 0

        Repeater {
            id: items

            delegate: NavigationItem {
                required property int index
                required property string label

                required iconName
                text: label
                current: index === root.currentIndex
                wordsShown: root.wordsFit || current
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: wordsShown && !root.wordsFit ? implicitWidth : root.share
                onClicked: root.activated(index)
                onWordWidthChanged: root.measure()
            }

            onItemAdded: root.measure()
        }
    }
}
