#!/usr/bin/env python3
"""Holds translations/*.ts against the rules, and against the texts of the program.

A translation must be there, have as many plural forms as its language, and keep what the program
puts in (%1, %Ln), the markup and the keyboard accelerator (&) of its source. Where lupdate is
installed, every text of the program must be in every file, and no other. What menus and file
managers show of the program must be in its desktop entries in every language, and what software
centres show in its metainfo.

usage: translations.py [ROOT]    exit code 1 when there is something to complain about
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

# Of each language: how many plural forms it has in Qt, and which of them stand for one number
# alone, so that they may say it in words ("one peer") instead of by %Ln.
PLURAL_FORMS = {
    "en": (2, {0}),
    "de": (2, {0}),
    "fr": (2, set()),  # the first is for 0 and 1
    "es": (2, {0}),
    "zh_CN": (1, set()),
    "ja": (1, set()),
    "ar": (6, {0, 1, 2}),
}
# The program is written in this language; its file has the plurals and nothing else.
SOURCE_LANGUAGE = "en"
PROGRAM_FOLDERS = ("ui", "app")
LUPDATE = ("lupdate", "lupdate6", "lupdate-qt6", "/usr/lib/qt6/bin/lupdate")

PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
TAG = re.compile(r"</?[A-Za-z][^<>]*>")
ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|[A-Za-z]+\d*);")
ACCELERATOR = re.compile(r"&(\S)")
# Letters of these join, which the underlined one would break.
JOINED = {"ar"}
# Of a desktop entry: the key, the language and the text.
SHOWN = re.compile(r"(Name|GenericName|Comment|Tooltip)(?:\[(\w+)\])?=(.*)")
PROGRAM_NAME = "Cairn"
# Of the metainfo: what has a text that people read, and the attribute that names its language.
READ_BY_PEOPLE = {"name", "summary", "p", "li", "caption"}
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
IN_BRACKETS = re.compile(r"\(&\S\)")


@dataclass
class Message:
    context: str
    source: str
    comment: str
    numerus: bool
    kind: str  # "", "unfinished", "vanished" or "obsolete"
    forms: list = field(default_factory=list)

    @property
    def key(self):
        return (self.context, self.source, self.comment, self.numerus)

    @property
    def gone(self):
        return self.kind in ("vanished", "obsolete")


@dataclass
class Translations:
    path: Path
    language: str
    messages: list

    @property
    def name(self):
        return f"translations/{self.path.name}"


def full_text(element):
    """What is in an element, with <byte value="…"/> turned to the character that it stands for."""
    if element is None:
        return ""
    text = element.text or ""
    for child in element:
        if child.tag == "byte":
            value = child.get("value", "")
            text += chr(int(value[1:], 16) if value.startswith("x") else int(value or "0"))
        else:
            text += full_text(child)
        text += child.tail or ""
    return text


def read(path):
    root = ElementTree.parse(path).getroot()
    messages = []
    for context in root.iter("context"):
        name = full_text(context.find("name"))
        for element in context.iter("message"):
            translation = element.find("translation")
            numerus = element.get("numerus") == "yes"
            if numerus and translation is not None:
                forms = [full_text(form) for form in translation.findall("numerusform")]
            else:
                forms = [full_text(translation)]
            messages.append(
                Message(
                    context=name,
                    source=full_text(element.find("source")),
                    comment=full_text(element.find("comment")),
                    numerus=numerus,
                    kind="" if translation is None else translation.get("type", ""),
                    forms=forms,
                )
            )
    return Translations(Path(path), root.get("language", ""), messages)


def tags(text):
    return Counter(re.sub(r"\s+", " ", tag) for tag in TAG.findall(text))


def accelerators(text):
    return len(ACCELERATOR.findall(ENTITY.sub("", text.replace("&&", ""))))


def listed(things):
    return ", ".join(sorted(things)) or "none"


def check_form(source, form, may_lack_number):
    """What is wrong with one form of a translation."""
    if not form.strip():
        yield "the translation is empty"
        return
    wanted, found = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(form))
    missing, more = wanted - found, found - wanted
    if may_lack_number:
        missing.discard("%Ln")
    if missing or more:
        yield f"placeholders differ: {listed(found)} instead of {listed(wanted)}"
    if tags(source) != tags(form):
        yield f"markup differs: {listed(tags(form))} instead of {listed(tags(source))}"
    if accelerators(source) != accelerators(form):
        yield f"{accelerators(form)} keyboard accelerators (&) instead of {accelerators(source)}"


def check_message(message, language):
    count, without_number = PLURAL_FORMS[language]
    if message.kind == "unfinished":
        yield "is unfinished"
        return
    if "%n" in PLACEHOLDER.findall(message.source):
        # %n has the digits of English in every language, beside sizes that have the language's own.
        yield "%n is to be %Ln, which writes the number as the language does"
        return
    wanted = count if message.numerus else 1
    if len(message.forms) != wanted:
        yield f"{len(message.forms)} plural forms, and {language} has {wanted}"
        return
    for at, form in enumerate(message.forms):
        if language in JOINED and accelerators(IN_BRACKETS.sub("", form)):
            yield "the letter of the keyboard accelerator is to stand alone, as (&X)"
        yield from check_form(message.source, form, message.numerus and at in without_number)


def check_language(translations):
    named = re.fullmatch(r"cairn_(\w+)\.ts", translations.path.name)
    if not named or named.group(1) != translations.language:
        yield (
            f"{translations.name}: is to be named cairn_LANGUAGE.ts; "
            f'its language is "{translations.language}"'
        )
    if translations.language not in PLURAL_FORMS:
        yield (
            f'{translations.name}: the plural forms of "{translations.language}" are not known: '
            "add them to PLURAL_FORMS in tests/lint/translations.py"
        )


def check_file(translations):
    wrong = list(check_language(translations))
    yield from wrong
    if wrong:
        return
    seen = set()
    for message in translations.messages:
        if message.gone:
            continue
        where = f"{translations.name}: {message.context}: {message.source!r}"
        if message.key in seen:
            yield f"{where}: is there twice"
        seen.add(message.key)
        for problem in check_message(message, translations.language):
            yield f"{where}: {problem}"


def check_complete(translations, program):
    """That the file has the texts of the program, and no others."""
    has = {m.key for m in translations.messages if not m.gone}
    wants = {m.key for m in program.messages if not m.gone}
    if translations.language == SOURCE_LANGUAGE:
        wants = {key for key in wants if key[3]}
    for key in sorted(wants - has):
        yield f"{translations.name}: {key[0]}: {key[1]!r} is missing; run lupdate"
    for key in sorted(has - wants):
        yield f"{translations.name}: {key[0]}: {key[1]!r} is no text of the program; run lupdate"


def check_desktop_entry(name, text):
    """That what menus and file managers show is there in every language."""
    section, languages = "", {}
    for line in text.splitlines():
        section = line if line.startswith("[") else section
        found = SHOWN.match(line)
        if found and found[3] != PROGRAM_NAME:
            languages.setdefault((section, found[1]), set()).add(found[2] or SOURCE_LANGUAGE)
    for (section, key), there in languages.items():
        missing = set(PLURAL_FORMS) - there
        if missing:
            yield f"{name}: {section}: {key} is missing in {listed(missing)}"


def check_metainfo(name, text):
    """That what software centres show is there in every language, each time behind the English."""
    shown = []
    for parent in ElementTree.fromstring(text.encode()).iter():
        for child in parent:
            if child.tag not in READ_BY_PEOPLE or full_text(child).strip() == PROGRAM_NAME:
                continue
            language = child.get(XML_LANGUAGE, SOURCE_LANGUAGE)
            if language == SOURCE_LANGUAGE:
                shown.append((child, {language}))
            elif not shown or shown[-1][0].tag != child.tag:
                yield f"{name}: <{child.tag}> in {language} does not follow one in English"
            elif not full_text(child).strip() or language in shown[-1][1]:
                yield f"{name}: <{child.tag}> in {language} is empty or there twice"
            else:
                shown[-1][1].add(language)
    for child, there in shown:
        missing = set(PLURAL_FORMS) - there
        if missing:
            start = " ".join(full_text(child).split())[:40]
            yield f"{name}: <{child.tag}> {start!r} is missing in {listed(missing)}"


def find_lupdate():
    return next((found for found in map(shutil.which, LUPDATE) if found), None)


def program_texts(root, lupdate):
    """The texts of the program as lupdate finds them."""
    folders = [str(root / name) for name in PROGRAM_FOLDERS if (root / name).is_dir()]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.ts")
        # The include path tells it which namespace a class is in.
        command = [lupdate, "-silent", *folders, "-I", str(root), "-locations", "none"]
        command += ["-ts", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        if done.returncode or not path.exists():
            raise RuntimeError(f"lupdate failed: {done.stdout}{done.stderr}")
        return read(path)


def complaints(root, say=print):
    root = Path(root)
    paths = sorted((root / "translations").glob("*.ts"))
    if not paths:
        say("there are no translations yet")
        return
    files = []
    for path in paths:
        try:
            files.append(read(path))
        except ElementTree.ParseError as error:
            yield f"translations/{path.name}: is no XML: {error}"
    for one in files:
        yield from check_file(one)
    missing = set(PLURAL_FORMS) - {one.language for one in files}
    if missing:
        yield f"translations: there is no file for {listed(missing)}"
    entries = root / "installer" / "linux"
    for path in [*entries.glob("*.desktop"), *entries.glob("*_action")]:
        yield from check_desktop_entry(path.name, path.read_text(encoding="utf-8"))
    for path in entries.glob("*.metainfo.xml.in"):
        yield from check_metainfo(path.name, path.read_text(encoding="utf-8"))
    lupdate = find_lupdate()
    if not lupdate:
        say("SKIPPED: lupdate is not installed (qt6-l10n-tools), so that texts of the program that")
        say("         are in no translation are not looked for")
        return
    program = program_texts(root, lupdate)
    for one in files:
        yield from check_complete(one, program)


def main(arguments):
    root = arguments[0] if arguments else Path(__file__).resolve().parents[2]
    found = list(complaints(root))
    print("\n".join(found) or "nothing to complain about")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
