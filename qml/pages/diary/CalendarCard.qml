// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// A month of the diary. One Tab stop: arrow keys walk the days, PageUp and PageDown the months,
// with Ctrl the years, Home and End go to the
// month's ends, Return shows the day. A day without anything is no more than its number.
Card {
    id: root

    required property CalendarModel calendar
    property string chosenDay: "" // ISO; shown alone below
    readonly property real cellWidth: availableWidth / 7

    signal dayChosen(string day)
    signal leaveRequested

    // The keyboard follows the current day while it is in the grid: the month is also read anew, and may be turned, while
    // one is elsewhere.
    function follow() {
        const cell = cells.itemAt(calendar.current);
        if (grid.activeFocus && cell)
            cell.forceActiveFocus(Qt.TabFocusReason);
    }

    padding: Theme.space8
    Accessible.name: qsTr("Calendar", "of the diary")

    ColumnLayout {
        width: parent.width
        spacing: Theme.space4

        RowLayout {
            spacing: Theme.space4
            Layout.fillWidth: true

            IconButton {
                iconName: root.mirrored ? "chevron-right" : "chevron-left"
                label: qsTr("Month before", "button: calendar")
                onClicked: root.calendar.moveMonths(-1)
            }
            HeadingText {
                text: root.calendar.monthText
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            IconButton {
                iconName: root.mirrored ? "chevron-left" : "chevron-right"
                label: qsTr("Month after", "button: calendar")
                enabled: root.calendar.canGoOn
                onClicked: root.calendar.moveMonths(1)
            }
        }
        Row {
            Layout.fillWidth: true

            Repeater {
                model: root.calendar.weekdays

                delegate: SmallText {
                    required property string modelData

                    width: root.cellWidth
                    text: modelData
                    font.pixelSize: Math.min(Theme.sizeSmall, Math.floor(root.cellWidth / 2.4))
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true // every day says its own
                }
            }
        }
        FocusScope {
            id: grid

            readonly property int cellHeight: Math.max(Theme.target, Math.round(Theme.sizeBody * 2.9))

            implicitHeight: root.calendar.weeks * cellHeight
            Layout.fillWidth: true
            Keys.onLeftPressed: root.calendar.moveDays(root.mirrored ? 1 : -1)
            Keys.onRightPressed: root.calendar.moveDays(root.mirrored ? -1 : 1)
            Keys.onUpPressed: root.calendar.moveDays(-7)
            Keys.onDownPressed: root.calendar.moveDays(7)
            Keys.onEscapePressed: root.leaveRequested()
            Keys.onPressed: event => {
                const pages = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
                event.accepted = true;
                if (pages !== 0 && event.modifiers & Qt.ControlModifier)
                    root.calendar.moveYears(pages);
                else if (pages !== 0)
                    root.calendar.moveMonths(pages);
                else if (event.key === Qt.Key_Home)
                    root.calendar.toMonthStart();
                else if (event.key === Qt.Key_End)
                    root.calendar.toMonthEnd();
                else
                    event.accepted = false;
            }

            Repeater {
                id: cells

                model: root.visible ? root.calendar : null

                delegate: CalendarDay {
                    required property int index
                    required property string day
                    required property int column
                    required property int line

                    x: Math.round((root.mirrored ? 6 - column : column) * root.cellWidth)
                    y: line * grid.cellHeight
                    width: Math.floor(root.cellWidth)
                    height: grid.cellHeight
                    chosen: day === root.chosenDay
                    activeFocusOnTab: index === root.calendar.current || activeFocus
                    focus: index === root.calendar.current
                    onClicked: {
                        root.calendar.goTo(day);
                        root.dayChosen(day);
                    }
                }
            }
        }
        Flow {
            spacing: Theme.space12
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space8
            Layout.rightMargin: Theme.space8

            CalendarKey {
                level: 1
                text: qsTr("lower wellbeing", "what a mark in the calendar means")
                width: Math.min(implicitWidth, parent.width)
            }
            CalendarKey {
                level: 9
                text: qsTr("higher wellbeing", "what a mark in the calendar means")
                width: Math.min(implicitWidth, parent.width)
            }
            CalendarKey {
                text: qsTr("written, not rated", "what a mark in the calendar means")
                width: Math.min(implicitWidth, parent.width)
            }
        }
        Flow {
            spacing: Theme.space8
            Layout.fillWidth: true
            Layout.margins: Theme.space8

            PillButton {
                text: root.calendar.yearBefore
                iconName: root.mirrored ? "chevron-right" : "chevron-left"
                Accessible.name: qsTr("A year back, to %1", "button: calendar").arg(text)
                onClicked: root.calendar.moveYears(-1)
            }
            PillButton {
                visible: root.calendar.canGoOnYear
                text: root.calendar.yearAfter
                iconName: root.mirrored ? "chevron-left" : "chevron-right"
                iconAtEnd: true
                Accessible.name: qsTr("A year on, to %1", "button: calendar").arg(text)
                onClicked: root.calendar.moveYears(1)
            }
        }
    }
    Connections {
        target: root.calendar

        function onCurrentChanged() {
            root.follow();
        }
    }
}
