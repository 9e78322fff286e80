"""`cairn --daemon` as those who run it see it: signals, settings, log, what it tells systemd."""

import json
import os
import re
import signal
import socket
import time
from pathlib import Path

import pytest
from daemons import STOPS_WITHIN_S, Daemon, Manager, until
from dht_nodes import HERE_ONLY, NO_NODES, Node
from running import fails

KEYS = Path(__file__).resolve().parents[2] / "core" / "node" / "config_keys.cpp"

# A value for each setting that a daemon can be given, none of them the default.
VALUES = {
    "node_id": "attic",
    "log.level": "debug",
    "log.format": "json",
    "log.max_bytes": "1Mi",
    "log.keep": "7",
    "share.code": "4+2",
    "share.copy": "true",
    "serve.port": "0",
    "network.name": "home",
    "network.secret": "hush hush",
    "network.bind": "127.0.0.1",
    "network.lan": "off",
    "network.map_ports": "off",
    "dht.enabled": "on",
    "dht.port": "0",
    "dht.bootstrap": "none",
    "api.listen": "127.0.0.1:9001",
    "limits.upload": "500k",
    "limits.download": "2M",
    "limits.lan_upload": "3M",
    "limits.lan_download": "4M",
    "limits.peer_upload": "5M",
    "limits.peer_download": "6M",
    "limits.upload_slots": "3",
    "limits.connections": "30",
    "limits.downloads": "2",
    "limits.schedule": "mon-fri 08:00-18:00 up 500k; daily 22:00-06:00 down 2M",
}


@pytest.fixture
def start():
    """start(program, ...): a daemon that is ended with the test."""
    daemons = []

    def start(program, *arguments, **options):
        daemons.append(Daemon(program, *arguments, **options))
        return daemons[-1]

    yield start
    for daemon in daemons:
        daemon.kill()


@pytest.fixture
def config(cairn):
    path = cairn.data.parent / "settings.toml"
    path.write_text("")
    return path


# ---- signals ------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_stops_when_it_is_told_to(start, cairn, number):
    daemon = start(cairn).ready()
    assert daemon.stopped(number) == 0
    daemon.until("stopped")


def test_it_stops_while_nobody_answers_it(start, cairn):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{silent.getsockname()[1]}"
        daemon = start(cairn, "--dht-port", "0", "--bootstrap", host, alone=HERE_ONLY).ready()
        assert daemon.stopped(signal.SIGTERM) == 0


def test_settings_that_are_read_again_count(start, cairn, config):
    daemon = start(cairn, "--config", config).ready()
    config.write_text("serve.port = 7\nlog.level = 'debug'\n")
    daemon.send(signal.SIGHUP)
    line = daemon.until("serve.port was changed; that counts from the next start on")
    assert line["level"] == "warning"
    daemon.until("read again")
    config.write_text("log.level = 'error'\n")
    daemon.send(signal.SIGHUP)
    # Told to stop, it would say so at the level that it had.
    assert daemon.stopped(signal.SIGTERM) == 0
    daemon.reader.join()
    assert not any("stopp" in line["text"] for line in daemon.states.queue)


def test_settings_that_cannot_be_meant_stay_out(start, cairn, config):
    daemon = start(cairn, "--config", config).ready()
    config.write_text("limits.upload = 'much'\n")
    daemon.send(signal.SIGHUP)
    line = daemon.until("the settings stay as they were")
    assert f"{config}, line 1: limits.upload = 'much'" in line["text"]
    config.unlink()
    daemon.send(signal.SIGHUP)
    assert str(config) in daemon.until("the settings stay as they were")["text"]
    config.write_text("")
    daemon.send(signal.SIGHUP)
    daemon.until("the settings were read again")
    assert daemon.stopped(signal.SIGTERM) == 0


# ---- settings -----------------------------------------------------------------------------------


def variables():
    """The names in the environment of each setting, as the program has them."""
    keys = re.findall(
        r'^    \{"([a-z_.]+)", k\w+, \{("[A-Z_"]+(?:, "[A-Z_]+")?)\}', KEYS.read_text(), re.M
    )
    return {key: re.findall(r"[A-Z_]+", names) for key, names in keys}


def settings_said(daemon):
    """What the log says of its settings until it is ready."""
    daemon.ready()
    lines = [line["text"] for line in daemon.seen if line["component"] == "settings"]
    return dict(line.split(" = ", 1) for line in lines)


