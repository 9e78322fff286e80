"""Erasure code across machines: twelve holders with a chunk of each stripe; any eight do."""

import time

import pytest
from daemons import until
from peers import Peer, getting, start_get
from running import MIB, described, digest, end

HOLDERS = 12
NEEDED = 8


@pytest.fixture
def holders(cairn, make_cairn, make_file):
    """The link of a file, and twelve peers that hold one chunk of each of its stripes."""
    original = make_file(40 * MIB)
    link = cairn.share("--code", "8+4", original)
    source = Peer(cairn)
    peers = []
    try:
        for index in range(HOLDERS):
            program = make_cairn(f"holder{index}")
            peers.append(Peer(program))
            program("seed", link, "--pieces", index, "--from", source.address)
        for peer in peers:
            until(lambda: is_there(peer.program))
        source.kill()
        yield original, link, peers
    finally:
        for peer in (source, *peers):
            peer.kill()


def is_there(program):
    downloads = program.json("downloads")["downloads"]
    return bool(downloads) and all(one["state"] == "finished" for one in downloads)


def served(peers):
    return sum(peer.metric("cairn_bytes_sent_total") for peer in peers)


def test_any_four_may_be_gone_and_no_more(holders, make_cairn, out, tmp_path):
    original, link, peers = holders
    addresses = [peer.address for peer in peers]

    for gone in ((0, 1, 2, 3), (8, 9, 10, 11), (0, 4, 7, 11)):
        left = [address for index, address in enumerate(addresses) if index not in gone]
        target = tmp_path / "out-{}-{}-{}-{}".format(*gone)
        getter = make_cairn(f"getter{gone}")
        getter("get", link, "-o", target, "--no-seed", *getting(*left))
        assert described(target / original.name) == described(original)

    # Five are gone: it waits, says for what, and goes on when one of them is back.
    stopped = [peer.program for peer in peers[:5]]
    port = peers[4].address.rsplit(":", 1)[1]
    for peer in peers[:5]:
        peer.kill()
    getter = make_cairn("patient")
    process = start_get(getter, link, out, *getting(*addresses[4:]))
    time.sleep(6)
    assert process.poll() is None
    before = served(peers[5:])
    back = Peer(stopped[4], "--serve-port", port)
    try:
        outcome = end(process)
    finally:
        back.kill()
    assert outcome.code == 0, outcome
    assert "cannot be completed with what the connected peers have" in outcome.stderr
    assert digest(out / original.name) == digest(original)
    # What the seven had given was not thrown away.
    assert before > 7 / NEEDED * original.stat().st_size * 0.9
