"""Items of BEP 44: what Cairn puts libtorrent reads, and the reverse, whichever keeps them."""

import base64
import hashlib

import pytest
from dht_nodes import asking
from loopback_dht import Loopback, join, text_of, why_not
from running import fails

if reason := why_not():
    pytest.skip(f"items are not exchanged with libtorrent: {reason}", allow_module_level=True)

SOME_TARGET = "5" * 40
HEAD = "-----BEGIN PRIVATE KEY-----"
# A key pair of RFC 8032, 7.1.
SEED = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
OTHERS = {
    "d1:ai-7e1:bl2:xy0:ee": {"a": -7, "b": ["xy", ""]},
    "l3:onei2ed5:three0:ee": ["one", 2, {"three": ""}],
    "i4096e": 4096,
}


class Items:
    """Cairn and libtorrent among nodes that keep what is put."""

    def __init__(self, cairn, libtorrent, contacts):
        self.cairn = cairn
        self.libtorrent = libtorrent
        self.options = asking(",".join(map(text_of, contacts)))

    def put(self, *arguments):
        return self.cairn.json("dht", "put", *arguments, *self.options)

    def get(self, *arguments):
        return self.cairn.json("dht", "get", *arguments, *self.options)

    def get_as_text(self, *arguments):
        return self.cairn("dht", "get", *arguments, *self.options).stdout

    def ask(self, do, **arguments):
        return self.libtorrent.ask(do, **arguments)

    def put_by_libtorrent(self, text, salt=""):
        pair = {"secret": expanded(SEED), "public": PUBLIC}
        return self.ask("put_mutable", value=text.hex(), salt=salt, **pair)

    def got_by_libtorrent(self, sequence, salt=""):
        return self.ask("get_mutable", public=PUBLIC, salt=salt, sequence=sequence)


@pytest.fixture(params=["cairn", "libtorrent"])
def items(request, make_cairn):
    """Kept by nodes of one kind, because those that ask are read-only. Among its own libtorrent is
    not: it would wait for itself, since it takes even such a node for one when it puts."""
    nodes = Loopback()
    try:
        if request.param == "cairn":
            _, first = nodes.cairn(make_cairn("first"))
            contacts = [first, *(nodes.cairn(make_cairn(f"n{i}"), first)[1] for i in range(3))]
        else:
            keeping, contacts = nodes.libtorrent(4)
            join(keeping, contacts)
        libtorrent, _ = nodes.libtorrent(dht_read_only=request.param == "cairn")
        join(libtorrent, contacts)
        yield Items(make_cairn("asking"), libtorrent, contacts)
    finally:
        nodes.stop()


@pytest.fixture
def key(tmp_path):
    """The file in which Cairn has the key pair."""
    path = tmp_path / "key.pem"
    der = bytes.fromhex("302e020100300506032b657004220420") + SEED
    path.write_text(f"{HEAD}\n{base64.b64encode(der).decode()}\n{HEAD.replace('BEGIN', 'END')}\n")
    return path


def expanded(seed):
    """The private half as libtorrent has it (RFC 8032, 5.1.5)."""
    half = bytearray(hashlib.sha512(seed).digest())
    half[0] &= 248
    half[31] = (half[31] & 63) | 64
    return half.hex()


def test_libtorrent_reads_immutable_items_that_cairn_put(items):
    told = items.put("hello")
    assert told["target"] == hashlib.sha1(b"5:hello").hexdigest()
    assert told["stored"] >= 4
    assert items.ask("get_immutable", target=told["target"]) == "hello"
    for bencoded, value in OTHERS.items():
        target = items.put("--bencoded", bencoded)["target"]
        assert items.ask("get_immutable", target=target) == value


def test_cairn_reads_immutable_items_that_libtorrent_put(items):
    target = items.ask("put_immutable", bencoded=b"5:hello".hex())["target"]
    assert items.get_as_text(target) == "hello"
    for bencoded in OTHERS:
        target = items.ask("put_immutable", bencoded=bencoded.encode().hex())["target"]
        told = items.get(target)
        assert (told["value"], told["bencoded"]) == (bencoded, bencoded.encode().hex())
        assert (told["sequence"], told["public_key"]) == (None, None)
        assert items.get_as_text(target) == bencoded


@pytest.mark.parametrize("salt", ["", "chapter one"])
def test_libtorrent_reads_mutable_items_that_cairn_put(items, key, salt):
    options = ("--key", key, "--salt", salt) if salt else ("--key", key)
    first = items.put("hello", *options)
    assert (first["public_key"], first["sequence"]) == (PUBLIC, 1)
    assert items.got_by_libtorrent(1, salt) == [1, "hello"]
    bencoded, value = next(iter(OTHERS.items()))
    second = items.put("--bencoded", bencoded, *options)
    assert (second["target"], second["sequence"]) == (first["target"], 2)
    assert items.got_by_libtorrent(2, salt) == [2, value]


@pytest.mark.parametrize("salt", ["", "chapter one"])
def test_cairn_reads_mutable_items_that_libtorrent_put(items, salt):
    options = ("--salt", salt) if salt else ()
    for sequence, text in enumerate((b"hello", b"again"), 1):
        assert items.put_by_libtorrent(text, salt)["sequence"] == sequence
        told = items.get(PUBLIC, *options)
        assert (told["value"], told["bencoded"]) == (text.decode(), (b"5:" + text).hex())
        assert (told["sequence"], told["public_key"]) == (sequence, PUBLIC)
        assert items.get_as_text(PUBLIC, *options) == text.decode()
    if not salt:
        assert items.get(told["target"]) == told


def test_both_write_the_same_item_in_turn(items, key):
    assert items.put_by_libtorrent(b"one")["sequence"] == 1
    assert items.put("two", "--key", key)["sequence"] == 2
    assert items.got_by_libtorrent(2) == [2, "two"]
    assert items.put_by_libtorrent(b"three")["sequence"] == 3
    assert items.get_as_text(PUBLIC) == "three"


def test_an_older_version_is_refused_and_changes_nothing(items, key):
    items.put("newer", "--key", key, "--sequence", "7")
    old = ("dht", "put", "older", "--key", key, "--sequence", "6", *items.options)
    fails(items.cairn, *old, naming="version 7")
    assert items.get_as_text(PUBLIC) == "newer"
    assert items.got_by_libtorrent(0) == [7, "newer"]


def test_what_is_not_there_is_said_not_to_be(items, key):
    items.put("salted", "--key", key, "--salt", "right")
    for wrong in ([SOME_TARGET], ["0" * 64], [PUBLIC], [PUBLIC, "--salt", "wrong"]):
        fails(items.cairn, "dht", "get", *wrong, *items.options, naming="no node of the DHT has")
    assert items.get_as_text(PUBLIC, "--salt", "right") == "salted"
