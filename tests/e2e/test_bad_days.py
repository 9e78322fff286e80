"""Full disks, missing permissions, files that others write to and files that are none: the program
says what is wrong and what to do, and loses nothing."""

import os
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from conftest import Program, bytes_from, flip_byte
from running import MIB, end, fails, has_open, start, tree, wait_until

ON_LINUX = sys.platform.startswith("linux")
NOBODY = 65534


@pytest.fixture
def kept(cairn, make_file):
    """Something that must survive the day."""
    path = make_file(6 * MIB, "kept", "kept.bin")
    return cairn.share("--copy", path), path


def still_there(cairn, kept, scratch):
    link, path = kept
    cairn("verify", link)
    cairn("get", link, "-o", scratch)
    assert (scratch / path.name).read_bytes() == path.read_bytes()
    shutil.rmtree(scratch)


# ---- full disks ---------------------------------------------------------------------------------


@pytest.fixture
def mount_disk(tmp_path):
    """mount_disk(size): a disk of that size, in memory. Its size can be changed later."""
    mounted = []

    def mount(size):
        folder = tmp_path / "disk"
        folder.mkdir()
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size}", "cairn-test", folder],
            capture_output=True,
            text=True,
        )
        if done.returncode != 0:
            pytest.skip(f"a small disk cannot be mounted here: {done.stderr.strip()}")
        mounted.append(folder)
        return folder

    if not ON_LINUX or not shutil.which("mount"):
        pytest.skip("a small disk cannot be mounted here")
    yield mount
    for folder in mounted:
        subprocess.run(["umount", folder], check=True)


def resize(disk, size):
    subprocess.run(["mount", "-o", f"remount,size={size}", disk], check=True)


def test_a_disk_full_of_copies_harms_no_share(cairn, make_file, mount_disk, out):
    disk = mount_disk(80 * MIB)
    cairn.data = disk / "data"
    path = make_file(6 * MIB, "kept", "kept.bin")
    kept = (cairn.share("--copy", path), path)
    large = make_file(100 * MIB, "large", "large.bin")
    outcome = fails(cairn, "share", "--copy", large, naming=str(cairn.data))
    assert "no space left" in outcome.stderr
    still_there(cairn, kept, out)
    cairn("remove", "--unfinished")
    assert cairn.json("status")["pack_bytes"] < 20 * MIB, "room can be made on a full disk"
    fails(cairn, "share", "--copy", large, naming=str(cairn.data))
    resize(disk, 300 * MIB)
    link = cairn.share("--copy", large)
    still_there(cairn, kept, out)
    still_there(cairn, (link, large), out)


def test_a_get_that_does_not_fit_is_refused_before_it_begins(cairn, make_file, mount_disk):
    disk = mount_disk(40 * MIB)
    path = make_file(60 * MIB, "large", "large.bin")
    link = cairn.share(path)
    outcome = fails(cairn, "get", link, "-o", disk / "out", naming=str(disk))
    assert "no space left" in outcome.stderr
    assert not [p for p in disk.rglob("*") if p.is_file()]


def test_a_get_onto_a_disk_that_fills_up_goes_on_when_there_is_room(cairn, files, mount_disk):
    (files / "many").mkdir()
    for number in range(8000):  # a page of memory each, though they are small
        (files / "many" / f"{number}.txt").write_text(f"{number}\n" * 10)
    link = cairn.share(files / "many")
    disk = mount_disk(24 * MIB)
    outcome = fails(cairn, "get", link, "-o", disk, naming=str(disk / "many"))
    assert "no space left" in outcome.stderr
    originals = tree(files / "many")
    for name, found in tree(disk / "many").items():
        assert name.endswith(b".part") or found == originals[name]
    resize(disk, 64 * MIB)
    assert cairn.json("get", link, "-o", disk)["kept_bytes"] > 0
    assert tree(disk / "many") == originals


# ---- permissions --------------------------------------------------------------------------------


@pytest.fixture
def commoner(binary):
    """The program as somebody whom permissions hold back: another user where this one is root."""
    if sys.platform == "win32":
        pytest.skip("Windows has no permission bits")
    home = Path(tempfile.mkdtemp(prefix="cairn-commoner-"))
    made = Program(binary, home)
    if os.geteuid() == 0:
        os.chown(home, NOBODY, NOBODY)
        shutil.copy2(binary, home / "cairn")
        become = f"setpriv --reuid={NOBODY} --regid={NOBODY} --clear-groups"
        made.binary = home / "as-commoner"
        made.binary.write_text(f'#!/bin/sh\nexec {become} {home}/cairn "$@"\n')
        made.binary.chmod(0o755)
        outcome = made.run("status", cwd=home)
        if outcome.code != 0:
            shutil.rmtree(home)
            pytest.skip(f"the program cannot be run as another user here: {outcome}")
    yield made
    for folder in [home, *(p for p in home.rglob("*") if p.is_dir() and not p.is_symlink())]:
        folder.chmod(0o700)
    shutil.rmtree(home)


@contextmanager
def without_permission(path, mode=0):
    before = stat.S_IMODE(path.stat().st_mode)
    path.chmod(mode)
    yield
    path.chmod(before)


