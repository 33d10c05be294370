"""Locks, lists of parts and bundles are replaced when they are whole; a run that fails leaves the old ones."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support.projects import ROOT

PACKAGE = ROOT / "generated/zoho-desk-mcp"
LOCKS = ["requirements.lock", "requirements-extras.lock", "requirements-build.lock"]


def workshop(folder: Path, **programs: str) -> Path:
    """A folder with our programs of `.ci`, and others in place of those that they call."""
    shutil.copytree(ROOT / ".ci", folder / ".ci")
    for name, program in programs.items():
        path = folder / ".venv/bin" / name.replace("_", "-")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(program, encoding="utf-8")
        path.chmod(0o755)
    (folder / ".venv/bin/python").symlink_to(sys.executable)
    return folder


def run(folder: Path, program: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command: list[str | Path] = [folder / ".ci" / program, *arguments]
    return subprocess.run(
        command, cwd=folder, env=os.environ | environment, capture_output=True, text=True, timeout=60, check=False
    )


HALF = """#!/bin/sh
for word; do [ "$before" = --output-file ] && to=$word; before=$word; done
echo new > "$to"
case "$to" in *"$FAILS"*) echo "No room." >&2; exit 2;; esac
"""
"""A program that writes its output, and then fails, or not."""


@pytest.mark.parametrize("fails", ["/requirements.lock", "-build", "docs/site", "two", "nothing"])
def test_locks_are_renewed_together_or_not_at_all(fails: str, tmp_path: Path) -> None:
    folder = workshop(tmp_path / "tree", uv=HALF)
    (folder / "templates/desk").mkdir(parents=True)
    (folder / "templates/desk/pyproject.toml").write_text(
        '[build-system]\nrequires = ["hatchling"]\n', encoding="utf-8"
    )
    locks = ["requirements.lock", *(f"templates/desk/{name}" for name in LOCKS), "docs/site/requirements.lock"]
    for name in ("one", "two"):
        (folder / "tests/clients/requirements").mkdir(parents=True, exist_ok=True)
        (folder / f"tests/clients/requirements/{name}.in").touch()
        locks.append(f"tests/clients/locks/{name}.lock")
    for lock in locks:
        (folder / lock).parent.mkdir(parents=True, exist_ok=True)
        (folder / lock).write_text("old\n", encoding="utf-8")
    programs = tmp_path / "bin"  # npm has no part in this
    programs.mkdir()
    for name in ("bash", "dirname", "basename", "mkdir", "mktemp", "rm", "cp", "mv", "find", "sh"):
        (programs / name).symlink_to(shutil.which(name) or name)
    done = run(folder, "lock", "--upgrade", PATH=str(programs), FAILS=fails)
    assert (done.returncode == 0) is (fails == "nothing"), done.stderr
    expected = "new\n" if fails == "nothing" else "old\n"
    assert {(folder / lock).read_text(encoding="utf-8") for lock in locks} == {expected}
    assert [*(folder / ".cache").iterdir()] == []


def test_a_list_of_parts_that_cannot_be_written_whole_leaves_the_old_one(tmp_path: Path) -> None:
    folder = workshop(tmp_path, cyclonedx_py=HALF)
    shutil.copytree(PACKAGE, folder / "package", ignore=shutil.ignore_patterns("src", "tests"))
    listed = folder / "dist/package.cdx.json"
    listed.parent.mkdir()
    listed.write_text("old\n", encoding="utf-8")
    assert run(folder, "sbom", "package", FAILS="cdx").returncode != 0
    assert listed.read_text(encoding="utf-8") == "old\n"
    assert run(folder, "sbom", "package", FAILS="nothing").returncode == 0
    assert listed.read_text(encoding="utf-8") == "new\n"
    assert [path.name for path in listed.parent.iterdir()] == [listed.name]


PACK = f"""#!{sys.executable}
import os, sys, time, zipfile
if sys.argv[1] == "pack":
    with zipfile.ZipFile(sys.argv[3], "w") as new:
        for name in ("src/a.py", "manifest.json"):
            entry = zipfile.ZipInfo(name, time.localtime(time.time() + int(os.environ["LATER"]))[:6])
            entry.external_attr = (int(os.environ["LATER"]) & 0o777) << 16
            new.writestr(entry, "content")
    sys.exit(os.environ["LATER"] == "3")
"""
"""A tool that notes when it ran and with which rights, as the real one does; it may fail at its end."""


def test_a_bundle_is_the_same_each_time_and_replaced_whole(tmp_path: Path) -> None:
    folder = workshop(tmp_path, mcpb=PACK)
    (folder / "package").mkdir()
    (folder / "package/manifest.json").write_text("{}\n", encoding="utf-8")
    packed, tool = folder / "dist/package.mcpb", str(folder / ".venv/bin/mcpb")
    written = []
    for later in ("1", "500"):
        done = run(folder, "bundle", "package", BUNDLE_TOOL=tool, LATER=later)
        assert done.returncode == 0, done.stderr
        written.append(packed.read_bytes())
    assert written[0] == written[1]
    with zipfile.ZipFile(packed) as found:
        assert {name: found.read(name) for name in found.namelist()} == {
            "manifest.json": b"content",
            "src/a.py": b"content",
        }
    assert run(folder, "bundle", "package", BUNDLE_TOOL=tool, LATER="3").returncode != 0
    assert packed.read_bytes() == written[0]
    assert [path.name for path in packed.parent.iterdir()] == [packed.name]
