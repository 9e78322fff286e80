"""What the command line prints, to whom, and what it ends with: text, JSON, terminals, signals."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager

import pytest
from conftest import TIMEOUT_S, flip_byte

if sys.platform == "win32":
    pytest.skip("speaks to POSIX terminals and signals", allow_module_level=True)

import fcntl
import pty
import struct
import termios

MIB = 1024 * 1024
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
# A name that clears the screen, turns its end around and breaks the line.
HOSTILE = "a\x1b[2J\u202egnp\n.exe"
SHOWN = r"a\x1b[2J\u{202e}gnp\n.exe"


def error_of(outcome):
    """The error as JSON; it is one line and nothing else is on stderr."""
    (line,) = outcome.stderr.splitlines()
    return json.loads(line)["error"]


# ---- running on a terminal ----------------------------------------------------------------------


class Terminal:
    """The program on a terminal of the given width, which shows its stderr."""

    def __init__(self, cairn, arguments, columns):
        self.seen = b""
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        command = [cairn.binary, "--data-dir", cairn.data, *map(str, arguments)]
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=slave, env=cairn.env
        )
        os.close(slave)

    def read(self):
        """Reads what comes next; empty at the end."""
        try:
            piece = os.read(self.master, 65536)
        except OSError:  # the other side was closed
            piece = b""
        self.seen += piece
        return piece

    def wait_for(self, pattern):
        while not re.search(pattern, self.seen):
            assert self.read(), f"ended without {pattern}: {self.seen}"

    def end(self):
        """Reads to the end; returns stdout and the exit code."""
        while self.read():
            pass
        stdout, _ = self.process.communicate(timeout=TIMEOUT_S)
        return stdout.decode(), self.process.returncode

    @property
    def text(self):
        return self.seen.decode()

    @property
    def left(self):
        """What is to be seen at the end: each line from its last return or erasure on."""
        lines = self.text.replace("\r\n", "\n").split("\n")
        return "\n".join(re.split(r"\r\x1b\[K", line)[-1] for line in lines)


@contextmanager
def on_terminal(cairn, *arguments, columns=80):
    terminal = Terminal(cairn, arguments, columns)
    try:
        yield terminal
    finally:
        terminal.process.kill()
        terminal.process.wait()
        os.close(terminal.master)


@pytest.fixture
def big_file(files):
    """A file that takes more than a moment to share, yet none to make."""
    path = files / "big.bin"
    with open(path, "wb") as file:
        file.truncate(1024 * MIB)
    return path


# ---- JSON ---------------------------------------------------------------------------------------


def test_json_of_share(cairn, make_file):
    said = cairn.json("share", make_file(5 * MIB, 1), make_file(100, 2), "--code", "4+2")
    assert list(said) == ["shared"]
    first, second = said["shared"]
    assert first["link"].startswith("cairn:" + first["root"] + ".")
    assert (first["name"], first["bytes"], first["files"]) == ("file-1.bin", 5 * MIB, 1)
    assert (first["code"], first["copied"], first["known_before"]) == ("4+2", False, False)
    assert (first["resumed_bytes"], first["skipped"]) == (0, [])
    assert second["path"].endswith("file-2.bin")
    again = cairn.json("share", first["path"], "--code", "4+2")["shared"][0]
    assert again["known_before"] and again["link"] == first["link"]


def test_json_of_list(cairn, make_file):
    assert cairn.json("list") == {"bundles": []}
    path = make_file(5 * MIB)
    link = cairn.share(path)
    (bundle,) = cairn.json("list")["bundles"]
    assert (bundle["name"], bundle["link"], bundle["bytes"]) == (path.name, link, 5 * MIB)
    assert (bundle["code"], bundle["copied"], bundle["health"]) == ("8+4", False, "whole")
    assert bundle["place"] == str(path)
    assert RFC3339.fullmatch(bundle["added"])


def test_json_of_inspect(cairn, make_file):
    path = make_file(5 * MIB)
    path.chmod(0o640)
    link = cairn.share("--copy", path)
    said = cairn.json("inspect", link)
    assert said["readable"] and said["single_file"]
    assert said["chunks"] == said["chunks_here"] == 12 * said["stripes"]
    assert (said["tolerated_losses"], said["problems"]) == (4, [])
    (entry,) = said["entries"]
    assert (entry["kind"], entry["bytes"], entry["mode"]) == ("file", 5 * MIB, "0640")
    assert RFC3339.fullmatch(entry["modified"])


def test_json_of_get(cairn, make_file, out):
    path = make_file(5 * MIB)
    said = cairn.json("get", cairn.share(path), "-o", out)
    assert said["path"] == str(out / path.name)
    assert (said["bytes"], said["files"], said["rebuilt_chunks"]) == (5 * MIB, 1, 0)
    assert said["warnings"] == []


def test_json_of_verify(cairn, make_file):
    link = cairn.share("--copy", make_file(5 * MIB))
    whole = cairn.json("verify")
    assert (whole["bundles"], whole["damaged"], whole["damage"]) == (1, 0, [])
    assert whole["bytes"] > 5 * MIB
    (pack,) = cairn.pack_files()
    flip_byte(pack, pack.stat().st_size // 2)
    outcome = cairn.run("verify", link, "--json")
    assert outcome.code == 1
    said = json.loads(outcome.stdout)
    assert (said["damaged"], said["repaired"]) == (1, 0)
    (damage,) = said["damage"]
    assert (damage["fate"], damage["part"]) == ("damaged", "content")
    assert damage["where"] and damage["problem"]
    repaired = cairn.json("verify", "--repair")
    assert (repaired["damaged"], repaired["repaired"], repaired["lost"]) == (1, 1, 0)


def test_json_of_remove_and_status(cairn, make_file):
    link = cairn.share("--copy", make_file(5 * MIB))
    status = cairn.json("status")
    assert (status["bundles"], status["copied_bytes"]) == (1, 5 * MIB)
    assert status["data_folder"] == str(cairn.data)
    assert status["pack_bytes"] > 5 * MIB
    (removed,) = cairn.json("remove", link)["removed"]
    assert link.startswith("cairn:" + removed["root"])
    assert removed["freed_bytes"] >= 0
    assert cairn.json("status")["bundles"] == 0


def test_json_stands_before_and_behind_the_command(cairn):
    assert cairn("--json", "list").stdout == cairn("list", "--json").stdout


def test_errors_are_json_too(cairn, make_file):
    missing = cairn.run("share", "absent", "--json")
    assert (missing.code, missing.stdout) == (1, "")
    assert error_of(missing)["code"] == "not_found"
    assert "absent" in error_of(missing)["context"]
    wrong = cairn.run("--json", "share", "--code", "eight", ".")
    assert wrong.code == 2
    assert error_of(wrong)["code"] == "usage"
    bad_link = cairn.run("inspect", "cairn:abc", "--json")
    assert bad_link.code == 2
    assert set(error_of(bad_link)) == {"code", "message", "context", "hint"}


def test_what_was_shared_before_a_failure_is_said(cairn, make_file):
    outcome = cairn.run("share", make_file(100), "absent", "--json")
    assert outcome.code == 1
    assert len(json.loads(outcome.stdout)["shared"]) == 1
    text = cairn.run("share", make_file(100), "absent")
    assert (text.code, len(text.lines)) == (1, 1)


# ---- text ---------------------------------------------------------------------------------------


def test_errors_say_what_happened_and_what_to_do(cairn):
    what, hint = cairn.run("share", "absent").stderr.splitlines()
    assert re.fullmatch(r"cairn: not found \(.*absent.*\)", what)
    assert hint.startswith("  ")


def test_list_is_aligned_and_has_the_link_last(cairn, make_file):
    links = [cairn.share(make_file(n * MIB, n, "x" * 20 * n)) for n in (1, 2)]
    header, *rows = cairn("list").lines
    assert "\t" not in cairn("list").stdout
    column = header.index("LINK")
    assert sorted(row[column:] for row in rows) == sorted(links)


def test_links_are_read_from_stdin_line_by_line(cairn, make_file):
    links = [cairn.share(make_file(100, n)) for n in (1, 2)]
    assert len(cairn("remove", "-", "-", stdin="\n".join(links) + "\n").lines) == 2
    assert cairn.json("list")["bundles"] == []
    nothing = cairn.run("inspect", "-")
    assert (nothing.code, nothing.stdout) == (2, "")


def test_names_cannot_speak_to_the_terminal(cairn, files, out):
    folder = files / HOSTILE
    folder.mkdir()
    (folder / HOSTILE).write_text("x")
    link = cairn.share(folder)
    outputs = [
        cairn("list").stdout,
        cairn("inspect", link).stdout,
        cairn("get", link, "-o", out).stdout,
        cairn("remove", link).stdout,
    ]
    for text in outputs:
        assert SHOWN in text
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text)
    assert (out / HOSTILE / HOSTILE).read_text() == "x"


def test_names_keep_their_meaning_in_json(cairn, files):
    (files / HOSTILE).write_text("x")
    outcome = cairn("share", files / HOSTILE, "--json")
    assert json.loads(outcome.stdout)["shared"][0]["name"] == HOSTILE
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", outcome.stdout)


@pytest.mark.skipif(sys.platform == "darwin", reason="its file system takes UTF-8 only")
def test_a_name_that_is_not_utf8_stays_out_of_what_is_printed(cairn, files):
    path = os.fsencode(files) + b"/\xff\xfe"
    with open(path, "wb") as file:
        file.write(b"x")
    for flags in ([], ["--json"]):
        command = [cairn.binary, "--data-dir", cairn.data, "share", path, *flags]
        done = subprocess.run(command, capture_output=True, env=cairn.env, timeout=TIMEOUT_S)
        (done.stdout + done.stderr).decode("utf-8")


def test_special_files_are_skipped_with_a_warning(cairn, make_file, files):
    make_file(100, name="folder/file")
    os.mkfifo(files / "folder" / "pipe")
    outcome = cairn("share", files / "folder")
    assert len(outcome.lines) == 1
    assert re.search(r"^cairn: skipped .*pipe", outcome.stderr)
    (skipped,) = cairn.json("share", files / "folder")["shared"][0]["skipped"]
    assert skipped["path"].endswith("pipe") and skipped["reason"]


# ---- where the output goes ----------------------------------------------------------------------


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full")
@pytest.mark.parametrize("arguments", [["status"], ["status", "--json"], ["--help"], ["--version"]])
def test_output_that_cannot_be_written_is_a_failure(cairn, arguments):
    with open("/dev/full", "w") as full:
        command = [cairn.binary, "--data-dir", cairn.data, *arguments]
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, env=cairn.env
        )
    assert done.returncode == 1
    assert "standard output" in done.stderr


def test_a_reader_that_goes_away_is_no_failure(cairn):
    reader, writer = os.pipe()
    os.close(reader)
    command = [cairn.binary, "--data-dir", cairn.data, "status"]
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, env=cairn.env)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_closed_stdout_harms_no_file(cairn, make_file):
    path = make_file(5 * MIB)
    script = 'exec "$0" "$@" >&-'
    command = ["sh", "-c", script, cairn.binary, "--data-dir", cairn.data, "share", "--copy", path]
    assert subprocess.run(command, stderr=subprocess.PIPE, env=cairn.env).returncode == 1
    cairn("verify")
    assert len(cairn.json("list")["bundles"]) == 1


# ---- progress -----------------------------------------------------------------------------------


def test_progress_is_one_line_that_is_gone_at_the_end(cairn, big_file):
    with on_terminal(cairn, "share", big_file, columns=70) as terminal:
        stdout, code = terminal.end()
    assert code == 0
    assert re.fullmatch(r"cairn:\S+\n", stdout)
    drawn = [d for d in re.split(r"\r\x1b\[K", terminal.text) if "%" in d]
    assert drawn, terminal.text
    assert all(len(line) < 70 and "\n" not in line for line in drawn)
    assert re.search(r"\[[=> ]*\] +\d+%", terminal.text)
    assert "%" not in terminal.left
    assert re.search(r"^Shared big.bin: 1 file, 1.0 GiB", terminal.left)


def test_there_is_no_progress_when_quiet_or_without_a_terminal(cairn, big_file):
    with on_terminal(cairn, "--quiet", "share", big_file) as terminal:
        _, code = terminal.end()
    assert (code, terminal.text) == (0, "")
    assert cairn("share", "--code", "4+2", big_file).stderr == ""


# ---- being stopped ------------------------------------------------------------------------------


@pytest.mark.parametrize("number, code", [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_stopped_share_goes_on_when_it_is_given_again(cairn, big_file, number, code):
    with on_terminal(cairn, "share", big_file) as terminal:
        terminal.wait_for(rb" [1-9]\d%")
        terminal.process.send_signal(number)
        stdout, ended = terminal.end()
    assert (ended, stdout) == (code, ""), terminal.text
    assert "The same command continues where it stopped." in terminal.left
    assert cairn.json("status")["unfinished"] == 1
    (shared,) = cairn.json("share", big_file)["shared"]
    assert shared["resumed_bytes"] > 0
    assert cairn.json("status")["unfinished"] == 0
    cairn("verify")


def test_a_second_ctrl_c_ends_at_once(cairn, big_file):
    with on_terminal(cairn, "share", big_file) as terminal:
        terminal.wait_for(rb"\d%")
        terminal.process.send_signal(signal.SIGINT)
        terminal.wait_for(rb"stopping at the next safe point")
        terminal.process.send_signal(signal.SIGINT)
        _, ended = terminal.end()
    assert ended in (130, -signal.SIGINT)
    cairn("share", big_file)


def test_others_may_read_while_one_writes(cairn, make_file, big_file):
    link = cairn.share(make_file(100))
    with on_terminal(cairn, "share", big_file) as terminal:
        terminal.wait_for(rb"\d%")
        terminal.process.send_signal(signal.SIGSTOP)
        assert len(cairn.json("list")["bundles"]) == 1
        busy = cairn.run("remove", link)
        terminal.process.send_signal(signal.SIGCONT)
        assert terminal.end()[1] == 0
    assert busy.code == 1
    assert f"process {terminal.process.pid}" in busy.stderr
    assert "Wait until the other cairn is done" in busy.stderr


# ---- without a command --------------------------------------------------------------------------


def test_alone_it_opens_the_desktop_app_or_helps(cairn, tmp_path):
    folder = tmp_path / "bin"
    folder.mkdir()
    app = folder / "cairn-desktop"
    app.write_text('#!/bin/sh\necho "desktop $@"\n')
    app.chmod(0o755)
    # The one beside the program comes first, where both were built.
    alone = tmp_path / "alone" / "cairn"
    alone.parent.mkdir()
    shutil.copy(cairn.binary, alone)
    cairn.binary = alone
    env = {"PATH": f"{folder}:/usr/bin:/bin", "DISPLAY": ":0"}
    assert cairn.run(env=env).stdout == f"desktop --data-dir {cairn.data}\n"
    helped = cairn.raw(env={**env, "DISPLAY": "", "WAYLAND_DISPLAY": ""})
    assert helped.code == 0
    assert "Usage: cairn" in helped.stdout
