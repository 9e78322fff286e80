#!/usr/bin/env python3
"""One holder, one getter, on loopback: `cairn get` beside libtorrent (v1 and v2 torrents), each
side a process of its own, and beside what this machine can do at most (bench_tls: TLS alone, and
TLS with SHA-256 of what arrives).

All take turns, so that what else the machine does meets all of them. The table shows medians.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from svg_bars import bars

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
TIMEOUT_S = 900
ALONE = "--bind 127.0.0.1 --lan off --map-ports off --dht off".split()
PORT = 29100


def run(command, **options):
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, timeout=TIMEOUT_S, **options
    )
    if done.returncode != 0:
        sys.exit(f"{command}: {done.stderr}")
    return done.stdout


def start(command, ready):
    process = subprocess.Popen(
        list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    for line in process.stdout:
        if ready in line:
            return process
    sys.exit(f"{command} ended early")


class Cairn:
    name = "cairn"

    def __init__(self, binary, source, folder):
        self.binary, self.folder = binary, folder
        data = folder / "holder"
        self.link = run([binary, "--data-dir", data, "share", source]).strip()
        command = [binary, "--data-dir", data, "--daemon", "--serve-port", PORT, *ALONE]
        self.holder = start(command, "ready: ")

    def get(self, out):
        began = time.monotonic()
        command = [self.binary, "--data-dir", self.folder / "getter", "--quiet", "get", self.link]
        run([*command, "-o", out, "--from", f"127.0.0.1:{PORT}", *ALONE])
        seconds = time.monotonic() - began
        shutil.rmtree(self.folder / "getter")
        return seconds


class Torrent:
    def __init__(self, kind, source, folder):
        self.name = f"libtorrent {kind}"
        self.torrent = folder / f"{kind}.torrent"
        self.address = f"127.0.0.1:{PORT + (1 if kind == 'v1' else 2)}"
        self.peer = ["/usr/bin/python3", HERE / "torrent_peer.py"]
        run([*self.peer, "make", kind, source, self.torrent])
        self.holder = start(
            [*self.peer, "seed", self.torrent, source.parent, self.address], "ready"
        )

    def get(self, out):
        out.mkdir()
        return float(run([*self.peer, "get", self.torrent, out, self.address]))


class Limit:
    """What the same bytes take without anything but TLS, or TLS and their hashes."""

    holder = None

    def __init__(self, bench, size, *options):
        self.name = " + ".join(["TLS", *[o.strip("-").replace("hash", "SHA-256") for o in options]])
        self.command = [bench, "--gib", round(size / 2**30), *options]
        self.size = size

    def get(self, out):
        rate = re.search(r"([\d.]+) GB/s", run(self.command))[1]
        return self.size / 1e9 / float(rate)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--cairn", default=ROOT / "build/release/bin/cairn")
    parser.add_argument("--bench-tls", default=ROOT / "build/bench/bin/bench_tls")
    parser.add_argument("--gib", type=int, default=4)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", default="/dev/shm", help="where the files lie")
    parser.add_argument("--svg", type=Path)
    args = parser.parse_args()
    size = int(args.gib * 2**30)
    with tempfile.TemporaryDirectory(dir=args.folder, prefix="cairn-bench-") as name:
        folder = Path(name)
        source = folder / "source" / "big.bin"
        source.parent.mkdir()
        with open(source, "wb") as file:
            for _ in range(size // 2**20):
                file.write(os.urandom(2**20))
        compared = [Cairn(args.cairn, source, folder)]
        compared += [Torrent(kind, source, folder) for kind in ("v1", "v2")]
        if Path(args.bench_tls).exists():
            compared += [Limit(args.bench_tls, size), Limit(args.bench_tls, size, "--hash")]
        took = {one.name: [] for one in compared}
        try:
            for _ in range(args.runs):
                for one in compared:
                    out = folder / "out"
                    took[one.name].append(one.get(out))
                    shutil.rmtree(out, ignore_errors=True)
        finally:
            for one in compared:
                if one.holder:
                    one.holder.kill()
        report(took, size, args)


def report(took, size, args):
    medians = {name: statistics.median(times) for name, times in took.items()}
    rates = [(name, size / 1e9 / seconds) for name, seconds in medians.items()]
    print(f"| | GB/s | time of cairn | runs (s) |\n|---|---|---|---|")
    for name, rate in rates:
        ratio = medians["cairn"] / medians[name]
        runs = ", ".join(f"{seconds:.2f}" for seconds in took[name])
        print(f"| {name} | {rate:.2f} | {ratio:.2f} x | {runs} |")
    if args.svg:
        title = f"One holder, one getter, {args.gib:g} GiB over loopback"
        args.svg.write_text(bars(title, rates, "GB/s"))


if __name__ == "__main__":
    main()
