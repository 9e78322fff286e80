#!/usr/bin/env python3
"""Rules about the source that no compiler holds. Each check takes the tree and yields complaints.

usage: lint.py CHECK…    exit code 1 when one of them complains
       lint.py --list    the names of the checks
"""

import ast
import re
import subprocess
import sys
from pathlib import Path, PurePosixPath

import cpp_scan

# A folder of core may include itself and those before it. tests/lint/check_layer_order.py
# checks that the build refuses the rest too.
LAYERS = (
    "base env crypto content store discovery transfer download cluster node api gateway platform"
).split()
UI_MAY_INCLUDE = {"base", "env", "node"}
TOP_LEVEL_FOLDERS = {"app", "core", "ui", "resources", "translations", "installer", "tests"}
TOP_LEVEL_FILES = {
    "CMakeLists.txt",
    "CMakePresets.json",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "vcpkg.json",
}
FUNCTION_LINES_MAX = 70
FILE_LINES_MAX = 500
COLUMNS_MAX = 100
TRACKED_BYTES_MAX = 1024 * 1024

CHECKS = {}


def check(function):
    CHECKS[function.__name__] = function
    return function


class Tree:
    """The files under version control: their paths relative to the root, and what is in them."""

    def __init__(self, root):
        self.root = Path(root)
        self.paths = self._tracked() or self._walked()
        self._texts = {}

    def _tracked(self):
        # Files not added yet are to be checked too: it is before the commit that it helps.
        command = ["git", "-C", str(self.root), "ls-files", "-z", "-co", "--exclude-standard"]
        try:
            listed = subprocess.run(command, capture_output=True, check=True).stdout
        except (OSError, subprocess.CalledProcessError):
            return []
        names = sorted(set(listed.decode().split("\0")) - {""})
        return [name for name in names if (self.root / name).is_file()]

    def _walked(self):
        skipped = {".git", "build", "__pycache__"}
        files = (p.relative_to(self.root) for p in self.root.rglob("*") if p.is_file())
        return sorted(p.as_posix() for p in files if not skipped & set(p.parts))

    def text(self, path):
        if path not in self._texts:
            self._texts[path] = (self.root / path).read_text(encoding="utf-8", errors="replace")
        return self._texts[path]

    def size(self, path):
        return (self.root / path).stat().st_size

    def having(self, *suffixes, under=""):
        return [p for p in self.paths if p.endswith(suffixes) and p.startswith(under)]

    def cpp(self, under=""):
        return self.having(".cpp", ".h", under=under)

    def sources(self):
        scripts = [p for p in self.paths if is_script(self, p)]
        return self.cpp() + self.having(".py", ".sh") + scripts


def is_script(tree, path):
    has_suffix = "." in PurePosixPath(path).name
    return not has_suffix and tree.text(path).startswith("#!")


def includes(text):
    for number, line in enumerate(text.split("\n"), 1):
        found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if found:
            yield number, found.group(1), found.group(2)


# ---- layers -------------------------------------------------------------------------------------


def allowed_layers(path):
    """The folders of core that a file may include, or None where there is no rule."""
    parts = path.split("/")
    if parts[0] == "core" and len(parts) > 2:
        layer = parts[1]
        return set(LAYERS[: LAYERS.index(layer) + 1]) if layer in LAYERS else set()
    if parts[0] == "ui":
        return UI_MAY_INCLUDE
    return None


def may_include(path, included):
    allowed = allowed_layers(path)
    first = included.split("/")[0]
    if allowed is None:
        return True
    if first in LAYERS:
        return first in allowed
    return first not in ("app", "tests") and (first != "ui" or path.startswith("ui/"))


@check
def layers(tree):
    """Includes follow the order of the layers, and name the layer they mean."""
    for path in tree.cpp():
        for number, quote, included in includes(tree.text(path)):
            if included.startswith("../") or "/../" in included:
                yield f'{path}:{number}: name the folder instead of "{included}"'
            elif not may_include(path, included):
                yield f"{path}:{number}: must not include {included}"
            elif path.startswith("core/") and quote == '"' and "/" not in included:
                if not included.endswith(".pb.h"):
                    yield f'{path}:{number}: include "{included}" by its folder and name'


