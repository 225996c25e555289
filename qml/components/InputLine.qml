// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Keel.Theme

// The bare input that TextLine, SearchField and PassphraseField share.
T.TextField {
    id: control

    required property string label
    property string description: ""
    property string placeholder: "" // not placeholderText, which would replace the accessible description
    property bool warns: false

    implicitWidth: 240
    implicitHeight: Math.max(48, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: TextInput.AlignLeft
    color: Theme.ink
    selectionColor: Theme.keel
    selectedTextColor: Theme.inkOnKeel
    selectByMouse: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody
    opacity: enabled ? 1 : Theme.faded
    Accessible.name: label
    Accessible.description: description

    background: FieldFrame {
        focused: control.activeFocus
        warns: control.warns
    }

    TextLabel {
        visible: control.length === 0 && control.preeditText === ""
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height
        verticalAlignment: Text.AlignVCenter
        text: control.placeholder
        color: Theme.inkSoft
        lineHeight: 1 // there is one, and the field is as high as it
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        fontSizeMode: Text.HorizontalFit // rather smaller than cut
        minimumPixelSize: Math.round(Theme.sizeSmall / Theme.textScale)
        Accessible.ignored: true
    }
}
