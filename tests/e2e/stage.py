#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets the stage for one journey and runs it there: a display, a session bus and folders of its own.

usage: stage.py [--size WxH] --keel KEEL --keelctl KEELCTL --evidence DIR JOURNEY.py

Nothing of this machine's desktop takes part, and nothing outlives the run. What a failed journey saw (picture,
accessibility tree, output) is left in DIR. The exit status is the journey's.
"""
import argparse
import ctypes
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent


def stop_being_root(needed: list[pathlib.Path], evidence: pathlib.Path) -> None:
    """Root is refused nothing, so as root no journey would meet a write-protected folder. Stays root only where the
    tree lies in a place that is closed to everybody else."""
    if os.geteuid() != 0:
        return
    nobody = pwd.getpwnam("nobody")
    os.chown(evidence, nobody.pw_uid, nobody.pw_gid)
    tests = [word for path in needed for word in ("-r", str(path), "-a")]
    reachable = subprocess.call(["test", *tests, "-w", str(evidence)], user=nobody.pw_uid, group=nobody.pw_gid,
                                extra_groups=[]) == 0
    if reachable:
        os.setgroups([])
        os.setgid(nobody.pw_gid)
        os.setuid(nobody.pw_uid)


def adopt_orphans() -> None:
    """Daemons that the bus starts become our children when their parents end, so that we can end them too."""
    PR_SET_CHILD_SUBREAPER = 36
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def start_display(width: int, height: int) -> tuple[subprocess.Popen, str]:
    """An X server on a free display number, which it chooses itself."""
    told, tell = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[tell], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(tell)
    with os.fdopen(told) as answer:
        number = answer.readline().strip()
    if not number:
        raise SystemExit("Xvfb did not start")
    return server, f":{number}"


def children() -> list[int]:
    own = pathlib.Path(f"/proc/self/task/{os.getpid()}/children").read_text()
    return [int(pid) for pid in own.split()]


def end_children() -> None:
    """First asks, then insists. Ending one may hand us its children, hence the loop."""
    deadline = time.monotonic() + 3
    while pids := children():
        insist = time.monotonic() > deadline
        for pid in pids:
            os.kill(pid, signal.SIGKILL if insist else signal.SIGTERM)
        time.sleep(0.02)
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--keel", required=True)
    parser.add_argument("--keelctl", required=True)
    parser.add_argument("--evidence", required=True, type=pathlib.Path)
    parser.add_argument("journey")
    arguments = parser.parse_args()
    width, height = map(int, arguments.size.split("x"))

    journey = HERE / "journeys" / arguments.journey
    shutil.rmtree(arguments.evidence, ignore_errors=True)
    arguments.evidence.mkdir(parents=True)
    stop_being_root([pathlib.Path(arguments.keel), pathlib.Path(arguments.keelctl), journey], arguments.evidence)
    adopt_orphans()
    with tempfile.TemporaryDirectory(prefix="keel-e2e-") as scratch:
        runtime = pathlib.Path(scratch, "session")
        runtime.mkdir(mode=0o700)
        try:
            _, display = start_display(width, height)
            names = ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "KEEL_SEED")
            kept = {name: os.environ[name] for name in names if name in os.environ}
            environment = kept | {
                "LANG": "C.UTF-8", "TZ": "Europe/London", "HOME": scratch, "XDG_RUNTIME_DIR": str(runtime),
                "DISPLAY": display, "PYTHONPATH": str(HERE), "KEEL": arguments.keel, "KEELCTL": arguments.keelctl,
                "KEEL_EVIDENCE": str(arguments.evidence), "KEEL_SCRATCH": scratch, "KEEL_SIZE": arguments.size}
            return subprocess.call(["dbus-run-session", "--", sys.executable, "-B", str(journey)], env=environment)
        finally:
            end_children()


if __name__ == "__main__":
    sys.exit(main())
