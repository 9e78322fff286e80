"""A DHT node of libtorrent in a process of its own, which mainline.py starts.

usage: libtorrent_node.py '{"listen": ["127.0.0.1:0"], …settings of libtorrent…}'

Reads commands from stdin and answers them on stdout, a line of JSON each: {"do": name, …} is
answered by what the method of that name returns. Bytes are in hexadecimal. Ends when stdin does.
"""

import ast
import json
import select
import sys
import time
import warnings

import libtorrent as lt

warnings.simplefilter("ignore", DeprecationWarning)  # what replaces them, 2.0.8 has not in Python

ANSWER_WITHIN_S = 120
SETTINGS = {
    "enable_dht": True,
    "enable_lsd": False,
    "enable_upnp": False,
    "enable_natpmp": False,
    "dht_bootstrap_nodes": "",
    "dht_announce_interval": 5,
    "dht_upload_rate_limit": 1_000_000,
    "alert_mask": lt.alert.category_t.all_categories,
    "alert_queue_size": 100_000,
}


class Node:
    def __init__(self, settings):
        self.listen_on = settings.pop("listen")
        listen = ",".join(self.listen_on)
        self.session = lt.session({**SETTINGS, "listen_interfaces": listen, **settings})
        self.ports = {}
        self.peers = {}
        self.datagrams = {}
        self.started = time.monotonic()

    def listening(self):
        """address -> the UDP port of the node there, once there is one on each."""
        self.wait_for("listen_succeeded", lambda _: len(self.ports) == len(self.listen_on))
        return self.ports

    def add_node(self, address, port):
        self.session.add_dht_node((address, port))

    def announce(self, info_hash):
        """By a torrent, because the announcement itself cannot be called from Python in 2.0.8."""
        torrent = lt.parse_magnet_uri(f"magnet:?xt=urn:btih:{info_hash}")
        torrent.save_path = "/nonexistent"
        torrent.flags &= ~(lt.torrent_flags.auto_managed | lt.torrent_flags.paused)
        self.session.add_torrent(torrent)

    def get_peers(self, info_hash):
        self.session.dht_get_peers(sha1(info_hash))

    def found(self, info_hash):
        """The peers that all lookups so far have given."""
        self.listen()
        return sorted(self.peers.get(info_hash, set()))

    def nodes(self):
        """For each own node its id and the contacts in its routing table: [address, port, id]."""
        state = self.session.save_state(lt.save_state_flags_t.save_dht_state)[b"dht state"]
        tables = {}
        for entry in state.get(b"node-id", []):
            own = lt.sha1_hash(entry[:20])
            self.session.dht_live_nodes(own)
            alert = self.wait_for("dht_live_nodes", lambda a: a.node_id == own)
            tables[str(own)] = [[*n["endpoint"], str(n["nid"])] for n in alert.nodes]
        return tables

    def traffic(self):
        """The seconds that have passed here, and by contact how much was sent to it and came from
        it: "address:port" -> [datagrams, datagrams]."""
        self.listen()
        return [time.monotonic() - self.started, self.datagrams]

    def put_immutable(self, bencoded):
        target = self.session.dht_put_immutable_item(lt.bdecode(bytes.fromhex(bencoded)))
        alert = self.wait_for("dht_put", lambda a: a.target == target)
        return {"target": str(target), "stored": alert.num_success}

    def get_immutable(self, target):
        wanted = sha1(target)
        self.session.dht_get_immutable_item(wanted)
        alert = self.wait_for("dht_immutable_item", lambda a: a.target == wanted)
        return value_of(alert)

    def put_mutable(self, secret, public, value, salt):
        """Under a sequence number that is one more than what the DHT has."""
        key = bytes.fromhex(public)
        self.session.dht_put_mutable_item(
            bytes.fromhex(secret), key, bytes.fromhex(value), salt.encode()
        )
        alert = self.wait_for("dht_put", lambda a: a.public_key == key)
        return {"stored": alert.num_success, "sequence": alert.seq}

    def get_mutable(self, public, salt, sequence):
        """The first answer whose sequence is not less; its signature has been verified then."""
        key = bytes.fromhex(public)
        self.session.dht_get_mutable_item(key, salt.encode())
        alert = self.wait_for(
            "dht_mutable_item", lambda a: a.key == key and a.salt == salt and a.seq >= sequence
        )
        return [alert.seq, value_of(alert)]

    def wait_for(self, what, wanted):
        """The next alert of this kind that is wanted."""
        end = time.monotonic() + ANSWER_WITHIN_S
        while time.monotonic() < end:
            for alert in self.listen():
                if alert.what() == what and wanted(alert):
                    return alert
            # Waits that follow another clock would end late where this one runs faster.
            select.select([], [], [], 0.02)
        raise TimeoutError(f"no {what}")

    def listen(self):
        alerts = self.session.pop_alerts()
        for alert in alerts:
            self.note(alert)
        return alerts

    def note(self, alert):
        if isinstance(alert, lt.dht_get_peers_reply_alert):
            known = self.peers.setdefault(str(alert.info_hash), set())
            known.update(f"{address}:{port}" for address, port in alert.peers())
        elif alert.what() == "listen_succeeded":
            self.ports[alert.address] = alert.port
        elif alert.what() == "dht_pkt":
            way, endpoint = alert.message().split(" ", 2)[:2]
            counts = self.datagrams.setdefault(endpoint.strip("[]"), [0, 0])
            counts[way == "<=="] += 1


def sha1(text):
    return lt.sha1_hash(bytes.fromhex(text))


def value_of(alert):
    """2.0.8 gives no more than the text of values that are not strings."""
    try:
        return alert.item["value"].decode()
    except RuntimeError:
        text = alert.message().partition(" [ ")[2].removesuffix(" ]")
        return None if text == "<uninitialized>" else ast.literal_eval(text.strip())


def main():
    node = Node(json.loads(sys.argv[1]))
    for line in sys.stdin:
        command = json.loads(line)
        answer = getattr(node, command.pop("do"))(**command)
        print(json.dumps(answer), flush=True)


main()
