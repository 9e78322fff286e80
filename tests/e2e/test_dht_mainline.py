"""Cairn, libtorrent, transmission and aria2 share one DHT: each finds what another announced.

For each kind there is a network of nodes of this kind, where two of every other kind meet: one
that announces itself, and one that looks for what the other kinds announced. All that these know
at first is one of the nodes.
"""

import itertools
import time

import mainline
import namespaces
import pytest

NODES = 6  # with the others more than 8, because transmission waits for as many before it searches
WITHIN_S = 240
TRIPLES = list(itertools.permutations(mainline.KINDS, 3))

if reason := namespaces.why_not():
    pytest.skip(f"other clients are not tried: {reason}", allow_module_level=True)


class Meeting:
    """The network of one kind, and who found whom in it."""

    def __init__(self, kind, folder):
        self.kind = kind
        self.network = mainline.Network(kind[0], folder / kind)
        self.announcers, self.finders = [], []
        self.sought = {}
        self.found = set()

    def build(self, kinds):
        self.network.build()
        first = self.add(self.kind, None)
        for _ in range(NODES - 1):
            self.add(self.kind, first.contact)
        others = [kind for kind in kinds if kind != self.kind]
        self.announcers = [self.add(kind, first.contact) for kind in others]
        self.finders = [self.add(kind, first.contact) for kind in others]

    def add(self, kind, bootstrap):
        return mainline.KINDS[kind](self.network.machine(), bootstrap)

    def look(self):
        """What is to be done next; whether there is nothing more to do."""
        for announcer in self.announcers:
            if announcer not in self.sought and (told := announcer.announced()):
                info_hash, self.sought[announcer] = told
                for finder in self.others(announcer):
                    finder.seek(info_hash)
        for announcer, contact in self.sought.items():
            for finder in self.others(announcer):
                pair = (announcer.kind, finder.kind)
                if pair not in self.found and finder.found(contact):
                    self.found.add(pair)
        return len(self.found) == len(self.announcers) * (len(self.finders) - 1)

    def others(self, announcer):
        return [finder for finder in self.finders if finder.kind != announcer.kind]


@pytest.fixture(scope="module")
def meetings(tmp_path_factory):
    """All at the same time, since most of it is waiting for transmission."""
    kinds = [kind for kind in mainline.KINDS if not mainline.why_not(kind)]
    made = {kind: Meeting(kind, tmp_path_factory.mktemp("mainline")) for kind in kinds}
    try:
        for meeting in made.values():
            meeting.build(kinds)
        for meeting in made.values():
            for announcer in meeting.announcers:
                announcer.hold()
        end = time.monotonic() + WITHIN_S
        while not all([meeting.look() for meeting in made.values()]) and time.monotonic() < end:
            time.sleep(0.2)
        yield made
    finally:
        for meeting in made.values():
            meeting.network.tear_down()


@pytest.mark.parametrize(("announcer", "finder", "bootstrap"), TRIPLES)
def test_one_kind_is_found_by_another_through_a_third(meetings, announcer, finder, bootstrap):
    for kind in (announcer, finder, bootstrap):
        if reason := mainline.why_not(kind):
            pytest.skip(reason)
    meeting = meetings[bootstrap]
    announced = {one.kind for one in meeting.sought}
    assert announcer in announced, f"nobody took the announcement of {announcer}"
    assert (announcer, finder) in meeting.found, f"{finder} did not find {announcer}"