@check
def layer_links(tree):
    """A layer's CMakeLists.txt USES only layers before it, and each folder of core is a layer."""
    for path in tree.having("/CMakeLists.txt", under="core/"):
        layer = path.split("/")[1]
        if layer == "CMakeLists.txt":
            continue
        if layer not in LAYERS:
            yield f"{path}: {layer} is not a layer; see LAYERS in tests/lint/lint.py"
            continue
        before = LAYERS[: LAYERS.index(layer)]
        uses = re.search(r"\bUSES\s+([a-z_\s]+)", tree.text(path))
        for used in uses.group(1).split() if uses else []:
            if used not in before:
                yield f"{path}: {layer} must not use {used}"


@check
def core_without_qt(tree):
    """core includes nothing of Qt and uses none of its macros."""
    for path in tree.cpp(under="core/"):
        for number, line in enumerate(cpp_scan.blank(tree.text(path)).split("\n"), 1):
            if re.match(r"\s*#\s*include\s*<Q[A-Za-z/.]+>", line):
                yield f"{path}:{number}: core does not include Qt"
            elif re.search(r"\b(Q_[A-Z_]+|Q(String|Object|ByteArray|List|Thread))\b", line):
                yield f"{path}:{number}: core does not use Qt"


# ---- size and shape -----------------------------------------------------------------------------


@check
def function_length(tree):
    """A function fits a screen."""
    for path in tree.cpp():
        try:
            found = cpp_scan.functions(tree.text(path))
        except cpp_scan.Unbalanced:
            yield f"{path}: braces do not balance, so that functions cannot be measured"
            continue
        yield from too_long(path, ((f.name, f.first_line, f.length) for f in found))
    for path in tree.having(".py"):
        nodes = ast.walk(ast.parse(tree.text(path), path))
        defs = (n for n in nodes if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)))
        yield from too_long(path, ((n.name, n.lineno, n.end_lineno - n.lineno + 1) for n in defs))


def too_long(path, measured):
    for name, line, length in measured:
        if length > FUNCTION_LINES_MAX:
            yield f"{path}:{line}: {name} has {length} lines, at most {FUNCTION_LINES_MAX}"


@check
def file_length(tree):
    """A file holds one concept."""
    for path in tree.sources():
        length = tree.text(path).count("\n")
        if length > FILE_LINES_MAX:
            yield f"{path}: {length} lines, at most {FILE_LINES_MAX}"


@check
def line_length(tree):
    """Lines fit beside each other; an include or a URL cannot be broken."""
    for path in tree.sources():
        for number, line in enumerate(tree.text(path).split("\n"), 1):
            unbreakable = line.lstrip().startswith("#include") or "://" in line
            if len(line) > COLUMNS_MAX and not unbreakable:
                yield f"{path}:{number}: {len(line)} columns, at most {COLUMNS_MAX}"


@check
def awaited_arguments(tree):
    """GCC 12 destroys twice what is made of braces, or captured by a lambda, among the arguments
    of what is awaited."""
    for path in tree.cpp():
        code = cpp_scan.blank(tree.text(path))
        for start in (match.end() for match in re.finditer(r"\bco_await\b", code)):
            if "{" in awaited(code, start):
                line = code.count("\n", 0, start) + 1
                yield f"{path}:{line}: give the argument in braces a name before the co_await"


@check
def awaited_conditions(tree):
    """GCC 12 loses the last statement of a coroutine where it hangs on `if (co_await ...)`."""
    for path, line in places(tree, r"\bif \(!?co_await\b"):
        yield f"{path}:{line}: give what is awaited a name before the if"


@check
def stable_sorts(tree):
    """clang refuses the ranges::stable_sort of GCC 12, which calls what is deprecated."""
    for path, line in places(tree, r"\branges::stable_sort\b"):
        yield f"{path}:{line}: sort by a key that is never the same"


