"""cairn-desktop on a screen with a window manager, where there is no tray."""

import pytest
from daemons import until
from desktop import ends_within
from peers import Peer
from running import MIB, digest
from screens import Windows, skip_without


def test_closing_minimizes_and_another_start_brings_it_back(shown_app, screen, make_file):
    process = shown_app.start()
    windows = Windows(screen)
    until(lambda: windows.state() == "normal")
    until(shown_app.runs)
    windows.close()
    until(lambda: windows.state() == "iconic")
    assert process.poll() is None

    second = shown_app.start(make_file(1000, name="one.txt"))
    assert second.wait(timeout=10) == 0
    until(lambda: windows.state() == "normal")
    until(lambda: shown_app.shares("one.txt"))
    process.terminate()
    assert ends_within(process, 5) == 0


@pytest.fixture
def holder(cairn):
    there = Peer(cairn)
    yield there
    there.kill()


def test_a_link_that_another_start_was_given_is_asked_about_and_downloaded(
    shown_app, screen, cairn, holder, make_file
):
    original = make_file(5 * MIB, name="one.bin")
    link = f"{cairn.share(original)}&x={holder.address}"
    shown_app.start()
    windows = Windows(screen)
    until(lambda: windows.state() == "normal")
    second = shown_app.start(link)
    assert second.wait(timeout=10) == 0
    until(lambda: windows.titled("Add link"))

    skip_without(["xdotool"])
    arrived = shown_app.config.parent / "downloads" / original.name
    screen.ask("xdotool", "windowfocus", "--sync", windows.titled("Add link"))

    def takes_it():
        # Before the dialog has the keyboard, nobody takes it.
        if windows.titled("Add link"):
            screen.ask("xdotool", "key", "alt+d")
        return arrived.exists()

    until(takes_it)
    assert digest(arrived) == digest(original)


def test_starts_minimized_where_there_is_no_tray(shown_app, screen):
    shown_app.start("--minimized")
    windows = Windows(screen)
    until(lambda: windows.state() == "iconic")
