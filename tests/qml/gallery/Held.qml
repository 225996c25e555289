// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Keel.Components

// What it loads, as if a pointer or the keyboard were at it. For show alone, so it reaches into what it holds instead of
// asking every component for a way to pretend. Only a window can point: see gallery_pictures for PointedAt.
Loader {
    id: root

    enum Look {
        Resting,
        PointedAt,
        Pressed,
        Focused,
        Disabled
    }

    required property int look
    readonly property bool pointedAt: look === Held.PointedAt

    // Only what is outermost has a keyboard, however many rings there are further in.
    function giveKeyboard() {
        let level = [item];
        while (level.length > 0) {
            const next = [];
            for (const one of level) {
                const ring = one as FocusRing;
                const frame = one as FieldFrame;
                if (ring)
                    ring.shown = true;
                if (frame)
                    frame.focused = true;
                if (ring || frame)
                    return;
                for (let i = 0; i < one.children.length; ++i)
                    next.push(one.children[i]);
            }
            level = next;
        }
    }

    enabled: look !== Held.Disabled
    onLoaded: {
        const button = item as T.AbstractButton;
        if (button && look === Held.Pressed)
            button.down = true;
        if (look === Held.Focused)
            giveKeyboard();
    }
}
