// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Components
import Keel.ViewModels

// A line whose model says what is the matter with it.
TextLine {
    id: root

    required property CheckedField field

    text: field.text
    error: field.error
    onEdited: text => root.field.text = text
}
