"""A disk that takes no more is told of in a sentence, and what was there stays."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.projects import GOLDEN, ROOT

PROGRAM = """
import resource, signal, sys
from pathlib import Path
from generator import cli
from tests.support.projects import SmallProject
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
cli.projects = lambda _: [SmallProject(Path(sys.argv[1]))]
cli.app(["generate"])
"""


@pytest.mark.parametrize(("room", "why"), [(0, "No usable temporary directory"), (3_000, "File too large")])
def test_a_full_disk_is_told_of(room: int, why: str, tmp_path: Path) -> None:
    shutil.copytree(GOLDEN / "enums/specs", tmp_path / "specs")
    old = tmp_path / "generated/zoho-desk-mcp/old.txt"
    old.parent.mkdir(parents=True)
    old.write_text("old", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path), str(room)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "cannot be written: " in done.stderr
    assert why in done.stderr
    assert "nothing was written" in done.stderr
    assert old.read_text(encoding="utf-8") == "old"
    assert [path.name for path in old.parent.parent.iterdir()] == ["zoho-desk-mcp"]
