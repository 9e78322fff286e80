"""Two machines, a link, and the file is there: daemons that serve, and getting from them."""

import shutil
import signal
import socket
import subprocess
import time

import pytest
from conftest import bytes_from, flip_byte
from daemons import until
from dht_nodes import ALONE
from peers import WITHOUT_DHT, Peer, free_address, getting, in_one_dht, start_get
from running import MIB, described, digest, end, tree


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


@pytest.fixture
def folder(files, make_file):
    """A folder with files of all kinds."""
    sizes = {"one.txt": 700, "deep/two.bin": 30 * MIB, "deep/er/three.bin": 5_000_000, "none": 0}
    for name, size in sizes.items():
        make_file(size, name, f"folder/{name}")
    (files / "folder" / "empty").mkdir()
    (files / "folder" / "link").symlink_to("one.txt")
    (files / "folder" / "one.txt").chmod(0o640)
    return files / "folder"


def free_udp_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def in_no_dht_yet():
    """The options of the daemon that others begin with."""
    return ("--bind", "127.0.0.1", *ALONE, "--bootstrap", "none")


# ---- getting ------------------------------------------------------------------------------------


def test_a_file_comes_from_a_holder(cairn, make_cairn, make_file, serve, out):
    original = make_file(40 * MIB)
    link = cairn.share(original)
    holder = serve(cairn)
    getter = make_cairn("getter")
    outcome = getter("get", link, "-o", out, *getting(holder.address))
    assert outcome.lines == [str(out / original.name)]
    assert described(out / original.name) == described(original)
    (kept,) = getter.json("list")["bundles"]
    assert kept["health"] == "whole" and kept["place"] == str(out / original.name)
    getter("verify")


def test_a_folder_comes_whole(cairn, make_cairn, folder, serve, out):
    link = cairn.share("--code", "3+2", folder)
    holder = serve(cairn)
    make_cairn("getter")("get", link, "-o", out, *getting(holder.address))
    assert tree(out / "folder") == tree(folder)


def test_a_bundle_without_stripes_comes_too(cairn, make_cairn, make_file, serve, out):
    small = make_file(100)
    link = cairn.share(small)
    holder = serve(cairn)
    make_cairn("getter")("get", link, "-o", out, *getting(holder.address))
    assert described(out / small.name) == described(small)


def test_chosen_files_alone_come(cairn, make_cairn, folder, serve, out):
    link = cairn.share(folder)
    holder = serve(cairn)
    getter = make_cairn("getter")
    getter("get", link, "-o", out, "--files", "deep/two.bin", *getting(holder.address))
    assert digest(out / "folder/deep/two.bin") == digest(folder / "deep/two.bin")
    assert not (out / "folder" / "one.txt").exists()


def test_files_come_in_the_order_that_is_wanted(cairn, make_cairn, files, make_file, serve, out):
    names = ["a.bin", "m.bin", "z.bin"]
    for name, size in zip(names, (24, 120, 24)):
        make_file(size * MIB, name, f"three/{name}")
    link = cairn.share(files / "three")
    holder = serve(cairn, env={"CAIRN_LIMIT_LAN_UPLOAD": "16M"})
    getter = make_cairn("getter")
    serve(getter)
    order = ("--first", "z*", "--last", "a*")
    process = start_get(getter, link, out, "--from", holder.address, *order)
    whole = {name: digest(files / "three" / name) for name in names}

    def here():
        parts = {name: list(out.glob(f"**/{name}*")) for name in names}
        return [name for name in names if parts[name] and digest(parts[name][0]) == whole[name]]

    until(here)
    assert here() == ["z.bin"]
    # The user changes their mind on the way.
    wrong = getter.run("order", link, "--first", "b*")
    assert wrong.code == 1 and "matches 'b*'" in wrong.stderr, wrong
    getter("order", link, "--first", "a.bin")
    (download,) = getter.json("downloads")["downloads"]
    assert (download["first"], download["last"]) == (["a.bin"], [])
    until(lambda: len(here()) == 2)
    assert here() == ["a.bin", "z.bin"]
    assert end(process).code == 0
    assert tree(out / "three") == tree(files / "three")
    over = getter.run("order", link)
    assert over.code == 1 and "is finished" in over.stderr, over


