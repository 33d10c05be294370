"""`server.json` is what the MCP registry takes, and nobody is sent to a name on an index that may be another's."""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

import jsonschema
import pytest

from tests.support.projects import ROOT

PACKAGE = ROOT / "generated/zoho-desk-mcp"
SERVER: dict[str, Any] = json.loads((PACKAGE / "server.json").read_text(encoding="utf-8"))
PROJECT = tomllib.loads((PACKAGE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
TEXT = {"type": "string", "minLength": 1}
INPUT = {
    "type": "object",
    "properties": {
        "name": TEXT,
        "description": TEXT,
        "default": TEXT,
        "isRequired": {"type": "boolean"},
        "isSecret": {"type": "boolean"},
    },
    "additionalProperties": False,
}
URL = {"type": "string", "pattern": r"^https://\S+$"}
FACTS = {
    "type": "object",
    "required": ["$schema", "name", "description", "version", "repository", "packages", "remotes"],
    "properties": {
        "$schema": {"const": "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json"},
        "name": {"type": "string", "minLength": 3, "maxLength": 200, "pattern": r"^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$"},
        "title": {**TEXT, "maxLength": 100},
        "description": {**TEXT, "maxLength": 100},
        "version": {"type": "string", "pattern": r"^\d+\.\d+\.\d+$"},
        "repository": {
            "type": "object",
            "required": ["url", "source"],
            "properties": {"url": URL, "source": {"const": "github"}, "subfolder": TEXT},
            "additionalProperties": False,
        },
        "packages": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["registryType", "identifier", "version", "transport"],
                "properties": {
                    "registryType": {"enum": ["npm", "pypi", "cargo", "oci", "nuget", "mcpb"]},
                    "identifier": TEXT,
                    "version": TEXT,
                    "transport": {"const": {"type": "stdio"}},
                    "environmentVariables": {"type": "array", "items": {**INPUT, "required": ["name"]}},
                },
                "additionalProperties": False,
            },
        },
        "remotes": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["type", "url"],
                "properties": {
                    "type": {"enum": ["streamable-http", "sse"]},
                    "url": URL,
                    "variables": {"type": "object", "additionalProperties": INPUT},
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}
"""What the registry's schema of that date says of the fields that we use."""
OURS = re.compile(r"(?:pip|pipx|uv|uvx)[^\n|`]*? ['\"]?(?:zoho-desk-mcp|\{COMMAND\})(?:['\"\[ `]|==|$)", re.MULTILINE)
"""A command that fetches our name from an index, unless it has `--from`. One with a path is none."""


def test_the_registry_takes_it() -> None:
    jsonschema.validate(SERVER, FACTS)


def test_it_says_what_the_package_says() -> None:
    (package,) = SERVER["packages"]
    assert (package["identifier"], package["version"]) == (PROJECT["name"], PROJECT["version"])
    assert SERVER["version"] == PROJECT["version"]
    assert SERVER["repository"]["url"] == PROJECT["urls"]["Repository"]
    owner = SERVER["name"].removeprefix("io.github.").partition("/")[0]
    assert SERVER["repository"]["url"].startswith(f"https://github.com/{owner}/")
    assert (ROOT / SERVER["repository"]["subfolder"] / "pyproject.toml").exists()


def test_the_packages_readme_proves_whose_it_is() -> None:
    readme = (PACKAGE / PROJECT["readme"]).read_text(encoding="utf-8")
    assert re.findall(r"^<!-- mcp-name: (\S+) -->$", readme, re.MULTILINE) == [SERVER["name"]]


def test_nobody_must_give_a_secret_who_can_sign_in() -> None:
    variables = SERVER["packages"][0]["environmentVariables"]
    assert [one["name"] for one in variables if one.get("isRequired")] == []
    assert {one["name"] for one in variables if one.get("isSecret")} == {
        "ZOHO_DESK_CLIENT_SECRET",
        "ZOHO_DESK_REFRESH_TOKEN",
    }


def test_a_remote_asks_for_all_that_its_url_leaves_open() -> None:
    (remote,) = SERVER["remotes"]
    assert set(re.findall(r"\{(\w+)\}", remote["url"])) == set(remote["variables"])
    assert remote["variables"]["token"]["isSecret"] is True


def test_the_licence_is_there() -> None:
    for folder in (ROOT, PACKAGE):
        project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        (name,) = project["license-files"]
        assert (folder / name).read_text(encoding="utf-8").startswith(f"{project['license']} License\n")


def test_nobody_is_sent_to_our_name_on_an_index() -> None:
    folders = [ROOT / name for name in ("docs", "templates", "deploy", "examples", ".github")]
    files = [ROOT / "README.md", *(path for folder in folders for path in folder.rglob("*") if path.is_file())]
    texts = [path for path in files if path.suffix in (".md", ".html", ".py", ".sh", ".yaml", ".yml", "")]
    found = {
        f"{path.relative_to(ROOT)}: {line}" for path in texts for line in from_index(path.read_text(encoding="utf-8"))
    }
    assert len(texts) > 100
    assert found == set()


@pytest.mark.parametrize(
    ("line", "is_found"),
    [
        ("pip install zoho-desk-mcp", True),
        ("pip install 'zoho-desk-mcp[hosting]'", True),
        ("uvx zoho-desk-mcp --sandbox", True),
        ("pip install '{COMMAND}[socks]'", True),
        ("pip install ./generated/zoho-desk-mcp", False),
        ("uvx --from git+https://example.com/desk zoho-desk-mcp --sandbox", False),
        ("pip install '<folder or wheel>[socks]'", False),
    ],
)
def test_such_a_command_is_found(line: str, is_found: bool) -> None:
    assert bool(from_index(line)) is is_found


def from_index(text: str) -> list[str]:
    """The lines of a text that fetch our name from an index."""
    return [line for line in text.splitlines() if OURS.search(line) and "--from" not in line]
