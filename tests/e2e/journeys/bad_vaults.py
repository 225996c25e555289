# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies in the vault's place may be anything. The window says what it is and leaves it as it was."""
import os
import pathlib
import re
import sqlite3
from collections.abc import Callable

from harness.journey import MOMENT, Journey, about, main
from harness.vault import Vault

DAMAGED = "^Your passphrase is right, but the diary file is damaged"
SOMETHING_ELSE = "^What is in the place of your diary’s file is not a Keel diary"
KEYS_DAMAGED = r"^The file with the keys of your diary \(vault\.keys\) is damaged"
HALF = r"^One of the two files of your diary is missing: vault\.(db|keys)\. Nothing was changed"
OFF = "Off while your diary can only be read."
ONLY_READ = "^You can read your diary, but not change it at the moment"


def plain_sqlite(vault: Vault) -> None:
    vault.database.unlink()
    connection = sqlite3.connect(vault.database)
    connection.executescript("CREATE TABLE entry (text); INSERT INTO entry VALUES ('theirs');")
    connection.close()


def truncate(path: pathlib.Path) -> None:
    path.write_bytes(path.read_bytes()[:10_000])


def replace_keys(vault: Vault, content: bytes) -> None:
    (vault.folder / "vault.keys.prev").unlink(missing_ok=True)
    vault.keys.write_bytes(content)


def replace_folder(vault: Vault) -> None:
    for path in vault.folder.iterdir():
        path.unlink()
    vault.folder.rmdir()
    vault.folder.write_text("a file where the folder should be")


def write_protect(vault: Vault) -> None:
    for path in vault.folder.iterdir():
        path.chmod(0o400)
    vault.folder.chmod(0o500)


def snapshot(place: pathlib.Path) -> dict[str, bytes]:
    if place.is_file():
        return {"": place.read_bytes()}
    return {path.name: path.read_bytes() for path in sorted(place.iterdir())}


class BadVaults(Journey):
    def test_seen_at_the_start(self) -> None:
        self.check({
            "no-database": (lambda vault: vault.database.unlink(), HALF),
            "no-keys": (lambda vault: vault.keys.unlink(), HALF),
            "file-for-folder": (replace_folder, SOMETHING_ELSE),
        }, unlocks=False)

    def test_seen_when_unlocking(self) -> None:
        self.check({
            "empty-database": (lambda vault: vault.database.write_bytes(b""), DAMAGED),
            "truncated-database": (lambda vault: truncate(vault.database), DAMAGED),
            "plain-sqlite": (plain_sqlite, SOMETHING_ELSE),
            "foreign-database": (lambda vault: vault.database.write_bytes(b"not a diary " * 2048), DAMAGED),
            "empty-keys": (lambda vault: replace_keys(vault, b""), KEYS_DAMAGED),
            "foreign-keys": (lambda vault: replace_keys(vault, b"ssh-ed25519 AAAA" * 20), KEYS_DAMAGED),
            "write-protected": (write_protect, ONLY_READ),
        }, unlocks=True)

    def test_read_until_it_can_be_written(self) -> None:
        if os.geteuid() == 0:
            self.skipTest("root is refused nothing")
        vault = self.vault("shut").make()
        vault.ask("check-in", "--mood", "6", "--energy", "4", "--strain", "7")
        write_protect(vault)
        before = snapshot(vault.folder)
        app = self.start("--vault", str(vault.folder), "--now", MOMENT)
        self.give_passphrase(app, vault.passphrase)
        app.find_text(ONLY_READ)
        for name in ("A note", "Something hard happened", "I had a break"):
            button = app.on_page("push button", name)
            self.assertEqual(button.description, OFF)
            button.act()  # Qt 6.4 lets a screen reader press what is off
        app.go("Diary")  # there is no task in its way
        app.find("push button", re.compile("^Check-in, "))
        app.find_text(ONLY_READ)  # on every page
        app.press("push button", "Try again")
        app.find_text("^Keel has tried again")
        self.assertEqual(snapshot(vault.folder), before)

        vault.folder.chmod(0o700)
        for path in vault.folder.iterdir():
            path.chmod(0o600)
        app.press("push button", "Try again")
        app.wait_gone_text("^Keel has tried again")
        app.go("Today")
        app.press("push button", "A note")
        app.find("push button", "Save note")
        app.type("Written after all.")
        app.press("push button", "Save note")
        app.reveal("push button", "A note")
        self.assert_closes_well(app)
        self.assertEqual(len(vault.ask("list", "--kind", "note", "--json")["entries"]), 1)

    def check(self, cases: dict[str, tuple[Callable[[Vault], object], str]], unlocks: bool) -> None:
        for name, (spoil, message) in cases.items():
            with self.subTest(name):
                if spoil is write_protect and os.geteuid() == 0:
                    self.skipTest("root is refused nothing")
                vault = self.vault(name).make()
                spoil(vault)
                before = snapshot(vault.folder)
                app = self.start("--vault", str(vault.folder), "--now", MOMENT)
                if unlocks:
                    self.give_passphrase(app, vault.passphrase)
                app.find_text(message)
                if spoil is not write_protect:
                    app.on_page(None, re.compile("Nothing was changed"))
                    where = app.on_page(None, "Your diary’s folder")
                    self.assertIn(str(vault.folder), (where.description, *app.words().splitlines()))
                    app.press("push button", "Copy the path")
                    app.on_page("push button", "Quit Keel")
                    app.press("push button", "Try again")
                    app.find("password text") if unlocks else app.find_text(message)
                app.press("push button", "Help now")
                app.reveal(None, about("Samaritans"))
                app.key("Escape")
                self.assert_closes_well(app)
                self.assertEqual(snapshot(vault.folder), before)


main()
