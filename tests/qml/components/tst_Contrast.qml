// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Keel.Theme

// WCAG 2.1 contrast of every pair of tokens that meets on screen: text 4.5, edges of controls and marks 3; in the
// high-contrast palettes text 7, edges 4.5.
TestCase {
    id: test

    name: "Contrast"

    function channel(c: real): real {
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    function luminance(c: color): real {
        return 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b);
    }
    function ratio(a: color, b: color): real {
        const one = luminance(a);
        const two = luminance(b);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }
    function cleanup() {
        Theme.scheme = Theme.Light;
        Theme.contrast = Theme.Normal;
    }
    function test_formula() {
        fuzzyCompare(ratio(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)), 21, 0.01);
        fuzzyCompare(ratio(Qt.rgba(0x76 / 255, 0x76 / 255, 0x76 / 255, 1), Qt.rgba(1, 1, 1, 1)), 4.54, 0.01);
    }
    function test_pairs_data() {
        const text = [["ink", "paper"], ["ink", "card"], ["inkSoft", "paper"], ["inkSoft", "card"], ["keel", "card"], ["keel", "paper"], ["inkOnKeel", "keel"], ["inkOnChallenge", "challenge"], ["inkOnValues", "values"], ["inkOnCoping", "coping"], ["challenge", "card"], ["values", "card"], ["values", "paper"], ["coping", "card"], ["challenge", "paper"], ["coping", "paper"], ["keel", "keelSoft"], ["challenge", "challengeSoft"], ["values", "valuesSoft"], ["coping", "copingSoft"], ["ink", "keelSoft"], ["ink", "challengeSoft"], ["ink", "valuesSoft"], ["ink", "copingSoft"], ["ink", "warningSoft"], ["inkSoft", "keelSoft"], ["inkSoft", "challengeSoft"], ["inkSoft", "valuesSoft"], ["inkSoft", "copingSoft"], ["warning", "paper"], ["warning", "card"], ["warning", "warningSoft"], ["ink", "highlight"], ["inkOnInverse", "inverse"]];
        const edges = [["outline", "card"], ["outline", "paper"], ["focus", "paper"], ["focus", "card"], ["keel", "card"]];
        const rows = [];
        for (const contrast of [Theme.Normal, Theme.High]) {
            for (const scheme of [Theme.Light, Theme.Dark]) {
                const look = (scheme === Theme.Dark ? "dark" : "light") + (contrast === Theme.High ? ", high contrast: " : ": ");
                for (const pair of text)
                    rows.push({ tag: look + pair[0] + " on " + pair[1], scheme: scheme, contrast: contrast, fore: pair[0], back: pair[1], least: contrast === Theme.High ? 7 : 4.5 });
                for (const pair of edges)
                    rows.push({ tag: look + "edge " + pair[0] + " on " + pair[1], scheme: scheme, contrast: contrast, fore: pair[0], back: pair[1], least: contrast === Theme.High ? 4.5 : 3 });
            }
        }
        return rows;
    }
    function test_pairs(data) {
        Theme.scheme = data.scheme;
        Theme.contrast = data.contrast;
        const got = ratio(Theme[data.fore], Theme[data.back]);
        verify(got >= data.least, got.toFixed(2) + " is less than " + data.least);
    }
    // What is out of use is still read: a diary that is opened to be read alone is nothing else.
    function test_faded_data() {
        return [{ tag: "light", scheme: Theme.Light, contrast: Theme.Normal, least: 4.5 }, { tag: "dark", scheme: Theme.Dark, contrast: Theme.Normal, least: 4.5 }, { tag: "light, high contrast", scheme: Theme.Light, contrast: Theme.High, least: 7 }, { tag: "dark, high contrast", scheme: Theme.Dark, contrast: Theme.High, least: 7 }];
    }
    function test_faded(data) {
        Theme.scheme = data.scheme;
        Theme.contrast = data.contrast;
        const share = Theme.faded;
        const mixed = Qt.tint(Theme.card, Qt.alpha(Theme.ink, share));
        const got = ratio(mixed, Theme.card);
        verify(got >= data.least, got.toFixed(2) + " is less than " + data.least);
    }
    function test_scaleAndMotion() {
        compare(Theme.sizeBody, 15);
        Theme.textScale = 2;
        compare(Theme.sizeBody, 30);
        compare(Theme.sizeDisplay, 60);
        Theme.textScale = 1;
        verify(Theme.motionLong > 0 && Theme.motionLong <= 220);
        Theme.reducedMotion = true;
        compare(Theme.motionShort, 0);
        compare(Theme.motionLong, 0);
        Theme.reducedMotion = false;
    }
}
