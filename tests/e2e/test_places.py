"""What a bundle is called, where its files are, what is told of it: with and without a daemon."""

import shutil
import signal

import pytest
from peers import Peer, getting
from running import MIB, fails


@pytest.fixture
def serve():
    """serve(program, ...): a peer that is ended with the test."""
    peers = []

    def serve(program, *arguments, **options):
        peers.append(Peer(program, *arguments, **options))
        return peers[-1]

    yield serve
    for peer in peers:
        peer.kill()


def only(cairn):
    (bundle,) = cairn.json("list")["bundles"]
    return bundle


def test_a_bundle_gets_another_name_and_its_files_do_not(cairn, make_file, out):
    original = make_file(5 * MIB)
    link = cairn.share(original)
    cairn("rename", link, "Holidays 2026")
    assert only(cairn)["name"] == "Holidays 2026"
    assert only(cairn)["place"] == str(original)
    cairn("get", link, "-o", out)
    assert (out / original.name).read_bytes() == original.read_bytes()
    fails(cairn, "rename", link, "n" * 256, naming="255")


def test_files_that_were_moved_are_found_again(cairn, make_file, tmp_path):
    original = make_file(9 * MIB)
    link = cairn.share(original)
    moved = original.rename(tmp_path / "elsewhere.bin")
    assert only(cairn)["health"] == "changed"
    assert cairn.json("relocate", link, moved)["place"] == str(moved)
    assert only(cairn)["health"] == "whole"
    copied = tmp_path / "copied.bin"
    shutil.copyfile(moved, copied)  # without its time
    cairn("relocate", link, copied)
    moved.unlink()
    assert only(cairn)["health"] == "whole"
    cairn("verify", link)


def test_another_file_is_not_taken_for_it(cairn, make_file):
    original = make_file(5 * MIB)
    link = cairn.share(original)
    other = make_file(5 * MIB, 2, "other.bin")
    fails(cairn, "relocate", link, other, naming="other.bin has other bytes")
    fails(cairn, "relocate", link, other.parent, naming="is no file")
    fails(cairn, "relocate", link, other.parent / "nowhere", naming="nowhere")
    assert only(cairn)["place"] == str(original)


def test_a_daemon_tells_and_keeps_what_it_sent(cairn, make_cairn, make_file, serve, out):
    original = make_file(9 * MIB)
    link = cairn.share(original)
    holder = serve(cairn)
    assert cairn.json("reach")["finding"] == "this_machine_only"
    assert cairn("reach").stdout.startswith("No: ")
    make_cairn("getter")("get", link, "-o", out, *getting(holder.address))
    sent = only(cairn)
    assert sent["sent_bytes"] >= 9 * MIB and sent["holders_seen"] == 1 and sent["offered"]
    cairn("pause", link)
    assert not only(cairn)["offered"]
    moved = original.rename(original.with_name("moved.bin"))
    cairn("relocate", link, moved)
    cairn("rename", link, "another")
    holder.stop(signal.SIGTERM)
    kept = only(cairn)
    assert kept["sent_bytes"] == sent["sent_bytes"] and not kept["offered"]
    assert (kept["name"], kept["place"]) == ("another", str(moved))
