"""What tests need that watch, stop or measure the program, and that compare folders."""

import hashlib
import os
import random
import shutil
import signal
import stat
import subprocess
import time
from dataclasses import dataclass

from conftest import TIMEOUT_S, Outcome

MIB = 1024 * 1024


def start(cairn, *arguments, **options):
    """Starts the program on the data folder; the caller waits for it or kills it."""
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    command = [cairn.binary, "--data-dir", str(cairn.data), *map(str, arguments)]
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


def measured(cairn, *arguments, **options):
    """Runs the program and says how long it took and how much memory it had at most."""
    began = time.monotonic()
    process = start(cairn, *arguments, **options)
    stdout, stderr = process.stdout.read(), process.stderr.read()  # short enough for their pipes
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    process.stderr.close()
    outcome = Outcome(stdout, stderr, process.returncode)
    return Measured(outcome, time.monotonic() - began, usage.ru_maxrss * 1024)


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
