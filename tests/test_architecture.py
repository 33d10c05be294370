"""Which part of the code may import which: imports go downwards, and never in a circle."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.support.projects import ROOT, TEMPLATES

LAYERS = (
    *("late", "errors", "nouns", "naming", "progress", "files", "target", "project", "known_result"),
    "openapi",
    "records",
    "tools",
    "checks",
    "output",
    "pipeline",
    *("drafts", "upstream"),
    "drift",
    *("commands", "cli", "command_line"),
    "__main__",
)
"""The rooms and root modules of `generator/`. Each may import itself and what comes before it."""
PACKAGE = ROOT / "generated/zoho-desk-mcp/src/zoho_desk_mcp"
"""The rendered package: `templates/server/` and `templates/zoho-desk/` are copied into it."""
NAME = "zoho_desk_mcp"
SERVER = f"{NAME}.server"
SERVER_LAYERS = (
    "product",
    *("version", "extras"),
    *("command_error", "exhausted", "texts"),
    *("variables", "environment"),
    "files",
    *("registry", "pinned"),
    "guards.confirm",
    "selection",
    *("context_values", "shares", "conversions"),
    *("memory", "markup"),
    "http.errors",
    "responses",
    "call_notes",
    "caller_rights",
    *("arguments", "clean_output"),
    *("http", "cached"),
    *("catalog", "listing_size"),
    *("run_tool", "steps"),
    "results",
    "schema_mismatches",
    "logs",
    "settings",
    "discovery",
    "not_offered",
    *("icon", "instructions"),
    "primitives",
    "calls",
    "guards",
    "app",
    *("json_rpc", "unanswered", "stdio", "clients"),
    "hosting.connector",
    "protocols",
    "commands",
    "hosting",
    "commands.cli",
)
"""The rooms and modules of the neutral server. The longest name that fits a module is its layer."""
VENDOR_LAYERS = (
    "server",
    "models",
    "data_centers",
    "user_folders",
    "errors",
    "rate_limits",
    "scopes",
    "settings",
    "organizations",
    "oauth",
    "people",
    "lookup",
    *("planned_records", "stored_messages", "mass_actions"),
    "client",
    "tools",
    "record_texts",
    "conversation",
    *("page_texts", "ticket_page", "article_page", "contact_page"),
    "jobs",
    "tools.jobs",
    "sandbox",
    "connect",
    "sign_in",
    "account_connector",
    "instructions",
    *("prompts", "resources", "completions"),
    *("vocabulary", "content"),
    *("doctor", "sandbox_command"),
    *("vendor", "cli", "__main__"),
)
"""The same of the vendor's part, which has the whole server below it."""
LAZY = {
    NAME: "nothing comes before the command takes its signals",
    "account_connector": "the sandbox is only for those who ask for it",
    "connect": "the same",
    "oauth.token_cache": "a lock is only taken where a token is fetched",
    "resources": "listing resources imports no tool",
    "sandbox_command": "a web server is only for this command",
    "server.commands.cli": "--help and `tools` need none of the libraries for MCP and HTTP",
    **dict.fromkeys(map("server.commands.{}".format, ("call", "completion", "install", "run", "tools")), "the same"),
    "server.discovery.calls": "the search is for discovery mode only",
    "server.hosting.commands": "the packages of the extra `hosting` may be missing",
    "server.http.surplus_bytes": "the HTTP library loads a hundred modules, which only requests need",
    "server.markup.outgoing": "the Markdown library is only for texts that are sent",
    "server.protocols": "the content of a server is only read where it serves",
    "server.markup.html": "the HTML libraries are only for responses with HTML",
    "sign_in.commands": "only these commands need HTTP and the keyring",
    "sign_in.saved_settings": "the keyring is only asked where the environment leaves settings open",
    "sign_in.store": "the same",
    "vendor": "each command imports what it needs",
}
"""Modules that import within functions, so that the server starts quickly, and why."""
NEUTRAL = [
    *TEMPLATES.glob("*.jinja"),
    *(path for path in (TEMPLATES / "server").rglob("*") if path.is_file() and "__pycache__" not in path.parts),
]
"""Templates that every package is made of."""
VENDOR_WORDS = re.compile("zoho|desk(?!top)", re.IGNORECASE)


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
                if imported != name and isinstance(node, ast.stmt | ast.expr):
                    yield Import(name, imported, node.lineno)


