"""Ctrl-C in commands of this repository, before they have done anything: no traceback."""

from __future__ import annotations

import re
import signal
import subprocess
import sys

import pytest

from tests.support.processes import ROOT, clean_environment

MODULES = re.findall(r"\$\(BIN\)/python -m ((?:demo|tests)\b[\w.]*)", (ROOT / "Makefile").read_text("utf-8"))
INTERRUPTED = """
import runpy, signal, sys

begun = []

def interrupt(event, details):
    if event == "exec" and details[0].co_name == "<module>" and (begun or details[0].co_filename.endswith({files!r})):
        begun.append(details[0].co_filename)
        if len(begun) > {imports}:
            signal.raise_signal(signal.SIGINT)
    if event in ("subprocess.Popen", "os.fork", "os.posix_spawn"):
        sys.exit("was not interrupted")

import {package}
sys.addaudithook(interrupt)
sys.argv = [{module!r}]
runpy.run_module({module!r}, run_name="__main__", alter_sys=True)
"""
"""Gets Ctrl-C as the module begins, or as something begins that it imports.

Where that fails, it ends at the first process that it would start.
"""


@pytest.mark.parametrize("imports", [0, 1], ids=["at its beginning", "at its first import"])
@pytest.mark.parametrize("module", MODULES)
def test_ctrl_c_shows_no_traceback(module: str, imports: int) -> None:
    path = module.replace(".", "/")
    files = (f"/{path}.py", f"/{path}/__main__.py")
    program = INTERRUPTED.format(package=module.partition(".")[0], module=module, files=files, imports=imports)
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=clean_environment(), capture_output=True, timeout=60, check=False
    )
    assert (done.stdout, done.stderr) == (b"", b"")
    assert done.returncode == -signal.SIGINT
