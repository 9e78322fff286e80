"""A damaged or hostile data folder, settings and links: every command ends soon, in words that name
what is wrong, and what is not touched by it stays whole."""

import hashlib
import json
import os
import re
import shutil
import sqlite3

import pytest
from conftest import bytes_from
from running import MIB, fails, tree


@pytest.fixture
def library(cairn, make_file):
    """A data folder with a copy, a share in place and one that is small; their links."""
    links = {
        "copied": cairn.share("--copy", make_file(9 * MIB, "copied", "copied.bin")),
        "placed": cairn.share(make_file(9 * MIB, "placed", "placed.bin")),
        "small": cairn.share(make_file(10, "small", "small.txt")),
    }
    with sqlite3.connect(cairn.data / "library.db") as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return links


def commands(links, files, out):
    """Every command, on the copied share where it asks for one."""
    link = links["copied"]
    return {
        "status": ["status"],
        "list": ["list"],
        "inspect": ["inspect", link],
        "get": ["get", link, "-o", out],
        "verify": ["verify"],
        "repair": ["verify", "--repair"],
        "share": ["share", "--copy", files / "placed.bin"],
        "remove": ["remove", link],
    }


def with_sql(statement):
    def change(path):
        database = sqlite3.connect(path)
        database.executescript(statement)
        database.close()

    return change


def cut_to(size):
    return lambda path: os.truncate(path, size)


def filled_with(content):
    return lambda path: path.write_bytes(content)


def a_folder(path):
    path.unlink()
    path.mkdir()
    (path / "inside").write_text("mine")


def a_pipe(path):
    path.unlink()
    os.mkfifo(path)


def holes(path):
    """Damages every page but the first."""
    with open(path, "r+b") as file:
        for offset in range(4096, path.stat().st_size, 4096):
            file.seek(offset)
            file.write(bytes_from(offset, 64))


def gone(path):
    path.unlink()


# ---- the library and the keys -------------------------------------------------------------------

UNUSABLE = {
    "library.db": {
        "cut to nothing": cut_to(0),
        "cut within its header": cut_to(50),
        "cut": cut_to(20_000),
        "with holes": holes,
        "garbage": filled_with(bytes_from("garbage", 50_000)),
        "of a newer version": with_sql("PRAGMA user_version = 7"),
        "of another program": with_sql("PRAGMA application_id = 7"),
        "a folder": a_folder,
        "gone": gone,
    },
    "library.secret": {
        "cut": cut_to(20),
        "garbage": filled_with(bytes_from("garbage", 100)),
        "huge": filled_with(bytes(30 * MIB)),
        "a folder": a_folder,
        "a pipe": a_pipe,
    },
    "identity.pem": {
        "empty": cut_to(0),
        "cut": cut_to(50),
        "garbage": filled_with(bytes_from("garbage", 100)),
        "huge": filled_with(bytes(30 * MIB)),
        "a folder": a_folder,
        "a pipe": a_pipe,
    },
}


def saved(folder):
    """What a failing command must leave as it is: all but logs and locks."""
    return {name: is_ for name, is_ in tree(folder, times=False).items() if is_from_user(name)}


def is_from_user(name):
    return not name.startswith((b"lock", b"library.db-"))


@pytest.mark.parametrize("name, how", [(n, how) for n, all_ in UNUSABLE.items() for how in all_])
def test_what_cannot_be_used_is_named_and_left_alone(cairn, library, files, out, name, how):
    backup = cairn.data.parent / "backup"
    shutil.copytree(cairn.data, backup)
    UNUSABLE[name][how](cairn.data / name)
    before = saved(cairn.data)
    for arguments in commands(library, files, out).values():
        outcome = fails(cairn, *arguments, naming=str(cairn.data / name))
        assert outcome.stdout == ""
    assert saved(cairn.data) == before
    assert not out.exists()
    # The cure that the words speak of.
    shutil.rmtree(cairn.data)
    backup.rename(cairn.data)
    cairn("verify")


