// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Components
import Keel.ViewModels

// Chips under a question that stands in the heading already.
ChipPicker {
    id: root

    required property ChoiceListModel choices

    model: choices
    maximum: choices.maximum
    onChipToggled: key => root.choices.toggleKey(key)
}
