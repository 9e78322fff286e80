#!/usr/bin/env python3
"""A thousand bundles of 10 kB from a known peer: how many a second, from the first word to the
last file in its place, durable."""

import argparse
import os
import shutil
import statistics
import tempfile
import time
from pathlib import Path

from local_peers import ALONE, Api, Daemon, run

ROOT = Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cairn", default=ROOT / "build/release/bin/cairn")
    parser.add_argument("--bundles", type=int, default=1000)
    parser.add_argument("--bytes", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", default="/dev/shm", help="where all files lie")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=args.folder, prefix="cairn-bench-") as name:
        folder = Path(name)
        files = [folder / "source" / f"{number}.bin" for number in range(args.bundles)]
        files[0].parent.mkdir()
        for file in files:
            file.write_bytes(os.urandom(args.bytes))
        links = run(args.cairn, "--data-dir", folder / "holder", "share", *files).split()
        holder = Daemon(args.cairn, folder / "holder")
        try:
            took = [once(args.cairn, folder, holder, links, files) for _ in range(args.runs)]
        finally:
            holder.stop()
    rate = args.bundles / statistics.median(took)
    runs = ", ".join(f"{seconds:.2f}" for seconds in took)
    print(f"{args.bundles} bundles of {args.bytes} bytes: {rate:.0f} a second (runs: {runs} s)")


def once(binary, folder, holder, links, files):
    getter = Daemon(binary, folder / "getter")
    out = folder / "out"
    api = Api(folder / "getter")
    try:
        began = time.monotonic()
        for link in links:
            request = {"link": link, "output": str(out), "from": holder.addresses[:1]}
            api.ask("POST", "/api/v1/downloads", request)
        while any(one["state"] != "finished" for one in downloads(api)):
            time.sleep(0.05)
        seconds = time.monotonic() - began
    finally:
        getter.stop()
    for file in files:
        assert (out / file.name).read_bytes() == file.read_bytes()
    shutil.rmtree(out)
    shutil.rmtree(folder / "getter")
    return seconds


def downloads(api):
    return api.ask("GET", "/api/v1/downloads")["downloads"]


if __name__ == "__main__":
    main()
