// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.Pages

// Before anything is written: who could read it.
FirstRunStep {
    id: root

    title: qsTr("Who can see this?", "first run, title")
    subtitle: qsTr("Keel is a private diary for your working days: how they were, what mattered, what helped.", "first run, below the title")

    Image {
        source: "qrc:/keel/icons/keel.svg"
        sourceSize.width: 2 * Theme.target
        sourceSize.height: 2 * Theme.target
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space16
        Layout.bottomMargin: Theme.space16
        Accessible.ignored: true
    }
    Card {
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.space16

            Repeater {
                model: root.firstRun.whoCanSee

                delegate: PointLine {}
            }
        }
    }
}
