#!/usr/bin/env python3
"""How much memory a peer takes among many: a holder that fifty get from at a time, and a getter
that fifty give to. All are slowed down, so that they are there at the same time."""

import argparse
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from local_peers import ALONE, Api, Daemon, run

ROOT = Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cairn", default=ROOT / "build/release/bin/cairn")
    parser.add_argument("--peers", type=int, default=50)
    parser.add_argument("--mib", type=int, default=32)
    parser.add_argument("--folder", default="/dev/shm", help="where all files lie")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=args.folder, prefix="cairn-bench-") as name:
        folder = Path(name)
        source = folder / "big.bin"
        source.write_bytes(os.urandom(args.mib * 2**20))
        template = folder / "template"
        link = run(args.cairn, "--data-dir", template, "share", source).strip()
        print("| who | peers at a time | MB at most |\n|---|---:|---:|")
        hold(args, folder, template, link)
        get(args, folder, template, link)


def hold(args, folder, template, link):
    holder = Daemon(args.cairn, template, upload="100M")
    getters = []
    try:
        for number in range(args.peers):
            command = [args.cairn, "--data-dir", folder / f"g{number}", "--quiet", "get", link]
            command += ["-o", folder / f"out{number}", "--no-seed", *ALONE]
            command += ["--from", holder.addresses[number % 2]]
            getters.append(start(command))
        most = watch(template, lambda: any(one.poll() is None for one in getters))
        if any(getter.returncode != 0 for getter in getters):
            raise SystemExit("a get failed")
        print(f"| a holder | {most} | {holder.memory('VmHWM') / 1e6:.0f} |", flush=True)
    finally:
        for getter in getters:
            getter.kill()
        holder.stop()
    for number in range(args.peers):
        shutil.rmtree(folder / f"out{number}", ignore_errors=True)


def get(args, folder, template, link):
    holders = []
    getter = Daemon(args.cairn, folder / "getter")
    try:
        for number in range(args.peers):
            data = folder / f"holder{number}"
            shutil.copytree(template, data, ignore=shutil.ignore_patterns("api.sock", "lock"))
            (data / "identity.pem").unlink(missing_ok=True)
            holders.append(Daemon(args.cairn, data, upload="200k"))
        asked = [option for one in holders for option in ("--from", one.addresses[0])]
        command = [args.cairn, "--data-dir", folder / "getter", "--quiet", "get", link]
        command += ["-o", folder / "out", *asked]
        getting = start(command)
        most = watch(folder / "getter", lambda: getting.poll() is None)
        if getting.returncode != 0:
            raise SystemExit("the get failed")
        print(f"| a getter | {most} | {getter.memory('VmHWM') / 1e6:.0f} |", flush=True)
    finally:
        for one in (getter, *holders):
            one.stop()


def start(command):
    return subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL)


def watch(data, goes_on):
    """The most peers that were connected at a time."""
    api, most = Api(data), 0
    while goes_on():
        most = max(most, len(api.ask("GET", "/api/v1/peers")["peers"]))
        time.sleep(0.05)
    return most


if __name__ == "__main__":
    main()
