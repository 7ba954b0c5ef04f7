#!/usr/bin/env python3
"""Draw documentation pages to label, by a fixed seed: usage: draw.py TREES SEED PAGES RICH LABELS...

Prints one page a line, COMPANY<tab>PATH<tab>rich|any. Every company of TREES gets the same number of pages; the share RICH of them
(0.5, say) look rich in fields (many table rows, labelled list items, marked controls), the rest are any pages. Pages that one of the
folders LABELS has labels of, partials, pages shorter than 200 bytes, and pages longer than 40,000 bytes (too long for one reader) are
not drawn. The labels of this folder: `draw.py TREES 1 420 0.5 GOLD`, then `draw.py TREES 2 385 1 GOLD labels`, and of 29 companies
`3 700 1` and `4 1000 1`; the last 364 with seed 7, at most 28 of a company, all rich.
"""
import json
import pathlib
import random
import re
import sys

TABLE_ROW = re.compile(r"^\s*\|(?!\s*:?-+).*\|.*\|", re.M)
ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+(?:\*\*|__|`|_)", re.M)
CONTROL = re.compile(
    r"\b(?:enter|select|choose|type|specify|provide|set|check|toggle|enable|fill|paste|upload|input)\b[^.\n]{0,80}(?:\*\*|`)", re.I)
COMPONENT = re.compile(r"<(?:ParamField|ResponseField|Field|Property)\b")


def richness(text):
    return (len(TABLE_ROW.findall(text)) + 2 * len(ITEM.findall(text)) + 2 * len(CONTROL.findall(text))
            + 2 * len(COMPONENT.findall(text)))


def main(argv):
    if len(argv) < 5:
        print(__doc__, file=sys.stderr)
        return 2
    trees, folders = pathlib.Path(argv[0]), [pathlib.Path(a) for a in argv[4:]]
    seed, count, share = int(argv[1]), int(argv[2]), float(argv[3])
    companies = sorted(p.name for p in trees.iterdir() if p.is_dir())
    each = -(-count // len(companies))
    for company in companies:
        labelled = {json.loads(p.read_text())["page"] for folder in folders for p in (folder / company).rglob("*.json") if p.is_file()}
        pages = []
        for path in sorted((trees / company).rglob("*")):
            name = path.relative_to(trees / company).as_posix()
            if path.suffix not in (".md", ".mdx") or name in labelled or "_partial" in name or path.name.startswith("_"):
                continue
            if 200 <= path.stat().st_size <= 40_000:
                pages.append((name, richness(path.read_text(errors="replace"))))
        generator = random.Random(f"{seed}/{company}")
        rich = sorted(name for name, score in pages if score >= 12)
        chosen = generator.sample(rich, min(len(rich), int(each * share)))
        others = [name for name, _ in pages if name not in set(chosen)]
        rest = generator.sample(others, min(len(others), each - int(each * share)))
        for name in sorted(chosen + rest):
            print(company, name, "rich" if name in chosen else "any", sep="\t")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
