"""`cairn reach` with a real router in the way: a peer outside is asked to connect back."""

import subprocess

import pytest
from lan_namespaces import OUTSIDE, wait_until, why_not
from watched import Watched

if reason := why_not():
    pytest.skip(f"reaching through a router is not tested: {reason}", allow_module_level=True)

# Where the two meet; a node of the DHT and nothing else.
MEETING_POINT = f"{OUTSIDE}:8470"
QUIET = ("--lan", "off")
FOUND_WITHIN_S = 90


class Ends:
    """A daemon behind the router and one outside, of which each knows how to find the other."""

    def __init__(self, lan, make_cairn):
        self.lan = lan
        self.meeting, self.outside, self.inside = map(make_cairn, ("meeting", "outside", "inside"))
        self.running = []

    def run(self, namespace, program, *arguments):
        command = [program.binary, "--data-dir", program.data, *arguments, *QUIET]
        env = {**program.env, "CAIRN_LOG_FORMAT": "json"}
        pipes = {"stdin": subprocess.DEVNULL, "stderr": subprocess.STDOUT}
        self.running.append(Watched(self.lan.command_in(namespace, *command), env=env, **pipes))
        return self.running[-1]

    def start_meeting_point(self):
        alone = ("--bootstrap", "none", "--map-ports", "off", "--dht-port", "8470")
        self.run(self.lan.outside, self.meeting, "dht", "run", "--json", *alone)

    def start_daemon(self, namespace, program, *arguments):
        node = self.run(namespace, program, "--daemon", "--bootstrap", MEETING_POINT, *arguments)
        node.wait_for(lambda line: "ready: " in line["text"])
        return node

    def start_outside(self):
        return self.start_daemon(self.lan.outside, self.outside, "--map-ports", "off")

    def start_inside(self, *arguments):
        return self.start_daemon(self.lan.inside, self.inside, *arguments)

    def get(self, link, folder):
        self.inside("get", link, "-o", folder, "--from", f"{OUTSIDE}:9000")

    def reach(self):
        return self.inside.json("reach")



@pytest.fixture
def ends(lan, make_cairn):
    made = Ends(lan, make_cairn)
    yield made
    for node in made.running:
        node.kill()


def link_of(ends, path):
    return ends.outside("share", path).stdout.split()[0]


def test_a_peer_outside_says_whether_it_gets_through(ends, lan, make_file, out):
    ends.start_meeting_point()
    ends.start_outside()
    inside = ends.start_inside("--map-ports", "off")
    assert ends.reach()["finding"] == "nobody_came"
    ends.get(link_of(ends, make_file(100_000)), out)
    told = ends.reach()
    assert (told["reachable"], told["finding"]) == ("no", "not_reached")
    assert (told["asked"], told["tried"]) == (1, 1)
    assert ends.inside("reach").stdout.startswith("No: ")
    # The router opens the port, and who asks again finds the peer by what both hold.
    assert inside.stop() == 0
    lan.start_daemon()
    ends.start_inside()
    wait_until(lambda: ends.reach()["asked"] == 1, FOUND_WITHIN_S)
    told = ends.reach()
    assert (told["reachable"], told["finding"]) == ("yes", "dialed_back")
    assert (told["asked"], told["tried"]) == (1, 1)
    assert told["came_in_s"] < 30
    assert ends.inside("reach").stdout.startswith("Yes: ")
