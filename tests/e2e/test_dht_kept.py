"""libtorrent keeps Cairn's nodes in its routing table after an hour of checking what is in it.

It asks one node every 5 s, which none of its settings changes: instead its clock and its timers run
faster, and Cairn has to answer as much as otherwise in an hour.
"""

import shutil
import subprocess
import time
from pathlib import Path

import pytest
from loopback_dht import Loopback, join, text_of, why_not

HOUR_S = 3600
FASTER = 60
CHECKED_EVERY_S = 5
NODES = 4
CLOCK = Path(__file__).with_name("faster_clock.c")
COMPILER = shutil.which("cc")

if reason := why_not() or (None if COMPILER else "there is no C compiler"):
    pytest.skip(f"whether nodes are kept is not tested: {reason}", allow_module_level=True)


@pytest.fixture
def clock(tmp_path):
    """What is to be in the environment of a program whose clock is to run faster."""
    library = tmp_path / "faster_clock.so"
    subprocess.run([COMPILER, "-shared", "-fPIC", "-O1", "-o", library, CLOCK, "-ldl"], check=True)
    return {"LD_PRELOAD": str(library), "CLOCK_SPEED": str(FASTER)}


@pytest.fixture
def nodes():
    made = Loopback()
    try:
        yield made
    finally:
        made.stop()


def table(libtorrent):
    (contacts,) = libtorrent.ask("nodes").values()
    return {(address, port) for address, port, _ in contacts}


def test_libtorrent_keeps_our_nodes_after_an_hour_of_checking_them(nodes, clock, make_cairn):
    libtorrent, (first,) = nodes.libtorrent(env=clock, dht_max_fail_count=2)
    ours = {nodes.cairn(make_cairn(f"node-{number}"), first)[1] for number in range(NODES)}
    silent, silent_contact = nodes.cairn(make_cairn("silent"), first)
    join(libtorrent, {*ours, silent_contact})
    silent.kill()
    missed, passed_s = set(), 0
    while passed_s < HOUR_S:
        time.sleep(0.5)
        missed |= {*ours, silent_contact} - table(libtorrent)
        passed_s, datagrams = libtorrent.ask("traffic")
    assert missed == {silent_contact}
    for contact in ours:
        sent, came = datagrams[text_of(contact)]
        assert sent > HOUR_S / CHECKED_EVERY_S / len([*ours, silent]) / 2
        assert came > 0.95 * sent
