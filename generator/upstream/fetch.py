"""Gets upstream's files with git, takes the prose out of them, and puts them and their lock in place."""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.errors import GeneratorError, Problem, raise_if_any
from generator.files.bounded_text import bounded_text
from generator.files.lock import Lock, LockedFile, checksums
from generator.files.named import write_file
from generator.files.tree import replaced
from generator.files.written import written
from generator.openapi.document import JsonObject
from generator.openapi.reading.files import FILE_EXTENSIONS, read_files, read_named
from generator.openapi.reading.links import references_of
from generator.progress import Step
from generator.project import Project
from generator.upstream.git import Commit, NoFolderError, commit, download, extract, git
from generator.upstream.needs import Needs, needs_of
from generator.upstream.prune import pruned_text

SHORT_NAME = re.compile(r"^[\w.-]+/[\w.-]+$")
"""`owner/name` of GitHub."""
TREE = "tree"
"""Where upstream's folder is unpacked."""


@dataclass(frozen=True)
class Fetched:
    """What a fetch found: the lock of the fetched files, and how they differ from those in place."""

    lock: Lock
    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]
    needs: Needs = field(default_factory=Needs)
    """What they need that those in place do not."""

    @property
    def has_moved(self) -> bool:
        """Whether any file differs."""
        return bool(self.added or self.removed or self.changed)


def fetch(project: Project, repository: str, ref: str, step: Step, *, only_check: bool = False) -> Fetched:
    """Fetch upstream's files at a ref into `openapi` and write the lock. With `only_check`, write nothing.

    Raises GeneratorError for everything that goes wrong; the files and the lock then are as they were.
    """
    source = project.target.source
    with tempfile.TemporaryDirectory() as temporary:
        step(f"Fetching {repository}")
        found = _download(repository, ref, source.folder, Path(temporary))
        step("Reading the files")
        documents = _read(Path(temporary) / TREE / source.folder, source.files)
        files = _pruned(Path(temporary) / TREE / source.folder, documents)
    fetched = _compared(project, _lock(repository, source.folder, found, files), files)
    if fetched.has_moved:
        step("Looking for what they need")
        fetched = replace(fetched, needs=needs_of(documents, project.target).beyond(_present_needs(project)))
    if not only_check:
        step("Putting them in place")
        _put_in_place(project, fetched.lock, files)
    return fetched


def _download(repository: str, ref: str, source_folder: str, folder: Path) -> Commit:
    """Fetch one commit without its history and extract upstream's folder of it."""
    bare = folder / "git"
    git(folder, "init", "--quiet", "--bare", "--template=", str(bare))
    try:
        download(bare, _url(repository), ref)
    except GeneratorError as error:
        hint = "See that the repository and the ref exist and that the network is there."
        raise GeneratorError(
            Problem(repository, f"cannot fetch {ref}: {each.what}", f"{each.hint or hint} Nothing was changed.")
            for each in error.problems
        ) from None
    found = commit(bare, "FETCH_HEAD")
    try:
        extract(bare, found.hash, source_folder, folder / TREE, FILE_EXTENSIONS)
    except NoFolderError:
        hint = "Upstream may have renamed it. Nothing was changed."
        raise GeneratorError([Problem(repository, f"has no folder {source_folder} at {ref}", hint)]) from None
    return found


def _url(repository: str) -> str:
    with suppress(OSError, RuntimeError):  # a name that is too long, a home that nobody has
        path = Path(repository).expanduser()
        if path.exists():
            return str(path.resolve())
    return f"https://github.com/{repository}" if SHORT_NAME.match(repository) else repository


def _present_needs(project: Project) -> Needs:
    """What the files in place need; nothing where there are none, or none that can be read."""
    try:
        return needs_of(read_files(project.openapi), project.target)
    except GeneratorError:
        return Needs()


def _read(folder: Path, pattern: str) -> dict[str, JsonObject]:
    """Upstream's files in a folder, and those that they refer to.

    Raises GeneratorError with each that cannot be used.
    """
    names = sorted(path.relative_to(folder).as_posix() for path in folder.glob(pattern))
    if not names:
        what = f"holds no file {pattern}"
        raise GeneratorError([Problem(folder.name, what, "Upstream may have renamed them; nothing was changed.")])
    files: dict[str, JsonObject] = {}
    while ahead := sorted({*names} - files.keys()):
        raise_if_any(_odd_entries(folder, ahead))
        files |= read_named(folder, ahead)
        referred = {name for file in ahead for name in references_of(files, file)}
        names += [name for name in referred if _is_of(folder, name)]
    return dict(sorted(files.items()))


def _pruned(folder: Path, files: Mapping[str, JsonObject]) -> dict[str, bytes]:
    """The files without their prose."""
    return {name: _written(folder / name, file).encode() for name, file in files.items()}


def _is_of(folder: Path, name: str) -> bool:
    """Whether a file that is referred to is among upstream's."""
    return Path(name).suffix in FILE_EXTENSIONS and ".." not in Path(name).parts and os.path.lexists(folder / name)


def _written(path: Path, file: JsonObject) -> str:
    """A file as it is kept: JSON, whatever upstream writes. JSON is YAML, so that it keeps its name."""
    if path.suffix == ".json":
        return pruned_text(bounded_text(path))
    return pruned_text(f"{json.dumps(file)}\n")


def _odd_entries(folder: Path, names: Iterable[str]) -> Iterator[Problem]:
    """Links may lead out of the folder: upstream's files are plain files."""
    for name in names:
        if (folder / name).is_symlink() or not (folder / name).is_file():
            yield Problem(name, "is no plain file", "Tell upstream; nothing was changed.")


def _lock(repository: str, folder: str, found: Commit, files: dict[str, bytes]) -> Lock:
    locked_files = {name: LockedFile(sha256=hashlib.sha256(content).hexdigest()) for name, content in files.items()}
    return Lock(repository=repository, folder=folder, commit=found.hash, date=found.date, files=locked_files)


def _compared(project: Project, lock: Lock, files: dict[str, bytes]) -> Fetched:
    old = checksums(project.openapi)
    return Fetched(
        lock,
        added=tuple(sorted(files.keys() - old.keys())),
        removed=tuple(sorted(old.keys() - files.keys())),
        changed=tuple(name for name in sorted(files.keys() & old.keys()) if lock.files[name].sha256 != old[name]),
    )


def _put_in_place(project: Project, lock: Lock, files: dict[str, bytes]) -> None:
    """Replace the lock, then the folder, which then takes no room any more: both are new, or neither.

    Where the process is killed between the two, `verify` refuses the files; another fetch mends that.
    """
    with ExitStack() as placing:
        folder = placing.enter_context(replaced(project.openapi))
        for name, content in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            write_file(folder / name, content)
        with written({project.lock_file: lock.text()}):
            placing.close()
