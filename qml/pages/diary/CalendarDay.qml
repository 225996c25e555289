// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Theme
import Keel.Components

// A day of the calendar. Only a day with entries is drawn as a tile.
T.Button {
    id: control

    required property string number
    required property int entries
    required property real level
    required property string spoken
    required property bool today
    required property bool reachable
    property bool chosen: false

    enabled: reachable
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: spoken
    Accessible.onPressAction: !enabled || control.clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || control.clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || control.clicked()

    contentItem: ColumnLayout {
        spacing: 1

        TextLabel {
            text: control.number
            color: control.chosen || control.today ? Theme.keel : control.entries > 0 ? Theme.ink : Theme.inkSoft
            lineHeight: 1
            font.pixelSize: Math.min(Theme.sizeBody, Math.floor(control.width / 2.2))
            font.weight: control.today || control.chosen ? Font.Bold : Font.Normal
            wrapMode: Text.NoWrap
            Layout.alignment: Qt.AlignHCenter | (control.entries > 0 ? Qt.AlignBottom : Qt.AlignVCenter)
            Accessible.ignored: true
        }
        DayMark {
            visible: control.entries > 0
            level: control.level
            written: control.entries > 0
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
        }
    }
    background: Item {
        Rectangle {
            visible: control.entries > 0 || control.chosen
            anchors.fill: parent
            anchors.margins: 2
            radius: Theme.radius - Theme.space4
            color: control.chosen ? Theme.keelSoft : control.hovered || control.down ? Theme.line : Theme.paper
            border.width: control.chosen ? Theme.strokeStrong : 0
            border.color: Theme.keel
        }
        FocusRing {
            shown: control.visualFocus
            gap: 0
        }
    }
}
