"""The little of git that the generator needs: read a folder of a commit, and learn of commits."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from generator.errors import GeneratorError, Problem, raise_if_any
from generator.files.bounded_text import MAX_BYTES

NOT_INSTALLED = "is not installed"
MAX_FOLDER = 100_000_000
"""Bytes of the files of a folder together."""
MAX_NAME = 200
"""Bytes of the name of a file or folder."""
ODD_CHARACTERS = re.compile(r"[\x00-\x1f\x7f-\x9f\\:\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
"""What no name needs, and some system or terminal obeys."""
QUIET = {
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
    "GIT_HTTP_LOW_SPEED_LIMIT": "1000",
    "GIT_HTTP_LOW_SPEED_TIME": "60",
}
"""No questions, messages in one language, and no server that is waited for without end."""
REPOSITORY_VARIABLES = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE")
"""What git sets for hooks, and what would send our commands to the wrong repository."""


@dataclass(frozen=True)
class Commit:
    """A commit: its hash and its committer date in UTC."""

    hash: str
    date: str


@dataclass(frozen=True)
class _Entry:
    """A file of a commit, by its path from where git runs."""

    mode: str
    hash: str
    size: int
    name: str


def git(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    """Run git in a folder, with its input, and give what it prints. Raises GeneratorError with git's own complaint."""
    environment = {key: value for key, value in os.environ.items() if key not in REPOSITORY_VARIABLES} | QUIET
    try:
        done = subprocess.run(  # noqa: S603  # no shell; callers put `--end-of-options` before words of others
            ["git", *arguments],  # noqa: S607  # git is wherever the user has it
            cwd=folder,
            env=environment,
            input=given,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise GeneratorError([Problem("git", NOT_INSTALLED, "Install git, then try again.")]) from None
    if done.returncode:
        raise GeneratorError([Problem("git", _complaint(done.stderr) or f"{arguments[0]} failed")])
    return done.stdout


def commit(folder: Path, revision: str) -> Commit:
    """The commit that a revision names. Raises GeneratorError where there is none."""
    try:
        found = git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except GeneratorError as error:
        if error.problems[0].what == NOT_INSTALLED:
            raise
        hint = "Give a commit, a branch or a tag of this repository."
        raise GeneratorError([Problem("git", f"there is no revision {revision!r} here", hint)]) from None
    name = found.decode().strip()
    seconds = git(folder, "show", "--no-patch", "--format=%ct", name)
    try:
        return Commit(name, datetime.fromtimestamp(int(seconds), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    except (ValueError, OverflowError, OSError):
        raise GeneratorError([Problem("git", f"commit {name} has no date that there is", "Choose another.")]) from None


def extract(folder: Path, revision: str, path: str, target: Path, suffixes: Collection[str] = ()) -> None:
    """Write the files under `path` of a revision into `target`, those with a suffix only where some are named.

    Nothing is written out of `target`: links lead nowhere. Raises GeneratorError where there are no files, or too many.
    """
    listed = git(
        folder, "ls-tree", "-r", "-z", "--long", "--end-of-options", revision, *([] if path == "." else [path])
    )
    entries = [_entry(each) for each in listed.split(b"\0") if each]
    if not entries:
        raise GeneratorError([Problem("git", f"there is no folder {path} at {revision}")])
    wanted = [each for each in entries if not suffixes or PurePosixPath(each.name).suffix in suffixes]
    raise_if_any(_odd_names(wanted))
    plain = [each for each in wanted if each.mode.startswith("100") and each.size <= MAX_BYTES]
    if sum(each.size for each in plain) > MAX_FOLDER:
        what = f"holds files of more than {MAX_FOLDER:,} bytes together"
        raise GeneratorError([Problem(path, what, "Name the folder that holds the OpenAPI files only.")])
    for each in wanted:
        _stand_in(target / each.name, each)
    content = git(folder, "cat-file", "--batch", given="".join(f"{each.hash}\n" for each in plain).encode())
    start = 0
    for each in plain:
        start = content.index(b"\n", start) + 1  # after the line that tells hash, kind and size
        (target / each.name).write_bytes(content[start : start + each.size])
        start += each.size + 1


def _entry(listed: bytes) -> _Entry:
    facts, _, name = listed.partition(b"\t")
    mode, _, found, size = facts.decode().split()
    return _Entry(mode, found, int(size) if size.isdecimal() else 0, os.fsdecode(name))


def _odd_names(entries: Collection[_Entry]) -> Iterator[Problem]:
    for each in entries:
        parts = PurePosixPath(each.name).parts
        if ODD_CHARACTERS.search(each.name) or {"..", ".git"} & {*parts} or each.name.startswith("/"):
            yield Problem(repr(each.name), "has a name that no system takes without harm", "Tell upstream.")
        elif any(len(os.fsencode(part)) > MAX_NAME for part in parts):
            yield Problem(f"{each.name[:MAX_NAME]}…", f"has a name of more than {MAX_NAME} bytes", "Tell upstream.")


def _stand_in(path: Path, entry: _Entry) -> None:
    """What stands in the place of a file until it is written: what is no plain file, or too large, for good."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if entry.mode.startswith("100"):
        with path.open("wb") as file:
            file.truncate(entry.size)
    else:
        path.symlink_to("nowhere")


def _complaint(said: bytes) -> str:
    """What git names fatal; the lines around it are advice."""
    lines = said.decode(errors="replace").strip().splitlines()
    return next((line for line in lines if line.startswith(("fatal:", "error:"))), lines[-1] if lines else "")
