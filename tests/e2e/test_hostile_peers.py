"""Those who mean no good are refused, told of in few words, and cost others little."""

import itertools
import random
import re
import shutil
import socket
import ssl
import struct
import subprocess
import threading
import time
from pathlib import Path

import pytest
from peers import Peer, free_address, getting
from running import MIB, digest

SIZE = 48 * MIB
# So slow that the time of a get is that of the line and not of a busy machine.
LINE = {"CAIRN_LIMIT_LAN_UPLOAD": "16M"}
A_SECOND = 150
HELD_AT_MOST = 1500
LOG_LINES_AT_MOST = 30
MEMORY_AT_MOST = 64 * MIB


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """What a stranger proves itself with, like a peer."""
    if shutil.which("openssl") is None:
        pytest.skip("there is no openssl here")
    folder = tmp_path_factory.mktemp("stranger")
    names = ["-keyout", folder / "key.pem", "-out", folder / "cert.pem", "-subj", "/CN=cairn"]
    made = ["openssl", "req", "-x509", "-newkey", "ed25519", "-nodes", "-days", "30", *names]
    subprocess.run(list(map(str, made)), check=True, capture_output=True)
    return folder


class Crowd:
    """Strangers from many addresses, so many a second, who stay as long as they are let."""

    def __init__(self, address, certificate):
        host, port = address.split(":")
        self.at = (host, int(port))
        self.context = self.tls(certificate)
        self.random = random.Random(1)
        self.held = []
        self.came = self.finished_tls = 0
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.run)

    @staticmethod
    def tls(certificate):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.set_alpn_protocols(["cairn/1"])
        context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
        return context

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()
        for one in self.held:
            one.close()

    def run(self):
        kinds = (self.silent, self.garbled, self.web, self.silent, self.member)
        for kind in itertools.cycle(kinds):
            if self.over.wait(1 / A_SECOND):
                return
            try:
                self.held.append(kind(self.connected()))
            except OSError:
                pass
            self.came += 1
            if len(self.held) > HELD_AT_MOST:
                self.held.pop(0).close()

    def connected(self):
        source = f"127.0.{self.random.randrange(1, 200)}.{self.random.randrange(1, 250)}"
        return socket.create_connection(self.at, timeout=1, source_address=(source, 0))

    def silent(self, one):
        return one

    def garbled(self, one):
        one.sendall(self.random.randbytes(3000))
        return one

    def web(self, one):
        one.sendall(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n")
        return one

    def member(self, one):
        """One that gets as far as the first frame, which is larger than any may be."""
        wrapped = self.context.wrap_socket(one)
        self.finished_tls += 1
        wrapped.sendall(struct.pack("<II", 1 << 30, 0) + bytes(2000))
        return wrapped


class Served:
    """A file, who holds it, and how long a get takes without anybody else."""

    def __init__(self, cairn, make_cairn, original, out):
        self.make_cairn, self.out = make_cairn, out
        self.whole = digest(original)
        self.link = cairn.share(original)
        self.holder = Peer(cairn, env=LINE)

    def measure(self):
        self.alone = self.seconds_of_get("alone")
        self.before = self.holder.resident_bytes()

    def seconds_of_get(self, name, *others):
        asked = getting(*others, self.holder.address)
        began = time.monotonic()
        self.make_cairn(name)("get", self.link, "-o", self.out / name, "--no-seed", *asked)
        seconds = time.monotonic() - began
        (file,) = (self.out / name).iterdir()
        assert digest(file) == self.whole
        return seconds

    def more_memory(self):
        return self.holder.resident_bytes() - self.before


@pytest.fixture
def served(cairn, make_cairn, make_file, out):
    served = Served(cairn, make_cairn, make_file(SIZE), out)
    try:
        served.measure()
        yield served
        assert served.holder.process.poll() is None
    finally:
        served.holder.stop()
    said = list(served.holder.states.queue)
    assert len(said) < LOG_LINES_AT_MOST, said


class Members:
    """Members that send well-formed messages without end, until they are stopped."""

    def __init__(self, cairn, kind, address, link, count):
        program = Path(cairn.binary).with_name("hostile_peer")
        if not program.exists():
            pytest.skip("there is no hostile_peer beside the program")
        root = re.match(r"cairn:([^.?]+)", link)[1]
        command = [program, kind, *address.split(":"), root, LONG_S, count]
        self.process = subprocess.Popen(
            list(map(str, command)), stdout=subprocess.PIPE, text=True
        )
        self.count = count

    def __enter__(self):
        began = [self.process.stdout.readline() for _ in range(self.count)]
        if began != ["ready\n"] * self.count:
            self.process.kill()
            raise AssertionError(began)
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def told(self):
        """Ends them: how many connections there were, messages sent, and connections ended."""
        self.process.kill()
        return tuple(map(int, self.process.stdout.read().splitlines()[-1].split()))


# How many times as long a get may take, and what memory they may cost. Who asks for what there is
# gets a share of the line like everybody, and the most that is read ahead is 64 MiB.
FLOODS = {
    "maps": (1.1, 64 * MIB),
    "unknown": (1.1, 64 * MIB),
    "interests": (1.1, 64 * MIB),
    "deaf": (1.1, 128 * MIB),
    "requests": (7.5, 128 * MIB),
}
MEMBERS = 6
LONG_S = 90


@pytest.mark.parametrize("kind", FLOODS)
def test_members_that_flood_cost_others_little(cairn, served, kind):
    factor, most = FLOODS[kind]
    with Members(cairn, kind, served.holder.address, served.link, MEMBERS) as members:
        time.sleep(2)
        among = served.seconds_of_get("among")
        memory = served.more_memory()
        met, sent, ended = members.told()
    print(f"{kind}: {served.alone:.2f} s alone, {among:.2f} s among them, {memory >> 20} MiB more, "
          f"{met} connections, {ended} ended, {sent} messages")  # fmt: skip
    assert met >= MEMBERS and sent > 1000
    assert among < factor * served.alone + 0.2
    assert memory < most


def test_a_holder_that_never_stops_telling_what_it_has(cairn, served):
    liar = free_address()
    with Members(cairn, "holder", liar, served.link, 1) as members:
        among = served.seconds_of_get("among", liar)
        met, sent, ended = members.told()
    print(f"{served.alone:.2f} s alone, {among:.2f} s with it; "
          f"{met} met, {sent} maps, {ended} ended")  # fmt: skip
    assert met > 0 and sent > 100
    assert among < 1.1 * served.alone + 0.4


def test_a_crowd_costs_others_little(served, certificate):
    with Crowd(served.holder.address, certificate) as crowd:
        time.sleep(2)
        among = served.seconds_of_get("among")
    print(f"{served.alone:.2f} s alone, {among:.2f} s among {crowd.came}")
    assert crowd.came > A_SECOND
    assert crowd.finished_tls > 10
    assert among < 1.1 * served.alone + 0.2
    assert served.more_memory() < MEMORY_AT_MOST
