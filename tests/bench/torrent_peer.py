#!/usr/bin/env python3
"""libtorrent as a peer to measure beside: makes a torrent, seeds it, or gets it from given seeds.

    torrent_peer.py make v1|v2 SOURCE TORRENT [TRACKER]
    torrent_peer.py seed TORRENT FOLDER HOST:PORT     until it is killed; prints "ready"
    torrent_peer.py get TORRENT FOLDER HOST:PORT...   until it is whole; prints the seconds it took
    torrent_peer.py track HOST:PORT HOST:PORT...      a tracker at the first that knows the others,
                                                      until it is killed; prints "ready"

Without encryption, DHT, local discovery and port mapping, with libtorrent's preset for high
performance.
"""

import http.server
import ipaddress
import sys
import time

import libtorrent as lt

PIECE_BYTES = 1024 * 1024
LOOK_S = 0.01


def session(listen):
    settings = lt.high_performance_seed()
    settings.update(
        {
            "listen_interfaces": listen,
            "enable_dht": False,
            "enable_lsd": False,
            "enable_upnp": False,
            "enable_natpmp": False,
            "enable_incoming_utp": False,
            "enable_outgoing_utp": False,
            "in_enc_policy": int(lt.enc_policy.disabled),
            "out_enc_policy": int(lt.enc_policy.disabled),
            "allow_multiple_connections_per_ip": True,
            "alert_mask": 0,
        }
    )
    return lt.session(settings)


def make(kind, source, torrent, tracker=None):
    storage = lt.file_storage()
    lt.add_files(storage, source)
    flag = lt.create_torrent.v1_only if kind == "v1" else lt.create_torrent.v2_only
    made = lt.create_torrent(storage, PIECE_BYTES, flag)
    if tracker:
        made.add_tracker(tracker)
    lt.set_piece_hashes(made, source.rpartition("/")[0])
    with open(torrent, "wb") as file:
        file.write(lt.bencode(made.generate()))


def parameters(torrent, folder):
    params = lt.add_torrent_params()
    params.ti = lt.torrent_info(torrent)
    params.save_path = folder
    return params


def seed(torrent, folder, address):
    ses = session(address)
    params = parameters(torrent, folder)
    params.flags |= lt.torrent_flags.seed_mode
    params.flags &= ~lt.torrent_flags.auto_managed
    params.flags &= ~lt.torrent_flags.paused
    handle = ses.add_torrent(params)
    while not handle.status().is_seeding:
        time.sleep(LOOK_S)
    print("ready", flush=True)
    while True:
        time.sleep(60)


def get(torrent, folder, *addresses):
    ses = session("0.0.0.0:0")
    params = parameters(torrent, folder)
    params.flags &= ~lt.torrent_flags.auto_managed
    params.flags &= ~lt.torrent_flags.paused
    began = time.monotonic()
    handle = ses.add_torrent(params)
    for address in addresses:
        host, port = address.split(":")
        handle.connect_peer((host, int(port)))
    while not handle.status().is_seeding:
        time.sleep(LOOK_S)
    # What is still in the session's queue belongs to getting it.
    handle.flush_cache()
    print(time.monotonic() - began, flush=True)


def track(at, *addresses):
    peers = b""
    for address in addresses:
        host, port = address.split(":")
        peers += ipaddress.ip_address(host).packed + int(port).to_bytes(2, "big")
    answer = lt.bencode({b"interval": 1800, b"peers": peers})

    class Tracker(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    host, port = at.split(":")
    server = http.server.ThreadingHTTPServer((host, int(port)), Tracker)
    print("ready", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    commands = {"make": make, "seed": seed, "get": get, "track": track}
    commands[sys.argv[1]](*sys.argv[2:])
