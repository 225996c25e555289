// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What a level chart draws: plain points, x = day from the start of the range (0 ..), y = 0..10. A view-model fills it
// without knowing any chart; days that are not there are gaps.
QtObject {
    property int dayCount: 0
    property real dayStep: 1 // 7 for weekly values
    property list<point> observed
    property list<point> carried // what a model assumes for days without an answer; drawn dashed
    property list<point> low // lower edge of the uncertainty, same days as high
    property list<point> high
}
