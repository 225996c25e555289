# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every journey is: a test on a stage of its own (see stage.py), which leaves evidence when it fails."""
import os
import pathlib
import re
import subprocess
import sys
import time
import unittest

from harness.app import App
from harness.vault import Vault
from harness.waiting import until

# A Thursday in school term, twenty past five: an ordinary moment for a check-in.
MOMENT = "2026-11-19T17:20:00+00:00"
TODAY = "2026-11-19"
PASSPHRASE = "willow harbour lantern quartz meadow seven"


class Journey(unittest.TestCase):
    """Each test gets folders nobody has used yet. Programs that it started end with it."""

    App = App  # how the program's window is reached
    KEEL = os.environ["KEEL"]
    KEELCTL = os.environ["KEELCTL"]

    def setUp(self) -> None:
        self.size = tuple(map(int, os.environ["KEEL_SIZE"].split("x")))
        self.evidence = pathlib.Path(os.environ["KEEL_EVIDENCE"])
        self.scratch = pathlib.Path(os.environ["KEEL_SCRATCH"], self._testMethodName)
        self.home = self.scratch / "home"
        self.apps: list[App] = []
        self.environment = dict(os.environ) | {
            "HOME": str(self.home), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software"}
        for name, place in (("TMPDIR", "tmp"), ("XDG_CONFIG_HOME", "home/.config"), ("XDG_CACHE_HOME", "home/.cache"),
                            ("XDG_DATA_HOME", "home/.local/share"), ("XDG_STATE_HOME", "home/.local/state")):
            folder = self.scratch / place
            folder.mkdir(parents=True)
            self.environment[name] = str(folder)

    def tearDown(self) -> None:
        for app in self.apps:
            if app.is_running:
                app.kill()

    # -- what journeys start from -----------------------------------------------------------------------------

    def vault(self, folder: str | None = None, now: str | None = MOMENT) -> Vault:
        """A vault in the program's own place, or in another below the test's folder."""
        place = self.scratch / folder if folder else self.home / ".local/share/keel/vault"
        return Vault(self.KEELCTL, place, PASSPHRASE, self.environment, now)

    def start(self, *arguments: str, program: tuple[str, ...] = ()) -> App:
        """Starts keel, through `program` if one is given."""
        output = self.evidence / f"{self._testMethodName}-{len(self.apps)}"
        first, *others = (*program, self.KEEL)
        app = self.App(first, (*others, *arguments), self.environment, self.size, output)
        self.apps.append(app)
        return app

    def run_keel(self, *arguments: str, passphrase: str | None = None) -> subprocess.CompletedProcess[str]:
        """For switches that do their work and leave."""
        if passphrase is None:
            return subprocess.run([self.KEEL, *arguments], env=self.environment, capture_output=True, text=True,
                                  timeout=100)
        told, tell = os.pipe()
        os.write(tell, f"{passphrase}\n".encode())
        os.close(tell)
        with os.fdopen(told):
            return subprocess.run([self.KEEL, *arguments, "--passphrase-fd", str(told)], env=self.environment,
                                  pass_fds=[told], capture_output=True, text=True, timeout=100)

    def unlock(self, app: App, passphrase: str = PASSPHRASE) -> None:
        self.give_passphrase(app, passphrase)
        self.assert_today(app)

    @staticmethod
    def give_passphrase(app: App, passphrase: str) -> None:
        app.write("password text", None, passphrase)
        app.key("Return")

    @staticmethod
    def assert_today(app: App) -> None:
        app.find("push button", "More")

    @staticmethod
    def wait_for_draft(vault: Vault) -> None:
        """Drafts are written at most two seconds after typing: nothing is on its way once it was quiet for longer."""
        typed = time.time()
        log = vault.folder / "vault.db-wal"
        until(lambda: time.time() - max(typed, log.stat().st_mtime) > 2.5, "a quiet vault")

    # -- how journeys end -------------------------------------------------------------------------------------

    def assert_closes_well(self, app: App) -> None:
        self.assertEqual(app.close(), 0)
        self.assert_said_nothing(app)

    def assert_said_nothing(self, app: App) -> None:
        """QML's complaints go to stderr, and so does everything else that is not well."""
        self.assertEqual(app.complaints, "")

    def save_evidence(self) -> None:
        for number, app in enumerate(self.apps):
            if app.is_running:
                app.save_evidence(self.evidence / f"{self._testMethodName}-{number}")


class _Result(unittest.TextTestResult):
    """Takes the evidence while what failed still stands there."""

    def _keep(self, test: unittest.TestCase) -> None:
        if isinstance(test, Journey):
            test.save_evidence()
            self.stream.writeln(f"\nevidence in {test.evidence}")

    def addFailure(self, test, err) -> None:
        self._keep(test)
        super().addFailure(test, err)

    def addError(self, test, err) -> None:
        self._keep(test)
        super().addError(test, err)


def main() -> None:
    unittest.main(testRunner=unittest.TextTestRunner(stream=sys.stderr, verbosity=2, resultclass=_Result))


def about(text: str) -> re.Pattern:
    """Matches names that hold the text."""
    return re.compile(re.escape(text))