def test_a_client_without_a_store_keeps_nothing_but_the_file(
    cairn, make_cairn, make_file, serve, out
):
    original = make_file(20 * MIB)
    link = cairn.share(original)
    holder = serve(cairn)
    getter = make_cairn("getter")
    getter("get", link, "-o", out, "--no-seed", *getting(holder.address))
    assert digest(out / original.name) == digest(original)
    assert [p.name for p in out.iterdir()] == [original.name]
    assert not getter.data.exists()


def test_who_got_it_can_give_it(cairn, make_cairn, make_file, serve, out, tmp_path):
    original = make_file(20 * MIB)
    link = cairn.share(original)
    holder = serve(cairn)
    second = make_cairn("second")
    second("get", link, "-o", out, *getting(holder.address))
    holder.stop()
    between = serve(second)
    third = make_cairn("third")
    third("get", link, "-o", tmp_path / "third-out", *getting(between.address))
    assert digest(tmp_path / "third-out" / original.name) == digest(original)


def test_the_link_alone_is_enough(cairn, make_cairn, make_file, serve, out):
    original = make_file(12 * MIB)
    link = cairn.share(original)
    port = free_udp_port()
    serve(make_cairn("first"), alone=(*in_no_dht_yet(), "--dht-port", port))
    serve(cairn, alone=(*in_one_dht(port), "--dht-port", "0"))
    getter = make_cairn("getter")
    getter("get", link, "-o", out, *in_one_dht(port))
    assert digest(out / original.name) == digest(original)


def test_what_is_paused_is_not_announced_nor_given(cairn, make_cairn, make_file, serve, out):
    link = cairn.share(make_file(1 * MIB))
    port = free_udp_port()
    serve(make_cairn("first"), alone=(*in_no_dht_yet(), "--dht-port", port))
    holder = serve(cairn, alone=(*in_one_dht(port), "--dht-port", "0"))
    until(lambda: holder.metric("cairn_roots_announced") == 1)
    cairn("pause", link)
    until(lambda: holder.metric("cairn_roots_announced") == 0)
    getting_it = start_get(make_cairn("getter"), link, out, *getting(holder.address))
    with pytest.raises(subprocess.TimeoutExpired):
        getting_it.wait(2)
    cairn("resume", link)
    assert end(getting_it).code == 0
    assert holder.metric("cairn_roots_announced") == 1


# ---- bad days -----------------------------------------------------------------------------------


def test_a_corrupt_holder_is_found_out_and_others_help(cairn, make_cairn, make_file, serve, out):
    """A file that changed behind the holder's back is not served; another holder has it."""
    original = make_file(24 * MIB)
    link = cairn.share(original)
    second = make_cairn("second")
    first = serve(cairn)
    second("get", link, "-o", out, *getting(first.address))
    other = serve(second)
    whole = digest(original)
    flip_byte(original, 9 * MIB)
    third = make_cairn("third")
    target = out.parent / "third-out"
    third("get", link, "-o", target, *getting(first.address, other.address))
    assert digest(target / original.name) == whole


def test_it_waits_for_holders_and_goes_on(cairn, make_cairn, make_file, serve, out):
    original = make_file(8 * MIB)
    link = cairn.share(original)
    address = free_address()
    getter = make_cairn("getter")
    process = start_get(getter, link, out, *getting(address))
    time.sleep(1)
    assert process.poll() is None
    serve(cairn, "--serve-port", address.split(":")[1])
    outcome = end(process)
    assert outcome.code == 0, outcome
    assert digest(out / original.name) == digest(original)


