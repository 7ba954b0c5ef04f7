"""Verdicts of jsonschema and jsonschema-rs, formats asserted.

usage: python_engines.py SCHEMAS INPUTS

SCHEMAS is a JSON object of schemas by name; INPUTS has a line `[name, "JSON text"]` for each input. Prints a line
`meta NAME` for each schema that is not valid against its meta-schema, then for each input a line of two verdicts: 1, 0, or x
where the engine cannot take the value.
"""

import json
import math
import sys

import jsonschema
import jsonschema_rs


def refuse(constant):
    raise ValueError(constant)


def is_beyond_doubles(value):
    """Whether a number of the value has become infinite: engines do not hold it, and each makes of it what it likes."""
    if isinstance(value, dict):
        return any(map(is_beyond_doubles, value.values()))
    if isinstance(value, list):
        return any(map(is_beyond_doubles, value))
    return isinstance(value, float) and math.isinf(value)


def verdict(validator, value):
    if is_beyond_doubles(value):
        return "x"
    try:
        return "1" if validator.is_valid(value) else "0"
    except (ValueError, OverflowError):
        return "x"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schemas = json.load(file)
    engines = {}
    draft = jsonschema.Draft202012Validator
    for name, schema in schemas.items():
        older = {key: value for key, value in schema.items() if key != "$schema"}
        try:
            draft.check_schema(schema)
            jsonschema.Draft7Validator.check_schema(older)
            jsonschema_rs.meta.validate(schema)
        except Exception as error:
            print("meta", name, str(error).replace("\n", " "))
        engines[name] = (
            draft(schema, format_checker=draft.FORMAT_CHECKER),
            jsonschema_rs.Draft202012Validator(schema, validate_formats=True),
        )
    lines = []
    with open(sys.argv[2], encoding="utf-8", newline="\n") as file:
        for line in file:
            name, text = json.loads(line)
            value = json.loads(text, parse_constant=refuse)
            lines.append("".join(verdict(engine, value) for engine in engines[name]))
    print("\n".join(lines))


main()
