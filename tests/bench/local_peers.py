"""Peers on loopback for the benchmarks that need many of them, or many bundles."""

import http.client
import json
import os
import re
import socket
import subprocess
import sys

# Both addresses of the loopback, because of those at one address a peer lets only some in.
ALONE = "--bind 127.0.0.1,::1 --lan off --map-ports off --dht off".split()


class Daemon:
    """A peer that serves what its data folder holds."""

    def __init__(self, binary, data, *arguments, upload=None):
        self.data = data
        command = [binary, "--data-dir", data, "--daemon", "--serve-port", "0", *ALONE, *arguments]
        env = {**os.environ, **({"CAIRN_LIMIT_LAN_UPLOAD": upload} if upload else {})}
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        self.process = subprocess.Popen(list(map(str, command)), env=env, text=True, **pipes)
        for line in self.process.stdout:
            if found := re.search(r"ready: .* at port (\d+)", line):
                self.addresses = [f"127.0.0.1:{found[1]}", f"[::1]:{found[1]}"]
                return
        sys.exit(f"{command} ended early")

    def memory(self, what):
        """VmRSS or VmHWM (the most there was), in bytes."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(rf"{what}:\s+(\d+) kB", status.read())[1]) * 1024

    def stop(self):
        self.process.terminate()
        self.process.communicate(timeout=30)


class Api(http.client.HTTPConnection):
    """The control API of a daemon, over one connection that stays."""

    def __init__(self, data):
        super().__init__("localhost")
        self.path = data / "api.sock"

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(str(self.path))

    def ask(self, method, path, body=None):
        self.request(method, path, body=json.dumps(body) if body is not None else None)
        answer = self.getresponse()
        text = answer.read()
        if answer.status >= 300:
            sys.exit(f"{method} {path}: {answer.status} {text.decode()}")
        return json.loads(text)


def run(*command):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=900)
    if done.returncode != 0:
        sys.exit(f"{command}: {done.stderr}")
    return done.stdout
