"""`cairn port` against the real miniupnpd, behind a NAT made of network namespaces."""

import json
import queue
import signal
import subprocess
import threading
import time

import pytest
from lan_namespaces import EXTERNAL, INSIDE, OTHER_EXTERNAL, lan  # noqa: F401

PORT = 9000
BACK_WITHIN_S = 60
# A router that restarts seconds after it started cannot be told from one that did not: its epoch is
# allowed to be wrong by as much.
UP_FOR_S = 8
PROTOCOLS = ("pcp", "nat-pmp", "upnp")

LISTENER = f"""
import socket
listener = socket.create_server(("0.0.0.0", {PORT}))
listener.settimeout(60)
connection, _ = listener.accept()
connection.sendall(b"reached")
"""
CALLER = """
import socket, sys
connection = socket.create_connection((sys.argv[1], int(sys.argv[2])), timeout=5)
print(connection.recv(100).decode())
"""


class Mapping:
    """The program in the machine behind the router, and the states that it reports."""

    def __init__(self, lan, binary, *arguments):
        command = lan.command_in(lan.inside, binary, "port", PORT, "--json", *arguments)
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.states = queue.Queue()
        self.seen = []
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.states.put(json.loads(line))

    def wait_for(self, wanted, timeout_s=30):
        """The first state that `wanted` accepts."""
        end = time.monotonic() + timeout_s
        while True:
            try:
                state = self.states.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                pytest.fail(f"not within {timeout_s} s; reported were {self.seen}")
            self.seen.append(state)
            if wanted(state):
                return state

    def stop(self, number=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(number)
        return self.process.wait(timeout=30)


@pytest.fixture
def start(lan, binary):  # noqa: F811
    started = []

    def start_one(*arguments):
        started.append(Mapping(lan, binary, *arguments))
        return started[-1]

    yield start_one
    for one in started:
        one.process.kill()
        one.process.wait(timeout=30)


def is_mapped(state):
    return state["state"] == "mapped"


def wait_until(condition, timeout_s):
    """The seconds it took."""
    started = time.monotonic()
    while not condition():
        assert time.monotonic() - started < timeout_s, f"not within {timeout_s} s"
        time.sleep(0.2)
    return time.monotonic() - started


def is_open(lan):  # noqa: F811
    rules = [rule for rule in lan.redirects() if INSIDE in rule and str(PORT) in rule]
    return len(rules) == 2  # TCP and UDP


def reaches(lan, address, port):  # noqa: F811
    """Whether a machine outside gets through to one that listens behind the router."""
    listener = subprocess.Popen(lan.command_in(lan.inside, "python3", "-c", LISTENER))
    try:
        for _ in range(10):
            called = lan.run_in(lan.outside, "python3", "-c", CALLER, address, port)
            if called.stdout.strip() == "reached":
                return True
            time.sleep(0.3)
        return False
    finally:
        listener.kill()
        listener.wait(timeout=10)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_port_is_opened_and_closed_when_the_program_stops(lan, start, protocol):  # noqa: F811
    lan.start_daemon()
    mapping = start("--protocol", protocol)
    state = mapping.wait_for(is_mapped)
    assert state["protocol"] == protocol
    assert {m["transport"] for m in state["mappings"]} == {"tcp", "udp"}
    assert {m["external_address"] for m in state["mappings"]} == {EXTERNAL}
    assert is_open(lan)
    tcp = next(m for m in state["mappings"] if m["transport"] == "tcp")
    assert reaches(lan, EXTERNAL, tcp["external_port"])
    assert mapping.stop() == 0
    assert lan.redirects() == []
    assert not reaches(lan, EXTERNAL, tcp["external_port"])


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_the_mapping_comes_back_when_the_router_restarts(lan, start, protocol):  # noqa: F811
    lan.start_daemon()
    mapping = start("--protocol", protocol)
    mapping.wait_for(is_mapped)
    time.sleep(UP_FOR_S)
    lan.restart_router()
    assert not is_open(lan)
    took_s = wait_until(lambda: is_open(lan), BACK_WITHIN_S)
    print(f"{protocol}: back {took_s:.1f} s after the router was")
    assert mapping.stop(signal.SIGINT) == 0
    assert lan.redirects() == []


def test_whatever_the_router_speaks_is_used(lan, start):  # noqa: F811
    lan.start_daemon(upnp="yes", pcp="no")
    mapping = start()
    assert mapping.wait_for(is_mapped)["protocol"] == "upnp"
    lan.stop_daemon()
    lan.start_daemon(upnp="no", pcp="yes")
    state = mapping.wait_for(is_mapped, BACK_WITHIN_S + 30)
    assert state["protocol"] == "pcp"
    assert mapping.stop() == 0


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_another_external_address_is_noticed(lan, start, protocol):  # noqa: F811
    lan.start_daemon()
    mapping = start("--protocol", protocol)
    mapping.wait_for(is_mapped)
    lan.change_external_address()

    def has_moved(state):
        return {m["external_address"] for m in state["mappings"]} == {OTHER_EXTERNAL}

    mapping.wait_for(has_moved, BACK_WITHIN_S)
    assert mapping.stop() == 0
    assert lan.redirects() == []


def test_a_router_that_opens_nothing_is_told_of_with_reasons(lan, start):  # noqa: F811
    mapping = start()
    state = mapping.wait_for(lambda state: state["state"] == "unmapped", 40)
    assert [reason["protocol"] for reason in state["reasons"]] == list(PROTOCOLS)
    assert all(reason["reason"] for reason in state["reasons"])
    assert mapping.stop() == 0


def test_a_machine_without_a_gateway_says_so(lan, start):  # noqa: F811
    lan.ip("-n", lan.inside, "route", "del", "default")
    mapping = start()
    state = mapping.wait_for(lambda state: state["state"] == "unmapped")
    assert "gateway" in state["reasons"][0]["reason"]
    assert mapping.stop() == 0
