// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Components
import Keel.Theme

// Plain text with found words washed. `highlights` is flat: start, length, start, length ...
Item {
    id: root

    property string text: ""
    property list<int> highlights
    readonly property real leading: (spacing.factor - 1) * words.font.pixelSize * 1.2 // as TextLabel

    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    onImplicitHeightChanged: Arrangement.renew(root)

    Repeater {
        model: Math.floor(root.highlights.length / 2)

        delegate: TextRange {
            required property int index

            edit: words
            start: root.highlights[2 * index]
            length: root.highlights[2 * index + 1]
            color: Theme.highlight
        }
    }
    TextEdit {
        id: words

        y: root.leading / 2
        width: root.width
        text: root.text
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        color: Theme.ink
        font.family: Theme.fontFamily
        font.pixelSize: Theme.sizeBody
        horizontalAlignment: TextEdit.AlignLeft
        readOnly: true
        activeFocusOnPress: false
        enabled: false
        Accessible.ignored: true
    }
    LineHeight {
        id: spacing

        document: words.textDocument
        factor: Theme.lineHeight
    }
}
