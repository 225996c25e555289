// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.ViewModels

// What every question of the reflection is.
ColumnLayout {
    required property ReflectionModel reflection

    spacing: Theme.space16
}
