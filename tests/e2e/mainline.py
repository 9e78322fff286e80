"""The clients that share the Mainline DHT with Cairn, each in a network namespace of its own.

The addresses are of the network for benchmarks: transmission takes none of loopback, and nobody is
there outside. Every machine has a /24 of its own, because clients are wary of many nodes in one.
"""

import json
import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from namespaces import Namespaces, find, inside
from wire import Wire

PORT = 6881
START_WITHIN_S = 30
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

    def __init__(self, name, folder):
        super().__init__()
        self.name = name
        self.folder = Path(folder)
        self.machines = []
        self.switch = self.wire = None

    def build(self):
        self.folder.mkdir()
        self.switch = self.add(f"{self.name}s")
        self.ip("-n", self.switch, "link", "add", "bridge", "type", "bridge")
        self.ip("-n", self.switch, "link", "set", "bridge", "up")
        self.wire = Wire(self.switch)

    def machine(self):
        number = len(self.machines) + 1
        namespace = self.add(f"{self.name}{number}")
        made = Machine(self, namespace, f"198.18.{number}.1", self.folder / str(number))
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
    """A client takes part in the DHT from its start. hold() has it announce itself; seek() has it
    look for others. Some always do both."""

    def __init__(self, machine):
        self.machine = machine
        self.wire = machine.network.wire
        self.contact = (machine.address, PORT)
        self.held = None

    def hold(self):
        self.held = secrets.token_hex(20)
        self.seek(self.held)

    def announced(self):
        """The info-hash and its own contact, once it has announced them."""
        contact = self.wire.announcements(self.machine.address).get(self.held)
        return (self.held, contact) if contact else None

    def found(self, contact):
        """Whether it has learnt of this contact by seeking: by default, whether it called there."""
        return self.wire.called(self.machine.address, contact)


def call(machine, port, path, request, headers=()):
    """A POST of JSON within the machine, to a program that may have been started just now."""
    url = f"http://127.0.0.1:{port}{path}"
    body = json.dumps(request).encode()
    asked = urllib.request.Request(url, body, {"Content-Type": "application/json", **dict(headers)})
    with inside(machine.namespace):
        wait_for_listener(port)
        with urllib.request.urlopen(asked, timeout=30) as answer:
            return json.load(answer)


def wait_for_listener(port):
    end = time.monotonic() + START_WITHIN_S
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=5).close()
        except ConnectionRefusedError:
            assert time.monotonic() < end, f"nobody listens on port {port}"
            time.sleep(0.05)


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
        program, *arguments = self.programs()[0]
        machine.start([find(program), "-g", folder, *arguments])
        self.session = ""

    def seek(self, info_hash):
        self.ask("torrent-add", filename=magnet(info_hash))

    @staticmethod
    def programs():
        """Those that are installed, and are all the same here."""
        any_magnet = magnet(secrets.token_hex(20))
        programs = (("transmission-daemon", "-f"), ("transmission-cli", any_magnet))
        return [one for one in programs if find(one[0])]

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
        machine.start([*command, magnet(secrets.token_hex(20))])

    def seek(self, info_hash):
        request = {"jsonrpc": "2.0", "id": "1", "method": "aria2.addUri"}
        call(self.machine, self.RPC_PORT, "/jsonrpc", {**request, "params": [[magnet(info_hash)]]})


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

    def kill(self):
        self.process.kill()
        self.process.communicate(timeout=30)


class Libtorrent(Client):
    kind = "libtorrent"

    def __init__(self, machine, bootstrap):
        super().__init__(machine)
        self.node = LibtorrentNode(machine.start, [f"{machine.address}:{PORT}"])
        self.sought = []
        if bootstrap:
            self.node.ask("add_node", address=bootstrap[0], port=bootstrap[1])

    def hold(self):
        self.held = secrets.token_hex(20)
        self.node.ask("announce", info_hash=self.held)

    def seek(self, info_hash):
        self.sought.append(info_hash)
        self.node.ask("get_peers", info_hash=info_hash)

    def found(self, contact):
        wanted = "{}:{}".format(*contact)
        return any(wanted in self.node.ask("found", info_hash=one) for one in self.sought)


class Cairn(Client):
    kind = "cairn"
    HELD_PORT = 7001

    def __init__(self, machine, bootstrap):
        super().__init__(machine)
        self.bootstrap = bootstrap
        self.searches = []
        self.providers = set()
        run = ("dht", "run", "--announce", self.HELD_PORT, "--dht-port", PORT)
        machine.start(self.command(*run, *self.dht_options(bootstrap)))

    def command(self, *arguments):
        return [os.environ["CAIRN"], "--data-dir", self.machine.folder / "data", *arguments]

    def dht_options(self, bootstrap):
        start = "{}:{}".format(*bootstrap) if bootstrap else "none"
        return ("--bootstrap", start, "--bind", self.machine.address, "--lan", "off",
            "--map-ports", "off")  # fmt: skip

    def hold(self):
        file = self.machine.folder / "shared"
        file.write_bytes(secrets.token_bytes(1000))
        sharing = self.machine.start(self.command("share", file))
        assert sharing.wait(timeout=START_WITHIN_S) == 0

    def announced(self):
        """It has one bundle, whose key in the DHT shows only now."""
        for announcement in self.wire.announcements(self.machine.address).items():
            return announcement
        return None

    def seek(self, info_hash):
        find = self.command("dht", "find", info_hash, "--json", *self.dht_options(self.bootstrap))
        pipes = {"stdout": subprocess.PIPE, "encoding": "utf-8"}
        self.searches.append(self.machine.start(find, **pipes))

    def found(self, contact):
        """One search for each key has to do."""
        for search in list(self.searches):
            if search.poll() is not None:
                self.searches.remove(search)
                providers = json.loads(search.stdout.read() or "{}").get("providers", [])
                self.providers |= {provider["address"] for provider in providers}
        return "{}:{}".format(*contact) in self.providers


KINDS = {one.kind: one for one in (Cairn, Libtorrent, Aria2, Transmission)}


def why_not(kind):
    """Why this kind cannot take part here; None where it can."""
    if kind == "cairn":
        return None if Path(os.environ.get("CAIRN") or "/nowhere").exists() else "it is not built"
    if kind == "libtorrent":
        return None if python_with_libtorrent() else "python3-libtorrent is not installed"
    there = find("aria2c") if kind == "aria2" else Transmission.programs()
    return None if there else f"{kind} is not installed"
