# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that was written, searched for or unlocked with can be read on the disk, in outputs or in titles."""
import pathlib

from harness import canary
from harness.app import App
from harness.journey import MOMENT, Journey, main
from harness.vault import Vault
from harness.waiting import until

PASSPHRASE = "obeliskfern quasarmitten tundraglass seventeen"
NOTE = "heliotropequay plumbagofen"
DRAFT = "marzipanlathe"
SEARCHED = "zanzibarquill"
BY_COMMAND = "brontosaurkiln"
CANARIES = [*PASSPHRASE.split()[:3], *NOTE.split(), DRAFT, SEARCHED, BY_COMMAND]


class Canary(Journey):
    def test_no_word_of_the_diary_is_readable(self) -> None:
        self.assert_search_can_find()
        vault = Vault(self.KEELCTL, self.vault().folder, PASSPHRASE, self.environment, MOMENT).make()
        vault.ask("add", "note", "--json", "-", given=f'{{"title": "{BY_COMMAND}", "text": "a {BY_COMMAND} note"}}')

        app = self.start("--now", MOMENT)
        self.unlock(app, PASSPHRASE)
        app.press("push button", "More")
        note = app.write("text", "A line for yourself", NOTE)
        until(lambda: note.text == NOTE, "the typed note")
        app.press("push button", "Save check-in")
        app.find_text("^Saved ")
        app.write("text", "A line for yourself", f" {DRAFT}")
        app.go("Diary")
        app.write("text", "Search the diary", SEARCHED)
        app.find_text("^Nothing found$")
        self.assert_unreadable(app)

        app.kill()
        self.assert_unreadable()
        again = self.start("--now", MOMENT)
        self.unlock(again, PASSPHRASE)
        again.restart_by(lambda: again.key("ctrl+l"))
        again.find("push button", "Unlock")
        self.assert_unreadable(again)
        self.assert_closes_well(again)
        self.assert_unreadable()
        # All the while it was there to be found by those who may.
        self.assertEqual(vault.ask("search", NOTE, "--json")["total"], 1)
        self.assertEqual(vault.ask("search", BY_COMMAND, "--json")["total"], 1)

    def test_no_word_given_to_the_command_line_is_readable(self) -> None:
        vault = Vault(self.KEELCTL, self.vault().folder, PASSPHRASE, self.environment, MOMENT).make()
        vault.ask("add", "note", "--json", "-", given=f'{{"text": "a {BY_COMMAND} note"}}')
        vault.ask("check-in", "--mood", "5", "--note", NOTE)
        self.assertEqual(vault.ask("search", SEARCHED, "--json")["total"], 0)
        self.assertEqual(vault.ask("search", NOTE, "--json")["total"], 1)
        said = [vault.run(*command) for command in (("check-in", "--mood", "11", "--note", DRAFT),
                                                    ("add", "note", "--json", "-"), ("verify",))]
        for done in said:
            for word in CANARIES:
                self.assertNotIn(word, done.stderr)
        self.assert_unreadable()

    def assert_search_can_find(self) -> None:
        planted = self.scratch / "planted"
        planted.mkdir()
        for number, spelling in enumerate(canary.spellings(NOTE)):
            (planted / str(number)).write_bytes(b"\0head" + spelling + b"tail")
        self.assertEqual(len(canary.find([NOTE], [self.scratch])), 3)
        for path in planted.iterdir():
            path.unlink()

    def assert_unreadable(self, running: App | None = None) -> None:
        places = [self.scratch, self.evidence, pathlib.Path(self.environment["XDG_RUNTIME_DIR"])]
        self.assertEqual(canary.find(CANARIES, places), [])
        if running:
            self.assertEqual(running.title, "Keel")


main()
