"""`cairn dht run` on real local networks: peers that meet by multicast, and a router's ports.

Everything happens in network namespaces without a way out of this machine.
"""

import subprocess
import time

import lan_namespaces
import namespaces
import pytest
from lan_namespaces import EXTERNAL, INSIDE, OTHER_EXTERNAL, OUTSIDE, is_mapped, wait_until
from namespaces import Namespaces
from watched import Watched

MET_WITHIN_S = 2
GONE_WITHIN_S = 2
FOUND_WITHIN_S = 120
PORT = 9000
NO_DHT = ("--dht", "off", "--map-ports", "off")

if reason := namespaces.why_not():
    pytest.skip(f"local networks are not tested: {reason}", allow_module_level=True)


class Home(Namespaces):
    """Machines on one switch; each has an address of its own in both families."""

    def __init__(self, make_cairn):
        super().__init__()
        self.make_cairn = make_cairn
        self.switch = None
        self.machines = []
        self.nodes = []

    def build(self, machines=2):
        self.switch = self.add("s")
        self.ip("-n", self.switch, "link", "add", "bridge", "type", "bridge", "mcast_snooping", "0")
        self.ip("-n", self.switch, "link", "set", "bridge", "up")
        for number in range(1, machines + 1):
            machine = self.add(f"m{number}")
            self.link(self.switch, f"p{number}", machine, "eth0")
            port = ("-n", self.switch, "link", "set", f"p{number}")
            self.ip(*port, "master", "bridge")
            self.ip(*port, "up")
            # Without the second in which IPv6 looks whether the address is taken.
            self.run_in(machine, "sh", "-c", "echo 0 > /proc/sys/net/ipv6/conf/eth0/accept_dad")
            self.address(machine, "eth0", f"192.168.78.{number}")
            self.ip("-n", machine, "-6", "address", "add", f"fd00:78::{number}/64", "dev", "eth0")
            self.ip("-n", machine, "route", "add", "default", "dev", "eth0")
            self.machines.append(machine)
        self.wait_until_links_are_up()

    def wait_until_links_are_up(self):
        end = time.monotonic() + 20
        for machine in self.machines:
            while "tentative" in self.addresses(machine) or "fe80" not in self.addresses(machine):
                assert time.monotonic() < end, "the links did not come up"
                time.sleep(0.05)

    def addresses(self, machine):
        return self.run_in(machine, namespaces.find("ip"), "address", "show", "eth0").stdout

    def start(self, number, *arguments, options=NO_DHT):
        """`cairn dht run` on a machine; each has a data folder of its own."""
        program = self.make_cairn(f"home{len(self.nodes)}")
        command = [program.binary, "--data-dir", program.data, "dht", "run", "--json", *options]
        command += ["--announce", PORT, *arguments]
        launched = self.command_in(self.machines[number - 1], *command)
        self.nodes.append(Watched(launched, env=program.env, stdin=subprocess.DEVNULL))
        return self.nodes[-1]

    def tear_down(self):
        for node in self.nodes:
            node.kill()
        super().tear_down()


@pytest.fixture
def home(make_cairn):
    made = Home(make_cairn)
    try:
        yield made
    finally:
        made.tear_down()


def peers_of(state):
    return {peer["address"] for peer in state["lan"]["peers"]}


def sees(node, address, timeout_s=MET_WITHIN_S):
    return node.wait_for(lambda state: address in peers_of(state), timeout_s)


def all_states(node):
    """Of a node that has ended: all that it reported."""
    node.reader.join(timeout=30)
    while not node.states.empty():
        node.seen.append(node.states.get())
    return node.seen


def test_peers_meet_within_two_seconds_in_both_families(home):
    home.build()
    first = home.start(1)
    first.wait_for(lambda state: state["lan"]["problem"] is None)
    second = home.start(2)
    began = time.monotonic()
    state = sees(first, f"192.168.78.2:{PORT}")
    sees(second, f"192.168.78.1:{PORT}")
    while len(peers_of(state)) < 2:
        state = first.wait_for(lambda state: True, MET_WITHIN_S)
    assert time.monotonic() - began < 2 * MET_WITHIN_S
    (v6,) = peers_of(state) - {f"192.168.78.2:{PORT}"}
    assert v6.startswith("[f") and v6.endswith(f"]:{PORT}")
    assert len({peer["node_id"] for peer in state["lan"]["peers"]}) == 1


def test_a_peer_that_stops_is_gone_at_once(home):
    home.build()
    first, second = home.start(1), home.start(2)
    sees(first, f"192.168.78.2:{PORT}", 10)
    assert second.stop() == 0
    first.wait_for(lambda state: not peers_of(state), GONE_WITHIN_S)


