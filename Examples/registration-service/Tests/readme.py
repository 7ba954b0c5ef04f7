"""Runs what the README shows, and compares what comes: readme.py README URL"""

import re
import subprocess
import sys

PLACE = "http://127.0.0.1:8080"


def examples(text):
    """Commands and their output. A command goes on while a quote is open; output ends at the next command."""
    for block in re.findall(r"^```console\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            lines = example.splitlines(keepends=True)
            count = next(n for n in range(1, len(lines) + 1) if "".join(lines[:n]).count("'") % 2 == 0)
            yield "".join(lines[:count]), "".join(lines[count:])


def main(path, url):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if f"\nlistening on {PLACE}\n" not in text:
        sys.exit("readme: it does not show what the service says")
    shown = list(examples(text))
    if len(shown) < 3:
        sys.exit("readme: its examples are not found")
    for command, expected in shown:
        run = subprocess.run(
            ["bash", "-c", command.replace(PLACE, url)], capture_output=True, timeout=60, encoding="utf-8")
        if run.returncode != 0 or run.stdout != expected:
            sys.exit(f"readme: {command}expected:\n{expected}found:\n{run.stdout}{run.stderr}")
    print(f"readme: {len(shown)} examples give what they show")


main(sys.argv[1], sys.argv[2])
