#!/usr/bin/env python3
"""Each check of lint.py meets a sample that must fail and one that must pass."""

import tempfile
import unittest
from pathlib import Path

import cpp_scan
import lint

LONG_BODY = "  call();\n" * 80
GUARD = "#pragma once\n"


def complaints(check, files):
    """What a check says about a tree of these files."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        return list(lint.CHECKS[check](lint.Tree(folder)))


class ChecksTest(unittest.TestCase):
    # check: (what it refuses, what it accepts), each as path and text
    samples = {
        "layers": [
            ("core/content/a.cpp", '#include "store/b.h"\n', '#include "crypto/b.h"\n'),
            ("core/base/a.cpp", '#include "env/b.h"\n', '#include "base/b.h"\n'),
            ("core/base/a.cpp", '#include "../env/b.h"\n', "#include <vector>\n"),
            ("core/base/a.cpp", '#include "b.h"\n', '#include "wire.pb.h"\n'),
            ("core/node/a.cpp", '#include "platform/b.h"\n', '#include "store/b.h"\n'),
            ("core/node/a.cpp", '#include "app/b.h"\n', '#include "node/b.h"\n'),
            ("core/made_up/a.cpp", '#include "base/b.h"\n', "#include <span>\n"),
            ("ui/a.cpp", '#include "store/b.h"\n', '#include "node/b.h"\n'),
            ("ui/a.cpp", "#  include <platform/b.h>\n", '#include "ui/b.h"\n'),
        ],
        "layer_links": [
            ("core/crypto/CMakeLists.txt", "f(crypto USES content)", "f(crypto USES base env)"),
            ("core/helpers/CMakeLists.txt", "f(helpers)", None),
        ],
        "core_without_qt": [
            ("core/base/a.h", "#include <QString>\n", "#include <string>\n"),
            ("core/base/a.h", "#include <QtCore/qglobal.h>\n", "// not <QString>\n"),
            ("core/base/a.h", "class A { Q_OBJECT };\n", 'auto a = "Q_OBJECT";\n'),
        ],
        "function_length": [
            ("app/a.cpp", "void f() {\n" + LONG_BODY + "}\n", "struct A {\n" + "\n" * 90 + "};\n"),
            ("app/b.py", "def f():\n" + "    call()\n" * 80, "def f():\n    call()\n"),
            ("app/c.cpp", "void f() {\n", "void f() {}\n"),
        ],
        "file_length": [("app/a.h", "\n" * 501, "\n" * 500)],
        "line_length": [
            ("app/a.cpp", "// " + "x" * 98, "// " + "x" * 97),
            ("tests/run", "#!/bin/sh\n# " + "x" * 99, "#!/bin/sh\n"),
        ],
        "awaited_arguments": [
            ("app/a.cpp", "x = co_await f({1, 2});", "if (co_await f(a)) { g({1}); }"),
            ("app/a.cpp", "CO_TRY_VOID(co_await f(a,\n  [b] { c(); }));", "co_await f(a); {}"),
            ("app/a.cpp", "co_await f(Request{1});", "for (;;) { co_await f(a); }"),
        ],
        "awaited_conditions": [
            ("app/a.cpp", "if (co_await f()) co_return;", "while (co_await f()) g();"),
            ("app/a.cpp", "if (!co_await f()) { g(); }", "const bool is = co_await f();"),
        ],
        "stable_sorts": [
            ("core/base/a.cpp", "std::ranges::stable_sort(a);", "std::ranges::sort(a);"),
        ],
        "header_guard": [
            ("app/a.h", "int f();\n", "// What f is.\n" + GUARD),
            ("app/a.h", "// #pragma once\n", GUARD),
        ],
        "file_names": [("app/packStore.cpp", "", None), ("app/Log.h", "", None)],
        "readmes": [("core/base/a.h", GUARD, None)],
        "top_level": [("docs/a.md", "", None), ("notes.txt", "", None)],
        "generated_files": [
            ("core/wire.pb.h", "", None),
            ("tests/CMakeFiles/a.txt", "", None),
            ("tests/big.bin", "x" * (lint.TRACKED_BYTES_MAX + 1), "x" * lint.TRACKED_BYTES_MAX),
        ],
        "notes_to_self": [
            ("app/a.cpp", "// TO" + "DO\n", "// TO" + "DO: cut the torn tail off first\n"),
            ("README.md", "<!-- FIX" + "ME later -->", "All is well."),
        ],
        "machine_paths": [
            ("README.md", "see /wo" + "rk/main", "see core/work/main"),
            ("README.md", "in /t" + "mp/x", "in $TMPDIR/tmp/x"),
        ],
    }

    def test_each_check_refuses_what_it_must_and_accepts_the_rest(self):
        for name, rows in self.samples.items():
            for path, bad, good in rows:
                with self.subTest(check=name, path=path, sample=bad[:40]):
                    self.assertTrue(complaints(name, {path: bad}))
                    if good is not None:
                        self.assertEqual(complaints(name, {path: good}), [])

    def test_every_check_has_a_sample(self):
        self.assertEqual(set(self.samples), set(lint.CHECKS))

    def test_a_folder_with_a_readme_passes(self):
        files = {"core/base/a.h": GUARD, "core/base/README.md": "Basics."}
        self.assertEqual(complaints("readmes", files), [])

    def test_the_allowed_top_level_passes(self):
        files = {"core/a.h": "", "README.md": "", ".gitignore": "", ".ci/run": ""}
        self.assertEqual(complaints("top_level", files), [])


class FunctionScanTest(unittest.TestCase):
    def lengths(self, text):
        return {f.name: f.length for f in cpp_scan.functions(text)}

    def test_finds_functions_wherever_they_stand(self):
        text = """namespace a {
struct S final : Base<int> {
  S() : x_{1}, y_(2), z_{f({})} {
    x_ = 2;
  }
  template <class T>
  auto get(T t = {}) const -> Result<T> {
    return {};
  }
  int x_{0};
  enum class E : int { one, two };
};
extern "C" {
int c(void) { return 1; }
}
}
auto S::later(int a) -> int
{
  if (a) { return 1; }
  return [] { return 2; }();
}
"""
        self.assertEqual(self.lengths(text), {"S": 3, "get": 4, "c": 1, "S::later": 5})

    def test_is_not_misled_by_literals_and_directives(self):
        text = """#define OPEN {
int f() {
  const char c = '{';
  const int n = 1'000;
  const auto s = R"x(}} " )x";  // }
  /* } */ const char* t = "}\\"}";
  return n;
}
constexpr int kTable[] = {1, 2};
const auto kMap = make({1, 2}, {3});
int g() { return 0; }
"""
        self.assertEqual(self.lengths(text), {"f": 7, "g": 1})

    def test_reports_braces_that_do_not_close(self):
        with self.assertRaises(cpp_scan.Unbalanced):
            cpp_scan.functions("void f() { if (x) {\n}\n")

    def test_blanking_keeps_lines_and_columns(self):
        text = 'a("x\\"y"); // c\n/* d\n e */ f\n'
        blanked = cpp_scan.blank(text)
        self.assertEqual([len(s) for s in blanked.split("\n")], [len(s) for s in text.split("\n")])
        self.assertEqual(blanked.split(), ["a(", ");", "f"])


if __name__ == "__main__":
    unittest.main()
