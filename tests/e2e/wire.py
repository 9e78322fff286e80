"""What passes between the machines of a test: the DHT's datagrams, and who calls whom by TCP."""

import ipaddress
import socket
import struct
import threading

from namespaces import inside

EVERY_PROTOCOL = 3
OUTGOING = 4
IPV4 = 0x0800
SYN, SYN_AND_ACK = 0x02, 0x12


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


class Wire:
    """Listens on all devices of a namespace that joins others, as a bridge."""

    def __init__(self, namespace):
        self.calls = set()  # (address, (address, port)): who asked whom for a TCP connection
        self.announced = {}  # (address, info-hash) -> the contact announced, and accepted
        self.asked = {}
        self.lock = threading.Lock()
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
        if packet[9] == socket.IPPROTO_TCP and body[13] & SYN_AND_ACK == SYN:
            with self.lock:
                self.calls.add((source, (target, struct.unpack(">H", body[2:4])[0])))
        elif packet[9] == socket.IPPROTO_UDP:
            from_port, to_port = struct.unpack(">HH", body[:4])
            try:
                message, _ = decode(body[8:])
                self._note_message((source, from_port), (target, to_port), message)
            except (ValueError, LookupError, TypeError, AttributeError):
                pass  # not of the DHT

    def _note_message(self, source, target, message):
        if message.get(b"q") == b"announce_peer":
            self.asked[source, target, message[b"t"]] = message[b"a"]
        elif said := self.asked.pop((target, source, message[b"t"]), None):
            if message[b"y"] == b"r":
                port = target[1] if said.get(b"implied_port") else said[b"port"]
                with self.lock:
                    self.announced[target[0], said[b"info_hash"].hex()] = (target[0], port)

    def announcements(self, address):
        """info-hash -> contact, of what was announced from there."""
        with self.lock:
            return {key: contact for (by, key), contact in self.announced.items() if by == address}

    def called(self, address, contact):
        with self.lock:
            return (address, contact) in self.calls
