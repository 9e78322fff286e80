"""What passes between the machines of a test: the DHT's datagrams, and who calls whom by TCP."""

import ipaddress
import socket
import struct
import threading
import time
from dataclasses import dataclass

from namespaces import inside

EVERY_PROTOCOL = 3
OUTGOING = 4
IPV4 = 0x0800


def decode(data, at=0):
    """A bencoded value and where it ends; ValueError and its like where it is none."""
    kind = data[at : at + 1]
    if kind == b"i":
        end = data.index(b"e", at)
        return int(data[at + 1 : end]), end + 1
    if kind in (b"l", b"d"):
        values, at = [], at + 1
        while data[at : at + 1] != b"e":
            value, at = decode(data, at)
            values.append(value)
        if kind == b"d":
            values = dict(zip(values[::2], values[1::2], strict=True))
        return values, at + 1
    colon = data.index(b":", at)
    end = colon + 1 + int(data[at:colon])
    return data[colon + 1 : end], end


@dataclass
class Message:
    """A KRPC message: from and to are (address, port)."""

    after_s: float
    source: tuple
    target: tuple
    fields: dict

    @property
    def query(self):
        return self.fields.get(b"q", b"").decode()

    @property
    def arguments(self):
        return self.fields.get(b"a", {})

    def answers(self, other):
        return (
            self.fields.get(b"y") == b"r"
            and self.fields.get(b"t") == other.fields.get(b"t")
            and (self.source, self.target) == (other.target, other.source)
        )


class Wire:
    """Listens on all devices of a namespace that joins others, as a bridge."""

    def __init__(self, namespace):
        self.messages = []
        self.calls = set()
        self.changed = threading.Condition()
        self.started = time.monotonic()
        with inside(namespace):
            self.socket = socket.socket(
                socket.AF_PACKET, socket.SOCK_RAW, socket.htons(EVERY_PROTOCOL)
            )
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16 * 1024 * 1024)
        self.socket.settimeout(0.2)
        self.ended = False
        self.thread = threading.Thread(target=self._listen, daemon=True)
        self.thread.start()

    def stop(self):
        self.ended = True
        self.thread.join(timeout=10)
        self.socket.close()

    def _listen(self):
        while not self.ended:
            try:
                frame, device = self.socket.recvfrom(65536)
            except TimeoutError:
                continue
            if device[1] == IPV4 and device[2] != OUTGOING:  # each passes through in and out
                self._note(frame[14:])

    def _note(self, packet):
        body = packet[(packet[0] & 15) * 4 :]
        source, target = (str(ipaddress.IPv4Address(packet[i : i + 4])) for i in (12, 16))
        from_port, to_port = struct.unpack(">HH", body[:4])
        with self.changed:
            if packet[9] == socket.IPPROTO_TCP and body[13] & 0x12 == 0x02:
                self.calls.add((source, (target, to_port)))
            elif packet[9] == socket.IPPROTO_UDP:
                try:
                    fields, _ = decode(body[8:])
                except (ValueError, IndexError, TypeError):
                    return
                if isinstance(fields, dict):
                    after = time.monotonic() - self.started
                    ends = (source, from_port), (target, to_port)
                    self.messages.append(Message(after, *ends, fields))
            self.changed.notify_all()

    def wait_for(self, what, look, timeout_s):
        """What look() returns, once that is something; it is called with the lock held."""
        with self.changed:
            seen = self.changed.wait_for(look, timeout_s)
        assert seen, f"{what}: not within {timeout_s} s"
        return seen

    def announced(self, address, info_hash):
        """The contact that was announced from this address, and accepted by whoever was asked."""
        for asked in self.messages:
            said = asked.arguments
            if (
                asked.query == "announce_peer"
                and asked.source[0] == address
                and said.get(b"info_hash") == bytes.fromhex(info_hash)
                and any(m.answers(asked) for m in self.messages)
            ):
                port = asked.source[1] if said.get(b"implied_port") else said[b"port"]
                return address, port
        return None
