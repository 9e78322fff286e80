#!/usr/bin/env python3
"""Holders in network namespaces, each of whose lines is shaped to some Mbit/s: how much of the sum
of their lines a getter makes payload of. `cairn get` beside libtorrent and aria2.

    shaped_holders.py speed     1, 3, 6, 10 holders
    shaped_holders.py trouble   of four holders one stalls, is killed, or sends garbage mid-way,
                                beside the time that three good ones take

Needs root for the namespaces; nothing leaves this machine.
"""

import argparse
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))
from namespaces import Namespaces, find, why_not  # noqa: E402

from svg_bars import bars  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
TIMEOUT_S = 900
PORT = 9000
TORRENT_PORT = 9100
TRACKER = "10.77.0.1:7000"
MBIT = 40


class Net:
    """A getter and holders around a bridge; what holders send is shaped."""

    def __init__(self, holders):
        self.spaces = Namespaces()
        self.middle = self.spaces.add("mid")
        self.spaces.ip("-n", self.middle, "link", "add", "br0", "type", "bridge")
        self.spaces.ip("-n", self.middle, "link", "set", "br0", "up")
        self.getter = self.join("get", "10.77.0.1")
        self.holders = []
        for number in range(holders):
            address = f"10.77.1.{number + 1}"
            space = self.join(f"h{number}", address)
            self.shape(space)
            self.holders.append((space, address))

    def join(self, purpose, address):
        space = self.spaces.add(purpose)
        self.spaces.link(self.middle, f"to{purpose}", space, "eth0")
        self.spaces.ip("-n", self.middle, "link", "set", f"to{purpose}", "master", "br0", "up")
        self.spaces.address(space, "eth0", address, 16)
        return space

    def shape(self, space, mbit=MBIT):
        tc = [find("tc"), "qdisc", "replace", "dev", "eth0", "root", "tbf", "rate", f"{mbit}mbit"]
        done = self.spaces.run_in(space, *tc, "burst", "64kb", "latency", "100ms")
        assert done.returncode == 0, done.stderr

    def start(self, space, *command, ready=None):
        process = subprocess.Popen(
            self.spaces.command_in(space, *command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for line in process.stdout if ready else ():
            if ready in line:
                return process
        if ready:
            sys.exit(f"{command} ended early")
        return process

    def timed(self, *command):
        began = time.monotonic()
        done = self.spaces.run_in(self.getter, *command, timeout=TIMEOUT_S)
        if done.returncode != 0:
            sys.exit(f"{command}: {done.stdout}{done.stderr}")
        return time.monotonic() - began


def pid_in(space):
    """Of the program that was started there last, not of what started it."""
    listed = subprocess.run([find("ip"), "netns", "pids", space], capture_output=True, text=True)
    return int(listed.stdout.split()[-1])


class Cairn:
    name = "cairn"

    def __init__(self, args, source, folder):
        binary = args.cairn
        self.binary, self.false_holder, self.folder = binary, args.false_holder, folder
        self.alone = "--bind 0.0.0.0 --lan off --map-ports off --dht off".split()
        self.template = folder / "template"
        share = [binary, "--data-dir", self.template, "share", source]
        self.link = subprocess.run(share, capture_output=True, text=True, check=True).stdout.strip()

    def hold(self, net, number):
        space, _ = net.holders[number]
        data = self.folder / f"holder{number}"
        shutil.copytree(self.template, data, dirs_exist_ok=True)
        (data / "identity.pem").unlink(missing_ok=True)
        command = [self.binary, "--data-dir", data, "--daemon", "--serve-port", PORT, *self.alone]
        return net.start(space, *command, ready="ready: ")

    def hold_falsely(self, net, number, honest_seconds):
        """One that sends garbage after so many seconds."""
        space, address = net.holders[number]
        data = self.folder / f"holder{number}"
        shutil.copytree(self.template, data, dirs_exist_ok=True)
        command = [self.false_holder, data, address, PORT, int(honest_seconds)]
        return net.start(space, *command, ready="ready")

    def get_command(self, net, out, holders):
        data = self.folder / "getter"
        shutil.rmtree(data, ignore_errors=True)
        asked = [o for n in holders for o in ("--from", f"{net.holders[n][1]}:{PORT}")]
        return [self.binary, "--data-dir", data, "--quiet", "get", self.link, "-o", out,
                *self.alone, *asked]  # fmt: skip


class Torrents:
    """Seeds by libtorrent, and what gets from them."""

    def __init__(self, source, folder):
        self.peer = ["/usr/bin/python3", HERE / "torrent_peer.py"]
        self.torrent, self.source = folder / "big.torrent", source
        made = [*self.peer, "make", "v1", source, self.torrent, f"http://{TRACKER}/announce"]
        subprocess.run(list(map(str, made)), check=True)

    def hold(self, net, number):
        space, address = net.holders[number]
        at = f"{address}:{TORRENT_PORT}"
        command = [*self.peer, "seed", self.torrent, self.source.parent, at]
        return net.start(space, *command, ready="ready")


class LibtorrentGetter:
    name = "libtorrent"

    def __init__(self, torrents):
        self.torrents = torrents

    def get_command(self, net, out, holders):
        out.mkdir(exist_ok=True)
        asked = [f"{net.holders[n][1]}:{TORRENT_PORT}" for n in holders]
        return [*self.torrents.peer, "get", self.torrents.torrent, out, *asked]


class AriaGetter:
    """Which learns of the seeds from a tracker, as it cannot be told of them."""

    name = "aria2"
    options = (
        "--seed-time=0 --enable-dht=false --enable-dht6=false --bt-enable-lpd=false "
        "--enable-peer-exchange=false --file-allocation=none --bt-max-peers=0 "
        "--check-integrity=false --console-log-level=error --summary-interval=0 --quiet=true"
    ).split()

    def __init__(self, torrents):
        self.torrents = torrents

    def track(self, net, holders):
        seeds = [f"{address}:{TORRENT_PORT}" for _, address in net.holders[:holders]]
        return net.start(net.getter, *self.torrents.peer, "track", TRACKER, *seeds, ready="ready")

    def get_command(self, net, out, holders):
        return [find("aria2c"), *self.options, "-d", out, self.torrents.torrent]


def measure_speed(args, source, folder, size):
    cairn = Cairn(args, source, folder)
    torrents = Torrents(source, folder)
    rows = []
    print("| holders | program | share of the lines | runs (s) |\n|---|---|---|---|")
    for holders in args.holders:
        net = Net(holders)
        try:
            for number in range(holders):
                cairn.hold(net, number)
                torrents.hold(net, number)
            getters = [cairn, LibtorrentGetter(torrents)]
            if find("aria2c"):
                getters.append(AriaGetter(torrents))
                getters[-1].track(net, holders)
            for getter in getters:
                took = []
                for _ in range(args.runs):
                    out = folder / "out"
                    command = getter.get_command(net, out, range(holders))
                    took.append(net.timed(*command))
                    shutil.rmtree(out, ignore_errors=True)
                best = size * 8 / (holders * MBIT * 1e6)
                share = best / statistics.median(took)
                rows.append((f"{getter.name}, {holders}", share))
                runs = ", ".join(f"{seconds:.2f}" for seconds in took)
                print(f"| {holders} | {getter.name} | {share:.3f} | {runs} |", flush=True)
        finally:
            net.spaces.tear_down()
    if args.svg:
        args.svg.write_text(bars(f"Holders at {MBIT} Mbit/s each: payload", rows, "of the lines"))


def measure_trouble(args, source, folder, size):
    cairn = Cairn(args, source, folder)
    out = folder / "out"
    medians = {}
    for trouble in ("three good ones", "one stalls", "one is killed", "one sends garbage"):
        took = []
        for _ in range(args.runs):
            net = Net(4)
            try:
                took.append(one_trouble(cairn, net, out, source, size, trouble))
            finally:
                net.spaces.tear_down()
                shutil.rmtree(out, ignore_errors=True)
        medians[trouble] = statistics.median(took)
        ratio = medians[trouble] / medians["three good ones"]
        runs = ", ".join(f"{seconds:.2f}" for seconds in took)
        print(f"| {trouble} | {medians[trouble]:.2f} s | {ratio:.3f} | {runs} |", flush=True)


def one_trouble(cairn, net, out, source, size, trouble):
    good = 3 if trouble == "three good ones" else 4
    half = size * 8 / (good * MBIT * 1e6) / 2
    for number in range(3):
        cairn.hold(net, number)
    if trouble == "one sends garbage":
        cairn.hold_falsely(net, 3, half)
    elif good == 4:
        cairn.hold(net, 3)
    command = cairn.get_command(net, out, range(good))
    began = time.monotonic()
    getting = subprocess.Popen(
        net.spaces.command_in(net.getter, *command), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    time.sleep(half)
    victim = pid_in(net.holders[3][0]) if good == 4 else None
    if trouble == "one stalls":
        os.kill(victim, signal.SIGSTOP)
    elif trouble == "one is killed":
        os.kill(victim, signal.SIGKILL)
    _, said = getting.communicate(timeout=TIMEOUT_S)
    if getting.returncode != 0:
        sys.exit(said.decode())
    return time.monotonic() - began


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("what", choices=["speed", "trouble"])
    parser.add_argument("--cairn", default=ROOT / "build/release/bin/cairn")
    parser.add_argument("--false-holder", default=ROOT / "build/bench/bin/false_holder")
    parser.add_argument("--mib-each", type=int, default=100, help="of content for each holder")
    parser.add_argument("--holders", type=int, nargs="*", default=[1, 3, 6, 10])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--svg", type=Path)
    args = parser.parse_args()
    if why := why_not("tc"):
        sys.exit(f"skipped: {why}")
    with tempfile.TemporaryDirectory(dir="/dev/shm", prefix="cairn-bench-") as name:
        folder = Path(name)
        size = args.mib_each * 2**20 * 4
        source = folder / "source" / "big.bin"
        source.parent.mkdir()
        source.write_bytes(os.urandom(size))
        {"speed": measure_speed, "trouble": measure_trouble}[args.what](args, source, folder, size)


if __name__ == "__main__":
    main()
