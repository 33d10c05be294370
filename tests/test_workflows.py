"""The workflows give nobody more than he needs."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.support.projects import ROOT
from tests.support.workflows import workflow

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
PINNED = re.compile(r"^[\w.-]+/[\w./-]+@[0-9a-f]{40}$")
SIGNS = {"id-token": "write", "attestations": "write"}
WRITES = {
    ("upstream.yml", "propose"): {"contents": "write", "pull-requests": "write"},
    ("release.yml", "attest"): {"contents": "read", **SIGNS},
    ("release.yml", "index"): {"id-token": "write"},
    ("release.yml", "registry"): {"contents": "read", "id-token": "write"},
    ("release.yml", "image"): {"contents": "read", "packages": "write", **SIGNS},
    ("release.yml", "page"): {"contents": "write"},
}
"""The only jobs that may write. They run nothing that comes from elsewhere, except that an image is built of a tag, and
the registry's program, whose digest is known."""


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_jobs_have_the_least_that_they_need(path: Path) -> None:
    found = workflow(path)
    assert found["permissions"] == {}
    assert "pull_request_target" not in found["on"]
    for name, job in found["jobs"].items():
        assert job["permissions"] == WRITES.get((path.name, name), {"contents": "read"}), name
        assert 0 < job["timeout-minutes"] <= 60
        for step in job["steps"]:
            if "uses" in step:
                assert PINNED.match(step["uses"]), step
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False
            assert "${{" not in step.get("run", ""), "an expression in a script is code that others write"


def test_what_is_released_was_tested_and_a_person_agreed() -> None:
    jobs = workflow(ROOT / ".github/workflows/release.yml")["jobs"]
    assert workflow(ROOT / ".github/workflows/release.yml")["on"] == {"push": {"tags": ["v[0-9]+.[0-9]+.[0-9]+"]}}
    runs = [step.get("run", "") for step in jobs["build"]["steps"]]
    builds = next(number for number, run in enumerate(runs) if "make bundle" in run)
    assert max(runs.index("make test"), runs.index("make test-hosting")) < builds
    assert jobs["attest"]["needs"] == "build"
    for name, job in jobs.items():
        if name not in ("build", "attest"):
            assert job["environment"] == "release", name
            needed = [job["needs"]] if isinstance(job["needs"], str) else job["needs"]
            assert set(needed) <= {"attest", "index", "image"}


def test_what_a_release_fetches_runs_only_with_its_digest(tmp_path: Path) -> None:
    (step,) = workflow(ROOT / ".github/workflows/release.yml")["jobs"]["registry"]["steps"][1:]
    assert re.fullmatch(r"https://github\.com/\S+/v\d+\.\d+\.\d+/\S+", step["env"]["PUBLISHER"])
    (tmp_path / "bin").mkdir()
    fake = tmp_path / "bin/curl"
    fake.write_text(
        "#!/bin/sh\necho 'echo it ran' > mcp-publisher\ntar --create --gzip --file publisher.tar.gz mcp-publisher\n"
    )
    fake.chmod(0o755)
    environment = os.environ | {"PATH": f"{tmp_path}/bin:{os.environ['PATH']}", "RUNNER_TEMP": str(tmp_path)}
    done = subprocess.run(
        ["bash", "-e", "-c", step["run"]], env=environment | step["env"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "publisher.tar.gz: FAILED" in done.stdout
    assert "it ran" not in done.stdout


@pytest.mark.parametrize(("tag", "status"), [("v{}", 0), ("{}", 1), ("v{}.1", 1), ("v9.9.9", 1)])
def test_a_tag_that_is_not_the_version_is_refused(tag: str, status: int) -> None:
    project = tomllib.loads((ROOT / "generated/zoho-desk-mcp/pyproject.toml").read_text(encoding="utf-8"))["project"]
    command = [".ci/release-version", tag.format(project["version"])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == status
    assert ("::error::The tag is" in done.stdout) is bool(status)
