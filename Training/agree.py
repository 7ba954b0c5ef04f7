#!/usr/bin/env python3
"""How far two readers agree: usage: agree.py FIRST SECOND

Scores the labels of SECOND against those of FIRST on the pages that both have, as score.py scores a model: by label and facts.
"""
import json
import pathlib
import re
import sys

FACTS = ("type", "presence", "secret", "options", "default", "format")


def key(text):
    return re.sub(r"^(the|an?) ", "", re.sub(r"\s+", " ", str(text)).strip().casefold()).rstrip(" :,.")


def fields(gold, skip):
    seen, out = {}, {}
    for field in gold["fields"]:
        label = key(field["label"])
        if label in skip:
            continue
        seen[label] = seen.get(label, 0) + 1
        out[label, seen[label]] = field
    return out


def accepts(field, fact):
    value = field.get(fact, "unstated" if fact == "presence" else None)
    return [value, *field.get("either", {}).get(fact, [])]


def main(argv):
    if len(argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    first, second = map(pathlib.Path, argv)
    pages = left = right = both = exact = 0
    agreed = dict.fromkeys(FACTS, 0)
    for file in sorted(p for p in second.rglob("*.json") if p.is_file()):
        other = first / file.relative_to(second)
        if not other.is_file():
            continue
        pages += 1
        one, two = json.loads(other.read_text()), json.loads(file.read_text())
        skip = {key(label) for gold in (one, two) for label in gold.get("dontCare", [])}
        ours, theirs = fields(one, skip), fields(two, skip)
        left, right = left + len(ours), right + len(theirs)
        for name in ours.keys() & theirs.keys():
            both += 1
            same = [f for f in FACTS if any(a in accepts(theirs[name], f) for a in accepts(ours[name], f))]
            exact += len(same) == len(FACTS)
            for fact in same:
                agreed[fact] += 1
    print(f"{pages} pages, {left} and {right} fields, found F1 {2 * both / max(left + right, 1):.3f}, "
          f"exact F1 {2 * exact / max(left + right, 1):.3f}, "
          + " ".join(f"{fact} {count / max(both, 1):.3f}" for fact, count in agreed.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
