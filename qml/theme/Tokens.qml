// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The colours by role. Every palette fills every role; "required" makes a forgotten one an error, not a black hole.
QtObject {
    required property color paper
    required property color card
    required property color line // hairlines and controls that their text already identifies
    required property color outline // edges that alone identify a control: fields, switches, tracks
    required property color ink
    required property color inkSoft
    required property color keel
    required property color inkOnKeel
    required property color keelSoft
    required property color challenge
    required property color inkOnChallenge
    required property color challengeSoft
    required property color values
    required property color inkOnValues
    required property color valuesSoft
    required property color coping
    required property color inkOnCoping
    required property color copingSoft
    required property color warning // amber-brown with an icon, never red
    required property color warningSoft
    required property color highlight // behind found words
    required property color focus
    required property color scrim
    required property color shadow
    required property color inverse // toast
    required property color inkOnInverse
}
