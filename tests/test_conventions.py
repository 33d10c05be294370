"""What holds for the tests themselves: they share by `tests.support` alone, and use the code as others may."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
FILES = [path for path in sorted(HERE.rglob("*.py")) if "golden" not in path.parts]
MAX_LINES = 300


def test_files_import_nothing_of_the_tests_but_their_support() -> None:
    assert [found for path in FILES for found in imports_from_tests(path)] == []


def test_files_use_no_private_names() -> None:
    assert [found for path in FILES for found in private_names(path)] == []


def test_files_are_of_one_subject() -> None:
    assert [path for path in FILES if path.read_text(encoding="utf-8").count("\n") > MAX_LINES] == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from tests.package.test_faults import READ", ["tests.package.test_faults"]),
        ("from .conftest import error", [".conftest"]),
        ("from tests import package", ["tests.package"]),
        ("import tests.package.conftest", ["tests.package.conftest"]),
        ("from tests.support import rpc\nfrom tests.support.server import Server\nimport generator.cli", []),
    ],
)
def test_imports_are_found(tmp_path: Path, source: str, found: list[str]) -> None:
    (tmp_path / "test_it.py").write_text(source)
    assert [name for _, name in imports_from_tests(tmp_path / "test_it.py")] == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from generator.output.render import _ruff", ["_ruff"]),
        ("import generator._core.cli", ["generator._core.cli"]),
        ("server.app._tokens", ["_tokens"]),
        ("monkeypatch.setattr(module, '_known', set())", ["_known"]),
        ("monkeypatch.setattr('package.module._known', set())", ["package.module._known"]),
        ("def _own(self): return self._value + _helper() + module.__file__ + server.app.tokens", []),
    ],
)
def test_private_names_are_found(tmp_path: Path, source: str, found: list[str]) -> None:
    (tmp_path / "test_it.py").write_text(source)
    assert [name for _, name in private_names(tmp_path / "test_it.py")] == found


def imports_from_tests(path: Path) -> Iterator[tuple[str, str]]:
    """Where a file imports a part of the tests that is no support, and which."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        for name in imported(node):
            is_tests = name.startswith(".") or name.split(".")[0] == "tests"
            if is_tests and name.split(".")[:2] != ["tests", "support"]:
                yield place(path, node), name


def private_names(path: Path) -> Iterator[tuple[str, str]]:
    """Where a file uses a name with a leading underscore that is not its own, and which."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and is_private(node.attr) and not is_own(node.value):
            yield place(path, node), node.attr
        elif isinstance(node, ast.ImportFrom):
            yield from ((place(path, node), alias.name) for alias in node.names if is_private(alias.name))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setattr":
            texts = [str(text.value) for text in node.args[:2] if isinstance(text, ast.Constant)]
            yield from ((place(path, node), text) for text in texts if is_private(text.rpartition(".")[2]))
        for name in imported(node):
            if any(is_private(part) for part in name.split(".")):
                yield place(path, node), name


def imported(node: ast.AST) -> list[str]:
    """The modules that a statement imports, as far as it names them."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    module = "." * node.level + (node.module or "")
    return [f"{module}.{alias.name}" for alias in node.names] if module == "tests" else [module]


def is_private(name: str) -> bool:
    """Whether the name has a leading underscore, but is none of Python's own."""
    return name.startswith("_") and not name.startswith("__") and name not in ("_", "_exit")  # `os._exit` is public


def is_own(value: ast.expr) -> bool:
    """Whether an attribute is one of the object whose method this is."""
    return isinstance(value, ast.Name) and value.id in ("self", "cls")


def place(path: Path, node: ast.AST) -> str:
    """File and line."""
    return f"{path.name}:{getattr(node, 'lineno', 0)}"
