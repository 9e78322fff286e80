"""The man page and the shell completions: well formed, and the same as what the program says."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

INSTALLER = Path(__file__).resolve().parents[2] / "installer"
MAN = INSTALLER / "man" / "cairn.1"
COMPLETIONS = INSTALLER / "completions"
COMMANDS = (
    "share list inspect get verify remove rename relocate move status downloads seed pause resume "
    "order peers limits watch reach port dht"
).split()
DHT_COMMANDS = [["dht", action] for action in "run status find put get".split()]
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")


def output(program, *arguments):
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def man_text():
    """The man page's source with its escaped hyphens made plain, long options with two dashes."""
    text = MAN.read_text(encoding="utf-8").replace("\\-", "-")
    return re.sub(r"\bFl (-[a-z])", r"-\1", text)


def help_options(cairn, *command):
    return set(OPTION.findall(cairn.raw(*command, "--help").stdout))


def all_options(cairn):
    """What the help speaks of, of the program and of each command."""
    commands = [[], *([command] for command in COMMANDS), *DHT_COMMANDS, ["--daemon"]]
    return set().union(*(help_options(cairn, *command) for command in commands))


def test_the_man_page_is_well_formed():
    output("mandoc", "-Tlint", "-W", "warning", str(MAN))


def test_the_man_page_speaks_of_every_command():
    for command in COMMANDS:
        assert re.search(rf"^\.It Cm {command}\b", man_text(), re.M), command
    for command in [*DHT_COMMANDS, ["--daemon"]]:
        assert re.search(rf"^\.It Cm {' '.join(command)}\b", man_text(), re.M), command


def test_bash_offers_commands_and_options():
    script = f"""
    . '{COMPLETIONS}/cairn.bash'
    offer() {{ COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _cairn; echo "${{COMPREPLY[*]}}"; }}
    offer cairn ''
    offer cairn --data-dir get get --o
    offer cairn verify --rep
    offer cairn dht ''
    offer cairn dht --lan off put --b
    offer cairn --json dht get --sa
    offer cairn dht find --lan o
    offer cairn --daemon --serve-port 0 --log-f
    offer cairn --daemon --log-format j
    """
    lines = output("bash", "--norc", "-c", script).splitlines()
    first, second, third, actions, put, get, switch, daemon, log_format = lines
    assert (daemon, log_format) == ("--log-file --log-format", "json journal")
    assert {"--daemon", *COMMANDS} <= set(first.split())
    assert set(second.split()) == {"--output", "--overwrite"}
    assert third == "--repair"
    assert {action for _, action in DHT_COMMANDS} < set(actions.split())
    assert set(put.split()) == {"--bencoded", "--bootstrap", "--bind"}
    assert (get, switch) == ("--salt", "on off")


def test_zsh_offers_commands():
    script = f"""
    autoload -Uz compinit; compinit -u -D
    source '{COMPLETIONS}/_cairn'
    [[ ${{_comps[cairn]}} == _cairn ]] || exit 1
    _arguments() {{ state=command }}
    _describe() {{ print -l -- ${{(P)4}} }}
    _cairn
    """
    offered = [line.split(":")[0] for line in output("zsh", "-f", "-c", script).splitlines()]
    assert offered == COMMANDS


def test_fish_offers_commands_and_options():
    def offered(line):
        script = f"source '{COMPLETIONS}/cairn.fish'; complete -C '{line}'"
        return {line.split("\t")[0] for line in output("fish", "-N", "-c", script).splitlines()}

    assert set(COMMANDS) <= offered("cairn ")
    get = offered("cairn get --")
    assert {"--output", "--files", "--overwrite", "--json"} <= get
    assert not {"--repair", "--salt", "--pieces"} & get
    assert {action for _, action in DHT_COMMANDS} <= offered("cairn dht ")
    get = offered("cairn dht get --")
    assert {"--salt", "--lan", "--json"} <= get
    assert not {"--overwrite", "--key"} & get
    assert {"--serve-port", "--lan", "--json"} <= offered("cairn --daemon --")
    assert "--serve-port" not in offered("cairn --")


def completed_options(shell_file):
    """The long options that a completion script knows, as --name."""
    text = (COMPLETIONS / shell_file).read_text(encoding="utf-8")
    found = set(OPTION.findall(text))
    fish = re.findall(r"^complete .* -l ([a-z][a-z-]+)", text, re.M)
    return found | {"--" + name for name in fish}


def test_every_option_of_the_program_is_documented(cairn):
    said = all_options(cairn)
    assert said - set(OPTION.findall(man_text())) == set()
    for shell_file in ("cairn.bash", "_cairn", "cairn.fish"):
        assert said - completed_options(shell_file) == set(), shell_file


def test_no_option_is_documented_that_the_program_lacks(cairn):
    said = all_options(cairn)
    assert set(OPTION.findall(man_text())) - said == set()
    for shell_file in ("cairn.bash", "_cairn", "cairn.fish"):
        assert completed_options(shell_file) - said == set(), shell_file


def test_the_synopsis_gives_each_command_its_own_options(cairn):
    synopsis = man_text().split(".Sh SYNOPSIS")[1].split(".Sh DESCRIPTION")[0]
    shared = help_options(cairn)
    for usage in synopsis.split(".Nm cairn")[1:]:
        command = re.search(r"^\.Cm (.+)", usage, re.M).group(1).split()
        usage = usage.split(".Cm " + " ".join(command))[1]
        # The network options have one name for them all there.
        in_networks = command[0] in ("dht", "--daemon", "share", "get", "seed")
        above = shared | (help_options(cairn, "dht") if in_networks else set())
        own = help_options(cairn, *command) - above - {"--output"}
        assert set(OPTION.findall(usage)) - {"--output"} == own, command
