"""What the checks need to know about C++ text, without a compiler: the text with comments and
literals blanked, and where functions begin and end."""

import re
from dataclasses import dataclass

RAW_STRING = re.compile(r'(?:u8|[uUL])?R"([^()\\\s]{0,16})\(')
CONTAINER = re.compile(r"\b(class|struct|union|enum|namespace)\b")
SKIPPED_GROUPS = re.compile(r"\b(alignas|decltype|__attribute__)\s*\(+[^()]*\)+|\[\[[^\]]*\]\]")
NAME = re.compile(r"([~\w]+(?:::[~\w]+)*|operator\s*[^\s\w]+)\s*\(")


def blank(text):
    """The same text, line for line, with comments, strings and characters turned to spaces."""
    out = []
    at = 0
    while at < len(text):
        end = _literal_end(text, at)
        if end is None:
            out.append(text[at])
            at += 1
        else:
            out.append(re.sub(r"[^\n]", " ", text[at:end]))
            at = end
    return "".join(out)


def _literal_end(text, at):
    """Where the comment or literal that starts at `at` ends; None when none starts there."""
    two = text[at : at + 2]
    if two == "//":
        end = re.compile(r"(?<!\\)\n").search(text, at)
        return end.start() if end else len(text)
    if two == "/*":
        end = text.find("*/", at + 2)
        return len(text) if end < 0 else end + 2
    starts_word = at == 0 or not (text[at - 1].isalnum() or text[at - 1] == "_")
    raw = RAW_STRING.match(text, at) if starts_word else None
    if raw:
        end = text.find(")" + raw.group(1) + '"', raw.end())
        return len(text) if end < 0 else end + len(raw.group(1)) + 2
    if text[at] == '"' or (text[at] == "'" and starts_word):
        return _quoted_end(text, at)
    return None


def _quoted_end(text, at):
    quote = text[at]
    at += 1
    while at < len(text) and text[at] not in (quote, "\n"):
        at += 2 if text[at] == "\\" else 1
    return min(at + 1, len(text))


def blank_directives(text):
    """Turns preprocessor directives, continued lines included, to spaces."""
    lines = text.split("\n")
    continued = False
    for number, line in enumerate(lines):
        if continued or line.lstrip().startswith("#"):
            continued = line.endswith("\\")
            lines[number] = " " * len(line)
    return "\n".join(lines)


@dataclass
class Function:
    name: str
    first_line: int
    last_line: int

    @property
    def length(self):
        return self.last_line - self.first_line + 1


class Unbalanced(Exception):
    pass


def functions(text):
    """The functions of a file, outermost ones only: a lambda belongs to the function around it."""
    code = blank_directives(blank(text))
    found = []
    _scan(code, 0, found)
    return found


def _scan(code, at, found):
    """Reads declarations up to the end of the enclosing brace; returns the place after it."""
    head_start = None
    head = ""
    parens = 0
    while at < len(code):
        c = code[at]
        if head_start is None and not c.isspace():
            head_start = at
        if c == "}":
            return at + 1
        if c == "{":
            kind = _kind(head, parens)
            if kind == "container":
                at = _scan(code, at + 1, found)
            else:
                end = _matching(code, at)
                if kind == "function":
                    found.append(_function(code, head, head_start, end))
                at = end
            if kind == "value":
                head += "{}"
                continue
            head_start, head, parens = None, "", 0
            continue
        parens += {"(": 1, ")": -1}.get(c, 0)
        head += c
        if c == ";" and parens == 0:
            head_start, head = None, ""
        at += 1
    return at


def _kind(head, parens):
    """What a brace after `head` opens: a container of declarations, a function, or a value."""
    if parens > 0:
        return "value"
    plain = SKIPPED_GROUPS.sub(" ", _without_template(head)).rstrip()
    if plain.endswith(("=", ",", "return")):
        return "value"
    if "(" not in plain:
        is_container = CONTAINER.search(plain) or plain.strip().startswith("extern")
        return "container" if is_container else "value"
    # A member initialised by braces, in a constructor: the body comes after the last of them.
    after_parameters = plain[plain.rfind(")") + 1 :]
    initialises = re.search(r"\)[^:]*(?<!:):(?!:)", plain)
    if initialises and re.search(r"[\w>]$", after_parameters):
        return "value"
    return "function"


def _without_template(head):
    match = re.match(r"\s*template\s*<", head)
    while match:
        depth = 1
        at = match.end()
        while at < len(head) and depth:
            depth += {"<": 1, ">": -1}.get(head[at], 0)
            at += 1
        head = head[at:]
        match = re.match(r"\s*template\s*<", head)
    return head


def _matching(code, at):
    depth = 0
    while at < len(code):
        depth += {"{": 1, "}": -1}.get(code[at], 0)
        at += 1
        if depth == 0:
            return at
    raise Unbalanced


def _function(code, head, start, end):
    name = NAME.search(_without_template(head))
    return Function(
        name=name.group(1) if name else "(unnamed)",
        first_line=code.count("\n", 0, start) + 1,
        last_line=code.count("\n", 0, end - 1) + 1,
    )
