# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for conditions. Success never waits longer than the condition takes; only failure meets the deadline."""
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
PATIENCE = 20.0  # seconds; generous, since the machine may be busy with other tests


def until(condition: Callable[[], T], what: str | Callable[[], str], patience: float = PATIENCE) -> T:
    """The condition's first true value. `what` says what did not come, when it does not."""
    deadline = time.monotonic() + patience
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {patience:g} s: {what if isinstance(what, str) else what()}")
        time.sleep(0.03)
