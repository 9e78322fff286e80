"""cairn-desktop as it is started and ended, without anybody at the screen."""

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

CAIRN = Path(os.environ.get("CAIRN", "cairn"))
DESKTOP = CAIRN.with_name("cairn-desktop")
pytestmark = pytest.mark.skipif(not DESKTOP.exists(), reason="the desktop app is not built")

CONFIG = """data_dir = "{folder}/data"
[serve]
port = 0
[network]
bind = "127.0.0.1"
lan = false
map_ports = false
[dht]
enabled = false
"""


class App:
    """A user with a configuration of their own, who has been welcomed."""

    def __init__(self, folder):
        self.folder = folder
        (folder / "cairn.toml").write_text(CONFIG.format(folder=folder))
        (folder / "cfg" / "Cairn").mkdir(parents=True)
        (folder / "run").mkdir(mode=0o700)
        (folder / "cfg/Cairn/cairn-desktop.conf").write_text(
            f"[first]\nwelcomed=true\n[folders]\ndownloads={folder}/downloads\n"
        )
        self.environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_CONFIG_HOME": str(folder / "cfg"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
        }
        self.processes = []

    def start(self, *arguments):
        process = subprocess.Popen(
            [DESKTOP, "--config", self.folder / "cairn.toml", *arguments],
            env=self.environment,
            cwd=self.folder,
        )
        self.processes.append(process)
        return process

    def start_daemon(self):
        """Returns once it can be asked."""
        process = subprocess.Popen(
            [CAIRN, "--daemon", "--config", self.folder / "cairn.toml"],
            env=self.environment,
            cwd=self.folder,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.processes.append(process)
        for line in process.stderr:
            if "at port" in line:
                return process
        raise AssertionError("the daemon has ended")

    def listed(self):
        command = [CAIRN, "--config", self.folder / "cairn.toml", "list"]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=60
        ).stdout

    def shared(self, names, within_s=30):
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            listed = self.listed()
            if all(name in listed for name in names):
                return True
            time.sleep(0.1)
        return False


@pytest.fixture
def app(tmp_path):
    user = App(tmp_path)
    yield user
    for process in user.processes:
        if process.poll() is None:
            process.kill()
            process.wait()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_ends_soon_and_in_order_when_the_system_says_so(app, how):
    (app.folder / "one.txt").write_text("one")
    process = app.start("one.txt")
    assert app.shared(["one.txt"])
    began = time.monotonic()
    process.send_signal(how)
    assert process.wait(timeout=10) == 0
    assert time.monotonic() - began < 4


def test_shares_what_it_is_started_with_and_what_others_hand_over(app):
    (app.folder / "one.txt").write_text("one")
    (app.folder / "two.txt").write_text("two")
    app.start("one.txt")
    assert app.shared(["one.txt"])
    second = app.start("two.txt")
    assert second.wait(timeout=10) == 0
    assert app.shared(["one.txt", "two.txt"])


@pytest.mark.parametrize("daemon_first", [True, False])
def test_ends_soon_when_its_daemon_does_too(app, daemon_first):
    daemon = app.start_daemon()
    (app.folder / "one.txt").write_text("one")
    process = app.start("one.txt")
    assert app.shared(["one.txt"])
    began = time.monotonic()
    for one in (daemon, process) if daemon_first else (process, daemon):
        one.send_signal(signal.SIGTERM)
    assert process.wait(timeout=10) == 0
    assert daemon.wait(timeout=10) == 0
    assert time.monotonic() - began < 4


def test_what_is_shared_outlives_a_kill(app):
    (app.folder / "one.txt").write_text("one")
    process = app.start("one.txt")
    assert app.shared(["one.txt"])
    process.kill()
    process.wait()
    app.start()
    assert app.shared(["one.txt"])


def test_says_what_is_wrong_with_its_arguments(app):
    for arguments, hint in ((["--nonsense"], "no option"), (["--data-dir"], "needs a value")):
        done = subprocess.run(
            [DESKTOP, *arguments], env=app.environment, capture_output=True, text=True, timeout=30
        )
        assert done.returncode == 2
        assert hint in done.stderr
