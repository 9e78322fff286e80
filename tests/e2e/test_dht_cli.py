"""`cairn dht` between nodes on loopback: what it finds, keeps and says."""

import hashlib
import json
import os
import signal
import subprocess
import time

import namespaces
import pytest
from dht_nodes import HERE_ONLY, NO_NODES, STOPS_WITHIN_S, Node, asking
from running import fails
from watched import Watched

SOON_S = 4  # about a second, and what a busy machine adds
NOBODY_HAS = "5" * 40
PORT = "9001"


@pytest.fixture
def start():
    """start(program, ...): a node that is ended with the test."""
    nodes = []

    def start(program, *arguments, **options):
        nodes.append(Node(program, *arguments, **options))
        return nodes[-1]

    yield start
    for node in nodes:
        node.kill()


@pytest.fixture
def first(start, make_cairn):
    """The node that the others begin at."""
    return start(make_cairn("first"))


@pytest.fixture
def holder(start, make_cairn, first):
    """A node that announces what its data folder holds."""
    return start(make_cairn("holder"), "--announce", PORT, bootstrap=first.contact).connected()


def found(cairn, what, first, *arguments):
    """The addresses that a search prints."""
    outcome = cairn.run("dht", "find", what, *asking(first.contact), *arguments)
    assert outcome.code in (0, 1), outcome
    return outcome.lines


# ---- finding ------------------------------------------------------------------------------------


def test_what_is_shared_is_found_by_link_and_by_key(cairn, first, holder, make_file):
    link = holder.program.share(make_file(100_000))
    holder.announced(1)
    assert found(cairn, link, first) == [f"127.0.0.1:{PORT}"]
    assert found(cairn, link.split(".")[0], first) == [f"127.0.0.1:{PORT}"]
    told = cairn.json("dht", "find", "-", *asking(first.contact), stdin=link + "\n")
    assert [provider["address"] for provider in told["providers"]] == [f"127.0.0.1:{PORT}"]
    assert found(cairn, told["key"], first) == [f"127.0.0.1:{PORT}"]


def test_a_new_share_is_found_soon(cairn, first, holder, make_file):
    for seed in range(2):
        link = holder.program.share(make_file(100_000, seed))
        shared = time.monotonic()
        while not found(cairn, link, first):
            assert time.monotonic() - shared < SOON_S
        assert time.monotonic() - shared < SOON_S


def test_what_is_removed_is_not_announced_again(start, make_cairn, first, holder, make_file):
    link = holder.program.share(make_file(100_000))
    holder.announced(1)
    holder.program("remove", link)
    holder.until(lambda state: state["announced"]["roots"] == 0)
    holder.stop()
    again = start(holder.program, "--announce", PORT, bootstrap=first.contact).connected()
    again.until(lambda state: state["announced"]["roots"] == 0)


def test_what_nobody_has_is_not_found(cairn, first, holder):
    for what in (NOBODY_HAS, cairn.raw("status").stdout.split("Node ")[1].split()[0]):
        fails(cairn, "dht", "find", what, *asking(first.contact), naming="not found")
    told = cairn.run("dht", "find", NOBODY_HAS, "--json", *asking(first.contact))
    assert told.code == 1
    assert json.loads(told.stdout)["providers"] == []
    assert json.loads(told.stderr)["error"]["code"] == "not_found"


def test_networks_have_keys_of_their_own(cairn, start, make_cairn, first, make_file):
    program = make_cairn("member")
    link = program.share(make_file(100_000))
    options = ("--announce", PORT, "--network", "home")
    start(program, *options, bootstrap=first.contact).announced(1)
    assert found(cairn, link, first) == []
    assert found(cairn, link, first, "--network", "work") == []
    assert found(cairn, link, first, "--network", "home") == [f"127.0.0.1:{PORT}"]


def test_what_is_neither_link_nor_node_nor_key_is_told_so(cairn, make_file):
    link = cairn.share(make_file(100_000))
    secret = link.split(".")[1].split("?")[0]
    for what in ("cairn-node:abc", NOBODY_HAS[1:], link.replace(".", "!"), "word"):
        outcome = cairn.run("dht", "find", what, *HERE_ONLY, *NO_NODES)
        assert (outcome.code, outcome.stdout) == (2, "")
        assert "neither a link nor a node nor a key" in outcome.stderr
        assert secret not in outcome.stderr


