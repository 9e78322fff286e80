"""cairn-desktop as it is started, used from outside, killed and ended."""

import json
import os
import signal
import subprocess
import time

import pytest
from daemons import until
from desktop import Desktop, app_of, ends_within, processor_seconds
from peers import Peer
from running import MIB, digest

ANSWERS_WITHIN_S = 3
CLOSES_WITHIN_S = 5
IDLE_AT_MOST = 0.005


@pytest.fixture
def app(binary, make_cairn):
    if not app_of(binary).exists():
        pytest.skip("the desktop app is not built")
    user = Desktop(make_cairn("user"))
    yield user
    user.close()


@pytest.fixture
def holder(cairn):
    """Somebody who has a file, and gives it slowly enough that there is a middle."""
    slow = Peer(cairn, env={"CAIRN_LIMIT_LAN_UPLOAD": "8M"})
    yield slow
    slow.kill()


def downloads(app):
    return json.loads(app.cli("downloads", "--json").stdout or '{"downloads": []}')["downloads"]


def is_in_the_middle(app):
    return any(one["done_bytes"] > 4 * MIB for one in downloads(app))


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_ends_in_order_when_the_system_says_so(app, make_file, how):
    process = app.start(make_file(1000, name="one.txt"))
    until(lambda: app.shares("one.txt"))
    process.send_signal(how)
    assert ends_within(process, CLOSES_WITHIN_S) == 0


def test_ends_soon_while_it_starts(app):
    for wait in (0.05, 0.2, 0.4, 0.8):
        process = app.start("--minimized")
        time.sleep(wait)
        process.terminate()
        # Before there are handlers for it, the signal itself ends it.
        assert ends_within(process, CLOSES_WITHIN_S) in (0, -signal.SIGTERM)


def test_ends_soon_while_it_shares_and_goes_on_later(app, files):
    large = files / "large.bin"
    large.touch()
    os.truncate(large, 6000 * MIB)
    process = app.start(large)
    until((app.program.data / "api.sock").exists)
    time.sleep(0.5)
    # Whoever asks waits for a little of the share, and not for all of it.
    began = time.monotonic()
    status = json.loads(app.cli("status", "--json").stdout)
    assert time.monotonic() - began < ANSWERS_WITHIN_S
    assert status["unfinished"] == 0
    refused = app.cli("remove", "--unfinished")
    assert refused.code == 1 and "being shared" in refused.stderr
    process.terminate()
    assert ends_within(process, CLOSES_WITHIN_S) == 0
    assert not app.shares("large.bin")
    app.start(large)
    until(lambda: app.shares("large.bin"), 200)


def test_shares_what_it_is_started_with_and_what_others_hand_over(app, make_file):
    app.start(make_file(1000, 1, "one.txt"))
    until(lambda: app.shares("one.txt"))
    second = app.start(make_file(1000, 2, "two.txt"))
    assert second.wait(timeout=10) == 0
    until(lambda: app.shares("one.txt", "two.txt"))


@pytest.mark.parametrize("daemon_first", [True, False])
def test_ends_soon_when_its_daemon_does_too(app, make_file, daemon_first):
    daemon = app.start_daemon()
    process = app.start(make_file(1000, name="one.txt"))
    until(lambda: app.shares("one.txt"))
    for one in (daemon, process) if daemon_first else (process, daemon):
        one.terminate()
    assert ends_within(process, CLOSES_WITHIN_S) == 0
    assert ends_within(daemon, CLOSES_WITHIN_S) == 0


def test_what_is_shared_outlives_a_kill(app, make_file):
    process = app.start(make_file(1000, name="one.txt"))
    until(lambda: app.shares("one.txt"))
    process.kill()
    process.wait()
    app.start()
    until(app.runs)
    assert app.shares("one.txt")


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_download_goes_on_after_the_app_has_ended_in_the_middle(
    app, cairn, holder, make_file, tmp_path, how
):
    original = make_file(40 * MIB)
    link = cairn.share(original)
    process = app.start("--minimized")
    until(app.runs)
    app.starts_cli("get", link, "-o", tmp_path / "in", "--from", holder.address)
    until(lambda: is_in_the_middle(app))
    process.send_signal(how)
    ends_within(process, CLOSES_WITHIN_S)
    before = holder.metric("cairn_bytes_sent_total")
    assert before < 36 * MIB

    app.start("--minimized")
    arrived = tmp_path / "in" / original.name
    until(arrived.exists, 60)
    assert digest(arrived) == digest(original)
    # What had come is not brought again.
    until(lambda: all(one["state"] == "finished" for one in downloads(app)))
    assert holder.metric("cairn_bytes_sent_total") < 56 * MIB


@pytest.mark.parametrize("with_dht", [False, True])
def test_costs_next_to_nothing_while_it_is_idle_and_hidden(app, make_file, with_dht):
    if with_dht:
        alone = 'enabled = true\nport = 0\nbootstrap = "none"'
        app.config.write_text(app.config.read_text().replace("enabled = false", alone))
    process = app.start("--minimized", make_file(5 * MIB))
    until(lambda: app.shares("file-1.bin"))
    time.sleep(3)
    before = processor_seconds(process)
    time.sleep(20)
    assert (processor_seconds(process) - before) / 20 <= IDLE_AT_MOST


def test_says_what_is_wrong_with_its_arguments(app):
    for arguments, hint in ((["--nonsense"], "no option"), (["--data-dir"], "needs a value")):
        done = subprocess.run(
            [app_of(app.program.binary), *arguments],
            env=app.env,
            capture_output=True,
            text=True,
            timeout=30,
        )
        assert done.returncode == 2
        assert hint in done.stderr
