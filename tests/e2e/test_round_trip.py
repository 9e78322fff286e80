"""What goes in comes out: names, kinds, modes, times, sizes and codes of every sort, in little
memory and without a second copy."""

import os
import shutil
import sys

import pytest
from conftest import bytes_from
from running import MIB, measured, tree

ON_LINUX = sys.platform.startswith("linux")
KIB = 1024
NASTY_NAMES = [
    "with spaces  in it",
    " leading space",
    "trailing space ",
    "trailing dot.",
    "größe ☃ 𝄞 日本.txt",
    "e\u0301 and \u00e9",  # the same letter, written in two ways
    "line\nbreak",
    "tab\tand\x07bell",
    "\x1b[2Jescape",
    "-rf",
    "--help",
    "'quoted' \"twice\" `ticks` $HOME",
    "back\\slash",
    "a:b*c?d<e>f|g",
    "CON",
    "aux.txt",
    "COM1",
    "nul .x",
    "percent%20%zz%",
    "Case",
    "case",
    "CASE",
    ".hidden",
    "...",
    "name.part",
    "name",
    ".cairn-name.lock",
    "n" * 255,
    "ü" * 127,
    "long.part" + "n" * 246,
]


def share_and_get(cairn, path, out, *share_options):
    """Both ways, in place and as a copy; the copy is read without the original."""
    before = tree(path)
    link = cairn.share("--no-copy", *share_options, path)
    cairn("get", link, "-o", out / "placed")
    assert cairn.share("--copy", *share_options, path) == link
    away = path.rename(path.with_name("away"))
    cairn("verify", link)
    cairn("get", link, "-o", out / "copied")
    away.rename(path)
    for way in ("placed", "copied"):
        (name,) = os.listdir(out / way)
        assert name == path.name
        assert tree(out / way / path.name) == before, way
    return link


@pytest.mark.skipif(not ON_LINUX, reason="other file systems refuse some of these names")
def test_nasty_names_come_back(cairn, files, out):
    folder = files / "a folder"
    for number, name in enumerate(NASTY_NAMES):
        (folder / f"in {number}" / name).mkdir(parents=True)
        (folder / f"in {number}" / name / name).write_bytes(bytes_from(name, 100 * number))
    (folder / "together").mkdir()
    for name in NASTY_NAMES:
        (folder / "together" / name).write_bytes(bytes_from(name, 3000))
    link = share_and_get(cairn, folder, out)
    inspected = cairn.json("inspect", link)
    assert {e["path"] for e in inspected["entries"]} >= {f"together/{n}" for n in NASTY_NAMES}


@pytest.mark.skipif(not ON_LINUX, reason="other file systems refuse some of these names")
def test_a_single_file_may_have_a_nasty_name(cairn, files, out):
    for number, name in enumerate(NASTY_NAMES):
        path = files / name
        path.write_bytes(bytes_from(name, 1000 + number))
        link = cairn.share("--", path)
        # Not all into one folder, where name.part would be in the way of name.
        cairn("get", link, "-o", out / str(number))
        assert os.listdir(out / str(number)) == [name]
        assert (out / str(number) / name).read_bytes() == path.read_bytes()


# ---- modes, times, kinds ------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_modes_and_times_come_back(cairn, make_file, files, out):
    modes = [0o755, 0o644, 0o600, 0o444, 0o400, 0o777, 0o500]
    times = [0, 1, -1, 999_999_999, -999_999_999, 1_700_000_000_123_456_789]
    times += [-1_000_000_000, -86_400 * 10**9 * 300 + 7, 4_102_444_800_000_000_001]
    for mode in modes:
        make_file(5000, mode, f"folder/mode-{mode:o}").chmod(mode)
    for number, when in enumerate(times):
        path = make_file(50_000 * number, when, f"folder/time/{number}")
        os.utime(path, ns=(when, when))
    inner = files / "folder" / "time"
    os.utime(inner, ns=(-5_000_000_001, -5_000_000_001))
    inner.chmod(0o555)
    share_and_get(cairn, files / "folder", out)
    for folder in (inner, out / "placed" / "folder" / "time", out / "copied" / "folder" / "time"):
        folder.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_empty_folders_and_links_come_back_and_no_link_is_followed(cairn, make_file, files, out):
    outside = files / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("not shared")
    folder = files / "folder"
    make_file(0, name="folder/empty.txt")
    (folder / "empty" / "deep" / "er").mkdir(parents=True)
    links = {
        "relative": "empty.txt",
        "deep": "empty/deep",
        "dangling": "nowhere/to/be/found",
        "absolute": str(outside / "secret.txt"),
        "climbing": "../outside",
        "above": "../../../../../../../etc/passwd",
        "loop": "loop",
        "self": ".",
        "odd\nname": "odd\ntarget \x1b[2J",
    }
    for name, target in links.items():
        (folder / name).symlink_to(target)
    (files / "to-outside").symlink_to(outside)
    share_and_get(cairn, folder, out)
    # A second get goes through none of them either.
    cairn("get", cairn.share(folder), "-o", out / "placed", "--overwrite")
    assert tree(out / "placed" / "folder") == tree(folder)
    assert os.listdir(outside) == ["secret.txt"]


