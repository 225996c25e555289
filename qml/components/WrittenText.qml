// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Keel.Components
import Keel.Theme

// The one text everything readable is made of: a Label (Text is invisible to screen readers), never rich text,
// because what people write must not turn into markup. What somebody wrote is on the side where its own script begins,
// whichever side the window's language begins on: a label whose alignment is set, as TextLabel's is, cannot do that.
T.Label {
    id: label

    readonly property real leading: (lineHeight - 1) * font.pixelSize * 1.2

    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody
    lineHeight: Theme.lineHeight
    topPadding: leading / 2 // what the line height adds stands below the words; so they stand in the middle
    bottomPadding: -leading / 2
    // While a layout still finds its width, text must not wrap to a column of letters: each such moment costs a layout
    // one of the three attempts that Qt 6.4 gives it.
    wrapMode: width >= 3 * font.pixelSize ? Text.Wrap : Text.NoWrap
    textFormat: Text.PlainText
    onImplicitHeightChanged: Arrangement.renew(label)
    onVisibleChanged: Arrangement.renew(label)
}
