"""A data folder that cannot be written can be read."""

import os
import shutil
import subprocess
import tempfile

import pytest

from running import MIB

NOBODY = 65534


@pytest.fixture
def as_nobody(cairn):
    """Runs the program on a copy of the folder as one who may read it and not write."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can become another user")

    def run(*arguments):
        # Beside pytest's own folder, which every pytest that starts closes to others.
        with tempfile.TemporaryDirectory(prefix="cairn-test-") as home:
            data = os.path.join(home, "data")
            shutil.copytree(cairn.data, data)
            os.chmod(home, 0o755)
            for folder, _, names in os.walk(data):
                for path in [folder, *(os.path.join(folder, name) for name in names)]:
                    os.chown(path, NOBODY, NOBODY)
                    os.chmod(path, 0o500 if os.path.isdir(path) else 0o400)
            return subprocess.run(
                [cairn.binary, "--data-dir", data, *map(str, arguments)],
                capture_output=True, encoding="utf-8", timeout=60, user=NOBODY, group=NOBODY,
                env={**cairn.env, "HOME": home}, cwd=home, extra_groups=[],
            )

    return run


def test_a_folder_that_cannot_be_written_is_read(cairn, make_file, as_nobody):
    link = cairn.share("--copy", make_file(5 * MIB, name="notes.bin"))
    cairn("list")
    for arguments in (["list"], ["status"], ["inspect", link], ["verify", link]):
        outcome = as_nobody(*arguments)
        assert outcome.returncode == 0, (arguments, outcome)


def test_a_log_that_cannot_be_read_is_named(cairn, make_file, as_nobody):
    cairn.share(make_file(100, name="notes.bin"))
    for name in ("library.db-wal", "library.db-shm"):
        (cairn.data / name).unlink(missing_ok=True)
    (cairn.data / "library.db-wal").write_bytes(b"something")
    outcome = as_nobody("list")
    assert outcome.returncode == 1
    assert "cannot be written" in outcome.stderr and "library.db-wal" in outcome.stderr
