"""`cairn --daemon` on this machine alone, and the service manager that it reports to."""

import socket
import subprocess
import time

from dht_nodes import HERE_ONLY, NO_NODES
from watched import Watched

STOPS_WITHIN_S = 5
SOON_S = 30


class Daemon(Watched):
    """A daemon whose log is what is watched: its lines are read as they come."""

    def __init__(self, program, *arguments, alone=(*HERE_ONLY, *NO_NODES), **options):
        env, own_folder = options.pop("env", None), options.pop("own_folder", True)
        folder = ["--data-dir", program.data] if own_folder else []
        command = [program.binary, *folder, "--daemon", *alone, *arguments]
        pipes = {"stdin": subprocess.DEVNULL, "stderr": subprocess.STDOUT}
        env = {**program.env, "CAIRN_LOG_FORMAT": "json", **(env or {})}
        super().__init__(command, env=env, **{**pipes, **options})
        self.program = program

    def until(self, text, timeout_s=SOON_S):
        """The first line to come that has the text in it."""
        return self.wait_for(lambda line: text in line["text"], timeout_s)

    def ready(self):
        self.until("ready: ")
        return self

    def send(self, number):
        self.process.send_signal(number)

    def stopped(self, number):
        """Its exit status, when it ended in time."""
        began = time.monotonic()
        status = self.stop(number)
        assert time.monotonic() - began < STOPS_WITHIN_S
        return status


class Manager:
    """The socket of a service manager."""

    def __init__(self, name):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(str(name).replace("@", "\0", 1))
        self.socket.settimeout(SOON_S)
        self.env = {"NOTIFY_SOCKET": str(name)}

    def next(self):
        """What came next, by its names."""
        lines = self.socket.recv(4096).decode().split("\n")
        return dict(line.split("=", 1) for line in lines)

    def until(self, name):
        """The next message of that name."""
        while True:
            message = self.next()
            if name in message:
                return message


def until(holds, timeout_s=SOON_S):
    """Looks again and again; for what nobody tells."""
    end = time.monotonic() + timeout_s
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.005)
