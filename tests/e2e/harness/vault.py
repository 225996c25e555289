# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Vaults made and read by keelctl."""
import json
import os
import pathlib
import subprocess
from typing import Any


class Vault:
    """A folder with a vault in it, or the place for one. The passphrase goes through a pipe: it touches no file."""

    def __init__(self, keelctl: str, folder: pathlib.Path, passphrase: str, environment: dict[str, str],
                 now: str | None = None):
        self.folder = folder
        self.passphrase = passphrase
        self._keelctl = keelctl
        self._environment = environment
        self._now = now

    @property
    def database(self) -> pathlib.Path:
        return self.folder / "vault.db"

    @property
    def keys(self) -> pathlib.Path:
        return self.folder / "vault.keys"

    def run(self, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
        told, tell = os.pipe()
        os.write(tell, f"{self.passphrase}\n".encode())
        os.close(tell)
        moment = ["--now", self._now] if self._now else []
        try:
            return subprocess.run(
                [self._keelctl, "--vault", str(self.folder), "--passphrase-fd", str(told), *moment, *arguments],
                input=given, pass_fds=[told], env=self._environment, capture_output=True, text=True, timeout=60)
        finally:
            os.close(told)

    def ask(self, *arguments: str, given: str = "") -> Any:
        """The command's JSON answer, if it gives one."""
        done = self.run(*arguments, given=given)
        assert done.returncode == 0, f"keelctl {arguments}: {done.returncode} {done.stderr}"
        return json.loads(done.stdout) if "--json" in arguments and done.stdout.startswith(("{", "[")) else done.stdout

    def make(self) -> "Vault":
        """At the lowest cost allowed, so that unlocking does not slow the journeys down."""
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        self.ask("init", "--kdf-floor", "--json")
        return self

    def check_ins(self) -> list[dict[str, Any]]:
        """All check-ins whole, newest first."""
        entries = self.ask("list", "--kind", "check_in", "--json")["entries"]
        return [self.ask("show", entry["id"], "--json") for entry in entries]
