"""Ctrl-C while the command still imports what it needs: it ends at once and quietly."""

from __future__ import annotations

import subprocess
import sys

import pytest

INTERRUPTED_IMPORT = """
import os, signal, sys
class Interrupts:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Interrupts())
sys.argv = [{package!r}, "--help"]
import runpy
runpy.run_module({package!r}, run_name="__main__", alter_sys=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
@pytest.mark.parametrize(
    ("package", "module"),
    [
        ("zoho_desk_mcp", "zoho_desk_mcp.server.commands.cli"),
        ("zoho_desk_mcp", "zoho_desk_mcp.vendor"),
        ("generator", "generator.pipeline"),
    ],
)
def test_it_ends_quietly(package: str, module: str) -> None:
    script = INTERRUPTED_IMPORT.format(package=package, module=module)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 130
    assert done.stdout + done.stderr == ""
