#!/usr/bin/env python3
"""The reader of sentences meets samples of how core says things, and the check of the catalogue
what must fail."""

import tempfile
import unittest
from pathlib import Path
from unittest import mock

import node_words
import sentences

SOURCE = 'auto a() { return fail(ErrorCode::io, "there is no download of " + root.brief()); }\n'


def patterns(code):
    return [one.pattern for one in sentences.sentences(code)]


def entry(text):
    return f'QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "{text}"),\n'


class SentencesTest(unittest.TestCase):
    samples = [
        ('f("a b" + x + " c");', ["a b%1 c"]),
        ('f("one " + std::to_string(a(b, "")) + " two " + c->d[1].e() + "\\"");', None),
        ('f(x.string() + ": is here: " + y);', ["%1", "is here", "%1"]),
        ('f("a "\n  "b " + std::string("c d") + x);', ["a b c d%1"]),
        ('f("is " + (x ? "here" : "there"));', ["is here", "is there"]),
        ('f("is " + (x ? "here" : y));', ["is here", "is %1"]),
        ('f(std::string(x ? "a" : "b") + " c");', ["a c", "b c"]),
        ('return x ? "one thing" : "two things";', ["one thing", "two things"]),
        ('constexpr const char* kC = "; do it";\nf(x + " is" + kC);', ["%1 is; do it"]),
        ('constexpr const char* kC = "do it";\nf(kC);', ["do it"]),
        ('f("a b", static_cast<int>(x) + y);', ["a b"]),
        ('f("a " + std::to_string(static_cast<int>(x)) + " b");', ["a %1 b"]),
        ('f(*x + " b" + !y);', ["%1 b%2"]),
        ('log_.warning("net", "a b " + x); env.log.info("c", "d e");', []),
        ('// "a b"\n#include "c d"\n/* "e f" */', []),
        ('f(R"(a "b" c)");', []),
    ]

    def test_sums_are_read(self):
        for code, expected in self.samples:
            with self.subTest(code):
                if expected is None:
                    self.assertIn('one %1 two %2"', patterns(code))
                else:
                    self.assertEqual(patterns(code), expected)

    def test_the_line_is_that_of_the_text(self):
        (one,) = sentences.sentences('\n/* a\n b */ f(x +\n  "a b");')
        self.assertEqual(one.line, 4)

    def test_what_does_not_balance_ends(self):
        for code in ('f("a b" + (x', 'x) + "a b" + ]', '} + "a b" + {', '"a" + ', '+ "a"'):
            patterns(code)


class CatalogueTest(unittest.TestCase):
    def setUp(self):
        for name, value in (("EXCEPTIONS", []), ("COMPOSED", {})):
            patch = mock.patch.object(node_words, name, value)
            patch.start()
            self.addCleanup(patch.stop)

    def complaints(self, core=SOURCE, words=entry("there is no download of %1"), file="node"):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "core").mkdir()
            (root / "ui").mkdir()
            (root / "core" / "a.cpp").write_text(core)
            (root / "ui" / f"node_words_{file}.cpp").write_text(words)
            return list(node_words.complaints(root))

    def test_what_is_in_the_catalogue_passes(self):
        self.assertEqual(self.complaints(), [])

    def test_texts_over_lines_are_one(self):
        words = 'QT_TRANSLATE_NOOP(\n  "cairn::ui::NodeWords", "there is "\n "no download of %1")'
        self.assertEqual(self.complaints(words=words), [])

    def test_a_sentence_that_the_catalogue_lacks_is_named(self):
        (said,) = self.complaints(words="")
        self.assertIn("core/a.cpp:1: 'there is no download of %1' is not in", said)

    def test_a_changed_sentence_is_named_twice(self):
        self.assertEqual(len(self.complaints(core=SOURCE.replace("download", "share"))), 2)

    def test_what_nobody_says_is_named(self):
        (said,) = self.complaints(core="")
        self.assertIn("said nowhere", said)

    def test_systems_may_say_what_they_like(self):
        words = entry("No such file or directory")
        self.assertEqual(self.complaints(core="", words=words, file="system"), [])

    def test_keys_and_databases_are_no_sentences(self):
        core = 'f("peers_known", "SELECT id FROM chunks", a + ": " + b, "%1", c + " " + d);'
        self.assertEqual(self.complaints(core=core, words=""), [])

    def test_exceptions_must_be_needed(self):
        node_words.EXCEPTIONS.append(("core/a.cpp", "there is .*", "a reason"))
        self.assertEqual(self.complaints(words=""), [])
        (said,) = self.complaints(core="", words="")
        self.assertIn("any more", said)

    def test_what_is_said_in_steps_needs_its_words(self):
        node_words.COMPOSED["%1 peers"] = "core/a.cpp"
        core = 'f(n + (n == 1 ? "peer" : "peers"));'
        self.assertEqual(self.complaints(core=core, words=entry("%1 peers")), [])
        (said,) = self.complaints(core="f();", words=entry("%1 peers"))
        self.assertIn("no longer says", said)
        (said,) = self.complaints(core=core, words="")
        self.assertIn("is not in", said)


if __name__ == "__main__":
    unittest.main()