@pytest.mark.parametrize("name", ["library.secret", "identity.pem"])
def test_a_missing_key_is_named_by_every_command_that_does_not_make_a_new_one(
    cairn, library, files, out, name
):
    (cairn.data / name).unlink()
    for arguments in commands(library, files, out).values():
        outcome = cairn.run(*arguments)
        if outcome.code == 0:
            break
        assert name in outcome.stderr
    else:
        return
    cairn("verify")


ODD_ROWS = [
    "UPDATE bundles SET data_pieces = 0, bytes = -5, stripes = -1",
    "UPDATE bundles SET data_pieces = 4000000, parity_pieces = 4000000000",
    "UPDATE bundles SET root_block = x'00010203'",
    "UPDATE bundles SET root_block = zeroblob(100000000)",
    "UPDATE bundles SET name = x'ff00', bytes = 'abc', place = 5",
    "UPDATE chunks SET offset = 1 << 60",
    "UPDATE chunks SET bytes = 1 << 40",
    "UPDATE packs SET bytes = 1 << 60",
    "DROP TABLE chunks",
]


@pytest.mark.parametrize("statement", ODD_ROWS)
def test_odd_rows_in_the_library_cost_no_more_than_an_error(cairn, library, files, out, statement):
    with_sql(statement)(cairn.data / "library.db")
    for arguments in commands(library, files, out).values():
        outcome = cairn.run(*arguments)
        assert outcome.code in (0, 1)
        if outcome.code == 1:
            assert len((outcome.stderr + outcome.stdout).splitlines()) >= 2
        assert "internal error" not in outcome.stderr
    for path in out.rglob("*.bin"):
        assert path.read_bytes() == (files / path.name).read_bytes()


# ---- packs --------------------------------------------------------------------------------------


def each_pack(change):
    def change_all(folder):
        for path in folder.iterdir():
            change(path)

    return change_all


PACKS = {
    "cut": each_pack(cut_to(3 * MIB)),
    "empty": each_pack(cut_to(0)),
    "garbage": each_pack(lambda path: path.write_bytes(bytes_from(1, path.stat().st_size))),
    "gone": each_pack(gone),
    "all gone": shutil.rmtree,
}


@pytest.mark.parametrize("how", PACKS)
def test_lost_packs_cost_what_was_in_them_and_no_more(cairn, library, files, out, how):
    PACKS[how](cairn.data / "packs")
    for command in ("status", "list"):
        cairn(command)
    lost = fails(cairn, "get", library["copied"], "-o", out, naming="copied.bin")
    assert "share them again" in lost.stderr
    assert not (out / "copied.bin").exists()
    for arguments in (["verify"], ["verify", "--repair"]):
        assert "copied.bin" in cairn.run(*arguments).stdout
    for name in ("placed", "small"):
        cairn("verify", library[name])
        cairn("get", library[name], "-o", out)
    assert (out / "placed.bin").read_bytes() == (files / "placed.bin").read_bytes()
    # Sharing again is the cure.
    assert cairn.share("--copy", files / "copied.bin") == library["copied"]
    cairn("verify")
    cairn("get", library["copied"], "-o", out)
    assert (out / "copied.bin").read_bytes() == (files / "copied.bin").read_bytes()


def test_foreign_files_among_the_packs_are_left_alone(cairn, library, files):
    packs = cairn.data / "packs"
    mine = ["notes.txt", "00000002.pack", "00000009.pack", f"{'9' * 30}.pack", ".pack", "folder/x"]
    (packs / "folder").mkdir()
    for name in mine:
        (packs / name).write_text("mine")
    cairn.share("--copy", files / "placed.bin")
    cairn("remove", library["copied"])
    cairn("verify", "--repair")
    assert all((packs / name).read_text() == "mine" for name in mine)


# ---- settings -----------------------------------------------------------------------------------

