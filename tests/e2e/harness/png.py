# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads PNG pictures the way Qt writes a window: 8 bits a sample, not interlaced."""
import collections
import dataclasses
import pathlib
import struct
import zlib

SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # per pixel, by colour type


@dataclasses.dataclass(frozen=True)
class Picture:
    width: int
    height: int
    colours: collections.Counter  # pixel bytes -> how many pixels

    @property
    def is_blank(self) -> bool:
        """Nearly all one colour, or hardly any colours: no page of ours, whatever is on it, looks like that."""
        commonest = self.colours.most_common(1)[0][1]
        return len(self.colours) < 8 or commonest > 0.99 * self.width * self.height


def _unfilter(kind: int, line: bytearray, above: bytes, step: int) -> None:
    """PNG specification, section 9.2; `step` is the bytes of a pixel."""
    if kind == 1:
        for i in range(step, len(line)):
            line[i] = (line[i] + line[i - step]) & 255
    elif kind == 2:
        for i, up in enumerate(above):
            line[i] = (line[i] + up) & 255
    elif kind == 3:
        for i, up in enumerate(above):
            line[i] = (line[i] + ((up + (line[i - step] if i >= step else 0)) >> 1)) & 255
    elif kind == 4:
        for i, up in enumerate(above):
            left = line[i - step] if i >= step else 0
            corner = above[i - step] if i >= step else 0
            guess = left + up - corner
            to_left, to_up, to_corner = abs(guess - left), abs(guess - up), abs(guess - corner)
            nearest = left if to_left <= to_up and to_left <= to_corner else up if to_up <= to_corner else corner
            line[i] = (line[i] + nearest) & 255
    elif kind != 0:
        raise ValueError(f"no PNG filter: {kind}")


def size(path: pathlib.Path) -> tuple[int, int]:
    """Width and height, from the header alone."""
    with path.open("rb") as file:
        return struct.unpack(">II", file.read(24)[16:])


def read(path: pathlib.Path) -> Picture:
    content = path.read_bytes()
    if content[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError(f"no PNG: {path}")
    at, packed, header = 8, b"", b""
    while at < len(content):
        length, kind = struct.unpack(">I4s", content[at:at + 8])
        body = content[at + 8:at + 8 + length]
        header = body if kind == b"IHDR" else header
        packed += body if kind == b"IDAT" else b""
        at += 12 + length
    width, height, depth, colour_type, _, _, interlaced = struct.unpack(">IIBBBBB", header)
    if depth != 8 or interlaced:
        raise ValueError(f"{path}: {depth} bits, interlaced {interlaced}")
    step = SAMPLES[colour_type]
    stride = width * step
    lines = zlib.decompress(packed)
    above = bytes(stride)
    colours: collections.Counter = collections.Counter()
    for row in range(height):
        start = row * (stride + 1)
        line = bytearray(lines[start + 1:start + 1 + stride])
        if lines[start] == 2 and not any(line):  # most of a page is like the line above
            line = bytearray(above)
        else:
            _unfilter(lines[start], line, above, step)
        above = bytes(line)
        colours.update(above[i:i + step] for i in range(0, stride, step))
    return Picture(width, height, colours)
