# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader meets it, over AT-SPI."""
import dataclasses
import re
from collections.abc import Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version must be asked for first)

# Qt does not announce every change; what libatspi remembers may be old.
Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)


@dataclasses.dataclass(frozen=True)
class Box:
    """On the screen, in pixels."""
    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


class Node:
    """One accessible object. It may be gone by the time it is asked: then GLib.Error is raised."""

    def __init__(self, accessible: Atspi.Accessible):
        self._accessible = accessible

    @property
    def role(self) -> str:
        return self._accessible.get_role_name()

    @property
    def name(self) -> str:
        return self._accessible.get_name() or ""

    @property
    def description(self) -> str:
        return self._accessible.get_description() or ""

    def _has(self, state: Atspi.StateType) -> bool:
        return self._accessible.get_state_set().contains(state)

    @property
    def showing(self) -> bool:
        """On the screen. Qt has the same answer for what is hidden and for what is scrolled away."""
        return self._has(Atspi.StateType.SHOWING)

    @property
    def checked(self) -> bool:
        return self._has(Atspi.StateType.CHECKED)

    @property
    def selected(self) -> bool:
        return self._has(Atspi.StateType.SELECTED)

    @property
    def focused(self) -> bool:
        return self._has(Atspi.StateType.FOCUSED)

    @property
    def text(self) -> str:
        """What is written in a text field."""
        text = self._accessible.get_text_iface()
        return text.get_text(0, text.get_character_count()) if text else ""

    @property
    def box(self) -> Box:
        """Empty for what takes no room."""
        component = self._accessible.get_component_iface()
        extents = component.get_extents(Atspi.CoordType.SCREEN) if component else None
        return Box(extents.x, extents.y, extents.width, extents.height) if extents else Box(0, 0, 0, 0)

    @property
    def children(self) -> list["Node"]:
        count = self._accessible.get_child_count()
        found = (self._accessible.get_child_at_index(index) for index in range(count))
        return [Node(child) for child in found if child]

    def act(self) -> bool:
        """Does what the object does when it is pressed; false if it has no such action."""
        actions = self._accessible.get_action_iface()
        names = [actions.get_action_name(index) for index in range(actions.get_n_actions())] if actions else []
        wanted = next((name for name in ("Press", "Toggle") if name in names), None)
        return wanted is not None and actions.do_action(names.index(wanted))

    def walk(self, depth: int = 0) -> Iterator[tuple[int, "Node"]]:
        """This node and all below, shown or not: what is hidden or scrolled away stays in Qt's tree."""
        yield depth, self
        for child in self.children:
            try:
                yield from child.walk(depth + 1)
            except GLib.Error:  # gone meanwhile
                continue

    def matches(self, role: str | None, name: str | re.Pattern | None) -> bool:
        if role is not None and self.role != role:
            return False
        if isinstance(name, re.Pattern):
            return name.search(self.name) is not None
        return name is None or self.name == name


def roots(pid: int) -> list[Node]:
    """The windows of a process."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass
    try:
        applications = Node(Atspi.get_desktop(0)).children
        return [window for application in applications if application._accessible.get_process_id() == pid
                for window in application.children]
    except GLib.Error:  # an application that ended meanwhile
        return []


def all_nodes(pid: int) -> list[Node]:
    nodes: list[Node] = []
    for root in roots(pid):
        try:
            nodes.extend(node for _, node in root.walk())
        except GLib.Error:
            continue
    return nodes


def dump(pid: int) -> str:
    lines = []
    for root in roots(pid):
        for depth, node in root.walk():
            try:
                text = f" text={node.text!r}" if node.role in ("text", "password text") else ""
                states = (("hidden", not node.showing), ("focused", node.focused), ("checked", node.checked))
                marks = " ".join(mark for mark, is_so in states if is_so)
                lines.append(f"{'  ' * depth}{node.role} {node.name!r}{text} {marks} {node.description!r} {node.box}")
            except GLib.Error as error:
                lines.append(f"{'  ' * depth}({error.message})")
    return "\n".join(lines) + "\n"
