"""Verdicts of jsonschema-rs: verdicts.py LINES

LINES has a line `["JSON schema", "JSON text"]` for each question. Prints a line for each: 1 where the schema accepts, else 0."""

import json
import sys

import jsonschema_rs

lines = []
with open(sys.argv[1], encoding="utf-8", newline="\n") as file:
    for line in file:
        schema, text = map(json.loads, json.loads(line))
        validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
        lines.append("1" if validator.is_valid(text) else "0")
print("\n".join(lines))
