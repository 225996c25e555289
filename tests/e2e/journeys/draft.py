# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was being typed survives a crash."""
from harness.journey import MOMENT, Journey, main
from harness.waiting import until

HALF_A_NOTE = "Half a note about the long afternoon"


class Draft(Journey):
    def test_half_a_note_is_there_after_kill(self) -> None:
        vault = self.vault().make()
        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.press("push button", "More")
        note = app.write("text", "A line for yourself", HALF_A_NOTE)
        until(lambda: note.text == HALF_A_NOTE, "the typed text")
        self.wait_for_draft(vault)
        app.kill()
        self.assert_said_nothing(app)

        again = self.start("--now", MOMENT)
        self.unlock(again)
        again.press("push button", "More")
        until(lambda: again.reveal("text", "A line for yourself").text == HALF_A_NOTE, "the draft")
        self.assert_closes_well(again)
        self.assertEqual(vault.check_ins(), [])  # a draft is not a check-in


main()
