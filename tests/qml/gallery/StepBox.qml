// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme

// A window for a guided flow inside a page of the gallery.
Rectangle {
    default property alias content: inner.data

    implicitHeight: 420 * Theme.textScale
    color: Theme.paper
    border.width: Theme.stroke
    border.color: Theme.line
    Layout.fillWidth: true

    Item {
        id: inner

        anchors.fill: parent
        anchors.margins: Theme.stroke
    }
}
