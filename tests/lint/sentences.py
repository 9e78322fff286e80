"""The sentences that C++ sources put together: string literals with what is joined to them by +,
as patterns with %1, %2… for the values, cut at every ": " as nested errors are."""

import itertools
import re
from dataclasses import dataclass

TOKEN = re.compile(
    r"""(?P<space>\s+|//[^\n]*|/\*.*?\*/)
      | (?P<raw>(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\((?P<inner>.*?)\)(?P=mark)")
      | (?P<text>(?:u8|[uUL])?"(?:[^"\\\n]|\\.)*")
      | (?P<char>'(?:[^'\\\n]|\\.)+')
      | (?P<word>[A-Za-z_]\w*)
      | (?P<number>\d(?:[\w.]|'(?=\w))*)
      | (?P<sign>->|::|\+=|\+\+|[<>=!]=|&&|\|\||<<|.)""",
    re.VERBOSE | re.DOTALL,
)
ESCAPE = re.compile(r'\\(x[0-9a-fA-F]+|[0-7]{1,3}|u[0-9a-fA-F]{4}|.)')
ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}
OPENING = {"(": ")", "[": "]", "{": "}"}
CLOSING = {close: open for open, close in OPENING.items()}
LOGGING = {"debug", "info", "warning", "error", "write"}
# What may wrap a text without changing it.
WRAPPERS = {"string", "string_view", "move", "sentence"}
VALUE = None
ALTERNATIVES_MAX = 16


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    line: int


END = Token("sign", ";", 0)


@dataclass(frozen=True)
class Sentence:
    """One clause: a pattern, and where a source has it."""

    pattern: str
    line: int


def unescaped(literal):
    body = literal[literal.index('"') + 1 : -1]

    def plain(match):
        code = match.group(1)
        if code[0] in "xu":
            return chr(int(code[1:], 16))
        return ESCAPED.get(code, code)

    return ESCAPE.sub(plain, body)


def without_directives(text):
    """Includes and the like are no sentences; the lines stay."""
    return re.sub(r"^[ \t]*#(?:[^\n\\]|\\\n|\\.)*", "", text, flags=re.MULTILINE)


def tokens(text):
    """Words, signs and texts; literals that stand beside each other are one."""
    found = []
    line = 1
    for match in TOKEN.finditer(without_directives(text)):
        kind = match.lastgroup if match.lastgroup not in ("mark", "inner") else "raw"
        kind = "raw" if match.group("raw") else kind
        if kind != "space":
            value = match.group(0)
            if kind == "raw":
                value = match.group("inner")
            elif kind == "text":
                value = unescaped(value)
            if kind == "text" and found and found[-1].kind == "text":
                found[-1] = Token("text", found[-1].text + value, found[-1].line)
            else:
                found.append(Token(kind, value, line))
        line += match.group(0).count("\n")
    return found


