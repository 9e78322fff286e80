"""Where settings come from and which of them count, as cairn(1) says."""

import json
import sys

import pytest


@pytest.fixture
def code_used(cairn, make_file, tmp_path):
    """Shares a file with whatever settings hold in an empty folder; returns the code it got."""
    here = tmp_path / "here"
    here.mkdir()

    def run(*arguments, env=None):
        shared = cairn.run("share", make_file(100_000), "--json", *arguments, env=env, cwd=here)
        assert shared.code == 0, shared.stderr
        return json.loads(shared.stdout)["shared"][0]["code"]

    run.here = here
    return run


def config_of(cairn):
    """The settings file that is read when none is named."""
    folder = cairn.data.parent / ".config" / "cairn"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / "cairn.toml"


@pytest.fixture
def linux_folders():
    if sys.platform != "linux":
        pytest.skip("the folder of the settings differs")


def test_each_source_counts_before_the_next(cairn, code_used, linux_folders):
    assert code_used() == "8+4"
    config_of(cairn).write_text("share.code = '2+1'\n")
    assert code_used() == "2+1"
    (code_used.here / ".env").write_text("CAIRN_SHARE_CODE=3+1\n")
    assert code_used() == "3+1"
    env = {"CAIRN_SHARE_CODE": "4+1"}
    assert code_used(env=env) == "4+1"
    assert code_used("--code", "5+1", env=env) == "5+1"


def test_the_config_file_is_named_by_flag_then_environment(code_used, tmp_path):
    names = {}
    for number, name in enumerate(["flag", "own", "shared"], start=2):
        names[name] = tmp_path / f"{name}.toml"
        names[name].write_text(f"[share]\ncode = '{number}+0'\n")
    env = {"CONFIG_FILE": str(names["shared"])}
    assert code_used(env=env) == "4+0"
    env["CAIRN_CONFIG"] = str(names["own"])
    assert code_used(env=env) == "3+0"
    assert code_used("--config", names["flag"], env=env) == "2+0"


def test_copy_is_a_setting_that_a_flag_overrides(cairn, make_file, tmp_path):
    config = tmp_path / "copy.toml"
    config.write_text("share.copy = true\n")
    (kept,) = cairn.json("--config", config, "share", make_file(100_000, 1))["shared"]
    assert kept["copied"]
    placed = cairn.json("--config", config, "share", "--no-copy", make_file(100_000, 2))
    assert not placed["shared"][0]["copied"]
    by_variable = cairn.json("share", make_file(100_000, 3), env={"CAIRN_SHARE_COPY": "1"})
    assert by_variable["shared"][0]["copied"]


def test_the_data_folder_comes_from_the_first_that_names_it(cairn, tmp_path, linux_folders):
    here = tmp_path / "here"
    here.mkdir()

    def folder(*arguments, **env):
        outcome = cairn.raw("--json", *arguments, "status", env=env, cwd=here)
        return json.loads(outcome.stdout)["data_folder"]

    assert folder() == str(cairn.data.parent / ".local" / "share" / "cairn")
    config_of(cairn).write_text(f"data_dir = '{tmp_path}/by-file'\n")
    assert folder() == f"{tmp_path}/by-file"
    (here / ".env").write_text("export CAIRN_DATA_DIR=by-dotenv\n")
    assert folder() == str(here / "by-dotenv")
    variables = {"STORAGE_DIR": f"{tmp_path}/by-shared-name"}
    assert folder(**variables) == f"{tmp_path}/by-shared-name"
    variables["CAIRN_DATA_DIR"] = f"{tmp_path}/by-own-name"
    assert folder(**variables) == f"{tmp_path}/by-own-name"
    assert folder("--data-dir", "by-flag", **variables) == str(here / "by-flag")


@pytest.mark.parametrize(
    "text, told",
    [
        ("log.level = 'loud'", ["line 1", "log.level", "trace, debug, info"]),
        ("\nshare.code = 8", ["line 2", "share.code", "quotation marks"]),
        ("[share]\ncolour = 'red'", ["line 2", "share.colour", "share.copy"]),
        ("share.code = '40+1'", ["line 1", "share.code", "1 to 32"]),
        ("data_dir = ", ["line 1"]),
    ],
)
def test_a_wrong_config_file_is_named_and_nothing_is_done(cairn, make_file, tmp_path, text, told):
    config = tmp_path / "wrong.toml"
    config.write_text(text)
    outcome = cairn.run("--config", config, "share", make_file(100))
    assert (outcome.code, outcome.stdout) == (2, "")
    for part in ["wrong.toml", *told]:
        assert part in outcome.stderr
    assert not cairn.data.exists()


def test_wrong_variables_are_named(cairn):
    for name in ("CAIRN_LOG_LEVEL", "LOG_LEVEL", "CAIRN_SHARE_CODE", "CAIRN_SHARE_COPY"):
        outcome = cairn.run("list", env={name: "wrong"})
        assert outcome.code == 2
        assert name in outcome.stderr


def test_a_config_file_that_is_named_must_be_there(cairn, tmp_path):
    outcome = cairn.run("--config", tmp_path / "absent.toml", "list")
    assert outcome.code == 2
    assert "absent.toml" in outcome.stderr


def test_other_peoples_dotenv_is_no_hindrance(cairn, tmp_path):
    here = tmp_path / "here"
    here.mkdir()
    (here / ".env").write_text("SECRET='never closed\nnot a line\n=\nPORT=1\n")
    assert cairn("list", cwd=here).stderr == ""
    folder = tmp_path / "there"
    (folder / ".env" / "bin").mkdir(parents=True)
    assert cairn("list", cwd=folder).stderr == ""
