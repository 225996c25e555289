// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file that the precompiled headers are built with; it has nothing of its own.
