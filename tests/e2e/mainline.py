"""The clients that share the Mainline DHT with Cairn, each in a network namespace of its own.

The addresses look public, because transmission takes no others, and every machine has a /24 of its
own, because clients are wary of many nodes in one.
"""

import json
import secrets
import subprocess
import sys
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from namespaces import Namespaces, find, inside
from wire import Wire

PORT = 6881
LIBTORRENT_NODE = Path(__file__).with_name("libtorrent_node.py")


def python_with_libtorrent():
    """The interpreter that has it need not be the one that runs the tests."""
    for python in (sys.executable, "/usr/bin/python3"):
        if Path(python).exists():
            tried = subprocess.run([python, "-c", "import libtorrent"], capture_output=True)
            if tried.returncode == 0:
                return python
    return None


@dataclass
class Machine:
    network: "Network"
    namespace: str
    address: str
    folder: Path

    def start(self, command, **options):
        command = self.network.command_in(self.namespace, *command)
        with open(self.folder / "log", "ab") as log:
            options = {"stdin": subprocess.DEVNULL, "stdout": log, "stderr": log, **options}
            return subprocess.Popen(command, **options)


class Network(Namespaces):
    """Machines around a switch."""

    def __init__(self, folder):
        super().__init__()
        self.folder = Path(folder)
        self.machines = []
        self.switch = self.wire = None

    def build(self):
        self.switch = self.add("switch")
        self.ip("-n", self.switch, "link", "add", "bridge", "type", "bridge")
        self.ip("-n", self.switch, "link", "set", "bridge", "up")
        self.wire = Wire(self.switch)

    def machine(self):
        number = len(self.machines) + 1
        made = Machine(self, self.add(number), f"198.18.{number}.1", self.folder / str(number))
        made.folder.mkdir()
        port = f"port{number}"
        self.link(self.switch, port, made.namespace, "eth0")
        self.ip("-n", self.switch, "link", "set", port, "master", "bridge", "up")
        self.address(made.namespace, "eth0", made.address, 16)
        self.machines.append(made)
        return made

    def tear_down(self):
        super().tear_down()
        if self.wire:
            self.wire.stop()


class Client:
    """A client takes part in the DHT from its start. With an info-hash to hold, it announces itself
    as one who has it; one to seek it looks up. Some always do both."""

    def __init__(self, machine):
        self.machine = machine
        self.contact = (machine.address, PORT)
        self.process = None

    def found(self, contact):
        """Whether it has learnt of this contact by seeking: by default, whether it called there."""
        return (self.machine.address, contact) in self.machine.network.wire.calls


def call(machine, port, path, request, headers=()):
    """A POST of JSON within the machine, which need not listen yet."""
    url = f"http://127.0.0.1:{port}{path}"
    body = json.dumps(request).encode()
    asked = urllib.request.Request(url, body, {"Content-Type": "application/json", **dict(headers)})
    with inside(machine.namespace):
        with urllib.request.urlopen(asked, timeout=30) as answer:
            return json.load(answer)


def magnet(info_hash):
    return f"magnet:?xt=urn:btih:{info_hash}"


class Transmission(Client):
    kind = "transmission"
    RPC_PORT = 9091
    SETTINGS = {
        "dht-enabled": True,
        "lpd-enabled": False,
        "pex-enabled": False,
        "utp-enabled": False,
        "port-forwarding-enabled": False,
        "peer-port": PORT,
        "peer-port-random-on-start": False,
        "rpc-enabled": True,
        "rpc-port": RPC_PORT,
        "rpc-bind-address": "127.0.0.1",
        "rpc-authentication-required": False,
        "rpc-host-whitelist-enabled": False,
        "encryption": 0,
        "message-level": 3,
    }

    def __init__(self, machine, bootstrap):
        super().__init__(machine)
        folder = machine.folder / "config"
        folder.mkdir()
        downloads = {"download-dir": str(machine.folder / "downloads")}
        settings = {**self.SETTINGS, **downloads, "bind-address-ipv4": machine.address}
        (folder / "settings.json").write_text(json.dumps(settings))
        if bootstrap:
            (folder / "dht.bootstrap").write_text("{} {}\n".format(*bootstrap))
        self.process = machine.start([find("transmission-daemon"), "-f", "-g", folder])
        self.session = ""

    def hold(self, info_hash):
        self.ask("torrent-add", filename=magnet(info_hash))

    seek = hold

    def ask(self, method, **arguments):
        request = {"method": method, "arguments": arguments}
        for _ in range(2):
            headers = {"X-Transmission-Session-Id": self.session}
            try:
                return call(self.machine, self.RPC_PORT, "/transmission/rpc", request, headers)
            except urllib.error.HTTPError as error:
                self.session = error.headers["X-Transmission-Session-Id"]
        raise AssertionError(f"{method} was refused")


class Aria2(Client):
    kind = "aria2"
    RPC_PORT = 6800
    OPTIONS = (
        "--no-conf",
        "--enable-rpc",
        f"--rpc-listen-port={RPC_PORT}",
        "--enable-dht",
        f"--dht-listen-port={PORT}",
        f"--listen-port={PORT}",
        "--enable-dht6=false",
        "--disable-ipv6",
        "--bt-enable-lpd=false",
        "--enable-peer-exchange=false",
    )

    def __init__(self, machine, bootstrap):
        super().__init__(machine)
        folder = machine.folder
        command = [find("aria2c"), *self.OPTIONS, f"--dir={folder}"]
        command.append(f"--dht-file-path={folder}/dht.dat")
        if bootstrap:
            command.append("--dht-entry-point={}:{}".format(*bootstrap))
        # It takes part in the DHT from its first torrent on.
        self.process = machine.start([*command, magnet(secrets.token_hex(20))])

    def hold(self, info_hash):
        request = {"jsonrpc": "2.0", "id": "1", "method": "aria2.addUri"}
        call(self.machine, self.RPC_PORT, "/jsonrpc", {**request, "params": [[magnet(info_hash)]]})

    seek = hold


class LibtorrentNode:
    """libtorrent_node.py in a process of its own. The launch is a function like Popen."""

    def __init__(self, launch, listen, **settings):
        command = [python_with_libtorrent(), "-I", str(LIBTORRENT_NODE)]
        command.append(json.dumps({"listen": listen, **settings}))
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "encoding": "utf-8"}
        self.process = launch(command, **pipes)
        self.ports = self.ask("listening")

    def ask(self, do, **arguments):
        self.process.stdin.write(json.dumps({"do": do, **arguments}) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, f"libtorrent ended when it was to {do}"
        return json.loads(answer)

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=30)


class Libtorrent(Client):
    kind = "libtorrent"

    def __init__(self, machine, bootstrap):
        super().__init__(machine)
        self.node = LibtorrentNode(machine.start, [f"{machine.address}:{PORT}"])
        self.process = self.node.process
        self.sought = []
        if bootstrap:
            self.node.ask("add_node", address=bootstrap[0], port=bootstrap[1])

    def hold(self, info_hash):
        self.node.ask("announce", info_hash=info_hash)

    def seek(self, info_hash):
        self.sought.append(info_hash)
        self.node.ask("get_peers", info_hash=info_hash)

    def found(self, contact):
        wanted = "{}:{}".format(*contact)
        return any(wanted in self.node.ask("found", info_hash=one) for one in self.sought)


FOREIGN = {one.kind: one for one in (Transmission, Aria2, Libtorrent)}
