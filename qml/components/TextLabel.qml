// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Keel.Theme

// The one text everything readable is made of: a Label (Text is invisible to screen readers), never rich text,
// because what people write must not turn into markup.
T.Label {
    color: Theme.ink
    linkColor: Theme.keel
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody
    lineHeight: 1.25
    // While a layout still finds its width, text must not wrap to a column of letters: Qt 6.4's layouts then keep the
    // height of that moment.
    wrapMode: width >= 3 * font.pixelSize ? Text.Wrap : Text.NoWrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
}
