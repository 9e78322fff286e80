#!/usr/bin/env python3
"""Holds the catalogue in ui/node_words_*.cpp against the sentences that core puts together.

Each clause that the node may say to users must be in the catalogue, so that it can be translated,
or in EXCEPTIONS; and each text of the catalogue must be one that core still says.

usage: node_words.py [ROOT]    exit code 1 when there is something to complain about
"""

import re
import sys
from pathlib import Path

import sentences

# Between two words is a space; texts without that are keys, names and parts of formats.
SAYS = re.compile(r"[a-z,;'0-9%] [a-z'%(]")
PLACEHOLDER = re.compile(r"%[1-9]")
SQL = re.compile(r"(SELECT|INSERT|UPDATE|DELETE|CREATE|WHERE|AND|PRAGMA) .*", re.DOTALL)
CATALOGUE = "ui/node_words_*.cpp"
# These are said by systems and libraries, not by core.
SYSTEMS = "ui/node_words_system.cpp"
ENTRY = re.compile(r'QT_TRANSLATE_NOOP\(\s*"cairn::ui::NodeWords",((?:\s*"(?:[^"\\]|\\.)*")+)\s*\)')

ANY = ".*"
# Where, what and why not. What is left out must still be there, or the exception has to go.
EXCEPTIONS = [
    ("core/api/http_message.cpp", ANY, "lines of HTTP"),
    ("core/api/http_server.cpp", ANY, "to programs that ask the daemon wrongly"),
    ("core/api/http_socket.cpp", "the (header|body) is .*|this is not HTTP.*", "the same"),
    ("core/api/json.cpp", ANY, "the form of requests and answers; the app keeps to it"),
    ("core/api/json_scalars.cpp", ANY, "the same"),
    ("core/api/json_scalars.h", ANY, "the same"),
    ("core/api/metrics.cpp", ANY, "to programs that measure"),
    ("core/api/metrics.h", ANY, "the same"),
    ("core/api/routes.cpp", "the body|there is no such path|this path takes %1", "wrong requests"),
    ("core/api/stripe_runs.cpp", ANY, "the form of answers"),
    ("core/base/log.cpp", "%Y.*|use text, json or journal", "the form of the log"),
    ("core/base/log.cpp", "log level '%1'", "an option of the command line"),
    ("core/content/link.cpp", "it must start with cairn", "COMPOSED has it"),
    ("core/content/sealed.cpp", "(has|is) .*", "the same"),
    ("core/content/code.cpp", "code %1[+]%2", "an outer part that is a name"),
    ("core/discovery/bencode.cpp", ANY, "messages of the DHT, which are dropped"),
    ("core/discovery/endpoint_record.cpp", ANY, "the same"),
    ("core/discovery/krpc.cpp", ANY, "the same"),
    ("core/discovery/query_server.cpp", ANY, "answers to other nodes of the DHT"),
    ("core/discovery/port_mapper.cpp", "another gateway", "a reason for the log"),
    ("core/env/files.cpp", "cairn lock", "what is in a lock's file"),
    ("core/node/download_view.cpp", "connecting to %1", "COMPOSED has it"),
    ("core/node/port_in_use.cpp", ANY, "the same"),
    ("core/platform/tls_session.cpp", "cairn socket", "a name in OpenSSL"),
    ("core/platform/group_socket.cpp", ANY, "the log of who is near"),
    ("core/platform/tls_listener.cpp", ANY, "the log of who was refused"),
    ("core/store/keys.cpp", "longer than any key|is missing, .*|does not .*", "COMPOSED has it"),
    ("core/store/relocate.cpp", "%1 %2; .*|is no f.*|has .*|was .*", "the same"),
    ("core/store/placed_files.cpp", "is .*|has .*", "COMPOSED has it"),
    ("core/store/recall.cpp", "bundle %1 is not described yet", "nothing is shown then"),
    ("core/store/scan.cpp", "(is|belongs to) .*", "COMPOSED has it"),
    ("core/store/place_writer.cpp", "%1 %2 while .*", "the same"),
    ("core/store/stripe_reader.cpp", "[(]chunk %1|.* needed", "the same"),
    ("core/store/survey.cpp", "only some .*|%1 of %2", "the same"),
    ("core/store/survey.cpp", "(%1|1) chunks? (is|are)|%1 (.* )?missing.*", "the same"),
    ("core/transfer/messages.cpp", "(a|an|the versions) .*", "messages of peers, for the log"),
    ("core/transfer/session.cpp", "(a|the bytes|interest) .*", "the same"),
]

