"""Fixtures for tests that run the real program. Its path is in the environment variable CAIRN."""

import hashlib
import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import lan_namespaces
import pytest
import screens
from desktop import Desktop, app_of

TIMEOUT_S = 120


@dataclass
class Outcome:
    stdout: str
    stderr: str
    code: int

    @property
    def lines(self):
        return self.stdout.splitlines()


class Program:
    """The program with a data folder, home and settings of its own."""

    def __init__(self, binary, home):
        self.binary = binary
        self.data = home / "data"
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("CAIRN", "XDG_"))}
        self.env = {**kept, "HOME": str(home), "LC_ALL": "C.UTF-8"}

    def raw(self, *arguments, stdin="", env=None, cwd=None):
        """Runs exactly these arguments, without --data-dir; whatever comes of it is returned."""
        done = subprocess.run(
            [self.binary, *map(str, arguments)],
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=TIMEOUT_S,
            env={**self.env, **(env or {})},
            cwd=cwd,
        )
        return Outcome(done.stdout, done.stderr, done.returncode)

    def run(self, *arguments, **options):
        """Runs on the data folder; whatever comes of it is returned."""
        return self.raw("--data-dir", self.data, *arguments, **options)

    def __call__(self, *arguments, **options):
        """Runs on the data folder and expects success."""
        outcome = self.run(*arguments, **options)
        told = f"{arguments} ended with {outcome.code}: {outcome.stderr}"
        assert outcome.code == 0, told
        return outcome

    def json(self, *arguments, **options):
        """What the command says with --json, parsed."""
        return json.loads(self(*arguments, "--json", **options).stdout)

    def share(self, *arguments):
        """Shares one path and returns its link."""
        (link,) = self("share", *arguments).lines
        return link

    def pack_files(self):
        return sorted(p for p in (self.data / "packs").iterdir() if p.is_file())


@pytest.fixture
def binary():
    path = os.environ.get("CAIRN", "")
    if not path or not Path(path).exists():
        pytest.skip("the program is not built, or CAIRN does not say where it is")
    return path


@pytest.fixture
def cairn(binary, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    return Program(binary, home)


@pytest.fixture
def make_cairn(binary, tmp_path):
    """Makes further peers, each with a data folder of its own: make_cairn("second")."""

    def make(name):
        home = tmp_path / name
        home.mkdir()
        return Program(binary, home)

    return make


def bytes_from(seed, size):
    """The same bytes for the same seed on every machine, and not compressible."""
    return hashlib.shake_128(str(seed).encode()).digest(size)


@pytest.fixture
def files(tmp_path):
    """A folder for what is to be shared."""
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


@pytest.fixture
def out(tmp_path):
    """A folder for what comes back; not made yet."""
    return tmp_path / "out"


@pytest.fixture
def make_file(files):
    """make_file(size, seed, name): a file of that size whose content follows from the seed."""

    def make(size, seed=1, name=None):
        path = files / (name or f"file-{seed}.bin")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes_from(seed, size))
        return path

    return make


@pytest.fixture
def promises(cairn, make_file, files, tmp_path):
    """Shares of every kind, and the means to see that they are kept."""
    from running import Promises  # which needs this module in turn

    made = Promises(cairn, tmp_path / "scratch")
    made.share(make_file(100, 1, "notes.txt"))
    made.share("--copy", make_file(6 * 1024 * 1024, 2, "copied.bin"))
    sizes = {"one.txt": 700, "deep/two.bin": 3_000_000, "deep/er/three.bin": 5_000_000, "empty": 0}
    for name, size in sizes.items():
        make_file(size, name, f"folder/{name}")
    made.share("--code", "3+2", files / "folder")
    return made


def flip_byte(path, offset):
    """Damages one byte of a file."""
    with open(path, "r+b") as file:
        file.seek(offset)
        byte = file.read(1)
        file.seek(offset)
        file.write(bytes([byte[0] ^ 0xFF]))


def built(place):
    """For a fixture: gone with the test, also where only some of it could be built."""
    try:
        place.build()
        yield place
    finally:
        place.tear_down()


@pytest.fixture
def lan(tmp_path):
    """A router and machines around it; its module says where there can be one."""
    yield from built(lan_namespaces.Lan(tmp_path))


@pytest.fixture
def start_port(lan, binary):
    """Starts `cairn port` with further arguments behind the router."""
    started = []

    def start(*arguments):
        started.append(lan_namespaces.Mapping(lan, binary, *arguments))
        return started[-1]

    yield start
    for one in started:
        one.kill()


@pytest.fixture
def screen():
    """A screen with a window manager and without a tray."""
    yield from built(screens.Screen())


@pytest.fixture
def shown_app(binary, make_cairn, screen):
    """The desktop app, to be started on that screen."""
    if not app_of(binary).exists():
        pytest.skip("the desktop app is not built")
    user = Desktop(make_cairn("user"))
    user.env = {**user.env, **screen.env}
    yield user
    user.close()
