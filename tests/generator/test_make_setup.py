"""`make setup` with a Python that is too old."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.projects import ROOT

OLD = "import sys; sys.version_info = (3, 10, 12, 'final', 0); exec(sys.argv[2])"


def test_the_version_that_is_needed_is_said(tmp_path: Path) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    for name in ("requirements.lock", "pyproject.toml"):
        (tmp_path / name).touch()
    old = tmp_path / "bin/python3"
    old.parent.mkdir()
    old.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{OLD}" "$@"\n')
    old.chmod(0o755)
    environment = {**os.environ, "PATH": f"{old.parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(["make", "setup"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Python 3.11 or newer is needed, and python3 is 3.10.12. Name another: make setup PYTHON=" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / ".venv").exists()