RELOCATE = "core/store/relocate.cpp"
# Sentences that core puts together in more steps than one sum, and those that the app itself says
# as the node would. Their words must be in the files.
COMPOSED = {
    "it must start with cairn:": "core/content/link.cpp",
    "'%1' has a mode beyond 0777": "core/content/sealed.cpp",
    "'%1' is no file but has bytes": "core/content/sealed.cpp",
    "'%1' is a link without a usable target": "core/content/sealed.cpp",
    "'%1' is no link but has a target": "core/content/sealed.cpp",
    "%1 is no longer a file": "core/store/placed_files.cpp",
    "%1 has another size than when it was shared": "core/store/placed_files.cpp",
    "%1 is Cairn's own data folder and is not shared": "core/store/scan.cpp",
    "%1 belongs to Cairn's own data folder and is not shared": "core/store/scan.cpp",
    "an internal error": "ui/node_bridge.h",
    "the node does not run": "ui/node_bridge.h",
    "the node has ended": "ui/node_bridge.h",
    "too much to hand over at once": "ui/start_request.cpp",
    "%1 cannot be locked": "ui/single_instance.cpp",
    "the daemon has ended": "app/gui_host.cpp",
    "the disk is still at the last change": "app/gui_settings.cpp",
    "the current folder": "app/preparation.cpp",
    "the settings cannot be used": "app/preparation.cpp",
    "there is no data folder": "app/preparation.cpp",
    "other starts of this app could not find it": "app/run_gui.cpp",
    "there is no place for the settings": "app/run_gui.cpp",
    "connecting to %1": "core/node/download_view.cpp",
    "1 peer": "core/node/download_view.cpp",
    "%1 peers": "core/node/download_view.cpp",
    "1 stripe": "core/node/download_view.cpp",
    "%1 stripes": "core/node/download_view.cpp",
    "port %1 (%2) is used by another program": "core/node/port_in_use.cpp",
    "use trace, debug, info, warning, error or off; CAIRN_LOG_LEVEL counts before LOG_LEVEL, "
    "should that be another program's": "core/node/config_keys.cpp",
    "the link's key does not open this bundle; compare it with the original link": (
        "core/node/local_node_state.cpp core/content/sealed.cpp"
    ),
    "%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6)": (
        "core/store/stripe_reader.cpp"
    ),
    "%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6, "
    "%7)": (
        "core/store/stripe_reader.cpp"
    ),
    "%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed": (
        "core/store/stripe_reader.cpp"
    ),
    "%1 is no file; choose where it is as it was shared, or share it again": RELOCATE,
    "%1 is no folder; choose where it is as it was shared, or share it again": RELOCATE,
    "%1 has another size than when it was shared; choose where it is as it was shared, or share "
    "it again": RELOCATE,
    "%1 has other bytes than when it was shared; choose where it is as it was shared, or share it "
    "again": RELOCATE,
    "%1 was changed while it was compared; choose where it is as it was shared, or share it "
    "again": RELOCATE,
    "%1 disappeared while it was written; run the same command again": (
        "core/store/place_writer.cpp"
    ),
    "%1 was replaced while it was written; run the same command again": (
        "core/store/place_writer.cpp"
    ),
    "only some of its chunks are kept here: %1 of %2": "core/store/survey.cpp",
    "%1 is missing, though there are shares made with it": "core/store/keys.cpp",
    "%1 does not hold a secret of 52 letters and digits": "core/store/keys.cpp",
    "1 chunk is found damaged or missing": "core/store/survey.cpp",
    "%1 chunks are found damaged or missing": "core/store/survey.cpp",
    "1 chunk is missing from the packs": "core/store/survey.cpp",
    "%1 chunks are missing from the packs": "core/store/survey.cpp",
}


def said(root):
    """What core says: each pattern, where it is, and whether users need it in their language."""
    for path in sorted((root / "core").rglob("*")):
        if path.suffix in (".cpp", ".h"):
            for one in sentences.sentences(path.read_text(encoding="utf-8")):
                yield path.relative_to(root).as_posix(), one


def is_sentence(pattern):
    has_words = re.search(r"[A-Za-z]{2}", PLACEHOLDER.sub("", pattern))
    return bool(has_words and SAYS.search(pattern)) and not SQL.fullmatch(pattern)


def exception_for(path, pattern):
    for number, (where, what, _) in enumerate(EXCEPTIONS):
        if path == where and re.fullmatch(what, pattern):
            return number
    return None


def catalogue(root):
    """The texts of the catalogue, and the file that each is in."""
    found = {}
    for path in sorted(root.glob(CATALOGUE)):
        name = path.relative_to(root).as_posix()
        for match in ENTRY.finditer(path.read_text(encoding="utf-8")):
            literals = re.findall(r'"(?:[^"\\]|\\.)*"', match.group(1))
            found["".join(sentences.unescaped(one) for one in literals)] = name
    return found


def composed_complaints(root):
    """What is put together in steps must at least have all its words there still."""
    for pattern, path in COMPOSED.items():
        files = [root / one for one in path.split()]
        text = " ".join(one.read_text(encoding="utf-8") for one in files if one.is_file())
        lacking = set(re.findall(r"[a-z]{2,}", pattern)) - set(re.findall(r"[a-z]{2,}", text))
        if lacking:
            yield f"{path}: no longer says '{pattern}'; see COMPOSED in tests/lint/node_words.py"


def complaints(root):
    known = catalogue(root)
    spoken = set(COMPOSED)
    excepted = set()
    for path, one in said(root):
        spoken.add(one.pattern)
        exception = exception_for(path, one.pattern)
        if exception is not None:
            excepted.add(exception)
        elif is_sentence(one.pattern) and one.pattern not in known:
            yield (
                f"{path}:{one.line}: '{one.pattern}' is not in {CATALOGUE}, so that nobody can "
                "translate it; or say in tests/lint/node_words.py why it need not be"
            )
    for pattern, path in known.items():
        if path != SYSTEMS and pattern not in spoken:
            yield f"{path}: '{pattern}' is said nowhere in core"
    for pattern in COMPOSED:
        if pattern not in known:
            yield f"tests/lint/node_words.py: '{pattern}' is not in {CATALOGUE}"
    for number in set(range(len(EXCEPTIONS))) - excepted:
        path, what, _ = EXCEPTIONS[number]
        yield f"tests/lint/node_words.py: nothing in {path} is '{what}' any more"
    yield from composed_complaints(root)


def main(arguments):
    root = Path(arguments[0]) if arguments else Path(__file__).resolve().parents[2]
    found = list(complaints(root))
    print("\n".join(found) or "nothing to complain about")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
