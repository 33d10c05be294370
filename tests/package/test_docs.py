"""The pages for people name what the code knows."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import zoho_desk_mcp
from zoho_desk_mcp import errors
from zoho_desk_mcp.data_centers import DATA_CENTERS
from zoho_desk_mcp.oauth import errors as oauth
from zoho_desk_mcp.server.catalog import catalog
from zoho_desk_mcp.server.clients.known import CLIENTS
from zoho_desk_mcp.server.product import CLIENT_KEY
from zoho_desk_mcp.server.settings import LogSettings
from zoho_desk_mcp.settings import Settings

DOCS = Path(__file__).parents[2] / "docs"
SOURCES = Path(zoho_desk_mcp.__file__).parent
PACKAGE_README = Path(__file__).parents[2] / "templates/zoho-desk/README.md"


def test_every_error_code_with_advice_is_explained() -> None:
    text = (DOCS / "troubleshooting.md").read_text(encoding="utf-8")
    told = set(re.findall(r"`([A-Za-z_0-9]+)`", text))
    assert set(errors.ADVICE) - told == set()
    assert set(oauth.ADVICE) - told == set()


def test_every_code_that_something_is_refused_with_is_explained() -> None:
    told = set(re.findall(r"`([A-Z_0-9]+)`", (DOCS / "troubleshooting.md").read_text(encoding="utf-8")))
    known = {code for path in SOURCES.rglob("*.py") if "sandbox" not in path.parts for code in codes(path)}
    assert {"NOT_CONFIRMED", "PAUSED", "NOT_FOUND", "STEP_FAILED"} <= known
    assert known - told == set()


def codes(path: Path) -> Iterator[str]:
    """The codes of the errors that a module makes: words in capitals, given to an error or to what refuses a call."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and re.search(r"(Error|\brefusal|\b__init__)$", ast.unparse(node.func)):
            given = [part.value for part in node.args if isinstance(part, ast.Constant)]
            yield from (value for value in given if isinstance(value, str) and re.fullmatch(r"[A-Z][A-Z_]+", value))


def test_every_data_center_is_listed_with_host_and_zone() -> None:
    text = (DOCS / "data-centers.md").read_text(encoding="utf-8")
    for key, center in DATA_CENTERS.items():
        assert re.search(rf"^\| `{key}`.*\| {center.desk.removeprefix('https://')} \| {center.zone} \|$", text, re.M)


def test_every_setting_is_in_the_packages_readme() -> None:
    text = PACKAGE_README.read_text(encoding="utf-8")
    fields = {**Settings.model_fields, **LogSettings.model_fields}
    names = {str(field.validation_alias or f"ZOHO_DESK_{name.upper()}") for name, field in fields.items()}
    assert {name for name in names if f"`{name}`" not in text} == set()


def test_every_client_is_told_with_its_file() -> None:
    text = (DOCS / "clients.md").read_text(encoding="utf-8")
    for client in CLIENTS.values():
        files = "; ".join(f"{system} `{path}`" for system, path in client.place.by_system.items())
        assert f"| {client.title} | `{client.id}` | {files or f'`{client.place.for_people}`'} |" in text
        assert f"| {client.title} | {client.then} |" in text
        assert f"`{client.id}`" in (DOCS.parent / "README.md").read_text(encoding="utf-8")


def test_the_longest_name_fits_each_client() -> None:
    longest = max(catalog(), key=len)
    text = (DOCS / "clients.md").read_text(encoding="utf-8")
    assert f"The longest tool has {len(longest)} characters" in text
    assert len(f"{CLIENT_KEY}_{longest}") <= 60  # Cursor
    assert len(f"mcp_{CLIENT_KEY}_{longest}") <= 64  # Gemini CLI
