"""What the desktop app brings with it, as it is once installed: menu entry, links, icons, and the
actions of file managers. What is for Windows and macOS is checked for its form."""

import configparser
import os
import plistlib
import re
import shlex
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2]
INSTALLER = SOURCE / "installer"
ID = "io.github.cairn.Cairn"
VERSION = "1.2.3"


def run(*command):
    env = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=env)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout + done.stderr


def tool(name):
    if not shutil.which(name):
        pytest.skip(f"{name} is not installed, so that nobody checks the files it is for")
    return name


@pytest.fixture(scope="module")
def prefix(tmp_path_factory):
    """A folder that the program was installed into."""
    program = Path(os.environ.get("CAIRN", "/none"))
    if not (program.parent / "cairn-desktop").exists():
        pytest.skip("the desktop app is not built, so that nothing of it is installed")
    build = program.parent.parent
    if not (build / "cmake_install.cmake").exists():
        pytest.skip(f"{build} is no folder of a build")
    folder = tmp_path_factory.mktemp("prefix")
    run("cmake", "--install", str(build), "--prefix", str(folder))
    return folder


@pytest.fixture
def share(prefix):
    return prefix / "share"


def ini(path):
    parser = configparser.RawConfigParser(delimiters=("=",), strict=True, interpolation=None)
    parser.optionxform = str
    parser.read_string(path.read_text(encoding="utf-8"))
    return parser


def entries(folder, ending):
    found = sorted(folder.rglob(f"*{ending}"))
    assert found, f"nothing is installed in {folder}"
    return found


def test_the_menu_entry_is_valid(share):
    said = run(tool("desktop-file-validate"), str(share / "applications" / f"{ID}.desktop"))
    assert said == ""


def test_the_entry_of_send_to_is_valid(share):
    for path in entries(share / "Thunar" / "sendto", ".desktop"):
        assert run(tool("desktop-file-validate"), str(path)) == ""


def test_links_are_opened_by_the_app(share):
    entry = ini(share / "applications" / f"{ID}.desktop")["Desktop Entry"]
    assert "x-scheme-handler/cairn" in entry["MimeType"].split(";")
    assert shlex.split(entry["Exec"])[1:] == ["%U"]


def test_the_app_does_not_offer_itself_for_files_or_folders(share):
    # A program that takes any file becomes the default of some desktops.
    entry = ini(share / "applications" / f"{ID}.desktop")["Desktop Entry"]
    assert set(entry["MimeType"].split(";")) == {"x-scheme-handler/cairn", ""}


def test_the_metainfo_is_valid(share):
    path = share / "metainfo" / f"{ID}.metainfo.xml"
    said = run(tool("appstreamcli"), "validate", "--no-net", str(path))
    assert "successful" in said, said


def test_the_metainfo_names_the_menu_entry_and_the_version(share):
    root = ElementTree.parse(share / "metainfo" / f"{ID}.metainfo.xml").getroot()
    launched = root.find("launchable").text
    assert (share / "applications" / launched).exists()
    wanted = re.search(r"project\(Cairn VERSION (\S+)", (SOURCE / "CMakeLists.txt").read_text())[1]
    assert root.find("releases/release").get("version") == wanted


def test_every_action_starts_the_program_that_is_installed(prefix, share):
    ends = (".desktop", ".nemo_action")
    paths = [p for p in share.rglob("*") if p.name.startswith(ID) and p.name.endswith(ends)]
    assert len(paths) == 5
    for path in paths:
        commands = [group["Exec"] for group in ini(path).values() if "Exec" in group]
        assert commands, path
        for command in commands:
            assert (prefix / "bin" / shlex.split(command)[0]).exists(), f"{path}: {command}"


def test_every_named_action_is_there(share):
    checked = 0
    for path in share.rglob("*.desktop"):
        groups = ini(path)
        main = groups["Desktop Entry"]
        for key, group in (("Actions", "Desktop Action"), ("Profiles", "X-Action-Profile")):
            for name in filter(None, main.get(key, "").split(";")):
                action = groups[f"{group} {name}"]
                assert action["Exec"], path
                assert action.get("Name") or key == "Profiles", path
                checked += 1
    assert checked >= 3


