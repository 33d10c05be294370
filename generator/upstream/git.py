"""The little of git that the generator needs: read a folder of a commit, and learn of commits."""

from __future__ import annotations

import os
import re
import shutil
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from generator.errors import GeneratorError, Problem, raise_if_any
from generator.files.bounded_text import MAX_BYTES
from generator.files.named import write_file
from generator.upstream.bounded_run import run

NOT_INSTALLED = "is not installed"
MAX_FOLDER = 100_000_000
"""Bytes of the files of a folder together."""
MAX_FILES = 20_000
"""Files of a folder that are looked at, of whatever kind."""
MAX_PRINTED = 200_000_000
"""Bytes that git may print: a folder's files, and a line for each."""
MAX_DOWNLOAD = 500_000_000
"""Bytes that git may fetch, all files of a commit together, as they are packed."""
MAX_LISTED = 10_000_000
"""Bytes of a list of files. A tree may hold itself often: some kilobytes then list billions of files."""
MAX_NAME = 200
"""Bytes of the name of a file or folder."""
MAX_PATH = 800
"""Bytes of the names of folders and file together: systems take little more."""
ODD_CHARACTERS = re.compile(r"[\x00-\x1f\x7f-\x9f\\:\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
"""What no name needs, and some system or terminal obeys."""
QUIET = {
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
    "GIT_HTTP_LOW_SPEED_LIMIT": "1000",
    "GIT_HTTP_LOW_SPEED_TIME": "60",
}
"""No questions, messages in one language, and no server that is waited for without end."""
NO_CLONE = b"fatal: not a git repository"
NO_REPOSITORY = re.compile(
    "GIT_(DIR|COMMON_DIR|WORK_TREE|INDEX_FILE|PREFIX|NAMESPACE|SHALLOW_FILE|GRAFT_FILE|QUARANTINE_PATH|REPLACE_REF_BASE"
    "|(ALTERNATE_)?OBJECT_DIRECTOR(Y|IES))"
)
"""What git sets for hooks, and what would send our commands to the wrong repository."""
SETTINGS = (
    *("-c", "fetch.unpackLimit=1"),  # one file, whatever comes
    *("-c", "core.bigFileThreshold=5m", "-c", "core.packedGitWindowSize=64m", "-c", "core.packedGitLimit=256m"),
    *("-c", "gc.auto=0", "-c", "maintenance.auto=false"),  # nothing goes on when a command has ended
    *("-c", "log.showSignature=false"),
)
"""What keeps git within its bounds, and what people's own settings would change of what it prints."""


class GitFailedError(GeneratorError):
    """Git ended with a complaint; an empty one where it was asked to be quiet."""

    def __init__(self, command: str, complaint: str) -> None:
        super().__init__([Problem("git", complaint or f"{command} failed")])
        self.complaint = complaint


class NoFolderError(GeneratorError):
    """A commit has no such folder."""


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


def git(folder: Path, *arguments: str, given: bytes = b"", most: int = MAX_PRINTED, grows: Path | None = None) -> bytes:
    """Run git in a folder, with its input, and give what it prints.

    It may print, and write into the folder `grows`, `most` bytes together. Raises GeneratorError with git's own
    complaint, or where it takes too long or too much.
    """
    if shutil.which("git") is None:
        raise GeneratorError([Problem("git", NOT_INSTALLED, "Install git, then try again.")])
    environment = {key: value for key, value in os.environ.items() if not NO_REPOSITORY.fullmatch(key)} | QUIET
    done = run(["git", *SETTINGS, *arguments], folder, environment, given, most, grows)
    if done.status:
        if NO_CLONE in done.said:
            hint = "Clone the repository, its history too: a folder of files alone has nothing to compare with."
            raise GeneratorError([Problem("git", f"{folder.name} is not within a clone of a repository", hint)])
        raise GitFailedError(arguments[0], _complaint(done.said))
    return done.output


def download(bare: Path, url: str, ref: str) -> None:
    """Fetch one commit without its history into a bare repository. Raises GeneratorError where it cannot be had."""
    what = ("--quiet", "--depth=1", "--no-tags", "--no-recurse-submodules", "--end-of-options", url, ref)
    git(bare, "fetch", *what, most=MAX_DOWNLOAD, grows=bare)


def commit(folder: Path, revision: str) -> Commit:
    """The commit that a revision names. Raises GeneratorError where there is none, or no repository to be read."""
    try:
        found = git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except GitFailedError as error:
        if error.complaint:
            raise
        if revision == "HEAD":
            raise GeneratorError([Problem("git", "there is no commit here yet to compare with", "Commit.")]) from None
        hint = "Give a commit, a branch or a tag of this repository."
        raise GeneratorError([Problem("git", f"there is no revision {revision!r} here", hint)]) from None
    name = found.decode().strip()
    seconds = git(folder, "log", "-1", "--format=%ct", name)  # `show` walks all its files
    try:
        return Commit(name, datetime.fromtimestamp(int(seconds), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    except (ValueError, OverflowError, OSError):
        raise GeneratorError([Problem("git", f"commit {name} has no date that there is", "Choose another.")]) from None


def extract(folder: Path, revision: str, path: str, target: Path, suffixes: Collection[str] = ()) -> None:
    """Write the files under `path` of a revision into `target`, those with a suffix only where some are named.

    Nothing is written out of `target`: links lead nowhere. Raises NoFolderError where there are no files, and
    GeneratorError where there are too many, or some that cannot be written.
    """
    where = [] if path == "." else [path]
    listed = git(folder, "ls-tree", "-r", "-z", "--long", "--end-of-options", revision, *where, most=MAX_LISTED)
    entries = [_entry(each) for each in listed.split(b"\0") if each]
    if not entries:
        raise NoFolderError([Problem("git", f"there is no folder {path} at {revision}")])
    wanted = [each for each in entries if not suffixes or PurePosixPath(each.name).suffix in suffixes]
    plain = [each for each in wanted if each.mode.startswith("100") and each.size <= MAX_BYTES]
    raise_if_any([*_too_much(path, wanted, plain)] or _odd_names(wanted))
    for each in wanted:
        _stand_in(target / each.name, each)
    content = git(folder, "cat-file", "--batch", given="".join(f"{each.hash}\n" for each in plain).encode())
    start = 0
    for each in plain:
        start = content.index(b"\n", start) + 1  # after the line that tells hash, kind and size
        write_file(target / each.name, content[start : start + each.size])
        start += each.size + 1


def _entry(listed: bytes) -> _Entry:
    facts, _, name = listed.partition(b"\t")
    mode, _, found, size = facts.decode().split()
    return _Entry(mode, found, int(size) if size.isdecimal() else 0, os.fsdecode(name))


def _too_much(path: str, wanted: Collection[_Entry], plain: Collection[_Entry]) -> Iterator[Problem]:
    hint = "Name the folder that holds the OpenAPI files only."
    if len(wanted) > MAX_FILES:
        yield Problem(path, f"holds more than {MAX_FILES:,} files", hint)
    if sum(each.size for each in plain) > MAX_FOLDER:
        yield Problem(path, f"holds files of more than {MAX_FOLDER:,} bytes together", hint)


def _odd_names(entries: Collection[_Entry]) -> Iterator[Problem]:
    paths = [PurePosixPath(each.name) for each in entries]
    number = Counter(paths) + Counter({folder for path in paths for folder in path.parents})  # no folder is a file
    for each, path in zip(entries, paths, strict=True):
        parts = path.parts
        if ODD_CHARACTERS.search(each.name) or {"..", ".git"} & {*parts} or each.name.startswith("/"):
            yield Problem(repr(each.name), "has a name that no system takes without harm", "Tell upstream.")
        elif any(len(os.fsencode(part)) > MAX_NAME for part in parts):
            yield Problem(f"{each.name[:MAX_NAME]}…", f"has a name of more than {MAX_NAME} bytes", "Tell upstream.")
        elif len(os.fsencode(each.name)) > MAX_PATH:
            yield Problem(f"{each.name[:MAX_NAME]}…", f"has a path of more than {MAX_PATH} bytes", "Tell upstream.")
        elif number[path] > 1:
            yield Problem(each.name, "stands more than once in its folder", "Tell upstream.")


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
