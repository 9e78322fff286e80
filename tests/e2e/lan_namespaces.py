"""A router with NAT, a machine behind it and one outside, each in a network namespace of its own.

The namespaces have no way out of this machine. The router runs miniupnpd, which opens ports by
UPnP, NAT-PMP and PCP through nftables; `cairn port` runs in the machine behind it.
"""

import subprocess
import sys
import time
from pathlib import Path

import namespaces
from namespaces import Namespaces, find
from watched import Watched

PORT = 9000
PROTOCOLS = ("pcp", "nat-pmp", "upnp")
BACK_WITHIN_S = 60
EXTERNAL = "11.22.33.1"  # miniupnpd refuses to work with addresses that are not public
OTHER_EXTERNAL = "11.22.33.99"
OUTSIDE = "11.22.33.2"
ROUTER = "192.168.77.1"
INSIDE = "192.168.77.2"
NFT_SCRIPT = """
table inet filter {
  chain forward { type filter hook forward priority 0; policy drop;
    iifname "lan" accept
    ct state established,related accept
    jump miniupnpd
  }
  chain miniupnpd { }
  chain prerouting { type nat hook prerouting priority -100; policy accept;
    jump prerouting_miniupnpd
  }
  chain postrouting { type nat hook postrouting priority 100; policy accept;
    jump postrouting_miniupnpd
    oifname "wan" masquerade
  }
  chain prerouting_miniupnpd { }
  chain postrouting_miniupnpd { }
}
"""
# By ctnetlink: a header, then "delete" for connections of any family, with an acknowledgement.
FORGET_CONNECTIONS = """
import socket, struct, sys
NETFILTER, DELETE, REQUEST_AND_ACK = 12, 0x102, 5
with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, NETFILTER) as netlink:
    netlink.send(struct.pack("=IHHIIBBH", 20, DELETE, REQUEST_AND_ACK, 1, 0, 0, 0, 0))
    (failed,) = struct.unpack_from("=i", netlink.recv(4096), 16)
sys.exit(failed and f"error {-failed}")
"""


def why_not():
    """Why namespaces with a router cannot be made here; None where they can."""
    if reason := namespaces.why_not("nft", "miniupnpd"):
        return reason
    tried = namespaces.in_throwaway("nft", "-f", "-", input=NFT_SCRIPT)
    if tried.returncode != 0:
        return f"nftables cannot be used: {tried.stderr.strip()}"
    return None


