"""`cairn dht run` on this machine alone, for tests that ask it."""

import subprocess

from watched import Watched

ALONE = ("--lan", "off", "--map-ports", "off")
HERE_ONLY = ("--bind", "127.0.0.1", *ALONE)
NO_NODES = ("--bootstrap", "none", "--dht-port", "0")
STOPS_WITHIN_S = 5


def asking(contact):
    """The options of a command that begins at one node."""
    return (*HERE_ONLY, "--dht-port", "0", "--bootstrap", contact)


class Node(Watched):
    """A node of the DHT on loopback."""

    def __init__(self, program, *arguments, bootstrap="none", address="127.0.0.1", **options):
        env = {**program.env, **options.pop("env", {})}
        command = [program.binary, "--data-dir", program.data, "dht", "run", "--json", *ALONE]
        command += ["--bind", address, "--bootstrap", bootstrap, *arguments]
        if "--dht-port" not in arguments:
            command += ["--dht-port", "0"]
        super().__init__(command, env=env, stdin=subprocess.DEVNULL, **options)
        self.program = program
        self.address = address

    def until(self, wanted, timeout_s=30):
        """The last state, or the first one to come, that `wanted` accepts."""
        if self.seen and wanted(self.seen[-1]):
            return self.seen[-1]
        return self.wait_for(wanted, timeout_s)

    @property
    def side(self):
        return self.until(lambda state: state["v4"] and state["v4"]["running"])["v4"]

    @property
    def contact(self):
        return f"{self.address}:{self.side['port']}"

    def connected(self):
        self.until(lambda state: state["state"] == "connected")
        return self

    def announced(self, shares):
        self.until(lambda state: state["announced"]["standing"] == shares)
        return self

    def ended(self):
        """What it wrote to stderr until its end, after it was told to end."""
        self.reader.join(timeout=30)
        return self.process.stderr.read()
