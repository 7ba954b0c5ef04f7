"""Times jsonschema-rs and fastjsonschema on parsed values; prints what FormBenchmark prints.

usage: python.py SCHEMA DOCUMENTS RUNS
"""

import json
import re
import sys
import time

import fastjsonschema
import jsonschema_rs


def report(name, runs, body):
    times = []
    accepted = 0
    for _ in range(runs):
        start = time.process_time()
        accepted = body()
        times.append(time.process_time() - start)
    print(name, accepted, " ".join(map(repr, times)), sep="\t")


def nearest(number):
    """The double of a number; jsonschema-rs takes an infinite one for null."""
    return max(-sys.float_info.max, min(float(number), sys.float_info.max))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    with open(sys.argv[2], encoding="utf-8", newline="\n") as file:
        values = [json.loads(line, parse_float=nearest) for line in file]
    runs = int(sys.argv[3])
    is_valid = jsonschema_rs.Draft202012Validator(schema, validate_formats=True).is_valid
    report("jsonschema-rs, validation alone", runs, lambda: sum(map(is_valid, values)))
    schema.pop("$schema")
    try:
        validate = fastjsonschema.compile(schema)
    except re.error:
        # It rewrites the `$` of patterns, even inside a character class.
        print("fastjsonschema, validation alone", -1, "nan", sep="\t")
        return

    def accepts(value):
        try:
            validate(value)
            return True
        except fastjsonschema.JsonSchemaValueException:
            return False

    report("fastjsonschema, validation alone", runs, lambda: sum(map(accepts, values)))


main()
