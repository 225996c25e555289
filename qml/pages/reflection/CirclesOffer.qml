// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Components
import Keel.ViewModels

// Asked instead of more writing, when writing goes in circles.
PromptCard {
    id: root

    required property ReflectionModel reflection

    text: reflection.words("reflection.rumination")
    iconName: "footprints"
    answers: [reflection.words("reflection.rumination.action"), reflection.words("reflection.rumination.person"), reflection.words("reflection.rumination.write")]
    onAnswered: index => {
        if (index === 0)
            root.reflection.planInstead();
        else if (index === 1)
            root.reflection.findSomeone();
        else
            root.reflection.writeOn();
    }
}
