"""Several programs on one data folder: who only reads works, who writes waits for its turn or says
who has it, and nothing is harmed."""

import os
import random
import re
import signal
import sys
import threading
import time
from contextlib import contextmanager

import pytest
from conftest import flip_byte
from running import MIB, end, has_open, start, wait_until

ON_LINUX = sys.platform.startswith("linux")
NEEDS_PROC = pytest.mark.skipif(not ON_LINUX, reason="only Linux tells which files are open")


@contextmanager
def stopped(cairn, path, *arguments):
    """The program while it reads `path`, made to wait there; it goes on when the block ends."""
    process = start(cairn, *arguments)
    try:
        wait_until(lambda: has_open(process, path), process)
        process.send_signal(signal.SIGSTOP)
        yield process
    finally:
        process.send_signal(signal.SIGCONT)


def is_busy(outcome, process=None):
    """It says that another program is at work, which one, and what to do."""
    holder = str(process.pid) if process else r"\d+"
    return (
        outcome.code == 1
        and outcome.stdout == ""
        and re.search(rf"held by .*process {holder}\b", outcome.stderr)
        and "Wait until the other cairn is done" in outcome.stderr
    )


@NEEDS_PROC
@pytest.mark.parametrize("mode", ["--copy", "--no-copy"])
def test_readers_work_and_writers_are_told_who_is_at_work(cairn, promises, make_file, out, mode):
    large = make_file(200 * MIB, mode, "large.bin")
    (link, path) = next((k, p) for k, p in promises.kept.items() if p.name == "copied.bin")
    with stopped(cairn, large, "share", mode, large) as process:
        assert promises.are_kept(all_come_back=True) == set(promises.kept)
        cairn("inspect", link)
        flip_byte(cairn.pack_files()[0], 3 * MIB)
        assert cairn.run("verify", link).code == 1
        cairn("get", link, "-o", out)
        assert (out / path.name).read_bytes() == path.read_bytes()
        for arguments in (
            ["share", path],
            ["share", "--copy", large],
            ["verify", "--repair"],
            ["remove", link],
            ["remove", "--unfinished"],
        ):
            outcome = cairn.run(*arguments)
            assert is_busy(outcome, process), (arguments, outcome)
    outcome = end(process)
    assert outcome.code == 0, outcome.stderr
    promises.kept[outcome.stdout.strip()] = large
    cairn("verify", "--repair")
    promises.are_kept(all_come_back=True)


@NEEDS_PROC
def test_readers_work_while_another_writes_at_full_speed(cairn, promises, make_file):
    large = make_file(200 * MIB, "large", "large.bin")
    looked = 0
    for arguments in (["share", "--copy", large], ["remove"], ["share", large], ["remove"]):
        links = promises.links() - set(promises.kept)
        process = start(cairn, *arguments, *(links if arguments == ["remove"] else []))
        while process.poll() is None:
            assert promises.are_kept(whole=False) >= set(promises.kept)
            looked += 1
        outcome = end(process)
        assert outcome.code == 0, outcome.stderr
    assert looked >= 4
    promises.are_kept(all_come_back=True)


@NEEDS_PROC
def test_two_gets_into_one_folder_do_not_mix(cairn, make_file, out):
    path = make_file(200 * MIB, "large", "large.bin")
    link = cairn.share("--copy", path)
    (pack, *_) = cairn.pack_files()
    with stopped(cairn, pack, "get", link, "-o", out) as process:
        cairn("get", link, "-o", out.with_name("other"))
        second = cairn.run("get", link, "-o", out)
    first = end(process)
    assert first.code == 0, first.stderr
    # The first may have been stopped before it looked at the folder, or when it was done.
    if second.code != 0:
        assert f"another get is writing {out / path.name}" in second.stderr
    for folder in (out, out.with_name("other")):
        assert os.listdir(folder) == [path.name]
        assert (folder / path.name).read_bytes() == path.read_bytes()


def test_many_first_starts_make_one_library(cairn, make_file):
    path = make_file(5 * MIB)
    commands = [["status"], ["share", path], ["list"], ["share", "--copy", path]] * 3
    processes = [start(cairn, *arguments) for arguments in commands]
    outcomes = [end(process) for process in processes]
    for arguments, outcome in zip(commands, outcomes):
        assert outcome.code == 0 or is_busy(outcome), (arguments, outcome)
    nodes = {re.search(r"Node +(\w+)", o.stdout)[1] for o in outcomes[::4] if o.code == 0}
    links = {o.stdout for o in outcomes[1::2] if o.stdout.startswith("cairn:")}
    assert len(nodes) <= 1 and len(links) <= 1
    cairn("verify")
    cairn.share(path)


# ---- at random ----------------------------------------------------------------------------------


class User(threading.Thread):
    """Gives one command after the other, and knows what must come of each."""

    def __init__(self, cairn, number, paths, scratch, until):
        super().__init__()
        self.cairn = cairn
        self.random = random.Random(f"user {number}")
        self.paths = paths
        self.scratch = scratch
        self.until = until
        self.links = {}
        self.done = 0
        self.busy = 0
        self.wrong = []

    def run(self):
        actions = [self.share, self.share, self.get, self.look, self.verify, self.remove]
        while time.monotonic() < self.until and not self.wrong:
            try:
                self.random.choice(actions)()
            except Exception as error:  # shown by the test, which the thread cannot fail
                self.wrong.append(repr(error))

    def command(self, *arguments):
        """Returns the outcome, or None where another was at work."""
        outcome = self.cairn.run(*arguments)
        if is_busy(outcome):
            self.busy += 1
            return None
        if outcome.code != 0:
            self.wrong.append((arguments, outcome))
            return None
        self.done += 1
        return outcome

    def share(self):
        path = self.random.choice(self.paths)
        outcome = self.command("share", self.random.choice(["--copy", "--no-copy"]), path)
        if outcome:
            self.links[outcome.stdout.strip()] = path

    def get(self):
        if not self.links:
            return
        link, path = self.random.choice(list(self.links.items()))
        out = self.scratch / str(self.random.random())
        if self.command("get", link, "-o", out):
            if (out / path.name).read_bytes() != path.read_bytes():
                self.wrong.append(f"{path} came back as something else")

    def look(self):
        self.command(self.random.choice(["list", "status"]))

    def verify(self):
        if self.links:
            self.command("verify", *self.random.choice([[], ["--repair"]]), *list(self.links)[:1])

    def remove(self):
        if self.links:
            link = self.random.choice(list(self.links))
            if self.command("remove", link):
                del self.links[link]


def test_six_users_at_random_harm_nothing(cairn, promises, make_file, tmp_path):
    until = time.monotonic() + 12
    users = []
    for number in range(6):
        # The beginning is the same for all, so that chunks have several users.
        paths = []
        for size in (100, 5 * MIB, 9 * MIB):
            path = make_file(size, size, f"{number}/{size}.bin")
            with open(path, "ab") as file:
                file.write(f"{number}".encode())
            paths.append(path)
        scratch = tmp_path / f"scratch {number}"
        users.append(User(cairn, number, paths, scratch, until))
    for user in users:
        user.start()
    for user in users:
        user.join()
    assert not [wrong for user in users for wrong in user.wrong]
    assert all(user.done > 0 for user in users) and sum(user.busy for user in users) > 0
    for user in users:
        promises.kept.update(user.links)
    assert promises.are_kept(all_come_back=True) == set(promises.kept)
    assert cairn.json("status")["unfinished"] == 0
