#!/usr/bin/env python3
"""The build itself refuses an include against the order of the layers: with a layer's own include
path the compiler finds the headers of that layer and of those it uses, and no others.

usage: check_layer_order.py SOURCE_DIR COMPILER LAYER=DIR;DIR… LAYER=…
       in the order of the layers, each with the include path it is compiled with
"""

import os
import subprocess
import sys
from pathlib import Path

SKIPPED = 77


def first_header(source, layer):
    headers = sorted(Path(source, "core", layer).glob("*.h"))
    return f"{layer}/{headers[0].name}" if headers else None


def compiles(compiler, include_path, header):
    """Whether a file with nothing but an include of the header can be preprocessed."""
    command = [compiler, "-x", "c++", "-std=c++23", "-E", "-o", os.devnull, "-"]
    command += [f"-I{folder}" for folder in include_path]
    text = f'#include "{header}"\n'
    return subprocess.run(command, input=text, text=True, capture_output=True).returncode == 0


def complaints(source, compiler, layers):
    names = list(layers)
    for at, layer in enumerate(names):
        own = first_header(source, layer)
        if own and not compiles(compiler, layers[layer], own):
            yield f"{layer} cannot include its own {own} with its own include path"
        for later in names[at + 1 :]:
            header = first_header(source, later)
            if header and compiles(compiler, layers[layer], header):
                yield f"{layer} compiles with {header}, of a layer after it"


def main(arguments):
    source, compiler, *pairs = arguments
    layers = {}
    for pair in pairs:
        name, _, folders = pair.partition("=")
        layers[name] = [folder for folder in folders.split(";") if folder]
    shared = str(Path(source, "core"))
    if any(shared in folders for folders in layers.values()):
        print("SKIP: this system could not make links, so the layers share one include path")
        return SKIPPED
    found = list(complaints(source, compiler, layers))
    print("\n".join(found) or f"the order holds for {', '.join(layers)}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
