#!/usr/bin/env python3
"""What translations.py refuses and what it accepts."""

import tempfile
import unittest
from pathlib import Path
from unittest import mock
from xml.sax.saxutils import escape

import translations

HEADER = """#include <QObject>
namespace cairn::ui {
class Page : public QObject {
  Q_OBJECT
  QString a();
  QString b(int n);
};
}
"""
PROGRAM = """#include "ui/page.h"
namespace cairn::ui {
QString Page::a() { return tr("Share %1"); }
QString Page::b(int n) { return tr("%Ln peer(s)", nullptr, n); }
}
"""


def message(source, *forms, numerus=False, kind="", comment=""):
    """One message of a .ts file, as text."""
    inside = "".join(f"<numerusform>{escape(f)}</numerusform>" for f in forms)
    translation = inside if numerus else escape("".join(forms))
    kind = f' type="{kind}"' if kind else ""
    comment = f"<comment>{escape(comment)}</comment>" if comment else ""
    return (
        f"<message{' numerus=' + chr(34) + 'yes' + chr(34) if numerus else ''}>"
        f"<source>{escape(source)}</source>{comment}"
        f"<translation{kind}>{translation}</translation></message>"
    )


def ts(language, *messages, context="cairn::ui::Page"):
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>'
        f'<TS version="2.1" language="{language}"><context><name>{context}</name>'
        f"{''.join(messages)}</context></TS>"
    )


class FileTest(unittest.TestCase):
    def check(self, language, *messages, name=None):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, name or f"cairn_{language}.ts")
            path.write_text(ts(language, *messages), encoding="utf-8")
            return list(translations.check_file(translations.read(path)))

    def test_what_is_right_is_accepted(self):
        good = {
            "de": [
                message("Share %1", "%1 teilen"),
                message("&Share", "Te&ilen"),
                message("Fish && Chips", "Fisch && Pommes"),
                message("<b>%1</b> &amp; more", "<b>%1</b> &amp; mehr"),
                message("%Ln peer(s)", "ein Peer", "%Ln Peers", numerus=True),
                message("gone", "", kind="vanished"),
                message("100 % full", "zu 100 % voll"),
            ],
            "ja": [
                message("&File", "ファイル(&F)"),
                message("%Ln peer(s)", "%Ln 個のピア", numerus=True),
            ],
            "ar": [
                message("%Ln peer(s)", "0", "1", "2", "%Ln a", "%Ln b", "%Ln c", numerus=True),
                message("&Share", "مشاركة (&ش)"),
            ],
            "fr": [message("%L1 of %2", "%2, dont %L1")],
        }
        for language, messages in good.items():
            self.assertEqual(self.check(language, *messages), [], language)

    def test_what_is_wrong_is_refused(self):
        bad = [
            ("de", message("a", "b", kind="unfinished"), "unfinished"),
            ("de", message("a", ""), "empty"),
            ("de", message("a", " \n"), "empty"),
            ("de", message("%Ln p", "%Ln P", numerus=True), "1 plural forms, and de has 2"),
            ("de", message("%Ln p", "ein P", "", numerus=True), "empty"),
            ("ar", message("%Ln p", "%Ln", "%Ln", numerus=True), "2 plural forms, and ar has 6"),
            ("zh_CN", message("%Ln p", "%Ln", "%Ln", numerus=True), "zh_CN has 1"),
            ("zh_CN", message("%Ln p", "one", numerus=True), "placeholders"),
            ("fr", message("%Ln p", "un", "%Ln", numerus=True), "placeholders"),
            ("de", message("%Ln p", "ein P", "viele P", numerus=True), "placeholders"),
            ("de", message("%Ln p of %1", "ein P", "%Ln P von %1", numerus=True), "placeholders"),
            ("de", message("%1 of %2", "%1 von %1"), "placeholders"),
            ("de", message("%1", "%1 %2"), "placeholders"),
            ("de", message("%n p", "%n P", "%n P", numerus=True), "is to be %Ln"),
            ("de", message("%Ln p", "%n P", "%Ln P", numerus=True), "placeholders"),
            ("de", message("%L1", "%1"), "placeholders"),
            ("de", message("<b>a</b>", "<b>a"), "markup"),
            ("de", message('<a href="x">a</a>', '<a href="y">a</a>'), "markup"),
            ("de", message("&Share", "Teilen"), "accelerators"),
            ("de", message("Share", "&Teilen"), "accelerators"),
            ("de", message("A && B", "A &B"), "accelerators"),
            ("ar", message("&Share", "م&شاركة"), "stand alone"),
            ("de", message("a", "b") + message("a", "c"), "twice"),
        ]
        for language, text, expected in bad:
            with self.subTest(expected=expected, text=text):
                (said,) = self.check(language, text)
                self.assertIn(expected, said)

    def test_desktop_entries_are_in_every_language(self):
        languages = [code for code in translations.PLURAL_FORMS if code != "en"]
        text = "[A]\nName=Cairn\nComment=Share\nExec=a\n"
        text += "".join(f"Comment[{code}]=x\n" for code in languages)
        self.assertEqual(list(translations.check_desktop_entry("a", text)), [])
        (said,) = translations.check_desktop_entry("a", text + "[B]\nName=Share\n")
        self.assertIn("[B]: Name is missing in ar, de", said)

    def test_the_metainfo_is_in_every_language(self):
        others = [code for code in translations.PLURAL_FORMS if code != "en"]

        def element(tag, *languages):
            more = "".join(f'<{tag} xml:lang="{code}">x</{tag}>' for code in languages)
            return f"<{tag}>Share\n  it</{tag}>{more}"

        def check(inside):
            return list(translations.check_metainfo("a", f"<component>{inside}</component>"))

        name = "<name>Cairn</name><id>a</id>"
        complete = "".join(element(tag, *others) for tag in ("summary", "p", "li", "caption"))
        self.assertEqual(check(name + complete + element("p", *others)), [])
        bad = [
            (element("summary"), "<summary> 'Share it' is missing in ar, de"),
            (f"<description><ul>{element('li', *others[1:])}</ul></description>", "missing in de"),
            (element("p", *others[1:]) + element("p", *others), "missing in de"),
            (element("p", *others, "de"), "twice"),
            (element("p", *others) + '<li xml:lang="de">x</li>', "does not follow"),
            (element("p", *others).replace('"ja">x', '"ja"> '), "empty"),
        ]
        for inside, expected in bad:
            with self.subTest(expected=expected, inside=inside):
                self.assertIn(expected, check(name + inside)[0])

    def test_the_name_says_the_language(self):
        (said,) = self.check("de", name="cairn_fr.ts")
        self.assertIn("named", said)

    def test_a_language_without_known_plurals_is_refused(self):
        (said,) = self.check("tlh")
        self.assertIn("plural forms", said)

    def test_the_same_source_with_another_comment_is_another_text(self):
        both = message("Open", "Öffnen", comment="verb"), message("Open", "Offen", comment="state")
        self.assertEqual(self.check("de", *both), [])

    def test_control_characters_are_read(self):
        source = message("a@b", "c").replace("@", '<byte value="x1f"/>')
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "cairn_de.ts")
            path.write_text(ts("de", source), encoding="utf-8")
            self.assertEqual(translations.read(path).messages[0].source, "a\x1fb")


