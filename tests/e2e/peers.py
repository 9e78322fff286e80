"""Peers on loopback that send each other files: daemons that serve, and getting from them."""

import re
import resource
import subprocess

from daemons import Daemon
from dht_nodes import ALONE, HERE_ONLY

WITHOUT_DHT = (*HERE_ONLY, "--dht", "off")


class Peer(Daemon):
    """A daemon that takes connections at a free port, by default without any DHT."""

    def __init__(self, program, *arguments, alone=WITHOUT_DHT, **options):
        if "--serve-port" not in arguments:
            arguments = ("--serve-port", "0", *arguments)
        super().__init__(program, *arguments, alone=alone, **options)
        line = self.until("ready: ")["text"]
        self.address = f"127.0.0.1:{re.search(r'port (\d+)', line)[1]}"

    @property
    def pid(self):
        return self.process.pid

    def resident_bytes(self):
        with open(f"/proc/{self.pid}/statm") as file:
            return int(file.read().split()[1]) * resource.getpagesize()


def getting(*addresses):
    """The options of a `get` that asks these peers and nobody else."""
    asked = [option for address in addresses for option in ("--from", address)]
    return (*WITHOUT_DHT, *asked)


def in_one_dht(port):
    """The options of a daemon that meets others through the one at that port."""
    return ("--bind", "127.0.0.1", *ALONE, "--bootstrap", f"127.0.0.1:{port}")


def start_get(program, link, folder, *options):
    """A `get` that runs; the caller waits for it or kills it."""
    command = [program.binary, "--data-dir", program.data, "get", link, "-o", folder, *options]
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(list(map(str, command)), env=program.env, text=True, **pipes)
