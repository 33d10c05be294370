"""The commands of docs/operations.md, as an operator runs them."""

from __future__ import annotations

import os
import re
import subprocess
import textwrap
from pathlib import Path

from tests.support.processes import FRESH
from tests.support.projects import ROOT
from tests.support.server import Site


def commands_under(heading: str) -> str:
    """The shell commands that the document gives under a heading."""
    text = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    section = re.split(r"^#+ ", text.partition(f"### {heading}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]
    (script,) = re.findall(r"^ *```sh\n(.*?)^ *```", section, re.MULTILINE | re.DOTALL)
    return textwrap.dedent(script)


def run_commands(heading: str, site: Site | None = None, /, **variables: str | Path) -> str:
    """Run the commands under a heading, as who runs this site. Returns what they print."""
    given = {name: str(value) for name, value in variables.items()}
    environment = {**os.environ, **given} if site is None else site.environ(**given)
    program = Path(FRESH[0]).parent
    done = subprocess.run(
        ["sh", "-euc", commands_under(heading)],
        env={**environment, "PATH": f"{program}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
