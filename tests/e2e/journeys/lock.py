# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Locking hides everything, wrong passphrases have to wait, help does not."""
import json
import time

from harness.app import App
from harness.journey import MOMENT, Journey, about, main
from harness.waiting import until

NEXT = "grief otter candle seven plumb"
DIARY_TEXT = "Kestrel over the car park"


class Lock(Journey):
    def test_lock_help_wrong_and_right_passphrase(self) -> None:
        vault = self.vault().make()
        vault.ask("check-in", "--date", "2026-11-18", "--mood", "7", "--note", DIARY_TEXT)
        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.go("Diary")
        until(lambda: DIARY_TEXT in app.words(), "the entry's text on the page")

        self.lock(app)
        app.find("push button", "Unlock")
        self.assertNotIn(DIARY_TEXT, app.words())
        self.assertEqual(app.title, "Keel")

        app.press("push button", "Help now")
        app.reveal(None, about("Samaritans"))
        app.reveal(None, about("116 123"))
        self.assertNotIn("Occupational health", app.words())
        app.press("push button", "Show support run by your employer")
        app.reveal(None, about("Occupational health or employee assistance"))
        app.reveal(None, about("Who would know: Ask first"))
        app.key("Escape")
        app.wait_gone(None, about("Samaritans"))

        waits = [self.wait_after_wrong_passphrase(app) for _ in range(3)]
        self.assertGreater(waits[1], waits[0])
        self.assertGreater(waits[2], waits[1])
        self.unlock(app)
        self.assert_closes_well(app)

    def test_a_forgotten_passphrase_is_replaced_by_the_recovery_code(self) -> None:
        vault = self.vault()
        vault.folder.parent.mkdir(parents=True, exist_ok=True)
        code = json.loads(vault.run("init", "--kdf-floor", "--json").stdout)["recovery_code"]
        app = self.start("--now", MOMENT)
        app.press("push button", "Use the recovery code")
        app.write("password text", None, code)
        app.press("push button", "Unlock")
        app.press("push button", "Choose a new passphrase")  # offered at once
        app.find(None, "Passphrase or recovery code")
        until(lambda: app.nodes("password text")[0].focused, "the first field of the sheet to have the keyboard")
        app.type(code)
        for _ in range(2):
            app.key("Tab", "Tab")  # over the button that shows what was typed
            app.type(NEXT)
        app.key("Return")
        app.find_text("^Your passphrase is changed")
        self.lock(app)
        self.give_passphrase(app, NEXT)
        self.assert_today(app)
        self.assertNotIn("recovery code has not been checked", app.words())
        self.assert_closes_well(app)

    def lock(self, app: App) -> None:
        """On a phone by the shortcut, where there is room for it by its button. The program starts itself anew."""
        if self.size[0] < 600:
            app.restart_by(lambda: app.key("ctrl+l"))
        else:
            app.restart_by(lambda: app.press("push button", "Lock"))
        self.assertTrue(app.is_running)

    def wait_after_wrong_passphrase(self, app: App) -> float:
        """Seconds until the next try is allowed."""
        self.give_passphrase(app, "not the passphrase")
        app.find_text("^That passphrase does not open this diary")
        app.find_text(r"^You can try again in \d+ s")
        begun = time.monotonic()
        app.wait_gone_text(r"^You can try again in")
        return time.monotonic() - begun


main()