def test_this_file_knows_every_setting():
    assert set(variables()) == {*VALUES, "data_dir", "log.file"}


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("by_dotenv", [False, True])
def test_every_name_in_the_environment_reaches_it(start, cairn, tmp_path, shared, by_dotenv):
    values = {**VALUES, "data_dir": str(tmp_path / "elsewhere")}
    names = {key: both[shared] for key, both in variables().items() if len(both) > shared}
    given = {name: values[key] for key, name in names.items() if key in values}
    env = {"CAIRN_LOG_FORMAT": "" if "CAIRN_LOG_FORMAT" in given else "json"}
    if by_dotenv:
        text = "".join(f"{name}='{value}'\n" for name, value in given.items())
        (tmp_path / ".env").write_text(text)
    else:
        env |= given
    # What has no second name keeps it on this machine by a flag.
    alone = HERE_ONLY if shared else ()
    daemon = start(cairn, alone=alone, own_folder=False, env=env, cwd=tmp_path)
    said = settings_said(daemon)
    for key, name in names.items():
        if key not in values:
            continue
        shown = "(secret)" if key == "network.secret" else values[key]
        origin = rf"\.env, line \d+: {name}" if by_dotenv else f"environment variable {name}"
        assert re.fullmatch(rf"{re.escape(shown)} \({origin}\)", said[key]), said[key]
    assert not any("hush" in line["text"] for line in daemon.seen)
    assert (tmp_path / "elsewhere" / "library.db").exists()
    assert daemon.stopped(signal.SIGTERM) == 0


def test_the_nearest_source_counts(start, cairn, config, tmp_path):
    config.write_text("node_id = 'file'\nserve.port = 1\nlimits.upload = '1k'\nlog.keep = 1\n")
    (tmp_path / ".env").write_text("NODE_ID=dotenv\nSERVE_PORT=2\nCAIRN_LIMIT_UPLOAD=2k\n")
    env = {"CAIRN_NODE_ID": "variable", "SERVE_PORT": "3"}
    options = ("--config", config, "--node-id", "flag")
    said = settings_said(start(cairn, *options, env=env, cwd=tmp_path))
    assert said["node_id"] == "flag (--node-id)"
    assert said["serve.port"] == "3 (environment variable SERVE_PORT)"
    assert said["limits.upload"] == "2k (.env, line 3: CAIRN_LIMIT_UPLOAD)"
    assert said["log.keep"] == f"1 ({config}, line 4: log.keep)"


@pytest.mark.parametrize("name", ["CAIRN_CONFIG", "CONFIG_FILE"])
def test_the_settings_file_is_named_by_the_environment(start, cairn, config, name):
    config.write_text("node_id = 'attic'\n")
    said = settings_said(start(cairn, env={name: str(config)}))
    assert said["node_id"] == f"attic ({config}, line 1: node_id)"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--serve-port", "x"], "--serve-port = 'x': use a number"),
        (["--up", "0"], "--up = '0': use unlimited"),
        (["--api-listen", "0.0.0.0:1"], "of this machine alone"),
        (["--log-level", "loud"], "use trace, debug"),
    ],
)
def test_wrong_settings_start_nothing(cairn, arguments, named):
    fails(cairn, "--daemon", *arguments, naming=named, code=2)
    assert not cairn.data.exists()


# ---- others in the way --------------------------------------------------------------------------


def test_a_second_one_is_told_who_has_the_data_folder(start, cairn):
    daemon = start(cairn).ready()
    held = f"held by cairn --daemon (process {daemon.process.pid})"
    fails(cairn, "--daemon", *HERE_ONLY, *NO_NODES, naming=held)
    fails(cairn, "dht", "run", *HERE_ONLY, *NO_NODES, naming=held)
    assert daemon.stopped(signal.SIGTERM) == 0
    assert start(cairn).ready().stopped(signal.SIGTERM) == 0


def test_a_daemon_is_told_of_a_node_in_the_dht(start, cairn):
    node = Node(cairn)
    try:
        assert node.side
        fails(cairn, "--daemon", *HERE_ONLY, *NO_NODES, naming="held by cairn dht run")
    finally:
        node.kill()


def test_a_port_that_is_taken_is_named(cairn):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 0))
        port = other.getsockname()[1]
        options = ("--bootstrap", "none", "--dht-port", port)
        told = fails(cairn, "--daemon", *HERE_ONLY, *options, naming=f"port {port} ")
        assert "--dht-port" in told.stderr


# ---- the log ------------------------------------------------------------------------------------


@pytest.fixture
def log(tmp_path):
    """A file to log to, in a folder of its own."""
    folder = tmp_path / "logs"
    folder.mkdir()
    return folder / "cairn.log"


def lines_of(*files):
    return [line for file in files if file.exists() for line in file.read_text().splitlines()]


def numbered(log, number):
    return log.with_name(f"{log.name}.{number}")


@pytest.mark.parametrize("name", ["CAIRN_LOG_FILE", "LOG_FILE"])
def test_text_is_what_it_logs_unless_told_otherwise(start, cairn, log, name):
    daemon = start(cairn, env={name: str(log), "CAIRN_LOG_FORMAT": ""})
    until(lambda: any("ready: node cairn-node:" in line for line in lines_of(log)))
    assert daemon.stopped(signal.SIGTERM) == 0
    form = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:[\d.]+Z info [a-z]+: .+")
    assert all(form.fullmatch(line) for line in lines_of(log))


def test_lines_of_json_are_documents(start, cairn, log):
    daemon = start(cairn, "--log-file", log, "--log-format", "json", "--log-level", "debug")
    until(lambda: any("ready: " in line for line in lines_of(log)))
    assert daemon.stopped(signal.SIGTERM) == 0
    for line in lines_of(log):
        assert set(json.loads(line)) == {"time", "level", "component", "text"}


