#!/usr/bin/env python3
"""Check labels against their pages: usage: check.py TREES LABELS [COMPANY]

LABELS/<company>/<page>.json are read as READING-RULES.md describes gold files. Prints each fault with its file;
exit status 1 where there are any.
"""
import json
import pathlib
import re
import sys

TYPES = {"text", "multilineText", "url", "email", "integer", "number", "boolean", "choice", "multipleChoice", "reference",
         "multipleReference", "list", "keyValues", "date", "file"}
FACTS = {
    "via": {"table", "list", "steps"}, "type": TYPES,
    "presence": {"required", "optional", "conditional", "unstated"}, "secret": {True, False},
    "format": {"hostname", "ip", "cidr", "uuid", "arn", "duration", "cron"},
}
KEYS = {"label", "line", "via", "type", "presence", "secret", "options", "default", "format", "either", "form"}
NEEDED = ("label", "line", "via", "type", "presence", "secret")


def words(text):
    return re.findall(r"\w+", re.sub(r"<[^>]*>|&\w+;|[\\`*_]", " ", text).casefold())


def faults(label_file, trees, company):
    try:
        gold = json.loads(label_file.read_text())
    except ValueError as error:
        return [f"no JSON: {error}"]
    page = trees / company / gold.get("page", "?")
    if not page.is_file():
        return [f"no page {gold.get('page')!r} in the tree"]
    found = []
    lines = page.read_text(errors="replace").splitlines()
    text = " " + " ".join(words("\n".join(lines))) + " "
    for field in gold["fields"]:
        name = repr(field.get("label"))
        found += [f"{name}: no key {key!r}" for key in NEEDED if key not in field]
        found += [f"{name}: unknown key {key!r}" for key in field if key not in KEYS]
        for key, allowed in FACTS.items():
            values = [field[key]] if key in field else []
            values += field.get("either", {}).get(key, [])
            found += [f"{name}: {key} {value!r}" for value in values if value not in allowed]
        if not 1 <= field.get("line", 1) <= len(lines):
            found.append(f"{name}: no line {field['line']}")
        if " " + " ".join(words(str(field.get("label", "")))) + " " not in text:
            found.append(f"{name}: the page does not have the label")
        if field.get("type") not in ("choice", "multipleChoice") and field.get("options"):
            found.append(f"{name}: options of a {field.get('type')}")
        if field.get("format") and field.get("type") != "text":
            found.append(f"{name}: format of a {field.get('type')}")
    if not isinstance(gold.get("dontCare", []), list):
        found.append("dontCare is no list")
    return found


def main(argv):
    if len(argv) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    trees, labels = pathlib.Path(argv[0]), pathlib.Path(argv[1])
    pages = fields = bad = 0
    for label_file in sorted(p for p in labels.rglob("*.json") if p.is_file()):
        company = label_file.relative_to(labels).parts[0]
        if len(argv) == 3 and company != argv[2]:
            continue
        pages += 1
        for fault in faults(label_file, trees, company):
            bad += 1
            print(f"{label_file}: {fault}")
        fields += label_file.read_text().count('"label"')
    print(f"{pages} pages, {fields} fields, {bad} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
