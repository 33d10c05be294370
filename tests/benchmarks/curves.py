"""How figures grow with their input, as tables of Markdown; each says whether something grows faster.

python -m tests.benchmarks.curves                    # about six minutes
python -m tests.benchmarks.curves --only bytes --only rows
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

from tests.support.benchmarks.call_curves import bytes_curve, clients_curve, tools_curve
from tests.support.benchmarks.curve import Curve
from tests.support.benchmarks.document import write_table
from tests.support.benchmarks.generation_curve import operations_curve
from tests.support.benchmarks.rows_curve import rows_curve

CURVES: dict[str, Callable[[], Curve]] = {
    "tools": tools_curve,
    "bytes": bytes_curve,
    "clients": clients_curve,
    "rows": rows_curve,
    "operations": operations_curve,
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=CURVES, action="append", default=[], help="these; can be given several times")
    parser.add_argument("--write", action="store_true", help="put the tables into docs/performance.md")
    options = parser.parse_args()
    begun = time.monotonic()
    for name in options.only or CURVES:
        print(f"Measuring by {name} …", file=sys.stderr, flush=True)
        report = CURVES[name]().report()
        print(report, flush=True)
        if options.write:
            write_table(f"by {name}", report)
    print(f"All of it took {time.monotonic() - begun:.0f} s.", file=sys.stderr)


if __name__ == "__main__":
    main()
