#!/usr/bin/env python3
"""Holds core/api/openapi.yaml against the routes of the server and against what it answered.

usage: check_openapi.py openapi.yaml routes.cpp samples.json

Every route is described, and nothing else is; every example fits its schema; there is a sample of
every route that succeeded, and each sample has exactly the fields of its schema. Exit code 77 where
there is no PyYAML.
"""

import json
import re
import sys
from pathlib import Path

try:
    import yaml
except ImportError:
    print("SKIP: PyYAML is not installed")
    sys.exit(77)

TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
}


def has_type(value, name):
    if name in ("integer", "number"):
        allowed = int if name == "integer" else (int, float)
        return isinstance(value, allowed) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


class Checker:
    def __init__(self, document):
        self.document = document
        self.complaints = []

    def resolved(self, node):
        while "$ref" in node:
            target = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node

    def misfits(self, value, schema, whole, at="body"):
        """What is wrong with the value; `whole` wants every field that the schema has."""
        schema = self.resolved(schema)
        if "oneOf" in schema:
            found = [list(self.misfits(value, one, whole, at)) for one in schema["oneOf"]]
            if all(found):
                yield from min(found, key=len)
            return
        types = schema.get("type", [])
        types = [types] if isinstance(types, str) else types
        if types and not any(has_type(value, one) for one in types):
            yield f"{at}: {value!r} is not of type {types}"
        elif "enum" in schema and value not in schema["enum"]:
            yield f"{at}: {value!r} is none of {schema['enum']}"
        elif isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
            yield f"{at}: {value!r} does not look like {schema['pattern']}"
        elif has_type(value, "number") and "minimum" in schema and value < schema["minimum"]:
            yield f"{at}: {value} is less than {schema['minimum']}"
        elif isinstance(value, list) and "items" in schema:
            for index, item in enumerate(value):
                yield from self.misfits(item, schema["items"], whole, f"{at}[{index}]")
        elif isinstance(value, dict) and "properties" in schema:
            yield from self.object_misfits(value, schema, whole, at)

    def object_misfits(self, value, schema, whole, at):
        fields = schema["properties"]
        needed = fields if whole else schema.get("required", fields)
        for name in needed:
            if name not in value:
                yield f"{at}: the field {name} is missing"
        for name, member in value.items():
            if name not in fields:
                yield f"{at}: the field {name} is not described"
            else:
                yield from self.misfits(member, fields[name], whole, f"{at}.{name}")

    def operations(self):
        for path, item in self.document["paths"].items():
            for method, operation in item.items():
                if method != "parameters":
                    yield method.upper(), path, operation

    def check_routes(self, source):
        served = set(re.findall(r'Route\{"([A-Z]+)", "([^"]+)"', source))
        described = {(method, path) for method, path, _ in self.operations()}
        for method, path in sorted(served ^ described):
            where = "the server alone" if (method, path) in served else "openapi.yaml alone"
            self.complaints.append(f"{method} {path}: is in {where}")

    def check_examples(self):
        for name, schema in self.document["components"]["schemas"].items():
            if "example" in schema:
                self.note(f"the example of {name}", self.misfits(schema["example"], schema, True))
        for method, path, operation in self.operations():
            bodies = operation.get("requestBody", {}).get("content", {})
            for body in bodies.values():
                if "example" in body:
                    found = self.misfits(body["example"], body["schema"], False)
                    self.note(f"the example of {method} {path}", found)

    def check_samples(self, samples):
        succeeded = set()
        for sample in samples:
            method, path, status = sample["method"], sample["path"], str(sample["status"])
            name = f"{method} {path}, {status} {sample['type']}"
            responses = self.document["paths"][path][method.lower()]["responses"]
            response = self.resolved(responses.get(status) or responses.get("default", {}))
            content = response.get("content", {}).get(sample["type"].split(";")[0])
            if content is None:
                self.complaints.append(f"{name}: is not described")
                continue
            if status.startswith("2"):
                succeeded.add((method, path))
            for body in sample["bodies"]:
                self.note(name, self.misfits(body, content["schema"], True))
        for method, path, _ in self.operations():
            if (method, path) not in succeeded:
                self.complaints.append(f"{method} {path}: there is no sample of it")

    def note(self, name, found):
        self.complaints += [f"{name}: {text}" for text in found]


def main(arguments):
    description, routes, samples = arguments
    checker = Checker(yaml.safe_load(Path(description).read_text(encoding="utf-8")))
    checker.check_routes(Path(routes).read_text(encoding="utf-8"))
    checker.check_examples()
    checker.check_samples(json.loads(Path(samples).read_text(encoding="utf-8")))
    print("\n".join(checker.complaints) or "openapi.yaml says what the server does")
    return 1 if checker.complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