class TreeTest(unittest.TestCase):
    """The whole check, over a small program with translations for all languages."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)
        self.said = []
        (self.root / "ui").mkdir()
        (self.root / "ui" / "page.h").write_text(HEADER)
        (self.root / "ui" / "page.cpp").write_text(PROGRAM)
        (self.root / "translations").mkdir()
        for language, (forms, _) in translations.PLURAL_FORMS.items():
            plural = message("%Ln peer(s)", *["%Ln p"] * forms, numerus=True)
            texts = [plural] if language == "en" else [message("Share %1", "%1 t"), plural]
            self.write(language, *texts)

    def write(self, language, *messages, context="cairn::ui::Page"):
        path = self.root / "translations" / f"cairn_{language}.ts"
        path.write_text(ts(language, *messages, context=context), encoding="utf-8")

    def complaints(self):
        return list(translations.complaints(self.root, self.said.append))

    def need_lupdate(self):
        if not translations.find_lupdate():
            self.skipTest("lupdate is not installed")

    def test_complete_translations_pass(self):
        self.assertEqual(self.complaints(), [])

    def test_no_translations_are_said_aloud(self):
        for path in (self.root / "translations").iterdir():
            path.unlink()
        self.assertEqual(self.complaints(), [])
        self.assertIn("no translations", self.said[0])

    def test_a_language_that_lacks_is_named(self):
        (self.root / "translations" / "cairn_ja.ts").unlink()
        (said,) = self.complaints()
        self.assertIn("no file for ja", said)

    def test_a_broken_file_is_named(self):
        (self.root / "translations" / "cairn_ja.ts").write_text("<TS")
        self.assertTrue(any("is no XML" in said for said in self.complaints()))

    def test_a_text_of_the_program_that_lacks_is_named(self):
        self.need_lupdate()
        self.write("ja", message("Share %1", "%1 t"))
        (said,) = self.complaints()
        self.assertIn("'%Ln peer(s)' is missing", said)

    def test_a_text_that_the_program_does_not_have_is_named(self):
        self.need_lupdate()
        plural = message("%Ln peer(s)", "%Ln p", numerus=True)
        self.write("ja", message("Share %1", "%1 t"), plural, message("Old", "o"))
        (said,) = self.complaints()
        self.assertIn("'Old' is no text", said)

    def test_another_context_is_another_text(self):
        self.need_lupdate()
        plural = message("%Ln peer(s)", "%Ln p", numerus=True)
        self.write("ja", message("Share %1", "%1 t"), plural, context="Other")
        self.assertEqual(len(self.complaints()), 4)

    def test_without_lupdate_the_rest_is_checked_and_that_is_said(self):
        self.write("ja", message("Share %1", ""))
        with mock.patch.object(translations, "find_lupdate", return_value=None):
            (said,) = self.complaints()
        self.assertIn("empty", said)
        self.assertIn("SKIPPED", self.said[0])


if __name__ == "__main__":
    unittest.main()
