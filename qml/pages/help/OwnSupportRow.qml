// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.Pages

// One of one's own people on the support card.
ColumnLayout {
    id: root

    required property string name
    required property string kindLabel
    required property string detail
    required property string how

    signal copyRequested

    spacing: Theme.space4

    Rectangle {
        implicitHeight: Theme.stroke
        color: Theme.line
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8
    }
    PersonLines {
        name: root.name
        kindLabel: root.kindLabel
        detail: root.detail
        how: root.how
        Layout.fillWidth: true
        onCopyRequested: root.copyRequested()
    }
}