SETTINGS = {
    "garbage": bytes_from("settings", 2000),
    "zeros": bytes(5000),
    "huge": b"# nothing\n" * 5_000_000,
    "deep": b"a = " + b"[" * 200_000,
    "deep tables": b"[" + b"a." * 100_000 + b"a]\n",
    "deep braces": b"a = " + b"{a=" * 100_000,
    "one long line": b"data_dir = '" + b"x" * 900_000 + b"'\n",
    "a zero in a path": b'data_dir = "a\\u0000b"\n',
    "of another kind": b"[share]\ncopy = [1, 2]\n",
}


@pytest.mark.parametrize("how", SETTINGS)
def test_settings_that_cannot_be_used_are_named(cairn, tmp_path, how):
    path = tmp_path / "cairn.toml"
    path.write_bytes(SETTINGS[how])
    for arguments in (["--config", path, "status"], ["--config", path, "share", path]):
        command = cairn.raw(*arguments)
        assert command.code in (1, 2), command
        assert len(command.stderr.splitlines()) >= 2
        assert len(command.stderr) < 20_000 or how == "one long line"
        assert "internal error" not in command.stderr
    if how != "one long line":
        assert cairn.raw("--config", path, "status").code == 2
        assert str(path) in command.stderr


def test_a_settings_file_that_never_ends_is_refused(cairn, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path, "/dev/zero"):
        fails(cairn, "--config", path, "status", naming=str(path), code=2)


# ---- links --------------------------------------------------------------------------------------


def hostile_links(link):
    root = link.split(".")[0]
    return [
        link + "x" * 5000,
        link + "&x=" + "h" * 3000 + ":1",
        root + "\x1b[2J",
        root + "\x00",
        root.replace("cairn:", "cairn:\u202e"),
        root[:-1],
        root + "a",
        root[:-1] + "1",
        root[:-1] + "é",
        root + ".",
        root + "." + root[6:-2],
        root + "\n" + link[:20] + "\x07",
        "cairn:" + "%2e" * 60,
        "-" * 10_000,
        "../../etc/passwd",
    ]


def test_hostile_links_are_refused_without_being_echoed_raw(cairn, library):
    for text in hostile_links(library["copied"]):
        for command in ("inspect", "verify", "remove", "get"):
            arguments = [command, "-"] if "\x00" in text else [command, "--", text]
            if command == "get":
                arguments[1:1] = ["-o", cairn.data.parent / "out"]
            outcome = cairn.run(*arguments, stdin=text)
            assert (outcome.code, outcome.stdout) == (2, ""), (text[:100], outcome)
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", outcome.stderr)
            assert "A link is what `cairn share` prints" in outcome.stderr
            assert len(outcome.stderr) < 1000, "a long link is not repeated in full"
    assert len(cairn.json("list")["bundles"]) == 3


# ---- a root block that somebody changed ---------------------------------------------------------


def test_a_tampered_root_block_is_damage_of_that_bundle_alone(cairn, library, files, out):
    database = sqlite3.connect(cairn.data / "library.db")
    number, block = database.execute(
        "SELECT id, root_block FROM bundles WHERE name = 'copied.bin'"
    ).fetchone()
    tampered = bytearray(block)
    tampered[len(block) // 2] ^= 1
    assert hashlib.sha256(tampered).digest() != hashlib.sha256(block).digest()
    with database:
        database.execute(
            "UPDATE bundles SET root_block = ? WHERE id = ?", (bytes(tampered), number)
        )
    database.close()
    named = library["copied"].removeprefix("cairn:")[:12]
    fails(cairn, "inspect", library["copied"], naming=named)
    fails(cairn, "get", library["copied"], "-o", out, naming=named)
    assert not out.exists()
    found = json.loads(cairn.run("verify", "--json").stdout)
    assert {damage["name"] for damage in found["damage"]} == {"copied.bin"}
    cairn("get", library["placed"], "-o", out)
    assert cairn.share("--copy", files / "copied.bin") == library["copied"]
    cairn("verify")
    cairn("get", library["copied"], "-o", out)
    assert (out / "copied.bin").read_bytes() == (files / "copied.bin").read_bytes()
