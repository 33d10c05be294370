"""Fetch, generate, fetch again, compare, generate, release: with real git repositories."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from generator.files.lock import checksums, read_lock
from generator.project import Project
from tests.support.projects import REAL
from tests.support.samples import (
    HERE,
    PREVIOUS,
    Repository,
    previous_files,
    project,
    repository,
    run,
    upstream_with,
)

EXPECTED = HERE / "round_trip/expected.md"
CHANGELOG = HERE / "round_trip/changelog.md"


@pytest.fixture
def upstream(tmp_path: Path) -> Repository:
    return repository(tmp_path / "upstream")


@pytest.fixture
def here(tmp_path: Path) -> Project:
    return project(tmp_path / "project")


def without_origin(text: str) -> str:
    return re.sub(r"^Upstream: .*$", "Upstream: …", text, flags=re.MULTILINE)


def assert_is_committed(text: str, path: Path, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_round_trip(
    upstream: Repository, here: Project, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    first = upstream_with(upstream, PREVIOUS)
    second = upstream_with(upstream, REAL.openapi, sorted(previous_files()))
    own = Repository(here.root)

    done = run(here, monkeypatch, "fetch", "--repo", str(upstream.folder), "--ref", first)
    assert done.exit_code == 0, done.output
    assert "5 files added, 0 removed, 0 changed" in done.output
    assert read_lock(here.lock_file).commit == first
    assert run(here, monkeypatch, "generate").exit_code == 0
    own.commit("Begin")

    done = run(here, monkeypatch, "fetch", "--repo", str(upstream.folder))
    assert "0 files added, 0 removed, 5 changed" in done.output
    assert read_lock(here.lock_file).commit == second
    assert checksums(here.openapi) == {name: REAL_CHECKSUMS[name] for name in previous_files()}

    report = run(here, monkeypatch, "diff", "--format", "markdown", "--long")
    assert_is_committed(report.stdout, EXPECTED, request)
    assert run(here, monkeypatch, "diff", "--fail-on", "breaking").exit_code == 1
    counts = json.loads(run(here, monkeypatch, "diff", "--format", "json").stdout)["counts"]
    assert counts["breaking"] > 0

    assert run(here, monkeypatch, "check").exit_code == 1
    assert run(here, monkeypatch, "generate").exit_code == 0
    assert run(here, monkeypatch, "check").exit_code == 0

    done = run(here, monkeypatch, "release")
    assert done.exit_code == 0, done.output
    assert "Version 0.1.0 is now 1.0.0 (breaking)." in done.output
    assert_is_committed(without_origin((here.output / "CHANGELOG.md").read_text()), CHANGELOG, request)
    assert f"at {second[:12]}" in (here.output / "CHANGELOG.md").read_text()
    for name in ("pyproject.toml", "server.json"):
        assert "0.1.0" not in (here.output / name).read_text()
        assert "1.0.0" in (here.output / name).read_text()
    assert run(here, monkeypatch, "check").exit_code == 0

    again = run(here, monkeypatch, "release")
    assert again.exit_code == 1
    assert "version 1.0.0 is not committed yet" in again.output


REAL_CHECKSUMS = checksums(REAL.openapi)
