"""What tests need that watch, stop or measure the program, and that compare folders."""

import hashlib
import os
import random
import shutil
import signal
import stat
import subprocess
import sys
import time
from dataclasses import dataclass

from conftest import TIMEOUT_S, Outcome

MIB = 1024 * 1024


def start(cairn, *arguments, **options):
    """Starts the program on the data folder; the caller waits for it or kills it."""
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    command = [cairn.binary, "--data-dir", str(cairn.data), *map(str, arguments)]
    command = options.pop("launch", []) + command
    env = {**cairn.env, **options.pop("env", {})}
    return subprocess.Popen(command, encoding="utf-8", env=env, **{**pipes, **options})


def end(process):
    """Waits for what start() gave."""
    try:
        stdout, stderr = process.communicate(timeout=TIMEOUT_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise
    return Outcome(stdout, stderr, process.returncode)


@dataclass
class Measured:
    outcome: Outcome
    seconds: float
    peak_bytes: int


# Between the tests and the program, because a process counts as its own the memory that it had
# before it became another program, and the tests' is large.
LAUNCHER = """
import os, sys
process = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(process, 0)
os.write(int(sys.argv[1]), str(usage.ru_maxrss).encode())
code = os.waitstatus_to_exitcode(status)
sys.exit(code if code >= 0 else 128 - code)
"""


def measured(cairn, *arguments, **options):
    """Runs the program and says how long it took and how much memory it had at most."""
    reader, writer = os.pipe()
    began = time.monotonic()
    launch = [sys.executable, "-ISc", LAUNCHER, str(writer)]
    outcome = end(start(cairn, *arguments, launch=launch, pass_fds=[writer], **options))
    seconds = time.monotonic() - began
    os.close(writer)
    with open(reader) as said:
        peak = int(said.read() or 0)
    return Measured(outcome, seconds, peak if sys.platform == "darwin" else peak * 1024)


class Killer:
    """Kills the program at moments spread over the time that the operation takes."""

    def __init__(self, cairn, seed, kills):
        self.cairn = cairn
        self.random = random.Random(seed)
        self.moments = [(i + self.random.random()) / kills for i in range(kills)]
        self.random.shuffle(self.moments)
        self.seconds = None

    def learn(self, *arguments):
        """Runs the operation to its end to know how long it takes; returns its outcome."""
        began = time.monotonic()
        outcome = self.cairn(*arguments)
        self.seconds = time.monotonic() - began
        return outcome

    def rounds(self):
        """The moments, in an order that follows from the seed, each until a kill hit."""
        for number, moment in enumerate(self.moments):
            yield Round(self, number, moment)


class Round:
    def __init__(self, killer, number, moment):
        self.killer = killer
        self.number = number
        self.moment = moment

    def kill(self, *arguments, again=lambda: None):
        """Starts the operation and kills it. When it was faster, again() undoes what it did, and
        the next try waits less. Returns the outcome of the killed process."""
        killer = self.killer
        for _ in range(20):
            began = time.monotonic()
            process = start(killer.cairn, *arguments)
            try:
                process.wait(self.moment * killer.seconds)
            except subprocess.TimeoutExpired:
                process.kill()
            took = time.monotonic() - began
            outcome = end(process)
            if outcome.code == -signal.SIGKILL:
                return outcome
            assert outcome.code in (0, 1), outcome
            killer.seconds = min(killer.seconds, took) * 0.9
            again()
        raise AssertionError(f"{arguments} cannot be hit")


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def tree(folder, times=True):
    """All below a folder, without following links: path -> kind, mode, time and content."""
    found = {}
    root = os.fsencode(folder)
    for at, folders, names in os.walk(root):
        for name in folders + names:
            path = os.path.join(at, name)
            found[os.path.relpath(path, root)] = described(path, times)
    return found


def described(path, times=True):
    info = os.lstat(path)
    when = info.st_mtime_ns if times else None
    mode = stat.S_IMODE(info.st_mode)
    if stat.S_ISLNK(info.st_mode):
        return ("link", os.readlink(path))
    if stat.S_ISDIR(info.st_mode):
        return ("folder", mode, when)
    if not stat.S_ISREG(info.st_mode):
        return ("other", mode)
    return ("file", mode, when, info.st_size, digest(path))


class Promises:
    """What was acknowledged, and must be there whatever happens."""

    def __init__(self, cairn, scratch):
        self.cairn = cairn
        self.scratch = scratch
        self.kept = {}
        self.looked = 0

    def share(self, *arguments):
        link = self.cairn.share(*arguments)
        self.kept[link] = arguments[-1]
        return link

    def links(self):
        return {bundle["link"] for bundle in self.cairn.json("list")["bundles"]}

    def are_kept(self, whole=True, all_come_back=False):
        """Looks from outside, as a user would. Returns the links that are listed. Getting all back
        each time would take long: they take turns."""
        self.cairn("status")
        listed = self.links()
        assert listed >= set(self.kept)
        if whole:
            self.cairn("verify")
        self.looked += 1
        for number, (link, path) in enumerate(self.kept.items()):
            if all_come_back or number == self.looked % len(self.kept):
                self.comes_back(link, path)
        return listed

    def comes_back(self, link, path):
        self.cairn("get", link, "-o", self.scratch)
        if path.is_dir():
            assert tree(self.scratch / path.name) == tree(path)
        else:
            assert described(self.scratch / path.name) == described(path)
        shutil.rmtree(self.scratch)


def fails(cairn, *arguments, naming, code=1, seconds=30, peak_mib=150, **options):
    """The program refuses as it should: soon, in little memory, in words that name what is wrong
    and say what to do. Returns its outcome."""
    run = measured(cairn, *arguments, **options)
    told = f"{arguments}: {run.outcome}"
    assert run.outcome.code == code, told
    assert run.seconds < seconds, told
    assert run.peak_bytes < peak_mib * MIB, told
    what, hint = [line for line in run.outcome.stderr.splitlines() if line][-2:]
    assert what.startswith("cairn: ") and naming in what, told
    assert hint.startswith("  ") and len(hint) > 10, told
    assert not any(word in run.outcome.stderr for word in ("internal error", "terminate")), told
    return run.outcome


def wait_until(holds, process):
    """Looks again and again while the process runs; no one tells when a file is opened."""
    while not holds():
        assert process.poll() is None, f"ended too early: {end(process)}"
        time.sleep(0.0005)


def has_open(process, path):
    """Whether the process has the file open, where the system tells."""
    folder = f"/proc/{process.pid}/fd"
    for number in os.listdir(folder) if os.path.isdir(folder) else ():
        try:
            if os.readlink(os.path.join(folder, number)) == str(path):
                return True
        except FileNotFoundError:  # closed meanwhile
            continue
    return False
