"""`cairn port` against the real miniupnpd that restarts, changes and moves."""

import signal
import time

import pytest
from lan_namespaces import (
    BACK_WITHIN_S,
    OTHER_EXTERNAL,
    PROTOCOLS,
    is_mapped,
    is_open,
    wait_until,
    why_not,
)

if reason := why_not():
    pytest.skip(f"port mapping is not tested: {reason}", allow_module_level=True)

# A router that restarts seconds after it started cannot be told from one that did not: its epoch is
# allowed to be wrong by as much.
UP_FOR_S = 8


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_the_mapping_comes_back_when_the_router_restarts(lan, start_port, protocol):
    lan.start_daemon()
    mapping = start_port("--protocol", protocol)
    mapping.wait_for(is_mapped)
    time.sleep(UP_FOR_S)
    lan.restart_router()
    assert not is_open(lan)
    took_s = wait_until(lambda: is_open(lan), BACK_WITHIN_S)
    print(f"{protocol}: back {took_s:.1f} s after the router was")
    assert mapping.stop(signal.SIGINT) == 0
    assert lan.redirects() == []


def test_whatever_the_router_speaks_is_used(lan, start_port):
    lan.start_daemon(upnp="yes", pcp="no")
    mapping = start_port()
    assert mapping.wait_for(is_mapped)["protocol"] == "upnp"
    lan.restart_router(upnp="no", pcp="yes")
    state = mapping.wait_for(is_mapped, BACK_WITHIN_S + 30)
    assert state["protocol"] == "pcp"
    assert mapping.stop() == 0


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_another_external_address_is_noticed(lan, start_port, protocol):
    lan.start_daemon()
    mapping = start_port("--protocol", protocol)
    mapping.wait_for(is_mapped)
    lan.change_external_address()

    def has_moved(state):
        return {m["external_address"] for m in state["mappings"]} == {OTHER_EXTERNAL}

    mapping.wait_for(has_moved, BACK_WITHIN_S)
    assert mapping.stop() == 0
    assert lan.redirects() == []
