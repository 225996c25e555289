// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// How much of an item's lower end the on-screen keyboard covers.
QtObject {
    required property Item item
    property rect keyboard: rectangleOf(Qt.inputMethod) // in the window
    readonly property real inset: item && keyboard.height > 0 ? Math.max(0, item.mapToItem(null, 0, item.height).y - keyboard.y) : 0

    // The input method's own type has no name in QML that it could be given.
    function rectangleOf(input): rect {
        return input.visible ? input.keyboardRectangle : Qt.rect(0, 0, 0, 0);
    }
}
