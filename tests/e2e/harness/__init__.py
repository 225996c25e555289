# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journeys share: the running window, the tree that a screen reader sees, vaults, pictures, folders."""
