// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Components
import Keel.ViewModels

// Strain, as it was or as it is.
RatingScale {
    id: root

    required property ReflectionModel reflection

    lowText: reflection.words("reflection.strain.low")
    highText: reflection.words("reflection.strain.high")
}