# ---- values -------------------------------------------------------------------------------------


def put(cairn, first, *arguments, **options):
    return cairn.json("dht", "put", *arguments, *asking(first.contact), **options)


def get(cairn, first, *arguments):
    return cairn("dht", "get", *arguments, *asking(first.contact)).stdout


def test_a_value_comes_back_as_it_was(cairn, first, holder):
    target = cairn("dht", "put", "hällo", *asking(first.contact)).stdout.strip()
    assert target == hashlib.sha1("6:hällo".encode()).hexdigest()
    assert get(cairn, first, target) == "hällo"
    told = put(cairn, first, "-", stdin="two\nlines\n")
    assert (told["stored"], told["public_key"], told["sequence"]) == (2, None, None)
    assert get(cairn, first, told["target"]) == "two\nlines\n"
    assert get(cairn, first, put(cairn, first, "")["target"]) == ""


def test_a_bencoded_value_is_put_as_it_is(cairn, first, holder):
    value = "d1:ai1e1:bl1:xee"
    target = put(cairn, first, "--bencoded", value)["target"]
    assert target == hashlib.sha1(value.encode()).hexdigest()
    assert get(cairn, first, target) == value
    for wrong in ("word", "d1:bi1e1:ai1ee", "i1ei2e", ""):
        options = ("--bencoded", wrong, *asking(first.contact))
        fails(cairn, "dht", "put", *options, naming="VALUE is not bencoded")


def test_a_signed_value_has_versions(cairn, first, holder, tmp_path):
    key = tmp_path / "key.pem"
    told = put(cairn, first, "one", "--key", key)
    assert told["sequence"] == 1
    assert key.stat().st_mode & 0o777 == 0o600
    again = put(cairn, first, "two", "--key", key)
    assert (again["target"], again["sequence"]) == (told["target"], 2)
    assert put(cairn, first, "three", "--key", key, "--sequence", 7)["sequence"] == 7
    options = ("late", "--key", key, "--sequence", 3, *asking(first.contact))
    fails(cairn, "dht", "put", *options, naming="the DHT has version 7")
    for name in (told["target"], told["public_key"]):
        assert get(cairn, first, name) == "three"


def test_a_salt_tells_values_of_one_key_apart(cairn, first, holder, tmp_path):
    key = ("--key", tmp_path / "key.pem")
    one = put(cairn, first, "one", *key, "--salt", "a")
    two = put(cairn, first, "two", *key, "--salt", "b")
    assert one["public_key"] == two["public_key"] and one["target"] != two["target"]
    assert get(cairn, first, one["public_key"], "--salt", "a") == "one"
    assert get(cairn, first, two["public_key"], "--salt", "b") == "two"
    assert get(cairn, first, two["target"], "--salt", "b") == "two"
    name = one["public_key"]
    fails(cairn, "dht", "get", name, *asking(first.contact), naming="no node of the DHT")


def test_what_cannot_be_put_is_refused(cairn, first, holder, tmp_path):
    asked = asking(first.contact)
    assert put(cairn, first, "-", stdin="x" * 996)["stored"] == 2
    long = cairn.run("dht", "put", "-", *asked, stdin="x" * 997)
    assert long.code == 1 and "more than the 1000 bytes" in long.stderr
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("nothing")
    fails(cairn, "dht", "put", "x", "--key", wrong, *asked, naming="wrong.pem")
    assert wrong.read_text() == "nothing"
    absent = tmp_path / "absent" / "key.pem"
    fails(cairn, "dht", "put", "x", "--key", absent, *asked, naming="the key cannot be written")


def test_a_value_that_nobody_has_is_not_found(cairn, first, holder):
    fails(cairn, "dht", "get", NOBODY_HAS, *asking(first.contact), naming=NOBODY_HAS)
    outcome = cairn.run("dht", "get", "word", *asking(first.contact))
    assert (outcome.code, outcome.stdout) == (2, "")


# ---- running ------------------------------------------------------------------------------------


