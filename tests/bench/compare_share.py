#!/usr/bin/env python3
"""Compares `cairn share` with programs that also read, cut and hash a file: restic, casync and
transmission-create, on the same data, in turn, with warm caches.

Every program starts each run with a store of its own that is empty. What prepares the store is not
timed. The table shows medians; the last column is the program's time over that of `cairn share`.
"""

import argparse
import os
import random
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT_S = 1800
BLOCK = 1024 * 1024
RSS_UNIT = 1 if sys.platform == "darwin" else 1024
BASELINE = "cairn share"


@dataclass
class Tool:
    """A program under comparison; each command is made for one run from the source and a folder."""

    name: str
    program: str
    command: object  # (program, source, folder) -> arguments
    prepare: object = None  # the same, untimed
    env: dict = field(default_factory=dict)


def casync_command(program, source, folder):
    index = folder / ("index.caidx" if source.is_dir() else "index.caibx")
    return [program, "make", f"--store={folder / 'store'}", str(index), str(source)]


def restic_command(program, source, folder):
    command = [program, "-q", "--no-cache", "-r", str(folder / "repo"), "backup", str(source)]
    helped = subprocess.run([program, "backup", "--help"], capture_output=True, text=True)
    # Since restic 0.15; without it a second walk only counts what the progress bar has to show.
    return command + (["--no-scan"] if "--no-scan" in helped.stdout else [])


def cairn_command(*options):
    def command(program, source, folder):
        return [program, "--data-dir", str(folder / "data"), "share", *options, str(source)]

    return command


def tools(cairn):
    return [
        Tool(BASELINE, cairn, cairn_command()),
        Tool("cairn share --copy", cairn, cairn_command("--copy")),
        Tool(
            "restic backup",
            "restic",
            restic_command,
            prepare=lambda p, s, f: [p, "-q", "--no-cache", "-r", str(f / "repo"), "init"],
            env={"RESTIC_PASSWORD": "compare"},
        ),
        Tool("casync make", "casync", casync_command),
        Tool(
            "transmission-create",
            "transmission-create",
            lambda p, s, f: [p, "-o", str(f / "out.torrent"), str(s)],
        ),
    ]


@dataclass
class Run:
    seconds: float
    peak_bytes: int
    disk_bytes: int


def spawn_and_wait(command, env, log):
    """Runs a command; returns its time and the most memory it had resident, in bytes."""
    started = time.monotonic()
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env={**os.environ, **env}
    )
    watchdog = threading.Timer(TIMEOUT_S, os.kill, (process.pid, signal.SIGKILL))
    watchdog.start()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - started
    watchdog.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, seconds, usage.ru_maxrss * RSS_UNIT


def own_peak_bytes():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * RSS_UNIT


def disk_used(folder):
    files = (p.lstat() for p in folder.rglob("*") if not p.is_dir())
    return sum(info.st_blocks * 512 for info in files)


def warm(source):
    paths = [source] if source.is_file() else sorted(p for p in source.rglob("*") if p.is_file())
    for path in paths:
        with open(path, "rb", buffering=0) as file:
            while file.read(BLOCK):
                pass


def run_once(tool, source, folder):
    folder.mkdir()
    log_path = folder / "log.txt"
    with open(log_path, "wb") as log:
        if tool.prepare:
            prepared = tool.prepare(tool.program, source, folder)
            code, _, _ = spawn_and_wait(prepared, tool.env, log)
            check(code, prepared, log_path)
        os.sync()  # what the run before left to be written is not to disturb this one
        warm(source)
        command = tool.command(tool.program, source, folder)
        code, seconds, peak = spawn_and_wait(command, tool.env, log)
    check(code, command, log_path)
    log_path.unlink()
    used = disk_used(folder)
    shutil.rmtree(folder)
    return Run(seconds, peak, used)


def check(code, command, log_path):
    if code != 0:
        said = log_path.read_text(errors="replace")[-2000:]
        sys.exit(f"{' '.join(command)} ended with {code}:\n{said}")


