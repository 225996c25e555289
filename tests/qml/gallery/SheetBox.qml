// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme

// Room for a sheet on a page of the gallery.
Rectangle {
    implicitHeight: 380 * Theme.textScale
    color: Theme.scrim
    Layout.fillWidth: true
}
