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
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
}