def make_file(path, size):
    with open(path, "wb") as file:
        for start in range(0, size, BLOCK):
            file.write(os.urandom(min(BLOCK, size - start)))
    return path


def make_folder(path, count):
    """A folder of `count` files of 1 to 20 kB, a hundred in each folder below it."""
    sizes = random.Random(1)
    for number in range(count):
        place = path / f"{number // 100:04}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:07}.bin").write_bytes(os.urandom(sizes.randint(1000, 20000)))
    return path


def total_bytes(source):
    if source.is_file():
        return source.stat().st_size
    return sum(p.stat().st_size for p in source.rglob("*") if p.is_file())


def compare(chosen, source, work, rounds):
    """One run of each program, `rounds` times over; the runs of each."""
    runs = {tool.name: [] for tool in chosen}
    for number in range(rounds):
        for tool in chosen:
            print(f"run {number + 1} of {rounds}: {tool.name}", file=sys.stderr)
            runs[tool.name].append(run_once(tool, source, work / "run"))
    return runs


def table(runs, size):
    def median(name, what):
        return statistics.median(getattr(run, what) for run in runs[name])

    baseline = median(BASELINE, "seconds") if BASELINE in runs else None
    lines = [f"{'':22}{'seconds':>9}{'GB/s':>8}{'peak MB':>9}{'disk MB':>9}{'x cairn':>9}"]
    for name in runs:
        seconds = median(name, "seconds")
        ratio = f"{seconds / baseline:9.2f}" if baseline else f"{'-':>9}"
        lines.append(
            f"{name:22}{seconds:9.2f}{size / seconds / 1e9:8.2f}"
            f"{median(name, 'peak_bytes') / 1e6:9.1f}{median(name, 'disk_bytes') / 1e6:9.1f}{ratio}"
        )
    return "\n".join(lines)


def size_from(text):
    units = {"k": 1024, "m": 1024**2, "g": 1024**3}
    factor = units.get(text[-1:].lower(), 1)
    try:
        return int(float(text if factor == 1 else text[:-1]) * factor)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is no size; try 512M or 2G") from None


def parse(arguments):
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--size", type=size_from, default=size_from("2G"), help="default: 2G")
    parser.add_argument("--folder", type=int, metavar="N", help="N small files instead of one")
    parser.add_argument("--runs", type=int, default=3, help="of each program; default: 3")
    parser.add_argument("--dir", type=Path, help="where the data and stores go; default: TMPDIR")
    parser.add_argument("--cairn", default=str(ROOT / "build/release/bin/cairn"), metavar="PATH")
    parser.add_argument("--only", default="", help="programs whose names contain this")
    return parser.parse_args(arguments)


def available(options):
    chosen = [tool for tool in tools(options.cairn) if options.only in tool.name]
    for tool in [t for t in chosen if not shutil.which(t.program)]:
        print(f"left out: {tool.name}, because there is no {tool.program}", file=sys.stderr)
        chosen.remove(tool)
    return chosen


def main(arguments):
    options = parse(arguments)
    chosen = available(options)
    if not chosen or options.runs < 1:
        sys.exit("nothing to compare; build with the release preset, and install restic and casync")
    with tempfile.TemporaryDirectory(prefix="cairn-compare-", dir=options.dir) as name:
        work = Path(name)
        # The source and one store at a time, half as large again for parity, with room to spare.
        wanted = 4 * options.size if options.folder is None else options.folder * 80_000
        if shutil.disk_usage(work).free < wanted:
            sys.exit(f"{wanted / 1e9:.1f} GB are needed in {work.parent}; choose another --dir")
        if options.folder is None:
            source = make_file(work / "data.bin", options.size)
        else:
            source = make_folder(work / "data", options.folder)
        size = total_bytes(source)
        print(table(compare(chosen, source, work, options.runs), size))
        print(f"\n{size / 1e9:.3f} GB, medians of {options.runs}, {os.cpu_count()} cores")
        # The system counts what a process had before it became the program: this one's memory.
        print(f"peaks up to {own_peak_bytes() / 1e6:.0f} MB are those of this script")


if __name__ == "__main__":
    main(sys.argv[1:])
