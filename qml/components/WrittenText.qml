// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Keel.Components
import Keel.Theme

// What somebody wrote, as it is: plain, and on the side where its own script begins, whichever side the window's
// language begins on. (A label whose alignment is set, as TextLabel's is, cannot do that.)
T.Label {
    id: label

    readonly property real leading: (lineHeight - 1) * font.pixelSize * 1.2

    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody
    lineHeight: Theme.lineHeight
    topPadding: leading / 2 // as TextLabel
    bottomPadding: -leading / 2
    wrapMode: width >= 3 * font.pixelSize ? Text.Wrap : Text.NoWrap // as TextLabel
    textFormat: Text.PlainText
    onImplicitHeightChanged: Arrangement.renew(label)
    onVisibleChanged: Arrangement.renew(label)
}
