// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme

// Work that takes a while, with a way out. `progress` 0..1; negative: unknown, shown as words alone.
Sheet {
    id: root

    property real progress: -1
    property string cancelText: qsTr("Cancel")
    property bool cancellable: true

    signal cancelRequested

    canClose: false

    ShareBar {
        visible: root.progress >= 0
        share: root.progress
        Layout.fillWidth: true
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("%1, %2 per cent").arg(root.title).arg(Math.round(Math.min(1, root.progress) * 100))
    }
    SmallText {
        visible: root.progress >= 0
        text: qsTr("%1 %").arg(Math.round(Math.min(1, root.progress) * 100))
        Layout.fillWidth: true
        Accessible.ignored: true
    }

    actions: SecondaryButton {
        visible: root.cancellable
        text: root.cancelText
        focus: true
        Layout.fillWidth: true
        Keys.onEscapePressed: root.cancelRequested()
        onClicked: root.cancelRequested()
    }
}
