#!/usr/bin/env python3
"""Keeps the documents of a partitioned data set that are valid against a schema.

usage: filter.py SCHEMA INPUT OUTPUT

INPUT is a folder of files with a JSON document on each line, OUTPUT a folder that is made. Each partition is piped through
one process of `formwright`, which must be on the path of every worker.
"""

import os
import shlex
import sys

from pyspark.sql import SparkSession

# A partition with invalid documents ends with status 1, as it should; anything else must fail the job.
COMMAND = """
formwright validate --schema {schema} --lines --jobs 1 --quiet --valid-to - || [ $? -eq 1 ]
"""


def main():
    schema, source, target = sys.argv[1:]
    session = SparkSession.builder.appName("formwright").getOrCreate()
    script = COMMAND.format(schema=shlex.quote(schema)).strip()
    documents = session.sparkContext.textFile(source)
    # Without an environment, the command has no path to be found on.
    valid = documents.pipe(f"sh -c {shlex.quote(script)}", {"PATH": os.environ["PATH"]}, checkCode=True)
    valid.saveAsTextFile(target)
    session.stop()


main()