def _imported(node: ast.AST, package: str, known: dict[str, Path]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name in known)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "late_import":
        assert isinstance(node.args[0], ast.Constant), ast.unparse(node)
        assert node.args[0].value in known, ast.unparse(node)
        yield node.args[0].value
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
    document = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    assert f"In the generator: {', '.join(LAYERS[:-1])}." in " ".join(document.split())


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


@pytest.fixture(scope="module")
def package() -> dict[str, Path]:
    """All but the models, which are long and import only their base and each other."""
    return {name: file for name, file in modules(PACKAGE, NAME).items() if not name.startswith(f"{NAME}.models.")}


@pytest.fixture(scope="module")
def package_imports(package: dict[str, Path]) -> list[Import]:
    """All but those of the empty modules at the top, which only name what is below."""
    return [each for each in imports(package) if not {each.importer, each.imported} & {NAME, SERVER}]


def layer(name: str, layers: tuple[str, ...], above: str) -> int:
    """The number of a module's layer: that with the longest name that fits."""
    inside = name.removeprefix(f"{above}.")
    return max(
        (number for number, one in enumerate(layers) if inside == one or inside.startswith(f"{one}.")),
        key=lambda number: len(layers[number]),
    )


def test_every_part_of_the_package_has_a_layer(package: dict[str, Path]) -> None:
    for name in package.keys() - {NAME, SERVER}:
        layer(name, VENDOR_LAYERS, NAME)
        if name.startswith(f"{SERVER}."):
            layer(name, SERVER_LAYERS, SERVER)


def test_the_neutral_server_imports_nothing_of_the_vendors(package_imports: list[Import]) -> None:
    found = [each for each in package_imports if each.importer.startswith(SERVER)]
    assert found
    assert [each for each in found if not each.imported.startswith(SERVER)] == []


def test_the_package_imports_downwards(package_imports: list[Import]) -> None:
    upward = []
    for each in package_imports:
        layers, above = (SERVER_LAYERS, SERVER) if each.importer.startswith(SERVER) else (VENDOR_LAYERS, NAME)
        if layer(each.importer, layers, above) < layer(each.imported, layers, above):
            upward.append(each)
    assert upward == []


def test_no_modules_of_the_package_import_each_other(package_imports: list[Import]) -> None:
    assert cycle(package_imports) == []


def test_the_package_imports_within_functions_only_for_its_start_up(package: dict[str, Path]) -> None:
    own = {name: file for name, file in package.items() if not name.startswith(f"{NAME}.tools.")}
    assert {place.rpartition(":")[0].removeprefix(f"{NAME}.") for place in hidden_imports(own)} == set(LAZY)


@pytest.mark.parametrize("path", sorted(NEUTRAL), ids=lambda path: path.relative_to(TEMPLATES).as_posix())
def test_neutral_templates_name_no_vendor(path: Path) -> None:
    assert VENDOR_WORDS.findall(path.read_text(encoding="utf-8")) == []


def test_faults_are_found(tmp_path: Path) -> None:
    """The rules themselves: on a package that breaks each of them."""
    (tmp_path / "room").mkdir()
    (tmp_path / "room/__init__.py").touch()
    (tmp_path / "room/a.py").write_text("from .b import x\nfrom .. import top\n")
    (tmp_path / "room/b.py").write_text("def f():\n    from sample.room import a\n")
    (tmp_path / "top.py").write_text("late_import('sample.room.b')\n")
    known = modules(tmp_path, "sample")
    assert {(each.importer, each.imported) for each in imports(known)} == {
        ("sample.room.a", "sample.room.b"),
        ("sample.room.a", "sample.top"),
        ("sample.room.b", "sample.room.a"),
        ("sample.top", "sample.room.b"),
    }
    assert {"sample.room.a", "sample.room.b"} <= {*cycle(list(imports(known)))}
    assert hidden_imports(known) == ["sample.room.b:2"]
