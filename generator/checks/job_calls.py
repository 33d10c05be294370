"""Jobs call the tools that their records name, and no others."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.errors import Problem
from generator.files.bounded_text import bounded_text
from generator.project import Project
from generator.records.jobs import JobEntry
from generator.tools.jobs import JOBS_FOLDER


def wrong_uses(project: Project, entries: Sequence[JobEntry]) -> Iterator[Problem]:
    """A problem for each job without a function, and for each tool that record and function do not both name."""
    package = project.target.package
    folder = project.vendor_templates / "src" / package
    for entry in entries:
        job = entry.job
        path = folder / JOBS_FOLDER / f"{job.function}.py"
        if not path.is_file() or job.function not in _functions(path):
            where = f"{JOBS_FOLDER}/{job.function}.py"
            yield Problem(entry.where("function"), f"{where} has no function {job.function}", "Write it there.")
            continue
        called = _called_tools(path, folder, set())
        for name in sorted(called - job.uses.keys()):
            yield Problem(entry.where("uses"), f"{job.function} calls {name}", "Name it under `uses`, with how often.")
        for name in sorted(job.uses.keys() - called):
            yield Problem(entry.where("uses", name), f"{job.function} does not call {name}", "Take it from `uses`.")


def _functions(path: Path) -> set[str]:
    return {node.name for node in _tree(path).body if isinstance(node, ast.AsyncFunctionDef)}


def _called_tools(path: Path, package: Path, seen: set[Path]) -> set[str]:
    """The tools that a module of the package imports, or a module of the vendor's part that it builds upon."""
    seen.add(path)
    found: set[str] = set()
    for node in ast.walk(_tree(path)):
        if not isinstance(node, ast.ImportFrom) or node.module is None:
            continue
        root, *parts = node.module.split(".")
        other = package.joinpath(*parts).with_suffix(".py")
        if root == package.name and parts[:1] == ["tools"]:
            found |= {alias.name for alias in node.names}
        elif root == package.name and other.is_file() and other not in seen:
            found |= _called_tools(other, package, seen)
    return found


def _tree(path: Path) -> ast.Module:
    return ast.parse(bounded_text(path))
