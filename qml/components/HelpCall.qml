// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// From what lies over the page, and so knows no page, to the support card.
QtObject {
    signal wanted
}
