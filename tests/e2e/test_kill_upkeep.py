"""Killed at any moment of repairing and removing, the program loses nothing and goes on."""

import json
import random

from conftest import flip_byte
from running import MIB, Killer


class Damager:
    """Damages a byte every 12 MiB, each time others: with 8+8 that leaves enough of each stripe."""

    def __init__(self, cairn):
        self.cairn = cairn
        self.random = random.Random("damage")

    def __call__(self):
        start = self.random.randrange(12 * MIB)
        for pack in self.cairn.pack_files():
            for offset in range(start, pack.stat().st_size, 12 * MIB):
                flip_byte(pack, offset)


def test_repair(cairn, promises, make_file):
    path = make_file(64 * MIB, "repair", "big.bin")
    link = cairn.share("--code", "8+8", "--copy", path)
    killer = Killer(cairn, "repair", 10)
    damage = Damager(cairn)
    damage()
    killer.learn("verify", "--repair")
    damage()
    repaired_chunks = 0
    for each in killer.rounds():
        each.kill("verify", "--repair", again=damage)
        assert link in promises.are_kept(whole=False)
        found = json.loads(cairn.run("verify", "--json").stdout)
        assert found["lost"] == 0
        promises.comes_back(link, path)
        if each.number % 2 == 1:
            repaired = cairn.json("verify", "--repair")
            assert (repaired["damaged"], repaired["lost"]) == (found["damaged"], 0)
            repaired_chunks += repaired["repaired"]
            cairn("verify")
            damage()
    assert repaired_chunks > 0
    cairn("verify", "--repair")
    promises.are_kept(all_come_back=True)
    promises.comes_back(link, path)


def test_remove(cairn, promises, make_file):
    first = make_file(48 * MIB, "first", "first.bin")
    cairn.share("--code", "8+8", "--copy", first)
    # It shares a pack with the first, so removing the first means moving it.
    promises.share("--copy", make_file(48 * MIB, "second", "second.bin"))
    killer = Killer(cairn, "remove", 10)
    share_first = ["share", "--code", "8+8", "--copy", first]
    link = cairn.share(*share_first[1:])
    killer.learn("remove", link)

    def again():
        cairn(*share_first)

    again()
    ended = set()
    for each in killer.rounds():
        each.kill("remove", link, again=again)
        is_there = link in promises.are_kept()
        ended.add(is_there)
        if is_there:
            promises.comes_back(link, first)
        # One that was interrupted goes on; one that was done finds nothing.
        assert cairn.run("remove", link).code in ((0,) if is_there else (0, 1))
        cairn("remove", "--unfinished")
        cairn("verify")
        # Whether it was killed or not, the space is given back.
        kept_bytes = 1.5 * (48 + 6) * MIB
        assert cairn.json("status")["pack_bytes"] < 1.4 * kept_bytes
        again()
    promises.are_kept(all_come_back=True)
    assert False in ended, "no kill hit the moving of chunks"
