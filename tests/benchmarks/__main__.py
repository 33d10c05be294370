"""All lines in one run, as a table of Markdown.

    python -m tests.benchmarks                          # about five minutes
    python -m tests.benchmarks --only start --only calls
    python -m tests.benchmarks --only tests             # all tests, which take minutes more

Figures are ratios to a floor that is measured beside, in turns. Nothing else should run on the machine.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
import traceback
from collections.abc import Callable

from tests.support.benchmarks.calls import call_rows
from tests.support.benchmarks.document import write_table
from tests.support.benchmarks.generation import generation_rows
from tests.support.benchmarks.lines import Row
from tests.support.benchmarks.replicas import replica_rows
from tests.support.benchmarks.startup import startup_rows
from tests.support.benchmarks.suite import suite_rows
from tests.support.benchmarks.table import table
from tests.support.deskbench.baseline import FastMcp, installed_fastmcp

LONGEST = "tests"
"""What only runs when it is asked for."""
PARTS: dict[str, Callable[[FastMcp | str], list[Row]]] = {
    "calls": call_rows,
    "replicas": lambda _: replica_rows(),
    "start": startup_rows,
    "generation": lambda _: generation_rows(),
    LONGEST: lambda _: suite_rows(),
}


def fastmcp() -> FastMcp | str:
    """FastMCP in an environment of its own, or why there is none."""
    try:
        return installed_fastmcp()
    except subprocess.SubprocessError:
        return "could not be installed"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=PARTS, action="append", default=[], help="these; can be given several times")
    parser.add_argument("--write", action="store_true", help="put the table into docs/performance.md, if all is in it")
    options = parser.parse_args()
    peer = fastmcp()
    rows: list[Row] = []
    failed: list[str] = []
    begun = time.monotonic()
    for part in options.only or [name for name in PARTS if name != LONGEST]:
        print(f"Measuring {part} …", file=sys.stderr, flush=True)
        try:
            rows += PARTS[part](peer)
        except Exception:
            failed.append(part)
            traceback.print_exc()
    made = table(rows, f"FastMCP {peer.version} `from_openapi`" if isinstance(peer, FastMcp) else "FastMCP")
    print(made)
    print(f"All of it took {time.monotonic() - begun:.0f} s.", file=sys.stderr)
    if failed:
        sys.exit(f"Could not be measured, for the reasons above: {', '.join(failed)}.")
    if options.write and not options.only:
        write_table("bench", made)


if __name__ == "__main__":
    main()
