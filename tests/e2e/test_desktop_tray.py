"""cairn-desktop on a screen with a tray, and with one that comes late or goes."""

import time

import pytest
from daemons import until
from desktop import ends_within
from screens import LEFT, Tray, Windows

CLOSES_WITHIN_S = 5
HINT_WAS_GIVEN = "close-to-tray=false"


@pytest.fixture
def windows(screen):
    return Windows(screen)


@pytest.fixture
def tray(screen):
    there = Tray(screen)
    there.start()
    until(there.is_there)
    return there


@pytest.fixture
def late_tray(screen):
    return Tray(screen)


def remembered(app):
    return (app.config.parent / "config/Cairn/cairn-desktop.conf").read_text()


def close_at_once(windows, tray):
    until(lambda: windows.state() == "normal" and tray.icon())
    windows.close()
    until(lambda: windows.state() == "gone")


def test_closing_hides_it_and_says_once_that_it_goes_on(shown_app, windows, tray, make_file):
    process = shown_app.start()
    until(shown_app.runs)
    assert HINT_WAS_GIVEN not in remembered(shown_app)
    close_at_once(windows, tray)
    until(tray.tells)
    until(lambda: HINT_WAS_GIVEN in remembered(shown_app))
    assert process.poll() is None
    assert shown_app.cli("share", make_file(1000, name="one.txt")).code == 0
    assert shown_app.shares("one.txt")

    # Where the icon is, the sentence that hangs on it is clicked at.
    tray.click(LEFT)
    until(lambda: windows.state() == "normal" and not tray.tells())
    close_at_once(windows, tray)
    until(tray.icon)
    time.sleep(1)
    assert not tray.tells()


def test_starts_without_a_window_and_another_start_brings_it(shown_app, windows, tray):
    shown_app.start("--minimized")
    until(tray.icon)
    until(shown_app.runs)
    until(lambda: windows.state() == "gone")
    assert shown_app.start().wait(timeout=10) == 0
    until(lambda: windows.state() == "normal")


def test_a_click_on_the_icon_shows_it(shown_app, windows, tray):
    shown_app.start("--minimized")
    until(shown_app.runs)
    tray.click(LEFT)
    until(lambda: windows.state() == "normal")


def test_quit_in_the_menu_ends_it(shown_app, windows, tray):
    process = shown_app.start("--minimized")
    until(shown_app.runs)
    tray.choose("q")
    assert ends_within(process, CLOSES_WITHIN_S) == 0


def test_is_minimized_while_the_tray_is_gone(shown_app, windows, tray):
    process = shown_app.start()
    close_at_once(windows, tray)
    tray.kill()
    until(lambda: windows.state() == "iconic")
    assert process.poll() is None
    tray.start()
    until(lambda: windows.state() == "gone" and tray.icon())
    tray.click(LEFT)
    until(lambda: windows.state() == "normal")


def test_moves_into_a_tray_that_comes_after_it(shown_app, windows, late_tray):
    shown_app.start("--minimized")
    until(lambda: windows.state() == "iconic")
    late_tray.start()
    until(lambda: windows.state() == "gone" and late_tray.icon())
    late_tray.click(LEFT)
    until(lambda: windows.state() == "normal")
