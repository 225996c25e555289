// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// The same places down the side, from 600 px. `footer` takes what stands at the foot (settings, lock).
FocusScope {
    id: root

    property alias model: items.model
    property int currentIndex: 0
    default property alias footer: foot.data

    signal activated(int index)

    implicitWidth: Math.max(88, column.implicitWidth + 2 * Theme.space8)
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors.fill: parent
        color: Theme.card

        Rectangle {
            anchors.right: parent.right
            width: Theme.stroke
            height: parent.height
            color: Theme.line
        }
    }
    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: (parent.width - width) / 2
            height: parent.height
            width: root.width - 2 * Theme.space8
            spacing: Theme.space4

            Item {
                implicitHeight: Theme.space16
            }
            Repeater {
                id: items

                delegate: NavigationItem {
                    required property int index
                    required property string label

                    required iconName
                    text: label
                    current: index === root.currentIndex
                    Layout.fillWidth: true
                    onClicked: root.activated(index)
                }
            }
            Item {
                Layout.fillHeight: true
            }
            ColumnLayout {
                id: foot

                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space12
            }
        }
    }
}
