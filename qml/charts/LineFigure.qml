// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What a line chart draws: plain points, x = position from the start (0 ..). A view-model fills it without knowing any
// chart; positions that are not there are gaps.
QtObject {
    property int dayCount: 0
    property real dayStep: 1 // neighbours further apart are not joined
    property real from: 0 // in sight
    property real to: 1
    property bool mirrored: false // time runs from right to left
    property real minimum: 0
    property real maximum: 10
    property list<point> observed
    property list<point> carried // what a model assumes for days without an answer; drawn dashed
    property list<point> low // lower edge of the uncertainty, same days as high
    property list<point> high
    property list<point> middle // a second line, thin
}