def test_what_may_not_be_read_or_written_is_named(commoner):
    home = commoner.data.parent
    album = home / "album"
    secret = album / "private" / "secret.txt"
    secret.parent.mkdir(parents=True)
    secret.write_bytes(bytes_from("secret", 100_000))
    if os.geteuid() == 0:
        for path in (album, secret.parent, secret):
            os.chown(path, NOBODY, NOBODY)

    def refused(*arguments, naming):
        outcome = fails(commoner, *arguments, naming=str(naming), cwd=home)
        assert "permission denied" in outcome.stderr
        assert outcome.stdout == ""

    for path in (secret, secret.parent):
        with without_permission(path):
            refused("share", album, naming=path)
    link = commoner("share", "--copy", album, cwd=home).stdout.strip()
    closed = home / "closed"
    closed.mkdir()
    with without_permission(closed, 0o555):
        refused("get", link, "-o", closed / "out", naming=closed / "out")
    with without_permission(commoner.data, 0o000):
        refused("list", naming=commoner.data)
        refused("share", album, naming=commoner.data)
    with without_permission(secret):  # the copy does not need it
        commoner("get", link, "-o", home / "out", cwd=home)
    assert (home / "out" / "album" / "private" / "secret.txt").read_bytes() == secret.read_bytes()


# ---- files that others write to -----------------------------------------------------------------


WRITERS = {
    "grows": "f.seek(0, 2); f.write(b'more')",
    "shrinks": "f.truncate(f.seek(0, 2) - 1)",
    "changes": "f.seek(39_000_000); f.write(b'%d' % n)",
}


@contextmanager
def written_to(path, how):
    """A process that writes to the file all the time."""
    script = f"""
import itertools, sys
for n in itertools.count():
    with open(sys.argv[1], "r+b") as f:
        {how}
    print(n, flush=True) if n == 0 else None
"""
    writer = subprocess.Popen([sys.executable, "-c", script, path], stdout=subprocess.PIPE)
    try:
        writer.stdout.readline()
        yield
        assert writer.poll() is None, "it wrote to the end"
    finally:
        writer.kill()
        writer.wait()
        writer.stdout.close()


@pytest.mark.parametrize("mode", ["--copy", "--no-copy"])
@pytest.mark.parametrize("how", WRITERS)
def test_a_file_that_is_written_to_is_not_shared(cairn, kept, make_file, out, how, mode):
    path = make_file(40 * MIB, how)
    with written_to(path, WRITERS[how]):
        outcome = fails(cairn, "share", mode, path, naming=str(path))
    assert outcome.stdout == ""
    assert "Wait until nothing writes to it" in outcome.stderr
    still_there(cairn, kept, out)
    still_there(cairn, (cairn.share(mode, path), path), out)


@pytest.mark.skipif(not ON_LINUX, reason="only Linux tells which files a process has open")
def test_a_file_that_vanishes_while_its_folder_is_shared_is_named(cairn, kept, make_file, out):
    first = make_file(1, name="album/a.bin")
    os.truncate(first, 400 * MIB)
    last = make_file(100_000, "last", "album/b.bin")
    process = start(cairn, "share", first.parent)
    wait_until(lambda: has_open(process, first), process)
    last.unlink()
    outcome = end(process)
    assert (outcome.code, outcome.stdout) == (1, "")
    assert f"{last} disappeared" in outcome.stderr
    os.truncate(first, 5 * MIB)
    still_there(cairn, kept, out)
    cairn("get", cairn.share(first.parent), "-o", out)
    assert tree(out / "album") == tree(first.parent)


@pytest.fixture
def big_file(files):
    path = files / "big.bin"
    with open(path, "wb") as file:
        file.truncate(400 * MIB)
    return path


@pytest.mark.skipif(not ON_LINUX, reason="only Linux tells which files a process has open")
def test_a_placed_file_that_changes_while_it_is_got_is_not_passed_on(cairn, kept, big_file, out):
    link = cairn.share(big_file)
    process = start(cairn, "get", link, "-o", out)
    wait_until(lambda: has_open(process, big_file), process)
    flip_byte(big_file, 399 * MIB)
    outcome = end(process)
    assert outcome.code == 1 and big_file.name in outcome.stderr
    assert not (out / big_file.name).exists()
    still_there(cairn, kept, out)


# ---- what is no file ----------------------------------------------------------------------------


def specials(folder):
    """One of each kind that can be made here."""
    os.mkfifo(folder / "pipe")
    with socket.socket(socket.AF_UNIX) as made:
        here = os.getcwd()
        os.chdir(folder)  # a socket's path must be short
        made.bind("socket")
        os.chdir(here)
    try:
        os.mknod(folder / "zero", 0o666 | stat.S_IFCHR, os.makedev(1, 5))
    except PermissionError:
        return ["pipe", "socket"]
    return ["pipe", "socket", "zero"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_what_is_no_file_is_passed_over_in_a_folder_and_refused_alone(cairn, make_file, files, out):
    make_file(1000, name="album/file.txt")
    album = files / "album"
    names = specials(album)
    for name in names:
        fails(cairn, "share", album / name, naming=str(album / name))
        fails(cairn, "share", "--copy", album / name, naming=str(album / name))
    (shared,) = cairn.json("share", album)["shared"]
    assert sorted(Path(s["path"]).name for s in shared["skipped"]) == names
    cairn("get", shared["link"], "-o", out)
    assert list(tree(out / "album")) == [b"file.txt"]
    # The same kinds where something is to be written.
    link = cairn.share(make_file(2000, 2, "pipe"))
    for name in names:
        before = os.lstat(album / name).st_mode
        if name == "pipe":
            fails(cairn, "get", link, "-o", album, naming=str(album / name))
            fails(cairn, "get", link, "-o", album, "--overwrite", naming=str(album / name))
        assert os.lstat(album / name).st_mode == before
