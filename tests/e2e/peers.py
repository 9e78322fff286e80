"""Peers on loopback that send each other files: daemons that serve, and getting from them."""

import re
import resource
import socket
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
        port = re.search(r"port (\d+)", line)[1]
        self.address = f"127.0.0.1:{port}"

    @property
    def pid(self):
        return self.process.pid

    def metric(self, name):
        """A figure of /metrics."""
        with socket.socket(socket.AF_UNIX) as asked:
            asked.connect(str(self.program.data / "api.sock"))
            asked.send(b"GET /metrics HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n")
            with asked.makefile(encoding="utf-8") as answer:
                (line,) = [text for text in answer if text.startswith(f"{name} ")]
        return float(line.split()[1])

    def resident_bytes(self):
        with open(f"/proc/{self.pid}/statm") as file:
            return int(file.read().split()[1]) * resource.getpagesize()


def free_address():
    """Where nobody takes connections yet."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"


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