def test_files_of_a_pattern_come_alone(cairn, make_file, files, out):
    names = ["a.jpg", "b.txt", "deep/c.jpg", "deep/er/d.jpg", "deep/er/e.txt", "other/[x].jpg"]
    for number, name in enumerate(names):
        make_file(40_000 * (number + 1), name, f"album/{name}")
    link = cairn.share("--copy", files / "album")

    def got(*patterns):
        shutil.rmtree(out, ignore_errors=True)
        cairn("get", link, "-o", out, *(part for p in patterns for part in ("--files", p)))
        found = {p.relative_to(out / "album").as_posix() for p in out.rglob("*") if p.is_file()}
        for name in found:
            assert (out / "album" / name).read_bytes() == (files / "album" / name).read_bytes()
        return sorted(found)

    assert got("*.jpg") == ["a.jpg", "deep/c.jpg", "deep/er/d.jpg", "other/[x].jpg"]
    assert got("deep/*.jpg") == ["deep/c.jpg"]
    assert got("deep/**") == ["deep/c.jpg", "deep/er/d.jpg", "deep/er/e.txt"]
    assert got("deep/er/") == ["deep/er/d.jpg", "deep/er/e.txt"]
    assert got("[x].jpg", "?.txt") == ["b.txt", "deep/er/e.txt", "other/[x].jpg"]
    refused = cairn.run("get", link, "-o", out, "--files", "*.nothing")
    assert refused.code == 1 and "*.nothing" in refused.stderr


# ---- sizes and codes ----------------------------------------------------------------------------

EDGES = [32 * KIB, 4 * MIB, 8 * MIB, 16 * MIB]
SIZES = [0, 1, *(edge + by for edge in EDGES for by in (-1, 0, 1))]


def test_sizes_at_the_edges_come_back(cairn, make_file, files, out):
    for size in SIZES:
        path = make_file(size, size, f"{size}.bin")
        link = cairn.share(path)
        cairn("get", link, "-o", out)
        assert (out / path.name).read_bytes() == path.read_bytes()
    share_and_get(cairn, files, out / "all")


def test_a_sparse_file_comes_back(cairn, files, out):
    (files / "folder").mkdir()
    path = files / "folder" / "sparse.bin"
    with open(path, "wb") as file:
        for offset in (0, 20 * MIB + 7, 63 * MIB):
            file.seek(offset)
            file.write(bytes_from(offset, 5000))
        file.truncate(64 * MIB + 1)
    share_and_get(cairn, files / "folder", out)


@pytest.mark.parametrize("code", ["1+0", "1+2", "8+4", "32+32", "32+0", "1+32", "3+1"])
def test_every_code_gives_back_what_went_in(cairn, make_file, files, out, code):
    for size in (10, 33 * KIB, 5 * MIB + 1, 9 * MIB):
        make_file(size, f"{code} {size}", f"folder/{size}.bin")
    link = share_and_get(cairn, files / "folder", out, "--code", code)
    assert cairn.json("inspect", link)["code"] == code


# ---- memory and disk ----------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="os.wait4 is missing there")
@pytest.mark.parametrize("code", ["8+4", "32+32"])
def test_a_large_file_takes_little_memory_and_no_second_place(cairn, make_file, out, code):
    path = make_file(300 * MIB, "large", "large.bin")
    shared = measured(cairn, "share", "--code", code, path)
    assert shared.outcome.code == 0
    used = sum(p.stat().st_blocks * 512 for p in cairn.data.rglob("*") if p.is_file())
    assert used < path.stat().st_size // 100 + 2 * MIB
    link = shared.outcome.stdout.strip()
    placed = measured(cairn, "get", link, "-o", out)
    (out / path.name).unlink()
    copied = measured(cairn, "share", "--copy", "--code", code, path)
    verified = measured(cairn, "verify")
    path.rename(path.with_name("away"))
    got = measured(cairn, "get", link, "-o", out)
    assert (out / path.name).read_bytes() == path.with_name("away").read_bytes()
    for run in (shared, placed, copied, verified, got):
        assert run.outcome.code == 0, run
        assert 0 < run.peak_bytes <= 160 * MIB, run
