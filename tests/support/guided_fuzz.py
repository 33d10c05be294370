"""Fuzzing that is guided by coverage: atheris makes the input of tests that need nothing but their parser.

`python -m tests.support.guided_fuzz SECONDS [NAME ...]` runs them in turn, for so many seconds in all. Input that
reaches new code is kept in `.cache/fuzz`, and the next run begins with it. Input that fails is kept by hypothesis:
its next run of the test begins with that, and makes it smaller.
"""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

try:
    import atheris
except ImportError:
    atheris = None

IS_HERE = atheris is not None

TARGETS = {
    "html": ("tests.fuzz.test_html", "test_any_html_becomes_text_in_time"),
    "markdown": ("tests.fuzz.test_html", "test_any_markdown_becomes_html_in_time"),
    "specs": ("tests.fuzz.test_specs", "test_any_specs_give_tools_or_problems"),
    "records": ("tests.fuzz.test_specs", "test_any_records_give_tools_or_problems"),
    "seen": ("tests.fuzz.test_html", "test_no_text_that_is_seen_is_lost"),
    "json": ("tests.fuzz.test_specs", "test_any_text_of_a_file_is_read_or_refused"),
    "overlay": ("tests.fuzz.test_specs", "test_any_overlay_is_applied_or_refused"),
    "yaml": ("tests.fuzz.test_specs", "test_any_yaml_is_read_or_refused"),
}
"""Name -> module and test. The other tests of this folder have servers, whose coverage is not seen from here."""
OURS = ["generator", "zoho_desk_mcp"]
FOLDER = Path(".cache/fuzz")


def main(arguments: list[str]) -> int:
    """Each target in a process of its own: libFuzzer ends the process with its run. Gives the exit status."""
    if atheris is None:
        sys.stdout.write("atheris has no build for this Python or system: there is no fuzzing by coverage here.\n")
        return 0
    seconds, names = int(arguments[0]), arguments[1:] or list(TARGETS)
    share = max(1, seconds // len(names))
    one = [sys.executable, "-m", "tests.support.guided_fuzz", "--one"]
    return max(subprocess.run([*one, name, str(share)], check=False).returncode != 0 for name in names)


def fuzz(name: str, seconds: str) -> None:
    """Run one target for so many seconds. Does not return: the status is 0 where nothing failed."""
    with atheris.instrument_imports(include=OURS):
        module, test = TARGETS[name]
        target = getattr(import_module(module), test).hypothesis.fuzz_one_input
    (FOLDER / name).mkdir(parents=True, exist_ok=True)
    limits = [f"-max_total_time={seconds}", "-timeout=60", "-rss_limit_mb=4096", "-print_final_stats=1"]
    atheris.Setup([sys.argv[0], *limits, f"-artifact_prefix={FOLDER}/{name}-", str(FOLDER / name)], target)
    atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1] == "--one":
        fuzz(*sys.argv[2:])
    sys.exit(main(sys.argv[1:]))
