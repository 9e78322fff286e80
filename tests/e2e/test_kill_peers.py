"""Getter and holders killed at random moments, thirty times: the file is identical in the end, and
each kill costs at most sixteen MiB that come twice."""

import os
import random
import signal
import time

import pytest
from peers import Peer, getting, start_get
from running import MIB, described

SIZE = 96 * MIB
TWICE_AT_MOST = 16 * MIB
KILLS = 30
# Slow enough that there is a middle in which to be killed.
SLOW = {"CAIRN_LIMIT_LAN_UPLOAD": "48M"}


@pytest.fixture
def served(cairn, make_cairn, make_file, out):
    """The file, its link and two programs that have it."""
    original = make_file(SIZE)
    link = cairn.share("--copy", original)
    other = make_cairn("other")
    source = Peer(cairn)
    try:
        other("get", link, "-o", out, *getting(source.address))
    finally:
        source.kill()
    return original, link, [cairn, other]


def sent_by(peer):
    try:
        return int(peer.metric("cairn_bytes_sent_total"))
    except (OSError, ValueError):
        return 0


class Round:
    """One file that is fetched while everybody may die."""

    def __init__(self, served, getter, out, random):
        self.original, self.link, self.programs = served
        self.getter, self.out, self.random = getter, out, random
        self.peers = [Peer(program, env=SLOW) for program in self.programs]
        self.sent = 0
        self.kills = 0

    def start(self):
        addresses = [peer.address for peer in self.peers]
        return start_get(self.getter, self.link, self.out, *getting(*addresses))

    def kill_a_holder(self):
        """Comes back at the same port, so that who was connected can find it again."""
        index = self.random.randrange(len(self.peers))
        peer = self.peers[index]
        self.sent += sent_by(peer)
        port = peer.address.rsplit(":", 1)[1]
        os.kill(peer.pid, signal.SIGKILL)
        peer.kill()
        self.peers[index] = Peer(self.programs[index], "--serve-port", port, env=SLOW)
        self.kills += 1

    def run(self, kills):
        process = self.start()
        while self.kills < kills:
            time.sleep(self.random.uniform(0.05, 0.5))
            if process.poll() is not None:
                break
            if self.random.random() < 0.5:
                os.kill(process.pid, signal.SIGKILL)
                process.communicate()
                self.kills += 1
                process = self.start()
            else:
                self.kill_a_holder()
        stdout, stderr = process.communicate(timeout=120)
        assert process.returncode == 0, stderr
        self.sent += sum(sent_by(peer) for peer in self.peers)

    def end(self):
        for peer in self.peers:
            peer.kill()


def test_killed_at_random_moments(served, make_cairn, tmp_path):
    original = served[0]
    kills = rounds = 0
    while kills < KILLS:
        chance = random.Random(f"peers {rounds}")
        out = tmp_path / f"out{rounds}"
        each = Round(served, make_cairn(f"getter{rounds}"), out, chance)
        try:
            each.run(min(6, KILLS - kills))
        finally:
            each.end()
        assert described(out / original.name) == described(original)
        # What a holder had sent between the last look and its end is not in the sum; headers are.
        assert each.sent <= SIZE * 1.02 + each.kills * TWICE_AT_MOST, f"round {rounds}"
        print(f"round {rounds}: {each.kills} kills, {each.sent / SIZE:.2f} times the file was sent")
        kills += each.kills
        rounds += 1
        assert rounds < 2 * KILLS