def test_other_networks_and_secrets_are_not_seen(home):
    home.build()
    private = ("--network", "home", "--network-secret", "one")
    first = home.start(1, *private)
    others = [
        home.start(2, *arguments)
        for arguments in (
            (),
            ("--network", "work", "--network-secret", "one"),
            ("--network", "home", "--network-secret", "two"),
            ("--network", "home"),
        )
    ]
    friend = home.start(2, *private)
    sees(first, f"192.168.78.2:{PORT}", 10)
    sees(friend, f"192.168.78.1:{PORT}", 10)
    for other in others:
        assert other.stop() == 0
    for other in others:
        assert not any(map(peers_of, all_states(other)))
    assert first.stop() == 0
    ids = {peer["node_id"] for state in all_states(first) for peer in state["lan"]["peers"]}
    assert len(ids) == 1


def test_a_machine_without_a_network_meets_others_when_it_gets_one(home):
    home.build()
    home.ip("-n", home.machines[1], "link", "set", "eth0", "down")
    first, second = home.start(1), home.start(2)
    second.wait_for(lambda state: not peers_of(state))
    home.ip("-n", home.machines[1], "link", "set", "eth0", "up")
    home.ip("-n", home.machines[1], "route", "replace", "default", "dev", "eth0")
    sees(first, f"192.168.78.2:{PORT}", 15)


# ---- the router ---------------------------------------------------------------------------------

routers = pytest.mark.skipif(
    bool(lan_namespaces.why_not()), reason=f"no router: {lan_namespaces.why_not()}"
)


def rules_for(lan, port):
    return [rule for rule in lan.redirects() if INSIDE in rule and str(port) in rule]


@routers
def test_the_router_lets_in_what_is_for_the_node(lan, make_cairn):
    lan.start_daemon()
    program = make_cairn("inside")
    command = [program.binary, "--data-dir", program.data, "dht", "run", "--json", "--lan", "off"]
    command += ["--bootstrap", "none", "--dht-port", "8468", "--announce", PORT]
    node = Watched(lan.command_in(lan.inside, *command), env=program.env)
    try:
        state = node.wait_for(lambda state: state["mapping"] and is_mapped(state["mapping"]))
        open_ports = {(m["transport"], m["port"]) for m in state["mapping"]["mappings"]}
        assert open_ports == {("tcp", PORT), ("udp", 8468)}
        assert {m["external_address"] for m in state["mapping"]["mappings"]} == {EXTERNAL}
        assert len(rules_for(lan, PORT)) == len(rules_for(lan, 8468)) == 1
        assert node.stop() == 0
        assert lan.redirects() == []
    finally:
        node.kill()


@routers
def test_a_node_is_found_by_its_name_also_when_its_address_changed(lan, make_cairn):
    lan.start_daemon()
    outside, inside, seeker = map(make_cairn, ("outside", "inside", "seeker"))
    quiet = ("--lan", "off", "--dht-port", "8468")
    running = []

    def run(namespace, program, *arguments):
        command = [program.binary, "--data-dir", program.data, "dht", "run", "--json", *quiet]
        running.append(Watched(lan.command_in(namespace, *command, *arguments), env=program.env))

    def found_at():
        command = [seeker.binary, "--data-dir", seeker.data, "dht", "find", name, *quiet]
        command += ["--map-ports", "off", "--bootstrap", f"{OUTSIDE}:8468"]
        return lan.run_in(lan.outside, *command, env=seeker.env).stdout.split()

    name = inside.json("status")["node"]
    try:
        run(lan.outside, outside, "--bootstrap", "none", "--map-ports", "off")
        run(lan.inside, inside, "--bootstrap", f"{OUTSIDE}:8468", "--announce", PORT)
        wait_until(lambda: found_at() == [f"{EXTERNAL}:{PORT}"], FOUND_WITHIN_S)
        lan.change_external_address()
        wait_until(lambda: found_at() == [f"{OTHER_EXTERNAL}:{PORT}"], FOUND_WITHIN_S)
    finally:
        for node in running:
            node.kill()


@routers
def test_status_shows_what_the_router_would_do(lan, make_cairn):
    lan.start_daemon()
    program = make_cairn("inside")
    command = [program.binary, "--data-dir", program.data, "dht", "status", "--lan", "off"]
    told = lan.run_in(lan.inside, *command, "--bootstrap", "none", timeout=60, env=program.env)
    assert told.returncode == 0, told.stderr
    assert f"udp port 8468 is {EXTERNAL}:8468" in told.stdout
    assert lan.redirects() == []
