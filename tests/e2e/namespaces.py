"""Network namespaces without a way out of this machine, for tests that need more than loopback."""

import contextlib
import ctypes
import os
import shutil
import signal
import subprocess

CLONE_NEWNET = 0x40000000


def find(program):
    return shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")


def why_not(*programs):
    """Why there cannot be namespaces here with these programs in them; None where there can."""
    missing = [name for name in ("ip", "unshare", *programs) if not find(name)]
    if missing:
        return f"not installed: {', '.join(missing)}"
    if os.geteuid() != 0:
        return "making network namespaces needs root"
    probe = ["ip", "link", "add", "probe0", "type", "veth", "peer", "name", "probe1"]
    tried = in_throwaway(*probe)
    if tried.returncode != 0:
        return f"network namespaces cannot be made: {tried.stderr.strip()}"
    return None


def in_throwaway(program, *arguments, **options):
    """Runs a program in a namespace that is gone afterwards."""
    command = [find("unshare"), "--net", find(program), *arguments]
    return subprocess.run(command, capture_output=True, text=True, **options)


class Namespaces:
    """Those of one test. Each is named after this process and what it is for."""

    def __init__(self):
        self.names = []

    def add(self, purpose):
        name = f"cairn{os.getpid()}{purpose}"
        self.ip("netns", "add", name)
        self.names.append(name)
        self.ip("-n", name, "link", "set", "lo", "up")
        return name

    def ip(self, *arguments):
        command = [find("ip"), *map(str, arguments)]
        subprocess.run(command, check=True, capture_output=True, timeout=20)

    def command_in(self, namespace, *command):
        return [find("ip"), "netns", "exec", namespace, *map(str, command)]

    def run_in(self, namespace, *command, **options):
        options = {"capture_output": True, "text": True, "timeout": 30, **options}
        return subprocess.run(self.command_in(namespace, *command), **options)

    def link(self, namespace, name, peer_namespace, peer_name):
        self.ip("-n", namespace, "link", "add", name, "type", "veth", "peer", "name", peer_name,
                "netns", peer_namespace)  # fmt: skip

    def address(self, namespace, device, address, prefix=24):
        self.ip("-n", namespace, "address", "add", f"{address}/{prefix}", "dev", device)
        self.ip("-n", namespace, "link", "set", device, "up")

    def tear_down(self):
        """Ends whatever still runs in them too: a namespace lives on while a process is in it."""
        for name in self.names:
            listed = subprocess.run(
                [find("ip"), "netns", "pids", name], capture_output=True, text=True
            )
            for number in listed.stdout.split():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(int(number), signal.SIGKILL)
            subprocess.run([find("ip"), "netns", "del", name], capture_output=True)
        self.names = []


@contextlib.contextmanager
def inside(namespace):
    """The sockets that this thread makes meanwhile belong to the namespace."""
    with open("/proc/thread-self/ns/net") as home, open(f"/run/netns/{namespace}") as there:
        enter(there)
        try:
            yield
        finally:
            enter(home)


def enter(namespace):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(namespace.fileno(), CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "setns")
