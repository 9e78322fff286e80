"""The units for systemd: well formed, and as closed as a service that needs the network can be."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

UNITS = Path(__file__).resolve().parents[2] / "installer" / "systemd"
EXPOSURE_MAX = 2.0

if not shutil.which("systemd-analyze"):
    pytest.skip(
        "the units are not checked: systemd-analyze is not installed", allow_module_level=True
    )


def analyze(tmp_path, *arguments):
    env = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["systemd-analyze", *arguments], capture_output=True, text=True, timeout=60, env=env
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def installed(binary, tmp_path):
    """installed("cairn.service"): the unit as it is where the program is installed."""

    def install(name):
        text = (UNITS / f"{name}.in").read_text()
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        folder = str(Path(binary).resolve().parent)
        path.write_text(text.replace("@CAIRN_FOLDER@", folder))
        return path

    return install


def test_the_unit_of_the_system_is_well_formed(installed, tmp_path):
    analyze(tmp_path, "verify", "--man=no", installed("cairn.service"))


def test_the_unit_of_a_user_is_well_formed(installed, tmp_path):
    analyze(tmp_path, "--user", "verify", "--man=no", installed("user/cairn.service"))


def test_the_unit_of_the_system_exposes_little(installed, tmp_path):
    said = analyze(tmp_path, "security", "--offline=yes", installed("cairn.service"))
    exposure = float(re.search(r"Overall exposure level for cairn.service: ([\d.]+)", said)[1])
    assert exposure <= EXPOSURE_MAX, said
