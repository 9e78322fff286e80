"""Killed at any moment of sharing and getting, the program needs no repair, keeps what it said, and
goes on. With test_kill_upkeep.py these are fifty kills, spread over the time that each operation
takes."""

import os
import re
import shutil
import signal

import pytest
from conftest import bytes_from
from running import MIB, Killer, start, tree, wait_until

LINK = re.compile(r"cairn:[a-z2-7]{52}\.[a-z2-7]{52}(\?\S*)?")


def was_printed(outcome):
    """The links that a killed share had printed."""
    return {line for line in outcome.lines if LINK.fullmatch(line)}


@pytest.mark.parametrize("mode, mib", [("--no-copy", 160), ("--copy", 112)])
def test_share(cairn, promises, make_file, mode, mib):
    path = make_file(mib * MIB, mode, "big.bin")
    killer = Killer(cairn, f"share {mode}", 10)
    link = killer.learn("share", mode, path).stdout.strip()
    cairn("remove", link)
    for each in killer.rounds():
        again = lambda: cairn("remove", link)  # noqa: E731
        outcome = each.kill("share", mode, path, again=again)
        listed = promises.are_kept()
        assert listed - set(promises.kept) <= {link}
        assert was_printed(outcome) <= listed
        # Every other time the next one finds what this one left unfinished.
        if each.number % 2 == 1:
            (shared,) = cairn.json("share", mode, path)["shared"]
            assert shared["link"] == link
            assert cairn.json("status")["unfinished"] == 0
        if link in promises.links():
            cairn("verify", link)
            cairn("remove", link)
    promises.share(mode, path)


def test_a_killed_copy_goes_on_where_it_was(cairn, make_file):
    path = make_file(256 * MIB)
    process = start(cairn, "share", "--copy", path)
    # What is stored is acknowledged every 64 MiB, which take 96 MiB of packs and some in progress.
    wait_until(lambda: stored_bytes(cairn) >= 200 * MIB, process)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    (shared,) = cairn.json("share", "--copy", path)["shared"]
    assert 64 * MIB <= shared["resumed_bytes"] < 256 * MIB
    cairn("verify", shared["link"])


def stored_bytes(cairn):
    packs = cairn.data / "packs"
    return sum(pack.stat().st_size for pack in packs.iterdir()) if packs.is_dir() else 0
    promises.are_kept(all_come_back=True)


# ---- get ----------------------------------------------------------------------------------------


@pytest.fixture
def album(make_file, files):
    for number in range(40):
        make_file(1000 + 5000 * number, number, f"album/small/{number}.txt")
    for number in range(3):
        make_file(30 * MIB, f"large{number}", f"album/large-{number}.bin")
    (files / "album" / "small" / "0.txt").chmod(0o755)
    (files / "album" / "link").symlink_to("small/0.txt")
    return files / "album"


def is_own_name(name):
    """Names that do not claim to be a file of the bundle."""
    return name.endswith(b".part") or name.startswith(b".cairn-")


def nothing_poses(out, originals, before=None):
    """Whatever bears the name of a file is that file, or what was there before."""
    for name, found in tree(out).items() if out.exists() else ():
        if found[0] == "folder" or is_own_name(os.path.basename(name)):
            continue
        allowed = [originals.get(name), (before or {}).get(name)]
        assert found in allowed, name


@pytest.mark.parametrize("overwrite, kills", [([], 6), (["--overwrite"], 4)])
def test_get(cairn, promises, album, out, overwrite, kills):
    link = cairn.share("--copy", album)
    originals = {b"album/" + name: entry for name, entry in tree(album).items()}
    killer = Killer(cairn, f"get {overwrite}", kills)
    killer.learn("get", link, "-o", out)
    before = {}

    def anew():
        shutil.rmtree(out)
        if overwrite:  # the same names with other content
            (out / "album").mkdir(parents=True)
            for number in range(3):
                (out / "album" / f"large-{number}.bin").write_bytes(bytes_from(number, 100))
            before.update(tree(out))

    anew()
    kept = []
    for each in killer.rounds():
        each.kill("get", link, "-o", out, *overwrite, again=anew)
        nothing_poses(out, originals, before)
        assert link in promises.are_kept()
        if each.number % 2 == 1:
            kept.append(cairn.json("get", link, "-o", out, *overwrite)["kept_bytes"])
            assert {**tree(out), **originals} == tree(out), "all came back, as it was"
            assert set(tree(out)) == {*originals, b"album"}, "nothing else did"
            anew()
    assert max(kept) > 0
    promises.are_kept(all_come_back=True)
