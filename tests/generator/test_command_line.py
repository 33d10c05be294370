"""Command lines of the generator that are wrong: what is wrong, in one line, and what is meant perhaps."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.projects import ROOT

WRONG = {
    "genrate": "there is no command genrate; did you mean generate?",
    "nothing-like-it": "there is no command nothing-like-it.",
    "": "a command is missing.",
    "generate --targt x": "there is no option --targt; did you mean --target?",
    "generate --target": "--target needs a value.",
    "generate foo bar": "too much is given: foo bar.",
    "new acme --title A": "--website is missing.",
    "diff --format x": "--format: x is none of terminal, markdown, json, junit, annotations, html.",
}


@pytest.mark.parametrize("line", WRONG)
def test_it_is_said_in_one_line(line: str) -> None:
    command = [sys.executable, "-m", "generator", *line.split()]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == f"generator: {WRONG[line]} `python -m generator --help` shows what can be given.\n"
