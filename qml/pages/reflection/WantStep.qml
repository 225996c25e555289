// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Pages

// What one wants now: nothing is an answer.
ReflectionStep {
    id: root

    AnswerChips {
        label: root.reflection.title
        choices: root.reflection.wants
        Layout.fillWidth: true
    }
}