class Reader:
    """Finds in a file's tokens each text and the sum that it is part of."""

    def __init__(self, text):
        # With an end of statements around it, so that looking a few places further needs no care.
        self.tokens = [END] * 3 + tokens(text) + [END] * 3
        self.partner = {}
        # The constants that a sum goes on with, which are no sentences of their own.
        self.added = set()
        self.named = self.constants()
        open_ones = []
        for at, token in enumerate(self.tokens):
            if token.kind != "sign":
                continue
            if token.text in OPENING:
                open_ones.append(at)
            elif token.text in CLOSING and open_ones:
                start = open_ones.pop()
                self.partner[start], self.partner[at] = at, start

    def is_sign(self, at, *signs):
        return 0 <= at < len(self.tokens) and (
            self.tokens[at].kind == "sign" and self.tokens[at].text in signs
        )

    def sums(self):
        """The first and the last token of each sum that has a text in it, outermost ones."""
        at = 0
        while at < len(self.tokens):
            if self.tokens[at].kind != "text":
                at += 1
                continue
            first, last = self.around(at)
            if not self.is_logged(first):
                yield first, last
            at = max(last, at) + 1

    def is_logged(self, first):
        """An argument of log.warning() and the like: a log is in English."""
        at = first - 1
        while at > 0 and not self.is_sign(at, "(", "{", ";"):
            at = self.partner[at] - 1 if self.is_sign(at, *CLOSING) else at - 1
        return (
            self.is_sign(at, "(")
            and self.tokens[at - 1].text in LOGGING
            and self.tokens[at - 3].text in ("log", "log_")
        )

    def constants(self):
        """Texts by the names that the file gives them: constexpr const char* kName = "…";"""
        found = {}
        for at, token in enumerate(self.tokens):
            if token.kind == "text" and self.is_sign(at - 1, "=") and self.is_sign(at + 1, ";"):
                name = self.tokens[at - 2]
                if re.match(r"k[A-Z]", name.text):
                    found[name.text] = at
        return found

    def around(self, at):
        first = last = at
        while True:
            before = first, last
            while self.is_sign(first - 1, "+"):
                first = self.operand_before(first - 1)
            while self.is_sign(last + 1, "+"):
                last = self.operand_after(last + 1)
            if self.is_wrapped(first, last):
                last += 1
                first = self.name_before(first - 1)
            elif self.is_choice(first, last):
                first, last = self.parenthesis(first, last)
            if (first, last) == before:
                return before

    def is_wrapped(self, first, last):
        """std::string("…"), which is nothing but the text."""
        called = first >= 2 and self.is_sign(first - 1, "(", "{")
        return (
            called
            and self.tokens[first - 2].text in WRAPPERS
            and self.partner.get(first - 1) == last + 1
        )

    def is_choice(self, first, last):
        """A part of (a ? "…" : "…") that is added to something."""
        found = self.parenthesis(first, last)
        if not found:
            return False
        start, end = found
        return self.is_sign(start - 1, "+") or self.is_sign(end + 1, "+") or (
            self.tokens[start - 1].text in WRAPPERS
            and (self.is_sign(end + 1, "+") or self.is_sign(end + 2, "+"))
        )

    def parenthesis(self, first, last):
        """The brackets around a choice of which this is a branch."""
        at = first - 1
        while at > 0 and not self.is_sign(at, "(", "[", "{", ";"):
            at = self.partner[at] - 1 if self.is_sign(at, *CLOSING) else at - 1
        inside = range(at + 1, self.partner.get(at, at + 1))
        asks = any(self.is_sign(i, "?") for i in inside) and self.is_sign(at, "(")
        return (at, self.partner[at]) if asks and last in inside else None

    def name_before(self, at):
        """Where the name of a call starts whose bracket is at `at`."""
        at -= 1
        while at >= 2 and self.is_sign(at - 1, "::", ".", "->"):
            at -= 2
            if at in self.partner:
                at = self.partner[at] - 1
        return at

    def operand_before(self, plus):
        at = plus - 1
        while at > 0:
            if self.is_sign(at, ")", "]", "}"):
                at = self.partner.get(at, at)
                if self.is_sign(at - 1, ">"):
                    at -= 1
                    while at > 0 and not self.is_sign(at, "<"):
                        at -= 1
                if self.tokens[at - 1].kind == "word" and self.is_call(at - 1):
                    at -= 1
                    continue
                if self.is_sign(at - 1, ")", "]"):
                    at -= 1
                    continue
                return at
            if self.is_sign(at - 1, ".", "->", "::"):
                at -= 2
                continue
            if self.is_sign(at - 1, "*", "!") and not self.is_value_end(at - 2):
                return at - 1
            return at
        return at

    def is_call(self, at):
        return self.tokens[at].text not in ("return", "co_return", "co_await", "if")

    def is_value_end(self, at):
        return self.tokens[at].kind in ("word", "number", "text") or self.is_sign(at, ")", "]")

    def operand_after(self, plus):
        at = plus + 1
        while self.is_sign(at, "*", "!"):
            at += 1
        while True:
            if at in self.partner and self.is_sign(at, *OPENING):
                at = self.partner[at]
            if self.is_sign(at + 1, "<") and self.tokens[at].text.endswith("_cast"):
                while not self.is_sign(at, ">"):
                    at += 1
            if self.is_sign(at + 1, ".", "->", "::"):
                at += 2
            elif self.is_sign(at + 1, "(", "[", "{"):
                at += 1
            else:
                return at

    # ---- what a sum says ------------------------------------------------------------------------

    def readings(self, first, last):
        """Each way in which a sum can read: lists of texts and values."""
        parts = [[]]
        for start, end in self.operands(first, last, "+"):
            choices = self.operand(start, end)
            parts = [a + b for a, b in itertools.product(parts, choices)][:ALTERNATIVES_MAX]
        return parts

    def operands(self, first, last, sign):
        start = at = first
        while at <= last:
            if self.is_sign(at, sign):
                yield start, at - 1
                start = at + 1
            elif at in self.partner and self.is_sign(at, *OPENING):
                at = self.partner[at]
            at += 1
        yield start, last

    def operand(self, first, last):
        if first == last and self.tokens[first].kind == "text":
            return [[self.tokens[first].text]]
        if first == last and self.tokens[first].text in self.named:
            self.added.add(self.tokens[first].text)
            return [[self.tokens[self.named[self.tokens[first].text]].text]]
        end = last
        if self.is_sign(end, ")", "}"):
            start = self.partner.get(end, -1)
            name = self.tokens[start - 1].text if start > first else ""
            if start == first or (name in WRAPPERS and self.name_before(start) == first):
                return self.choices(start + 1, end - 1)
        return [[VALUE]]

    def choices(self, first, last):
        """Of `a ? b : c` both, else the sum itself."""
        asks = list(self.operands(first, last, "?"))
        if len(asks) == 2:
            branches = list(self.operands(*asks[1], ":"))
            if len(branches) == 2:
                return [one for branch in branches for one in self.readings(*branch)]
        return self.readings(first, last)


def clauses(parts):
    """The patterns of one reading, between one ": " and the next."""
    whole = "".join("\0" if part is VALUE else part for part in parts)
    for clause in whole.split(": "):
        yield numbered(clause.strip())


def numbered(clause):
    clause = re.sub("\0+", "\0", clause).removesuffix(":").strip()
    counter = itertools.count(1)
    return re.sub("\0", lambda _: f"%{next(counter)}", clause)


def sentences(text):
    """Every clause of every text in a source."""
    reader = Reader(text)
    sums = [(first, last, reader.readings(first, last)) for first, last in reader.sums()]
    parts_of_others = {reader.named[name] for name in reader.added}
    for first, last, readings in sums:
        if first in parts_of_others:
            continue
        line = next(t.line for t in reader.tokens[first : last + 1] if t.kind == "text")
        for parts in readings:
            for clause in clauses(parts):
                yield Sentence(clause, line)