def test_lines_for_the_journal_begin_with_their_level(start, cairn, tmp_path):
    with open(tmp_path / "err", "w") as err:
        stream = os.fstat(err.fileno())
        # As the journal says that it is what the standard error leads to.
        env = {
            "JOURNAL_STREAM": f"{stream.st_dev}:{stream.st_ino}",
            "CAIRN_LOG_FORMAT": "",
        }
        daemon = start(cairn, env=env, stderr=err)
        until(lambda: any("ready: " in line for line in lines_of(tmp_path / "err")))
        assert daemon.stopped(signal.SIGTERM) == 0
    assert all(re.match(r"<[3-7]>[a-z]+: ", line) for line in lines_of(tmp_path / "err"))


def fill(daemon, config, log, times):
    """Has it log a line of two thousand bytes so many times; returns what is in them."""
    said = []
    for number in range(times):
        said.append(f"{number:04}" + "x" * 2000)
        config.write_text(f"node_id = '{said[-1]}'\n")
        daemon.send(signal.SIGHUP)
        until(lambda: any(said[-1] in line for line in lines_of(log)))
    return said


def test_a_full_log_file_gives_way_to_another(start, cairn, config, log):
    env = {"CAIRN_LOG_MAX_BYTES": "5000", "CAIRN_LOG_KEEP": "2"}
    daemon = start(cairn, "--config", config, "--log-file", log, env=env)
    until(lambda: any("ready: " in line for line in lines_of(log)))
    said = fill(daemon, config, log, 8)
    assert daemon.stopped(signal.SIGTERM) == 0
    files = [numbered(log, 2), numbered(log, 1), log]
    assert set(log.parent.iterdir()) == set(files)
    assert all(file.stat().st_size <= 5000 for file in files)
    kept = re.findall(r"\d{4}x{2000}", "".join(lines_of(*files)))
    assert kept == said[-len(kept) :] and len(kept) >= 4


def test_a_log_file_that_was_moved_away_is_opened_anew(start, cairn, config, log):
    daemon = start(cairn, "--config", config, "--log-file", log)
    until(lambda: any("ready: " in line for line in lines_of(log)))
    log.rename(numbered(log, "old"))
    daemon.send(signal.SIGHUP)
    until(lambda: any("read again" in line for line in lines_of(log)))
    before = lines_of(numbered(log, "old"))
    assert daemon.stopped(signal.SIGTERM) == 0
    assert lines_of(numbered(log, "old")) == before
    assert any("stopped" in line for line in lines_of(log))


def test_a_log_file_that_cannot_be_opened_is_named(cairn, log):
    absent = log.parent / "absent" / "cairn.log"
    options = ("--daemon", *HERE_ONLY, *NO_NODES, "--log-file")
    fails(cairn, *options, absent, naming=f"{absent}: the log cannot be opened")
    fails(cairn, *options, log.parent, naming=f"{log.parent}: the log cannot be opened")
    assert not cairn.data.exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk here")
def test_a_full_disk_is_said_once_and_stops_nothing(start, cairn, tmp_path):
    manager = Manager(tmp_path / "notify")
    with open(tmp_path / "err", "w") as err:
        daemon = start(cairn, "--log-file", "/dev/full", env=manager.env, stderr=err)
        manager.until("READY")
        assert daemon.stopped(signal.SIGTERM) == 0
    (line,) = lines_of(tmp_path / "err")
    assert "/dev/full: the log cannot be written" in line


# ---- the service manager ------------------------------------------------------------------------


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux has systemd")
@pytest.mark.parametrize("abstract", [False, True])
def test_the_service_manager_is_told(start, cairn, config, tmp_path, abstract):
    manager = Manager(f"@cairn-{os.getpid()}" if abstract else tmp_path / "notify")
    daemon = start(cairn, "--config", config, env=manager.env)
    assert manager.next().items() >= {"READY": "1"}.items()
    for text in ("", "serve.port = 'x'", ""):
        config.write_text(text)
        before = time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000
        daemon.send(signal.SIGHUP)
        reloading = manager.next()
        assert reloading["RELOADING"] == "1"
        after = time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000
        assert before <= int(reloading["MONOTONIC_USEC"]) <= after
        ready = manager.next()
        assert ready["READY"] == "1" and "cairn-node:" in ready["STATUS"]
    daemon.send(signal.SIGTERM)
    assert manager.next()["STOPPING"] == "1"
    assert daemon.process.wait(STOPS_WITHIN_S) == 0


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux has systemd")
def test_it_says_that_it_is_alive_where_somebody_watches(start, cairn, tmp_path):
    manager = Manager(tmp_path / "notify")
    daemon = start(cairn, env={**manager.env, "WATCHDOG_USEC": "200000"})
    for _ in range(4):
        assert manager.until("WATCHDOG")["WATCHDOG"] == "1"
    assert daemon.stopped(signal.SIGTERM) == 0
    quiet = Manager(tmp_path / "quiet")
    daemon = start(cairn, env=quiet.env)
    assert quiet.next()["READY"] == "1"
    assert daemon.stopped(signal.SIGTERM) == 0
    assert "STOPPING" in quiet.next()
