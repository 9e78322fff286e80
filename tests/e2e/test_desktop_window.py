"""cairn-desktop on a screen with a window manager, where there is no tray."""

import os
import shutil
import subprocess

import pytest
from daemons import until
from desktop import Desktop, app_of, ends_within

NEEDED = ("Xvfb", "openbox", "wmctrl", "xprop")


@pytest.fixture
def screen():
    """The name of a display of its own."""
    missing = [program for program in NEEDED if not shutil.which(program)]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writes], stderr=subprocess.DEVNULL)
    os.close(writes)
    with os.fdopen(reads) as told:
        display = f":{told.readline().strip()}"
    env = {**os.environ, "DISPLAY": display}
    manager = started_manager(env)
    yield display
    for process in (manager, server):
        process.kill()
        process.wait()


def started_manager(env):
    """The display may not take anybody yet."""
    started = []

    def manages():
        if not started or started[-1].poll() is not None:
            started.append(subprocess.Popen(["openbox"], env=env, stderr=subprocess.DEVNULL))
        asked = subprocess.run(["wmctrl", "-m"], env=env, capture_output=True)
        return asked.returncode == 0

    until(manages)
    return started[-1]


@pytest.fixture
def app(binary, make_cairn, screen):
    if not app_of(binary).exists():
        pytest.skip("the desktop app is not built")
    user = Desktop(make_cairn("user"))
    user.env = {**user.env, "QT_QPA_PLATFORM": "xcb", "DISPLAY": screen}
    yield user
    user.close()


class Windows:
    def __init__(self, env):
        self.env = env

    def _ask(self, *command):
        return subprocess.run(command, env=self.env, capture_output=True, text=True).stdout

    def titled(self, title):
        """The number of the window with that title."""
        listed = self._ask("wmctrl", "-l").splitlines()
        return next((line.split()[0] for line in listed if line.endswith(f" {title}")), None)

    def ours(self):
        return self.titled("Cairn")

    def state(self):
        told = self._ask("xprop", "-id", self.ours(), "WM_STATE")
        return "iconic" if "Iconic" in told else "normal" if "Normal" in told else "gone"

    def close(self):
        self._ask("wmctrl", "-i", "-c", self.ours())


def test_closing_minimizes_and_another_start_brings_it_back(app, make_file):
    process = app.start()
    windows = Windows(app.env)
    until(lambda: windows.ours() and windows.state() == "normal")
    until(app.runs)
    windows.close()
    until(lambda: windows.state() == "iconic")
    assert process.poll() is None

    second = app.start(make_file(1000, name="one.txt"))
    assert second.wait(timeout=10) == 0
    until(lambda: windows.state() == "normal")
    until(lambda: app.shares("one.txt"))
    process.terminate()
    assert ends_within(process, 5) == 0


def test_a_link_that_another_start_was_given_is_asked_about(app, cairn, make_file):
    link = cairn.share(make_file(1000, name="one.txt"))
    app.start()
    windows = Windows(app.env)
    until(lambda: windows.ours() and windows.state() == "normal")
    second = app.start(link)
    assert second.wait(timeout=10) == 0
    until(lambda: windows.titled("Add link"))


def test_starts_minimized_where_there_is_no_tray(app):
    app.start("--minimized")
    windows = Windows(app.env)
    until(lambda: windows.ours() and windows.state() == "iconic")
