"""What the command line promises to people and scripts; cairn(1) says the same in words."""

import re
import signal
import stat
import sys
import time

import pytest
from conftest import flip_byte
from peers import WITHOUT_DHT, start_get
from running import end

MIB = 1024 * 1024
LINK = re.compile(r"cairn:[a-z2-7]{52}\.[a-z2-7]{52}(\?\S*)?")


def verify_only(link):
    """The same link without the key."""
    return link.split(".", 1)[0]


def key_of(link):
    return re.split(r"[.?]", link)[1]


def came_back(out, original):
    (path,) = [p for p in out.rglob(original.name) if p.is_file()]
    return path.read_bytes() == original.read_bytes()


def damage_packs(cairn, places=3):
    for pack in cairn.pack_files():
        size = pack.stat().st_size
        for place in range(1, places + 1):
            flip_byte(pack, size * place // (places + 1))


# ---- share --------------------------------------------------------------------------------------


def test_share_prints_the_link_and_nothing_else(cairn, make_file):
    outcome = cairn("share", make_file(100_000))
    assert LINK.fullmatch(outcome.stdout.removesuffix("\n"))


def test_share_prints_one_link_for_each_path(cairn, make_file):
    outcome = cairn("share", make_file(100_000, 1), make_file(100_000, 2))
    assert len(set(outcome.lines)) == 2
    assert all(LINK.fullmatch(line) for line in outcome.lines)


def test_sharing_again_gives_the_same_link(cairn, make_file):
    path = make_file(5 * MIB)
    assert cairn.share(path) == cairn.share(path)


def test_other_codes_are_other_bundles(cairn, make_file):
    path = make_file(5 * MIB)
    assert cairn.share("--code", "4+2", path) != cairn.share("--code", "3+1", path)


def test_sharing_in_place_stores_no_content(cairn, make_file):
    cairn.share(make_file(20 * MIB))
    stored = sum(p.stat().st_size for p in cairn.data.rglob("*") if p.is_file())
    assert stored < 4 * MIB


def test_a_missing_path_fails_and_is_named(cairn, files):
    outcome = cairn.run("share", files / "absent.bin")
    assert (outcome.code, outcome.stdout) == (1, "")
    assert "absent.bin" in outcome.stderr


# ---- list, inspect, status ----------------------------------------------------------------------


def test_list_names_what_was_shared(cairn, make_file):
    cairn.share(make_file(100_000, name="notes.txt"))
    assert "notes.txt" in cairn("list").stdout


def test_inspect_reads_the_link_from_stdin(cairn, make_file):
    link = cairn.share("--code", "5+3", make_file(5 * MIB, name="notes.txt"))
    outcome = cairn("inspect", "-", stdin=link + "\n")
    assert "notes.txt" in outcome.stdout
    assert "5+3" in outcome.stdout


def test_status_names_the_data_folder(cairn):
    assert str(cairn.data) in cairn("status").stdout


def test_every_command_speaks_json(cairn, make_file, out):
    link = cairn.json("share", make_file(5 * MIB))
    assert link, "share says something"
    link = cairn.share(make_file(5 * MIB))
    for command in (
        ["list"],
        ["inspect", link],
        ["get", link, "-o", out],
        ["verify", link],
        ["status"],
        ["remove", link],
    ):
        assert cairn.json(*command) is not None


# ---- get ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [0, 1, 32 * 1024, 32 * 1024 + 1, 5 * MIB, 40 * MIB])
def test_get_gives_back_identical_bytes(cairn, make_file, out, size):
    path = make_file(size, seed=size)
    cairn("get", cairn.share("--copy", path), "-o", out)
    assert came_back(out, path)


def test_get_needs_no_original_after_share_copy(cairn, make_file, out):
    path = make_file(20 * MIB)
    link = cairn.share("--copy", path)
    kept = path.rename(path.parent.parent / path.name)
    cairn("get", "-", "-o", out, stdin=link)
    assert came_back(out, kept)


def test_get_of_a_folder_keeps_paths_and_names(cairn, make_file, files, out):
    made = [
        make_file(10, 1, "album/one.txt"),
        make_file(6 * MIB, 2, "album/deep/er/two.bin"),
        make_file(0, 3, "album/größe ☃.txt"),
    ]
    cairn("get", cairn.share("--copy", files / "album"), "-o", out)
    for path in made:
        assert came_back(out, path)
        assert list(out.rglob(path.name))[0].relative_to(out).parts[-2] == path.parent.name


def test_get_files_fetches_what_matches(cairn, make_file, files, out):
    for number, name in enumerate(["album/a.jpg", "album/b.txt", "album/c.png"]):
        make_file(1000, number, name)
    link = cairn.share(files / "album")
    cairn("get", link, "-o", out, "--files", "*.jpg", "--files", "*.png")
    assert sorted(p.name for p in out.rglob("*") if p.is_file()) == ["a.jpg", "c.png"]


def test_get_replaces_a_differing_file_only_when_told_to(cairn, make_file, out):
    path = make_file(100_000)
    link = cairn.share("--copy", path)
    out.mkdir()
    target = out / path.name
    target.write_text("mine")
    refused = cairn.run("get", link, "-o", out)
    assert refused.code == 1
    assert path.name in refused.stderr
    assert target.read_text() == "mine"
    cairn("get", link, "-o", out, "--overwrite")
    assert came_back(out, path)


# ---- verify -------------------------------------------------------------------------------------


def test_damage_is_named_survived_and_repaired(cairn, make_file, out):
    path = make_file(40 * MIB)
    link = cairn.share("--copy", path)
    cairn("verify", link)
    damage_packs(cairn)
    found = cairn.run("verify", link)
    assert found.code == 1
    assert found.stdout + found.stderr
    cairn("get", link, "-o", out)
    assert came_back(out, path)
    cairn("verify", "--repair", link)
    cairn("verify", link)


def test_verify_without_a_link_looks_at_everything(cairn, make_file):
    cairn.share("--copy", make_file(5 * MIB, 1))
    cairn.share("--copy", make_file(5 * MIB, 2))
    cairn("verify")
    damage_packs(cairn)
    assert cairn.run("verify").code == 1


def test_verify_finds_a_changed_file(cairn, make_file):
    path = make_file(5 * MIB)
    link = cairn.share(path)
    flip_byte(path, 3 * MIB)
    outcome = cairn.run("verify", link)
    assert outcome.code == 1
    assert path.name in outcome.stdout + outcome.stderr


def test_verify_needs_no_key(cairn, make_file):
    link = cairn.share("--copy", make_file(5 * MIB))
    cairn("verify", verify_only(link))
    damage_packs(cairn)
    assert cairn.run("verify", verify_only(link)).code == 1
    cairn("verify", "--repair", verify_only(link))
    cairn("verify", verify_only(link))


# ---- remove -------------------------------------------------------------------------------------


def test_remove_forgets_the_bundle_and_leaves_the_file(cairn, make_file):
    path = make_file(100_000, name="notes.txt")
    before = path.read_bytes()
    link = cairn.share(path)
    cairn("remove", link)
    assert "notes.txt" not in cairn("list").stdout
    assert path.read_bytes() == before
    assert cairn.run("remove", link).code == 1


def test_what_two_bundles_share_outlives_one_of_them(cairn, make_file, files, out):
    path = make_file(20 * MIB, name="album/film.bin")
    alone = cairn.share("--copy", path)
    folder = cairn.share("--copy", files / "album")
    cairn("remove", alone)
    cairn("get", folder, "-o", out)
    assert came_back(out, path)


# ---- calling it ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        ["no-such-command"],
        ["list", "--no-such-option"],
        ["share"],
        ["get"],
        ["inspect"],
        ["remove"],
        ["share", "--code", "eight", "."],
        ["share", "--code", "33+1", "."],
        ["share", "--copy", "--no-copy", "."],
    ],
)
def test_a_wrong_call_ends_with_2(cairn, arguments):
    outcome = cairn.run(*arguments)
    assert (outcome.code, outcome.stdout) == (2, "")
    assert outcome.stderr