def places(tree, pattern):
    """Where code, and not its comments or texts, matches: the path and the line."""
    for path in tree.cpp():
        code = cpp_scan.blank(tree.text(path))
        for match in re.finditer(pattern, code):
            yield path, code.count("\n", 0, match.start()) + 1


def awaited(code, at):
    """The expression that starts at `at`, up to the end of its statement or parenthesis."""
    start, depth = at, 0
    while at < len(code) and depth >= 0 and not (depth == 0 and code[at] in ";{,"):
        depth += (code[at] in "([") - (code[at] in ")]")
        at += 1
    return code[start:at]


@check
def header_guard(tree):
    """Headers say #pragma once; a precompiled header, being included by the compiler, need not."""
    for path in tree.having(".h"):
        if not path.endswith("_pch.h") and "\n#pragma once\n" not in "\n" + tree.text(path):
            yield f"{path}: lacks #pragma once"


@check
def file_names(tree):
    """Source files are named in snake_case."""
    pattern = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\.(cpp|h|py|proto|cmake)")
    for path in tree.cpp() + tree.having(".py", ".proto", ".cmake"):
        if not pattern.fullmatch(PurePosixPath(path).name):
            yield f"{path}: not in snake_case"


# ---- the repository -----------------------------------------------------------------------------


@check
def readmes(tree):
    """Each folder of core that has sources has a README.md too."""
    folders = sorted({p.rsplit("/", 1)[0] for p in tree.cpp(under="core/")})
    for folder in folders:
        if f"{folder}/README.md" not in tree.paths:
            yield f"{folder}: has no README.md"


@check
def top_level(tree):
    """The top level holds the folders and files it was given, and dot files."""
    for first in sorted({p.split("/")[0] for p in tree.paths}):
        if not first.startswith(".") and first not in TOP_LEVEL_FOLDERS | TOP_LEVEL_FILES:
            yield f"{first}: does not belong at the top level"


@check
def generated_files(tree):
    """What a build makes is not kept, nor large files."""
    made = re.compile(
        r"(^|/)(build|__pycache__|CMakeFiles|\.cache)/|(^|/)(CMakeCache\.txt|compile_commands\.json"
        r"|moc_[^/]*\.cpp)$|\.(o|a|so|dylib|dll|exe|obj|pyc|moc|qm|pb\.h|pb\.cc|orig|rej|log)$"
    )
    for path in tree.paths:
        if made.search(path):
            yield f"{path}: is made by a build or a tool"
        elif tree.size(path) > TRACKED_BYTES_MAX:
            yield f"{path}: {tree.size(path)} bytes, at most {TRACKED_BYTES_MAX}"


@check
def notes_to_self(tree):
    """A note about work to come says what it is about: three words at the least."""
    note = re.compile(r"(?://|#|/\*|\*|<!--|--)\s*(TODO|FIXME|XXX)\b[^\w]*(.*)")
    others = tree.having(".md", ".proto", ".yml", ".cmake", "CMakeLists.txt")
    for path in tree.sources() + others:
        for number, line in enumerate(tree.text(path).split("\n"), 1):
            found = note.search(line)
            if found and len(re.findall(r"\w+", found.group(2))) < 3:
                yield f"{path}:{number}: {found.group(1)} without saying what"


@check
def machine_paths(tree):
    """Documents hold on every machine: no path of the one they were written on."""
    local = re.compile(r"(?<![\w.~*-])/(work|tmp|root)/\w")
    documents = [".md", ".1", ".toml", ".json", ".yml", "LICENSE"]
    for path in tree.having(*documents):
        for number, line in enumerate(tree.text(path).split("\n"), 1):
            found = local.search(line)
            if found:
                yield f"{path}:{number}: names a path of one machine: {found.group(0)}…"


def main(arguments):
    if arguments == ["--list"]:
        print("\n".join(CHECKS))
        return 0
    unknown = [name for name in arguments if name not in CHECKS]
    if unknown or not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    tree = Tree(Path(__file__).resolve().parents[2])
    complaints = [text for name in arguments for text in CHECKS[name](tree)]
    print("\n".join(complaints) or "nothing to complain about")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
