// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import Keel.Pages

// Nothing to answer: its heading says it.
ReflectionStep {}
