// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A grid whose number of columns follows the width. It changes after the layout that gave the width is done: Qt 6.4's
// layouts lose their children's heights when a grid changes shape while they arrange.
GridLayout {
    id: root

    property int wantedColumns: 1

    columns: 1
    onWantedColumnsChanged: reshape.restart()

    Timer {
        id: reshape

        interval: 0
        onTriggered: root.columns = root.wantedColumns
    }
}