NO_LINKS = ["", "cairn:", "cairn:abc", "http://example.com/", "cairn:" + "a" * 5000]


@pytest.mark.parametrize("link", NO_LINKS)
def test_what_is_not_a_link_is_refused(cairn, link):
    outcome = cairn.run("inspect", "-", stdin=link)
    assert (outcome.code, outcome.stdout) == (2, "")
    assert outcome.stderr


def test_help_and_version(cairn):
    assert re.search(r"\d+\.\d+\.\d+", cairn.raw("--version").stdout)
    helped = cairn.raw("--help")
    assert helped.code == 0
    for command in "share list inspect get verify remove status".split():
        assert command in helped.stdout
        assert cairn.raw(command, "--help").code == 0


def test_the_data_folder_comes_from_flag_then_environment(cairn, make_file, tmp_path):
    path = make_file(100_000)
    env = {"CAIRN_DATA_DIR": str(tmp_path / "by-environment")}
    assert cairn.raw("share", path, env=env).code == 0
    assert (tmp_path / "by-environment" / "library.db").exists()
    flag = tmp_path / "by-flag"
    assert cairn.raw("--data-dir", flag, "share", path, env=env).code == 0
    assert (flag / "library.db").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_secrets_are_readable_by_the_owner_alone(cairn, make_file):
    cairn.share(make_file(100_000))
    for name in ("library.secret", "identity.pem"):
        assert stat.S_IMODE((cairn.data / name).stat().st_mode) == 0o600


def stopped_get(program, link, out):
    """A `get` of what nobody has, which waits until it is told to stop."""
    process = start_get(program, link, out, *WITHOUT_DHT)
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    return end(process)


def test_the_key_of_a_link_never_reaches_stderr(cairn, make_file, make_cairn, out):
    link = cairn.share("--copy", make_file(5 * MIB))
    damage_packs(cairn)
    runs = [
        cairn.run("verify", link),
        cairn.run("get", link, "-o", out),
        stopped_get(make_cairn("other"), link, out),
        cairn.run("inspect", link + "!"),
    ]
    for outcome in runs:
        assert key_of(link) not in outcome.stderr
