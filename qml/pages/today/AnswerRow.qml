// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Components

// Yes, no or nothing said, as view-models count it: 1, 0, -1.
YesNoBlank {
    id: root

    property int value: -1

    signal valueEdited(int value)

    onEdited: answer => valueEdited([YesNoBlank.Blank, YesNoBlank.No, YesNoBlank.Yes].indexOf(answer) - 1)

    Binding on answer {
        value: [YesNoBlank.Blank, YesNoBlank.No, YesNoBlank.Yes][root.value + 1]
    }
}