def test_every_command_prints_one_document(cairn, first, holder, make_file):
    link = holder.program.share(make_file(100_000))
    holder.announced(1)
    target = put(cairn, first, "hello")["target"]
    for arguments in (["find", link], ["get", target], ["put", "hello"], ["status"]):
        outcome = cairn("dht", *arguments, "--json", *asking(first.contact))
        assert len(outcome.lines) == 1 and outcome.stderr == ""
        assert isinstance(json.loads(outcome.stdout), dict)


def test_status_tells_people_the_same(cairn, first, holder):
    told = cairn("dht", "status", *asking(first.contact)).stdout
    assert "connected" in told and "2 nodes" in told


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_promptly_and_well(holder, number):
    began = time.monotonic()
    assert holder.stop(number) == 0
    assert time.monotonic() - began < STOPS_WITHIN_S


def test_it_says_what_happens_to_people_too(start, make_cairn, first):
    program = make_cairn("talking")
    arguments = ("dht", "run", "--announce", PORT, *asking(first.contact))
    command = [program.binary, "--data-dir", program.data, *map(str, arguments)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
    with subprocess.Popen(command, env=program.env, **pipes) as process:
        for line in process.stdout:
            if line.startswith("DHT connected on port "):
                break
        process.terminate()
        assert process.wait(timeout=30) == 0


def test_it_remembers_who_it_is_and_whom_it_knew(start, first, holder):
    before = holder.side["id"]
    holder.stop()
    again = start(holder.program).connected()
    assert again.side["id"] == before


def test_searches_leave_its_id_alone(start, first, holder):
    before = holder.side["id"]
    holder.stop()
    holder.program.run("dht", "find", NOBODY_HAS, *asking(first.contact))
    assert start(holder.program).side["id"] == before


def test_it_starts_again_after_it_was_killed(cairn, start, first, holder, make_file):
    link = holder.program.share(make_file(100_000))
    holder.announced(1)
    holder.kill()
    start(holder.program, "--announce", "9002", bootstrap=first.contact).announced(1)
    assert "127.0.0.1:9002" in found(cairn, link, first)


def test_a_damaged_memory_is_reported_and_replaced(start, first, holder):
    memory = holder.program.data / "dht.nodes"
    holder.stop()
    memory.write_bytes(b"damaged")
    again = start(holder.program, bootstrap=first.contact).connected()
    assert again.stop() == 0
    assert "dht.nodes" in again.ended()
    third = start(holder.program).connected()
    assert third.side["id"] == again.side["id"]
    third.stop()
    assert "dht.nodes" not in third.ended()


def test_a_port_that_is_taken_is_an_error_for_run_alone(cairn, start, first):
    taken = (*HERE_ONLY, "--bootstrap", "none", "--dht-port", first.side["port"])
    outcome = fails(cairn, "dht", "run", *taken, naming=f"port {first.side['port']} ")
    assert "--dht-port" in outcome.stderr
    # It finds the one that has the port without being told of any other.
    told = cairn.json("dht", "status", *taken)
    assert told["state"] == "connected"


def test_it_works_on_a_folder_that_cannot_be_written(start, first, holder, make_file, tmp_path):
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can become another user")
    holder.program.share(make_file(100_000))
    holder.stop()
    holder.program("list")
    for folder in tmp_path.parents:
        os.chmod(folder, os.stat(folder).st_mode | 0o011)
    os.chmod(tmp_path, 0o755)
    os.chmod(holder.program.data.parent, 0o755)
    for folder, _, names in os.walk(holder.program.data):
        for path in [folder, *(os.path.join(folder, name) for name in names)]:
            os.chown(path, 65534, 65534)
            os.chmod(path, 0o500 if os.path.isdir(path) else 0o400)
    other = {"user": 65534, "group": 65534, "extra_groups": []}
    node = start(holder.program, "--announce", PORT, bootstrap=first.contact, **other)
    node.announced(1)
    assert node.stop() == 0


# ---- settings -----------------------------------------------------------------------------------


def test_without_the_dht_nothing_can_be_found(cairn, start):
    for command in (["find", NOBODY_HAS], ["get", NOBODY_HAS], ["put", "x"]):
        outcome = fails(cairn, "dht", *command, "--dht", "off", *HERE_ONLY, naming="switched off")
        assert "--dht on" in outcome.stderr
    node = start(cairn, "--dht", "off", "--announce", PORT)
    state = node.until(lambda state: True)
    assert (state["state"], state["v4"], state["announced"]) == ("off", None, None)
    assert node.stop() == 0


def test_settings_come_from_where_all_settings_come_from(cairn, start, first, tmp_path):
    here = tmp_path / "here"
    here.mkdir()
    quiet = ("--bind", "127.0.0.1", "--lan", "off", "--map-ports", "off")

    def state(*arguments, **env):
        outcome = cairn.run("dht", "status", "--json", *quiet, *arguments, env=env, cwd=here)
        assert outcome.code == 0, outcome.stderr
        return json.loads(outcome.stdout)

    known = {"BOOTSTRAP_NODES": first.contact, "DHT_PORT": "0"}
    assert state(**known)["state"] == "connected"
    assert state(**known, CAIRN_DHT="off")["state"] == "off"
    (here / ".env").write_text(f"BOOTSTRAP_NODES={first.contact}\nCAIRN_DHT_PORT=0\n")
    assert state()["state"] == "connected"
    (here / ".env").unlink()
    config = tmp_path / "cairn.toml"
    config.write_text(f"[dht]\nport = 0\nbootstrap = '{first.contact}'\n")
    assert state("--config", config)["state"] == "connected"
    config.write_text("dht.enabled = false\n[network]\nlan = true\nmap_ports = true\n")
    assert state("--config", config)["state"] == "off"


@pytest.mark.parametrize(
    "arguments, env, told",
    [
        (["--dht-port", "70000"], {}, "--dht-port = '70000'"),
        (["--bootstrap", "nowhere"], {}, "--bootstrap = 'nowhere'"),
        (["--bind", "localhost"], {}, "--bind = 'localhost'"),
        (["--lan", "maybe"], {}, "--lan = 'maybe'"),
        ([], {"DHT_PORT": "x"}, "DHT_PORT = 'x'"),
        ([], {"CAIRN_BOOTSTRAP": "", "BOOTSTRAP_NODES": "x"}, "BOOTSTRAP_NODES = 'x'"),
        ([], {"CAIRN_MAP_PORTS": "x"}, "CAIRN_MAP_PORTS = 'x'"),
        ([], {"CAIRN_NETWORK_SECRET": "x" * 1025}, "CAIRN_NETWORK_SECRET: "),
        (["--announce", "0"], {}, "--announce: is a number from 1 to 65535"),
    ],
)
def test_wrong_settings_are_named_and_nothing_is_done(cairn, arguments, env, told):
    safe = {"CAIRN_BIND": "127.0.0.1", "CAIRN_LAN": "0", "CAIRN_BOOTSTRAP": "none"}
    outcome = cairn.run("dht", "run", *arguments, env={**safe, **env})
    assert (outcome.code, outcome.stdout) == (2, "")
    assert told in outcome.stderr
    assert "xxxx" not in outcome.stderr
    assert not cairn.data.exists()


# ---- no network ---------------------------------------------------------------------------------


def test_no_network_is_a_state(cairn):
    """In a namespace without a way out: nobody is asked for the name."""
    if reason := namespaces.why_not():
        pytest.skip(reason)
    made = namespaces.Namespaces()
    try:
        alone = made.add("a")
        command = [cairn.binary, "--data-dir", cairn.data, "dht", "run", "--json", *HERE_ONLY]
        command += ["--bootstrap", "nowhere.invalid:1"]
        process = Watched(made.command_in(alone, *command), env=cairn.env)
        state = process.wait_for(lambda state: state["state"] == "alone")
        assert state["bootstrap_problem"].startswith("nowhere.invalid: ")
        assert process.stop() == 0
        command[command.index("run")] = "find"
        asked = made.run_in(alone, *command, NOBODY_HAS, timeout=60, env=cairn.env)
        assert asked.returncode == 1
        assert json.loads(asked.stderr)["error"]["code"] == "unavailable"
    finally:
        made.tear_down()
