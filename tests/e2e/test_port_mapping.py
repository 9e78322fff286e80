"""`cairn port` against the real miniupnpd: what it opens and closes, and what it says."""

import pytest
from lan_namespaces import EXTERNAL, PROTOCOLS, is_mapped, is_open, reaches, why_not

if reason := why_not():
    pytest.skip(f"port mapping is not tested: {reason}", allow_module_level=True)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_port_is_opened_and_closed_when_the_program_stops(lan, start_port, protocol):
    lan.start_daemon()
    mapping = start_port("--protocol", protocol)
    state = mapping.wait_for(is_mapped)
    assert state["protocol"] == protocol
    assert {m["transport"] for m in state["mappings"]} == {"tcp", "udp"}
    assert {m["external_address"] for m in state["mappings"]} == {EXTERNAL}
    assert is_open(lan)
    tcp = next(m for m in state["mappings"] if m["transport"] == "tcp")
    assert reaches(lan, EXTERNAL, tcp["external_port"])
    assert mapping.stop() == 0
    assert lan.redirects() == []
    assert not reaches(lan, EXTERNAL, tcp["external_port"])


def test_a_router_that_opens_nothing_is_told_of_with_reasons(lan, start_port):
    mapping = start_port()
    state = mapping.wait_for(lambda state: state["state"] == "unmapped", 40)
    assert [reason["protocol"] for reason in state["reasons"]] == list(PROTOCOLS)
    assert all(reason["reason"] for reason in state["reasons"])
    assert mapping.stop() == 0


def test_a_machine_without_a_gateway_says_so(lan, start_port):
    lan.ip("-n", lan.inside, "route", "del", "default")
    mapping = start_port()
    state = mapping.wait_for(lambda state: state["state"] == "unmapped")
    assert "gateway" in state["reasons"][0]["reason"]
    assert mapping.stop() == 0