def test_an_interrupted_get_goes_on_where_it_was(cairn, make_cairn, make_file, serve, out):
    original = make_file(96 * MIB)
    link = cairn.share(original)
    holder = serve(cairn, "--up", "40M", env={"CAIRN_LIMIT_LAN_UPLOAD": "40M"})
    getter = make_cairn("getter")
    process = start_get(getter, link, out, *getting(holder.address))
    until(lambda: any(p.name.endswith(".part") for p in out.glob("*")))
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    outcome = end(process)
    assert outcome.code == 130, outcome
    sent_before = sent_by(holder)
    outcome = getter("get", link, "-o", out, *getting(holder.address))
    assert digest(out / original.name) == digest(original)
    assert sent_by(holder) <= 96 * MIB * 1.01 + 16 * MIB
    assert sent_before > 8 * MIB


def sent_by(peer):
    return peer.metric("cairn_bytes_sent_total")


def test_another_network_secret_is_refused(cairn, make_cairn, make_file, serve, out):
    original = make_file(1 * MIB)
    link = cairn.share(original)
    secret = ("--network", "home", "--network-secret", "hush")
    holder = serve(cairn, *secret)
    for wrong in ((), ("--network", "home", "--network-secret", "other"), secret[:2]):
        getter = make_cairn(f"getter{len(wrong)}{wrong[-1] if wrong else ''}")
        process = start_get(getter, link, out, *getting(holder.address), *wrong)
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(1.5)
        process.kill()
        process.communicate()
        assert not (out / original.name).exists()
    right = make_cairn("right")
    right("get", link, "-o", out, *getting(holder.address), *secret)
    assert digest(out / original.name) == digest(original)


def test_a_full_disk_is_said_and_loses_nothing(cairn, make_cairn, make_file, serve, tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    if shutil.which("mount") is None:
        pytest.skip("there is no mount here")
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", small])
    if done.returncode != 0:
        pytest.skip("no file system can be mounted here")
    try:
        original = make_file(40 * MIB)
        link = cairn.share(original)
        holder = serve(cairn)
        getter = make_cairn("getter")
        outcome = getter.run("get", link, "-o", small / "out", *getting(holder.address))
        assert outcome.code == 1 and "space" in outcome.stderr, outcome
    finally:
        subprocess.run(["umount", small], check=True)


# ---- strangers ----------------------------------------------------------------------------------


def test_strangers_do_not_hold_up_a_get(cairn, make_cairn, make_file, serve, out):
    original = make_file(30 * MIB)
    link = cairn.share(original)
    holder = serve(cairn)
    host, port = holder.address.split(":")
    strangers = []
    for number in range(300):
        # Many from one address are refused there.
        source = (f"127.0.0.{number % 100 + 2}", 0)
        one = socket.create_connection((host, int(port)), source_address=source)
        one.send([b"", b"GET / HTTP/1.1\r\n\r\n", bytes_from(number, 300)][number % 3])
        strangers.append(one)
    make_cairn("getter")("get", link, "-o", out, *getting(holder.address))
    assert digest(out / original.name) == digest(original)
    for one in strangers:
        one.close()
    assert holder.process.poll() is None


def test_stop_is_quick_while_serving(cairn, make_cairn, make_file, serve, out):
    link = cairn.share(make_file(64 * MIB))
    holder = serve(cairn, env={"CAIRN_LIMIT_LAN_UPLOAD": "5M"})
    getter = make_cairn("getter")
    process = start_get(getter, link, out, *getting(holder.address))
    until(lambda: any(p.name.endswith(".part") for p in out.glob("*")))
    assert holder.stopped(signal.SIGTERM) == 0
    process.kill()
    process.communicate()


def test_without_anybody_it_says_what_it_waits_for(make_cairn, cairn, make_file, out):
    link = cairn.share(make_file(100))
    getter = make_cairn("getter")
    process = start_get(getter, link, out, *WITHOUT_DHT)
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(1)
    process.send_signal(signal.SIGINT)
    assert end(process).code == 130
