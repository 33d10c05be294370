"""Which part of the code may import which: imports go downwards, and never in a circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.support.projects import ROOT

LAYERS = (
    "errors",
    "naming",
    "files",
    "target",
    "openapi",
    "records",
    "tools",
    "checks",
    "output",
    "pipeline",
    "upstream",
    "drift",
    "cli",
    "__main__",
)
"""The rooms and root modules of `generator/`. Each may import itself and what comes before it."""


@dataclass(frozen=True, order=True)
class Import:
    """A module that imports another one of the same package."""

    importer: str
    imported: str
    line: int


def modules(folder: Path, package: str) -> dict[str, Path]:
    """Dotted name -> file of every module of a package."""
    found = {}
    for file in sorted(folder.rglob("*.py")):
        parts = [package, *file.relative_to(folder).with_suffix("").parts]
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


def imports(known: dict[str, Path]) -> Iterator[Import]:
    """Every import of a known module by another, wherever in the file it is."""
    for name, file in known.items():
        package = name if file.name == "__init__.py" else name.rpartition(".")[0]
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            for imported in _imported(node, package, known):
                if imported != name:
                    yield Import(name, imported, node.lineno)


def _imported(node: ast.AST, package: str, known: dict[str, Path]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name in known)
    elif isinstance(node, ast.ImportFrom):
        above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
        base = ".".join([*above, *([node.module] if node.module else [])])
        for alias in node.names:
            whole = f"{base}.{alias.name}"
            if whole in known or base in known:
                yield whole if whole in known else base


def cycle(found: list[Import]) -> list[str]:
    """Modules that import each other in a circle, or nothing."""
    graph: dict[str, set[str]] = {}
    for each in found:
        graph.setdefault(each.importer, set()).add(each.imported)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def hidden_imports(known: dict[str, Path]) -> list[str]:
    """Imports inside functions, where they may hide a circle."""
    found = []
    for name, file in known.items():
        for outer in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef):
                nodes = [node for node in ast.walk(outer) if isinstance(node, ast.Import | ast.ImportFrom)]
                found += [f"{name}:{node.lineno}" for node in nodes]
    return found


@pytest.fixture(scope="module")
def generator() -> dict[str, Path]:
    return modules(ROOT / "generator", "generator")


def test_every_part_of_the_generator_has_a_layer(generator: dict[str, Path]) -> None:
    assert {name.split(".")[1] for name in generator if "." in name} == set(LAYERS)


def test_the_generator_imports_downwards(generator: dict[str, Path]) -> None:
    order = {layer: number for number, layer in enumerate(LAYERS)}
    upward = [
        each for each in imports(generator) if order[each.importer.split(".")[1]] < order[each.imported.split(".")[1]]
    ]
    assert upward == []


def test_no_modules_of_the_generator_import_each_other(generator: dict[str, Path]) -> None:
    assert cycle(list(imports(generator))) == []


def test_the_generator_imports_at_the_top_of_modules(generator: dict[str, Path]) -> None:
    assert hidden_imports(generator) == []


def test_faults_are_found(tmp_path: Path) -> None:
    """The rules themselves: on a package that breaks each of them."""
    (tmp_path / "room").mkdir()
    (tmp_path / "room/__init__.py").touch()
    (tmp_path / "room/a.py").write_text("from .b import x\nfrom .. import top\n")
    (tmp_path / "room/b.py").write_text("def f():\n    from sample.room import a\n")
    (tmp_path / "top.py").write_text("import sample.room.b\n")
    known = modules(tmp_path, "sample")
    assert {(each.importer, each.imported) for each in imports(known)} == {
        ("sample.room.a", "sample.room.b"),
        ("sample.room.a", "sample.top"),
        ("sample.room.b", "sample.room.a"),
        ("sample.top", "sample.room.b"),
    }
    assert {"sample.room.a", "sample.room.b"} <= {*cycle(list(imports(known)))}
    assert hidden_imports(known) == ["sample.room.b:2"]
