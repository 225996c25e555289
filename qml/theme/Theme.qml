// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// What everything looks like, by role. The composition root writes the inputs, from the settings and the
// system's appearance; nobody else does. Sizes are device-independent pixels, durations milliseconds.
QtObject {
    id: theme

    enum Scheme {
        Light,
        Dark
    }
    enum Contrast {
        Normal,
        High
    }

    property int scheme: Theme.Light
    property int contrast: Theme.Normal
    property real textScale: 1
    property bool reducedMotion: false
    property string fontFamily: "Inter"
    property real lineHeight: 1.25 // of running text; scripts whose fonts have tall lines already need less

    readonly property LightTokens light: LightTokens {}
    readonly property DarkTokens dark: DarkTokens {}
    readonly property LightContrastTokens lightContrast: LightContrastTokens {}
    readonly property DarkContrastTokens darkContrast: DarkContrastTokens {}
    readonly property bool isDark: scheme === Theme.Dark
    readonly property bool isHighContrast: contrast === Theme.High
    readonly property Tokens tokens: isHighContrast ? (isDark ? darkContrast : lightContrast) : (isDark ? dark : light)

    readonly property color paper: tokens.paper
    readonly property color card: tokens.card
    readonly property color line: tokens.line
    readonly property color disabledFill: isHighContrast ? Qt.alpha(ink, 0.16) : line // with inkSoft on it
    readonly property real faded: isHighContrast ? 0.75 : 0.65 // out of use, and still to be read
    readonly property color outline: tokens.outline
    readonly property color ink: tokens.ink
    readonly property color inkSoft: tokens.inkSoft
    readonly property color keel: tokens.keel
    readonly property color inkOnKeel: tokens.inkOnKeel
    readonly property color keelSoft: tokens.keelSoft
    readonly property color challenge: tokens.challenge
    readonly property color inkOnChallenge: tokens.inkOnChallenge
    readonly property color challengeSoft: tokens.challengeSoft
    readonly property color values: tokens.values
    readonly property color inkOnValues: tokens.inkOnValues
    readonly property color valuesSoft: tokens.valuesSoft
    readonly property color coping: tokens.coping
    readonly property color inkOnCoping: tokens.inkOnCoping
    readonly property color copingSoft: tokens.copingSoft
    readonly property color warning: tokens.warning
    readonly property color warningSoft: tokens.warningSoft
    readonly property color highlight: tokens.highlight
    readonly property color focus: tokens.focus
    readonly property color scrim: tokens.scrim
    readonly property color shadow: tokens.shadow
    readonly property color inverse: tokens.inverse
    readonly property color inkOnInverse: tokens.inkOnInverse

    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space32: 32
    readonly property int radius: 12
    readonly property int radiusCard: 18
    readonly property int target: 44
    readonly property int stroke: isHighContrast ? 2 : 1
    readonly property int strokeStrong: isHighContrast ? 3 : 2

    readonly property int sizeDisplay: Math.round(30 * textScale)
    readonly property int sizeTitle: Math.round(22 * textScale)
    readonly property int sizeHeading: Math.round(17 * textScale)
    readonly property int sizeBody: Math.round(15 * textScale)
    readonly property int sizeSmall: Math.round(13 * textScale)
    readonly property int iconSize: Math.round(20 * Math.min(textScale, 1.5))

    readonly property int motionShort: reducedMotion ? 0 : 120
    readonly property int motionLong: reducedMotion ? 0 : 220
    readonly property int settling: 100 // until a page that has come has its heights and the keyboard its place
    // Not motion but the pace of a calm breath, for a picture to breathe along with.
    readonly property int breathIn: 4000
    readonly property int breathOut: 6000

    readonly property int contentWidth: 720
    readonly property int formWidth: 440 // a page of one or two fields
    readonly property int railFrom: 600 // window width from which the rail replaces the bar
    readonly property int panesFrom: 1024 // window width from which list and detail stand side by side

    // Large text in a narrow place: what stood side by side goes one below the other.
    function stacks(width: real): bool {
        return textScale > 1.3 && width < 300 * textScale;
    }
    // How many columns of at least `minimum` (at normal text size) fit.
    function columnsFor(width: real, minimum: real): int {
        return Math.max(1, Math.floor(width / (minimum * textScale)));
    }
    // A phase is "challenge", "values" or "coping"; anything else means "no phase" and takes the accent.
    function phaseColor(phase: string): color {
        return phase === "challenge" ? challenge : phase === "values" ? values : phase === "coping" ? coping : keel;
    }
    function phaseSoft(phase: string): color {
        return phase === "challenge" ? challengeSoft : phase === "values" ? valuesSoft : phase === "coping" ? copingSoft : keelSoft;
    }
    function onPhase(phase: string): color {
        return phase === "challenge" ? inkOnChallenge : phase === "values" ? inkOnValues : phase === "coping" ? inkOnCoping : inkOnKeel;
    }
    function phaseMark(phase: string): string {
        return phase === "challenge" ? "mark-challenge" : phase === "values" ? "mark-values" : phase === "coping" ? "mark-coping" : "";
    }
}
