"""Nodes of the DHT on loopback: Cairn's, and those of libtorrent, which can be told to accept it.

Every node has a /24 of its own, because clients are wary of many nodes in one.
"""

import functools
import os
import platform
import subprocess
import time

from dht_nodes import Node
from mainline import LibtorrentNode, python_with_libtorrent

JOINED_WITHIN_S = 30
SETTINGS = {
    "dht_restrict_routing_ips": False,
    "dht_restrict_search_ips": False,
    "dht_ignore_dark_internet": False,
    "dht_enforce_node_id": False,
    "dht_block_ratelimit": 1000,
}


def why_not():
    if platform.system() != "Linux":
        return "loopback has one address only"
    return None if python_with_libtorrent() else "python3-libtorrent is not installed"


def text_of(contact):
    return "{}:{}".format(*contact)


class Loopback:
    def __init__(self):
        self.nodes = []
        self.used = 0

    def address(self):
        self.used += 1
        return f"127.0.{self.used}.1"

    def cairn(self, program, bootstrap=None):
        """Starts `cairn dht run`; returns it and its contact."""
        start = text_of(bootstrap) if bootstrap else "none"
        node = Node(program, bootstrap=start, address=self.address(), stderr=subprocess.DEVNULL)
        self.nodes.append(node)
        return node, (node.address, node.side["port"])

    def libtorrent(self, addresses=1, env=None, **settings):
        """As many nodes as addresses in one process; returns it and their contacts."""
        listen = [f"{self.address()}:0" for _ in range(addresses)]
        launch = functools.partial(subprocess.Popen, env={**os.environ, **(env or {})})
        node = LibtorrentNode(launch, listen, **SETTINGS, **settings)
        self.nodes.append(node)
        return node, list(node.ports.items())

    def stop(self):
        for node in self.nodes:
            node.kill()


def join(libtorrent, contacts):
    """Makes the contacts known to all nodes of the process."""
    for address, port in contacts:
        libtorrent.ask("add_node", address=address, port=port)
    end = time.monotonic() + JOINED_WITHIN_S
    while not all(known(table, contacts, libtorrent) for table in libtorrent.ask("nodes").values()):
        assert time.monotonic() < end, "libtorrent did not take the nodes"
        time.sleep(0.1)


def known(table, contacts, libtorrent):
    """Whether all contacts but its own are in the table; of those there is one."""
    missing = set(contacts) - {(address, port) for address, port, _ in table}
    return len(missing) <= any(libtorrent.ports.get(address) == port for address, port in missing)