class Lan(Namespaces):
    def __init__(self, folder):
        super().__init__()
        self.folder = Path(folder)
        self.router = self.inside = self.outside = None
        self.daemon = None
        self.options = {}

    def build(self):
        self.router, self.inside, self.outside = map(self.add, "rio")
        self.link(self.router, "lan", self.inside, "eth0")
        self.link(self.router, "wan", self.outside, "eth0")
        self.address(self.router, "lan", ROUTER)
        self.address(self.router, "wan", EXTERNAL)
        self.address(self.inside, "eth0", INSIDE)
        self.address(self.outside, "eth0", OUTSIDE)
        self.ip("-n", self.inside, "route", "add", "default", "via", ROUTER)
        forwarding = self.run_in(self.router, "sh", "-c", "echo 1 > /proc/sys/net/ipv4/ip_forward")
        assert forwarding.returncode == 0, forwarding.stderr
        self.load_rules()

    def load_rules(self):
        self.run_in(self.router, find("nft"), "flush", "ruleset")
        loaded = self.run_in(self.router, find("nft"), "-f", "-", input=NFT_SCRIPT)
        assert loaded.returncode == 0, loaded.stderr

    def change_external_address(self):
        """As a provider and a router do: the old address leads nowhere, and no connection that
        was made with it is translated any more. One that somebody outside began would be, for as
        long as the machine inside answers it."""
        self.ip("-n", self.router, "address", "flush", "dev", "wan")
        self.ip("-n", self.outside, "neighbour", "flush", "dev", "eth0")
        self.address(self.router, "wan", OTHER_EXTERNAL)
        forgot = self.run_in(self.router, sys.executable, "-c", FORGET_CONNECTIONS)
        assert forgot.returncode == 0, forgot.stderr

    def start_daemon(self, **options):
        """Options: upnp and pcp, "yes" or "no"; the second is for NAT-PMP and PCP together."""
        self.options = options or self.options
        settings = {
            "ext_ifname": "wan",
            "listening_ip": "lan",
            "http_port": "0",
            "enable_upnp": self.options.get("upnp", "yes"),
            "enable_natpmp": self.options.get("pcp", "yes"),
            "secure_mode": "yes",
            "system_uptime": "no",
            "notify_interval": "30",
            "uuid": "e1f3a0a4-8e2b-4f4e-9a94-1f0a52cf2f5b",
            "min_lifetime": "120",
            "max_lifetime": "86400",
            "upnp_table_name": "filter",
            "upnp_nat_table_name": "filter",
            "upnp_forward_chain": "miniupnpd",
            "upnp_nat_chain": "prerouting_miniupnpd",
            "upnp_nat_postrouting_chain": "postrouting_miniupnpd",
        }
        rules = ["allow 1024-65535 192.168.77.0/24 1024-65535", "deny 0-65535 0.0.0.0/0 0-65535"]
        config = self.folder / "miniupnpd.conf"
        lines = [f"{key}={value}" for key, value in settings.items()] + rules
        config.write_text("\n".join(lines) + "\n", encoding="utf-8")
        log = open(self.folder / "miniupnpd.log", "ab")
        command = [find("miniupnpd"), "-d", "-f", config, "-P", self.folder / "miniupnpd.pid"]
        self.daemon = subprocess.Popen(
            self.command_in(self.router, *command), stdout=log, stderr=log
        )
        log.close()

    def kill_daemon(self):
        if self.daemon is not None:
            self.daemon.kill()
            self.daemon.wait(timeout=20)
            self.daemon = None

    def restart_router(self, away_s=2, **options):
        """As if the power had been cut: what the router opened is gone, in the kernel too."""
        self.kill_daemon()
        self.load_rules()
        time.sleep(away_s)
        self.start_daemon(**options)

    def redirects(self):
        """The rules by which the router lets the outside in."""
        listed = self.run_in(self.router, find("nft"), "list", "ruleset")
        assert listed.returncode == 0, listed.stderr
        return [line.strip() for line in listed.stdout.splitlines() if "dnat" in line]

    def log_text(self):
        path = self.folder / "miniupnpd.log"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def tear_down(self):
        try:
            self.kill_daemon()
        finally:
            super().tear_down()


LISTENER = f"""
import socket
listener = socket.create_server(("0.0.0.0", {PORT}))
listener.settimeout(60)
connection, _ = listener.accept()
connection.sendall(b"reached")
"""
CALLER = """
import socket, sys
connection = socket.create_connection((sys.argv[1], int(sys.argv[2])), timeout=5)
print(connection.recv(100).decode())
"""


class Mapping(Watched):
    """The program in the machine behind the router, and the states that it reports."""

    def __init__(self, lan, binary, *arguments):
        super().__init__(lan.command_in(lan.inside, binary, "port", PORT, "--json", *arguments))


def is_mapped(state):
    return state["state"] == "mapped"


def wait_until(condition, timeout_s):
    """The seconds it took."""
    started = time.monotonic()
    while not condition():
        assert time.monotonic() - started < timeout_s, f"not within {timeout_s} s"
        time.sleep(0.2)
    return time.monotonic() - started


def is_open(lan):
    rules = [rule for rule in lan.redirects() if INSIDE in rule and str(PORT) in rule]
    return len(rules) == 2  # TCP and UDP


def reaches(lan, address, port):
    """Whether a machine outside gets through to one that listens behind the router."""
    listener = subprocess.Popen(lan.command_in(lan.inside, "python3", "-c", LISTENER))
    try:
        for _ in range(10):
            called = lan.run_in(lan.outside, "python3", "-c", CALLER, address, port)
            if called.stdout.strip() == "reached":
                return True
            time.sleep(0.3)
        return False
    finally:
        listener.kill()
        listener.wait(timeout=10)
