# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pointer, keys and pictures of the display, and a window's close button."""
import ctypes
import os
import pathlib
import subprocess


def xdotool(*arguments: object) -> str:
    words = ["xdotool", *(str(argument) for argument in arguments)]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def windows_of(pid: int) -> list[int]:
    # Exit 1 means none.
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)], capture_output=True, text=True)
    return [int(line) for line in found.stdout.split()]


def topmost() -> int:
    """The window that one sees at the pointer."""
    lines = xdotool("getmouselocation", "--shell").splitlines()
    return int(dict(line.split("=") for line in lines)["WINDOW"])


def name_of(window: int) -> str:
    """Empty if the window is gone."""
    named = subprocess.run(["xdotool", "getwindowname", str(window)], capture_output=True, text=True)
    return named.stdout.strip()


def save_picture(path: pathlib.Path) -> None:
    subprocess.run(["import", "-window", "root", "-depth", "8", "-define", "png:color-type=2", str(path)], check=True, capture_output=True)


class _ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong),
                ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 24)]


def ask_to_close(window: int) -> None:
    """What a window manager sends when its close button is pressed; there is none on this display."""
    CLIENT_MESSAGE = 33
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(os.environ["DISPLAY"].encode())
    message = _ClientMessage(type=CLIENT_MESSAGE, window=window, format=32,
                             message_type=x11.XInternAtom(display, b"WM_PROTOCOLS", 0))
    message.data[0] = x11.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
    x11.XSendEvent(display, window, 0, 0, ctypes.byref(message))
    x11.XCloseDisplay(display)
