"""The package's next version and its changelog, both from the drift report.

The sources are CHANGELOG.md, pyproject.toml, server.json and manifest.json of `templates/`; `generate` copies them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.drift.formats.markdown import entries
from generator.drift.formats.wording import TITLES
from generator.drift.report import Report
from generator.drift.rules import IMPACTS, Impact
from generator.errors import GeneratorError, Problem
from generator.files.bounded_text import bounded_text
from generator.files.lock import Lock
from generator.files.written import written
from generator.nouns import counted
from generator.project import Project
from generator.upstream.git import commit, git

VERSION = re.compile(r'^(version = ")(\d+)\.(\d+)\.(\d+)(")$', re.MULTILINE)
DESCRIPTIONS = ("server.json", "manifest.json")
"""What a registry and a client read of the package, where the templates have it."""
HEADING = "# Changelog\n"
INTRODUCTION = """
Written by `python -m generator release` from what changed upstream and in the records. Breaking changes make a major
version, additive ones a minor version, all else a patch.
"""


@dataclass(frozen=True)
class Release:
    """A version that was made, and its section of the changelog."""

    old: str
    new: str
    impact: Impact
    section: str


def version_of(project: Project) -> str:
    """The package's version. Raises GeneratorError where templates/pyproject.toml names none."""
    return _version(bounded_text(project.vendor_templates / "pyproject.toml"))


def next_version(version: str, impact: Impact) -> str:
    """The version after a release with this impact (Semantic Versioning 2.0.0)."""
    major, minor, patch = (int(part) for part in version.split("."))
    if impact == "breaking":
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if impact == "additive" else f"{major}.{minor}.{patch + 1}"


def last_release(project: Project) -> str:
    """The commit that set the present version.

    Raises GeneratorError where that is not committed yet, and where the history that is here begins after it.
    """
    file = (project.vendor_templates / "pyproject.toml").relative_to(project.root).as_posix()
    here = version_of(project)
    commit(project.root, "HEAD")
    is_known = bool(git(project.root, "ls-tree", "HEAD", "--", file))
    if not is_known or _version(git(project.root, "show", f"HEAD:./{file}").decode()) != here:
        what = f"version {here} is not committed yet, so nothing tells what the next one would hold"
        raise GeneratorError([Problem(file, what, "Commit it, or name the revision to compare with.")])
    found = git(project.root, "log", "--format=%H", f'-Sversion = "{here}"', "--", file).decode().split()
    if not found or found[-1] in _beginnings(project):
        what = f"the history that is here is cut off, so nothing tells which commit set version {here}"
        raise GeneratorError([Problem("git", what, "Run `git fetch --unshallow`, or name the revision.")])
    return found[-1]


def _beginnings(project: Project) -> list[str]:
    """Where a shallow clone begins: each of these commits looks as if it had set all that it holds."""
    if git(project.root, "rev-parse", "--is-shallow-repository").decode().strip() != "true":
        return []
    return git(project.root, "rev-list", "--max-parents=0", "HEAD").decode().split()


@contextmanager
def release(project: Project, report: Report, lock: Lock) -> Iterator[Release]:
    """The changelog's new section and the next version are in the templates, for what is done in the block.

    They stay where it ends well; else, the templates are as they were, if need be by the next run (`undo_release`).
    """
    old = version_of(project)
    new = next_version(old, report.impact)
    section = changelog_section(new, report, lock)
    changelog = project.vendor_templates / "CHANGELOG.md"
    earlier = bounded_text(changelog).removeprefix(HEADING + INTRODUCTION) if changelog.exists() else ""
    texts = _with_version(project.vendor_templates, old, new)
    texts[changelog] = f"{HEADING}{INTRODUCTION}\n{section}\n{earlier.lstrip()}".rstrip() + "\n"
    with written(texts, project.unfinished_release):
        yield Release(old, new, report.impact, section)


def changelog_section(version: str, report: Report, lock: Lock) -> str:
    """The section of a version: what users notice, by impact. Internal changes are only counted."""
    source = f"Upstream: {lock.repository}" + (f" at {lock.commit[:12]} ({lock.date})" if lock.commit else "")
    lines = [f"## {version}", "", f"{source}.", ""]
    shown = report.shown()
    for impact in IMPACTS[:-1]:
        found = [change for change in shown if change.impact == impact]
        lines += [f"### {TITLES[impact]}", "", *entries(found)] if found else []
    internal = sum(change.impact == "internal" for change in shown)
    if internal:
        lines += [f"{counted(internal, 'change')} that users do not notice."]
    elif not shown:
        lines += ["No change of tools."]
    return "\n".join(lines).rstrip() + "\n"


def _version(text: str) -> str:
    found = VERSION.search(text)
    if found is None:
        hint = 'Write one there, such as version = "1.2.3".'
        raise GeneratorError([Problem("pyproject.toml of the templates", "names no version", hint)])
    return ".".join(found.group(2, 3, 4))


def _with_version(templates: Path, old: str, new: str) -> dict[Path, str]:
    """The files that name the version, with the new one."""
    project = templates / "pyproject.toml"
    texts = {project: VERSION.sub(rf"\g<1>{new}\g<5>", bounded_text(project), count=1)}
    for described in (templates / name for name in DESCRIPTIONS):
        if described.exists():
            texts[described] = bounded_text(described).replace(f'"version": "{old}"', f'"version": "{new}"')
    return texts
