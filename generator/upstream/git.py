"""The little of git that the generator needs: read a folder of a commit, and learn of commits."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from generator.errors import GeneratorError, Problem

QUIET = {"GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
"""No questions, and messages in one language."""
REPOSITORY_VARIABLES = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE")
"""What git sets for hooks, and what would send our commands to the wrong repository."""


@dataclass(frozen=True)
class Commit:
    """A commit: its hash and its committer date in UTC."""

    hash: str
    date: str


def git(folder: Path, *arguments: str) -> bytes:
    """Run git in a folder and give what it prints. Raises GeneratorError with git's own complaint."""
    environment = {key: value for key, value in os.environ.items() if key not in REPOSITORY_VARIABLES} | QUIET
    try:
        done = subprocess.run(  # noqa: S603  # no shell; callers put `--end-of-options` before words of others
            ["git", *arguments],  # noqa: S607  # git is wherever the user has it
            cwd=folder,
            env=environment,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise GeneratorError([Problem("git", "is not installed", "Install git, then try again.")]) from None
    if done.returncode:
        raise GeneratorError([Problem("git", _complaint(done.stderr) or f"{arguments[0]} failed")])
    return done.stdout


def commit(folder: Path, revision: str) -> Commit:
    """The commit that a revision names. Raises GeneratorError where there is none."""
    try:
        found = git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except GeneratorError:
        hint = "Give a commit, a branch or a tag of this repository."
        raise GeneratorError([Problem("git", f"there is no revision {revision!r} here", hint)]) from None
    name = found.decode().strip()
    seconds = int(git(folder, "show", "--no-patch", "--format=%ct", name))
    return Commit(name, datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))


def extract(folder: Path, revision: str, path: str, target: Path) -> None:
    """Write the files under `path` of a revision into `target`. Raises GeneratorError where there are none."""
    packed = git(folder, "archive", "--format=tar", revision, "--", path)
    try:
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(target, filter="data")
    except tarfile.TarError as error:  # a link that leads out of the folder, for one
        raise GeneratorError([Problem(path, f"cannot be unpacked: {error}")]) from None


def _complaint(said: bytes) -> str:
    """What git names fatal; the lines around it are advice."""
    lines = said.decode(errors="replace").strip().splitlines()
    return next((line for line in lines if line.startswith(("fatal:", "error:"))), lines[-1] if lines else "")
