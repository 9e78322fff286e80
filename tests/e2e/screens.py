"""A screen with a window manager for cairn-desktop, what is on it, and the tray it may have."""

import os
import re
import shutil
import subprocess

import pytest
from daemons import until

NEEDED = ("Xvfb", "openbox", "wmctrl", "xprop")
# A panel with nothing but a tray, of the kind that every X desktop knows, and a mouse.
NEEDED_FOR_A_TRAY = ("trayer", "xdotool", "xwininfo")
CORNER = "--edge top --align left --widthtype pixel --width 100 --heighttype pixel --height 24"
LEFT, RIGHT = 1, 3


def skip_without(programs):
    missing = [program for program in programs if not shutil.which(program)]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")


class Screen:
    """A display of its own."""

    def __init__(self):
        skip_without(NEEDED)
        self.processes = []
        # A session bus would lead to the tray of whoever runs the tests.
        self.env = {"QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}

    def build(self):
        reads, writes = os.pipe()
        size = ["-screen", "0", "1280x800x24"]
        self.start("Xvfb", "-displayfd", str(writes), *size, "-nolisten", "tcp", pass_fds=[writes])
        os.close(writes)
        with os.fdopen(reads) as told:
            self.env["DISPLAY"] = f":{told.readline().strip()}"
        self._start_manager()

    def start(self, *command, **options):
        env = {**os.environ, **self.env}
        process = subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def ask(self, *command):
        env = {**os.environ, **self.env}
        return subprocess.run(command, env=env, capture_output=True, text=True, timeout=30)

    def _start_manager(self):
        """The display may not take anybody yet."""
        started = []

        def manages():
            if not started or started[-1].poll() is not None:
                started.append(self.start("openbox"))
            return self.ask("wmctrl", "-m").returncode == 0

        until(manages)

    def tear_down(self):
        for process in reversed(self.processes):
            process.kill()
            process.wait()


class Windows:
    """Those that the window manager knows; a hidden one is not among them."""

    def __init__(self, screen):
        self.screen = screen

    def titled(self, title):
        """The number of the window with that title."""
        listed = self.screen.ask("wmctrl", "-l").stdout.splitlines()
        return next((line.split()[0] for line in listed if line.endswith(f" {title}")), None)

    def ours(self):
        return self.titled("Cairn")

    def state(self):
        ours = self.ours()
        told = self.screen.ask("xprop", "-id", ours, "WM_STATE").stdout if ours else ""
        return "iconic" if "Iconic" in told else "normal" if "Normal" in told else "gone"

    def close(self):
        self.screen.ask("wmctrl", "-i", "-c", self.ours())


class Tray:
    """What takes in the icons of programs, and what hangs on the one of ours."""

    def __init__(self, screen):
        skip_without(NEEDED_FOR_A_TRAY)
        self.screen = screen
        self.process = None

    def start(self):
        self.process = self.screen.start("trayer", *CORNER.split())

    def is_there(self):
        return self.screen.ask("xwininfo", "-name", "panel").returncode == 0

    def kill(self):
        self.process.kill()
        self.process.wait()

    def icon(self):
        """The number of the app's window in it, once there is something to click at."""
        listed = self.screen.ask("xwininfo", "-name", "panel", "-tree").stdout
        found = re.search(r"(0x\w+) .*\"cairn-desktop\"", listed)
        return found[1] if found and found[1] in self._shown() else None

    def _shown(self):
        """The app's windows that are to be seen, whoever manages them."""
        ours = ["--onlyvisible", "--classname", "cairn-desktop"]
        numbers = self.screen.ask("xdotool", "search", *ours).stdout.split()
        return {hex(int(number)) for number in numbers}

    def _is_sentence(self, number):
        told = self.screen.ask("xprop", "-id", number, "_NET_WM_WINDOW_TYPE").stdout
        return "TOOLTIP" in told

    def tells(self):
        """Whether a sentence hangs on the icon."""
        return any(self._is_sentence(one) for one in self._shown())

    def click(self, button):
        until(self.icon)
        at = ["mousemove", "--window", self.icon(), "10", "10"]
        self.screen.ask("xdotool", *at, "click", str(button))

    def choose(self, letter):
        """From the menu of the icon, where nothing else of the app is to be seen."""
        until(self.icon)
        icon = self.icon()
        self.click(RIGHT)
        until(lambda: self._shown() - {icon})

        def closes():
            # Before the menu has the keyboard, nobody takes it.
            self.screen.ask("xdotool", "key", letter)
            return not self._shown() - {icon}

        until(closes)
