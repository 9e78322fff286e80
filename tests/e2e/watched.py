"""A program that reports its state in lines of JSON, and the states that it has reported."""

import json
import queue
import signal
import subprocess
import threading
import time

import pytest


class Watched:
    def __init__(self, command, **options):
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
        self.process = subprocess.Popen(list(map(str, command)), **{**pipes, **options})
        self.states = queue.Queue()
        self.seen = []
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.states.put(json.loads(line))

    def wait_for(self, wanted, timeout_s=30):
        """The first state that `wanted` accepts."""
        end = time.monotonic() + timeout_s
        while True:
            try:
                state = self.states.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                pytest.fail(f"not within {timeout_s} s; reported were {self.seen}")
            self.seen.append(state)
            if wanted(state):
                return state

    def stop(self, number=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(number)
        return self.process.wait(timeout=30)

    def kill(self):
        self.process.kill()
        self.process.wait(timeout=30)
