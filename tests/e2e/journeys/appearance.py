# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window looks as the system says, from the start and when the system changes its mind."""
import subprocess

import dbus
import dbusmock
from harness import png, screen
from harness.app import App
from harness.journey import Journey, main
from harness.waiting import until

PORTAL = "org.freedesktop.portal.Desktop"
PLACE = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
LOOK = "org.freedesktop.appearance"
GNOME = "org.gnome.desktop.interface"


class Appearance(Journey):
    def setUp(self) -> None:
        super().setUp()
        portal = dbusmock.DBusTestCase.spawn_server(PORTAL, PLACE, SETTINGS, stdout=subprocess.DEVNULL)
        self.addCleanup(portal.wait)
        self.addCleanup(portal.terminate)
        self.settings = dbus.Interface(dbus.SessionBus().get_object(PORTAL, PLACE), dbusmock.MOCK_IFACE)

    def say(self, dark: bool, contrast: bool = False, text: float = 1.0) -> None:
        """What the portal answers. Its old Read wraps each value in a second variant."""
        answers = {(LOOK, "color-scheme"): f"dbus.UInt32({1 if dark else 2}, variant_level=1)",
                   (LOOK, "contrast"): f"dbus.UInt32({int(contrast)}, variant_level=1)",
                   (GNOME, "text-scaling-factor"): f"dbus.Double({text}, variant_level=1)",
                   (GNOME, "enable-animations"): "dbus.Boolean(True, variant_level=1)"}
        code = "\n".join(f"if args[0] == {group!r} and args[1] == {key!r}: ret = {value}"
                         for (group, key), value in answers.items())
        self.settings.AddMethod(SETTINGS, "Read", "ss", "v", code)

    def change(self, group: str, key: str, value: object) -> None:
        self.settings.EmitSignal(SETTINGS, "SettingChanged", "ssv", dbus.Array([group, key, value], signature="v"))

    def paper(self, app: App) -> bytes:
        """The commonest colour of the screen."""
        assert app.window
        picture = self.scratch / "screen.png"
        screen.save_picture(picture)
        return png.read(picture).colours.most_common(1)[0][0]

    def test_dark_from_the_start_and_light_again(self) -> None:
        self.say(dark=True)
        app = self.start()
        app.press("push button", "Next")
        until(lambda: max(self.paper(app)) < 64, lambda: f"a dark page; it is {self.paper(app).hex()}")
        self.change(LOOK, "color-scheme", dbus.UInt32(2))
        until(lambda: min(self.paper(app)) > 192, lambda: f"a light page; it is {self.paper(app).hex()}")
        self.assert_closes_well(app)

    def test_larger_text(self) -> None:
        self.say(dark=False)
        app = self.start()
        before = app.find("push button", "Next").box.height
        self.change(GNOME, "text-scaling-factor", dbus.Double(2.0))
        until(lambda: app.find("push button", "Next").box.height > 1.2 * before, "a taller button")
        self.assert_closes_well(app)

    def test_a_portal_that_knows_nothing_changes_nothing(self) -> None:
        self.settings.AddMethod(SETTINGS, "Read", "ss", "v", "raise dbus.exceptions.DBusException("
                                "'no such key', name='org.freedesktop.portal.Error.NotFound')")
        app = self.start()
        app.press("push button", "Next")
        self.assertGreater(min(self.paper(app)), 192)
        self.assert_closes_well(app)


main()