def test_every_icon_that_is_named_is_installed(share):
    icons = share / "icons" / "hicolor"
    assert (icons / "scalable" / "apps" / f"{ID}.svg").exists()
    assert (icons / "16x16" / "apps" / f"{ID}.svg").exists()
    for path in entries(icons, ".svg"):
        assert ElementTree.parse(path).getroot().get("viewBox"), path
    for path in share.rglob("*.desktop"):
        for group in ini(path).values():
            assert group.get("Icon", ID) == ID, path


def test_the_script_of_nautilus_hands_over_its_arguments(prefix, share, tmp_path):
    script = share / "cairn" / "file-manager" / "share-with-cairn"
    assert os.access(script, os.X_OK)
    fake = tmp_path / "cairn-desktop"
    fake.write_text('#!/bin/sh\nfor a in "$@"; do echo "<$a>"; done\n')
    fake.chmod(0o755)
    env = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    command = [str(script), "/a b", "/c\nd"]
    done = subprocess.run(command, capture_output=True, text=True, env=env, timeout=30)
    assert done.stdout == "</a b>\n</c\nd>\n"


# ---- other systems; no build is needed ----------------------------------------------------------


def filled(path):
    text = (INSTALLER / path).read_text(encoding="utf-8")
    program = r"C:\\Program Files\\Cairn\\bin\\cairn-desktop.exe"
    text = text.replace("@PROJECT_VERSION@", VERSION).replace("@CAIRN_REG_PROGRAM@", program)
    assert not re.search(r"@\w+@", text), "a placeholder stays"
    return text


def test_the_bundle_of_macos_takes_links_and_shows_in_the_dock():
    info = plistlib.loads(filled("macos/Info.plist.in").encode())
    assert info["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["cairn"]
    assert info["CFBundleShortVersionString"] == VERSION
    assert info["LSUIElement"] is False
    assert info["CFBundleIdentifier"] == ID


def test_the_registry_of_windows_takes_links_files_and_folders():
    lines = filled("windows/cairn.reg.in").splitlines()
    assert lines[0] == "Windows Registry Editor Version 5.00"
    keys = [line for line in lines if line.startswith("[")]
    assert '"URL Protocol"=""' in lines
    wanted = (r"\cairn\shell\open", r"\*\shell\Cairn.Share", r"\Directory\shell\Cairn.Share")
    for key in wanted:
        assert rf"[HKEY_CURRENT_USER\Software\Classes{key}\command]" in keys
    value = re.compile(r'(@|"[^"]+")="(?:[^"\\]|\\["\\])*"$')
    for line in lines[1:]:
        assert not line or line[0] in "[;" or value.match(line), line


def test_the_installer_of_windows_removes_what_it_writes():
    text = filled("windows/cairn.nsi.in")
    install, remove = text.split('Section "Uninstall"')
    written = re.findall(r'HKCU "(Software\\Classes\\[^"]+)"', install)
    roots = {re.match(r"Software\\Classes\\(cairn|.*Cairn\.Share)", key)[0] for key in written}
    assert len(roots) == 2
    for key in roots:
        for of in ("*", "Directory"):
            assert f'"{key.replace("${OF}", of)}"' in remove, key
    assert remove.count("RMDir /r") == remove.count('RMDir /r "$INSTDIR\\') + 1


def test_the_installer_of_windows_names_the_action_in_every_language_it_speaks():
    text = filled("windows/cairn.nsi.in")
    spoken = [name.upper() for name in re.findall(r'MUI_LANGUAGE "(\w+)"', text)]
    assert re.findall(r'^LangString SHARE \$\{LANG_(\w+)\} ".+"$', text, re.MULTILINE) == spoken
    assert '"$(SHARE)"' in text
