// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

ActionButton {
    implicitHeight: Math.max(Theme.target + 4, implicitContentHeight + topPadding + bottomPadding)
    edge: Theme.line
    textWeight: Font.Medium
}
