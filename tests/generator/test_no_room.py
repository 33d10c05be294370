"""A disk that takes no more is told of in a sentence, and what was there stays."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.projects import GOLDEN, ROOT, TEMPLATES

PROGRAM = """
import resource, signal, sys
from pathlib import Path
from generator import cli
from tests.support.projects import SmallProject
sys.dont_write_bytecode = True  # Python keeps the part of a module that there is room for, and later runs fail
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
cli.ROOT = Path(sys.argv[1])
cli.projects = lambda _: [SmallProject(cli.ROOT)]
cli.app(sys.argv[3:])
"""
COPY = """
import resource, shutil, signal, sys
from generator.commands.terminal import problems_shown
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (3_000, resource.RLIM_INFINITY))
with problems_shown():
    shutil.copyfile(sys.argv[1], sys.argv[2])
"""
COPIES = """
import resource, signal, sys
from pathlib import Path
from generator.commands.terminal import problems_shown
from generator.output.models import models_in_the_making
from tests.support.projects import REAL
fields = {f"field{number}": {"type": "string"} for number in range(1000)}
cache, output = Path(sys.argv[1]) / "cache", Path(sys.argv[1]) / "models"
with problems_shown(), models_in_the_making({"a.A": {"properties": fields}}, REAL.target, cache) as write:
    write(Path(sys.argv[1]) / "made")
    [kept] = cache.iterdir()
    kept.rename(cache / "other")
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3_000, resource.RLIM_INFINITY))
    write(output)
"""
RUFF = """
import resource, signal, sys
from pathlib import Path
from generator.commands.terminal import problems_shown
from generator.output.render import ruff
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (3_000, resource.RLIM_INFINITY))
with problems_shown():
    ruff(Path(sys.argv[1]))
"""


def run(root: Path, room: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command whose files may have so many bytes."""
    words = [sys.executable, "-c", PROGRAM, str(root), str(room), *arguments]
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize(("room", "why"), [(0, "No usable temporary directory"), (3_000, "File too large")])
def test_a_full_disk_is_told_of(room: int, why: str, tmp_path: Path) -> None:
    shutil.copytree(GOLDEN / "enums/specs", tmp_path / "specs")
    old = tmp_path / "generated/zoho-desk-mcp/old.txt"
    old.parent.mkdir(parents=True)
    old.write_text("old", encoding="utf-8")
    done = run(tmp_path, room, "generate")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "cannot be written: " in done.stderr
    assert why in done.stderr
    assert "nothing was written" in done.stderr
    assert old.read_text(encoding="utf-8") == "old"
    assert [path.name for path in old.parent.parent.iterdir()] == ["zoho-desk-mcp"]


def test_of_a_copy_the_file_without_room_is_named(tmp_path: Path) -> None:
    """The template was named that was to be copied."""
    (tmp_path / "template.py").write_bytes(bytes(10_000))
    words = [sys.executable, "-c", COPY, str(tmp_path / "template.py"), str(tmp_path / "copy.py")]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert "copy.py: cannot be written: File too large" in done.stderr.replace("\n", " ")
    assert "template.py" not in done.stderr


def test_a_module_of_models_without_room_is_named(tmp_path: Path) -> None:
    """It was said that the output cannot be written: None."""
    words = [sys.executable, "-c", COPIES, str(tmp_path)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert "models/a.py: cannot be written: File too large" in done.stderr.replace("\n", " ")


@pytest.mark.parametrize("line", ["import os", "text = 'a'"], ids=["mended", "formatted"])
def test_a_module_that_ruff_had_no_room_for_is_told_of(line: str, tmp_path: Path) -> None:
    """It empties the file, and says nothing: packages had modules without their ends, or good code was blamed."""
    module = tmp_path / "module.py"
    module.write_text(line + "\n" + 'print("a")\n' * 1_000, encoding="utf-8")
    words = [sys.executable, "-c", RUFF, str(tmp_path)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "module.py: cannot be written: File too large" in done.stderr.replace("\n", " ")


def test_a_target_is_laid_out_whole_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/starter").symlink_to(TEMPLATES / "starter")
    facts = ("--title", "Acme", "--website", "https://acme.example/", "--repo", "acme/openapi")
    done = run(tmp_path, 800, "new", "acme", *facts)
    assert done.returncode == 1
    assert "cannot be written: File too large" in done.stderr
    assert [*tmp_path.rglob("*acme*")] == []
    assert run(tmp_path, 1_000_000, "new", "acme", *facts).returncode == 0
