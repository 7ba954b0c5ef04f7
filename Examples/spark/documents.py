#!/usr/bin/env python3
"""Writes documents of the form `checks/check` into files, one partition each: about one of twenty is invalid.

usage: documents.py COUNT PARTITIONS FOLDER
"""

import json
import pathlib
import random
import sys

INTERVALS = ["1 minute", "5 minutes", "1 hour"]
FAULTS = [
    lambda document: document.pop("checkName"),
    lambda document: document.update(checkName=""),
    lambda document: document.update(expectedStatus=600),
    lambda document: document.update(interval="2 minutes"),
    lambda document: document.update(pageURL="https://example.com"),
    lambda document: document.update(useCredentials=True),
]


def document(number, source):
    values = {
        "checkName": f"Überseehafen {number}",
        "pageUrl": f"https://example.com/pages/{number % 977}?from=check",
        "interval": source.choice(INTERVALS),
    }
    if number % 3 == 0:
        values["expectedStatus"] = source.randrange(100, 600)
    if number % 4 == 0:
        values["labels"] = {"team": f"harbor {number % 11}", "stage": "production"}
    if source.random() < 0.05:
        source.choice(FAULTS)(values)
    return values


def main():
    count, partitions, folder = int(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
    folder.mkdir(parents=True)
    source = random.Random(5)
    for partition in range(partitions):
        first, last = count * partition // partitions, count * (partition + 1) // partitions
        with open(folder / f"part-{partition:05}.jsonl", "w", encoding="utf-8") as file:
            for number in range(first, last):
                values = document(number, source)
                file.write(json.dumps(values, ensure_ascii=source.random() < 0.5) + "\n")


main()
