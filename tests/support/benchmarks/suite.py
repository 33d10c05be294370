"""How long all tests take, as the time a test."""

from __future__ import annotations

import re
import subprocess
import sys
import time

from tests.support.benchmarks.lines import Row
from tests.support.projects import ROOT

PASSED = re.compile(r"(\d+) passed")


def suite_rows() -> list[Row]:
    """The line of the tests. Ends the run where one fails."""
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "pytest"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    seconds = time.perf_counter() - begun
    passed = PASSED.search(done.stdout)
    if done.returncode or passed is None:
        sys.exit(f"{done.stdout[-3000:]}\nThe tests do not pass.")
    return [Row("tests", [], [seconds / int(passed[1]) * 1000])]
