"""cairn-desktop with nobody at the screen, as a user who has been welcomed."""

import os
import resource
import subprocess
import time
from pathlib import Path

CONFIG = """data_dir = "{data}"
[serve]
port = 0
[network]
bind = "127.0.0.1"
lan = false
map_ports = false
[dht]
enabled = false
"""
TICKS_PER_S = os.sysconf("SC_CLK_TCK")


def app_of(binary):
    """The desktop app beside the program."""
    return Path(binary).with_name("cairn-desktop")


class Desktop:
    def __init__(self, program):
        self.program = program
        home = Path(program.env["HOME"])
        for folder in ("config/Cairn", "run", "downloads"):
            (home / folder).mkdir(parents=True, mode=0o700)
        self.config = home / "cairn.toml"
        self.config.write_text(CONFIG.format(data=program.data))
        (home / "config/Cairn/cairn-desktop.conf").write_text(
            f"[first]\nwelcomed=true\n[folders]\ndownloads={home}/downloads\n"
        )
        self.env = {
            **program.env,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_RUNTIME_DIR": str(home / "run"),
        }
        self.processes = []

    def start(self, *arguments, **options):
        command = [app_of(self.program.binary), "--config", self.config, *map(str, arguments)]
        process = subprocess.Popen(command, env=self.env, **options)
        self.processes.append(process)
        return process

    def close(self):
        for process in self.processes:
            if process.poll() is None:
                process.kill()
                process.wait()

    def cli(self, *arguments):
        """The command line, which asks the running app."""
        return self.program.raw("--config", self.config, *arguments, env=self.env)

    def start_daemon(self):
        """Of the same data folder; returns once it can be asked."""
        command = [self.program.binary, "--daemon", "--config", self.config]
        process = subprocess.Popen(command, env=self.env, stderr=subprocess.PIPE, text=True)
        self.processes.append(process)
        assert any("at port" in line for line in process.stderr), "the daemon has ended"
        return process

    def starts_cli(self, *arguments):
        """The same, not waited for."""
        command = [self.program.binary, "--config", self.config, *map(str, arguments)]
        process = subprocess.Popen(
            command, env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.processes.append(process)
        return process

    def shares(self, *names):
        listed = self.cli("list").stdout
        return all(name in listed for name in names)

    def runs(self):
        """Whether the app's peer answers."""
        return (self.program.data / "api.sock").exists() and self.cli("status").code == 0


def processor_seconds(process):
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS_PER_S


def resident_bytes(process):
    pages = Path(f"/proc/{process.pid}/statm").read_text().split()[1]
    return int(pages) * resource.getpagesize()


def ends_within(process, seconds):
    """Its exit status, when it ended in time."""
    began = time.monotonic()
    status = process.wait(timeout=30)
    assert time.monotonic() - began < seconds
    return status
