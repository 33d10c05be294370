"""What the README says of the project is so."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from urllib.parse import unquote

import pytest
from zoho_desk_mcp.server.clients.known import CLIENTS
from zoho_desk_mcp.server.clients.links import Placeholder
from zoho_desk_mcp.server.clients.server import Program

from generator.files.yaml_source import YamlSource
from tests.support.projects import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
CLIENT_PAGE = (ROOT / "docs/clients.md").read_text(encoding="utf-8")
PACKAGE = ROOT / "generated/zoho-desk-mcp"
PROJECT = tomllib.loads((PACKAGE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
REPOSITORY = PROJECT["urls"]["Repository"]
SOURCE = f"git+{REPOSITORY}#subdirectory={PACKAGE.relative_to(ROOT)}"
BADGE = re.compile(r"^\[!\[([^\]]+)\]\(([^)]+)\)\]\(([^)]+)\)$", re.MULTILINE)
ASKED = [
    variable["name"]
    for variable in json.loads((PACKAGE / "server.json").read_text(encoding="utf-8"))["packages"][0][
        "environmentVariables"
    ]
]


def badges() -> dict[str, tuple[str, str]]:
    """What each badge says -> its picture and its target."""
    return {text: (picture, target) for text, picture, target in BADGE.findall(README)}


def test_the_badges_are_these() -> None:
    assert set(badges()) == {"CI", "License: MIT", "Python 3.11 to 3.14"}


def test_the_badge_of_ci_is_of_a_workflow_that_runs_for_main() -> None:
    picture, target = badges()["CI"]
    assert picture == f"{target}/badge.svg?branch=main"
    name = target.removeprefix(f"{REPOSITORY}/actions/workflows/")
    assert "branches: [main]" in (ROOT / ".github/workflows" / name).read_text(encoding="utf-8")


def test_the_badge_of_the_license_is_that_of_the_package() -> None:
    picture, target = badges()["License: MIT"]
    assert unquote(picture).rpartition("/")[2].startswith(f"license-{PROJECT['license']}-")
    assert (ROOT / target).read_text(encoding="utf-8").startswith(f"{PROJECT['license']} License\n")


def test_the_badge_of_python_names_the_versions_that_ci_runs(tmp_path: Path) -> None:
    (tmp_path / "ci.yml").write_text((ROOT / ".github/workflows/ci.yml").read_text().replace("\non:", '\n"on":'))
    run = YamlSource(tmp_path / "ci.yml").data["jobs"]["check"]["strategy"]["matrix"]["python"]
    named = [line.rpartition(" ")[2] for line in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", line)]
    picture, target = badges()[f"Python {run[0]} to {run[-1]}"]
    assert named == run
    assert " | ".join(run) in unquote(picture).replace("_", " ")
    assert (ROOT / target).name == "pyproject.toml"


def test_uvx_takes_the_package_from_the_repository() -> None:
    for text in (README, CLIENT_PAGE):
        sources = set(re.findall(r"--from '?(git\+[^\s']+)", text))
        assert sources == {SOURCE}


@pytest.mark.parametrize("client", ["cursor", "vscode"])
@pytest.mark.parametrize("page", [README, CLIENT_PAGE], ids=["README", "clients"])
def test_links_add_the_server_with_the_sandbox(client: str, page: str) -> None:
    assert f"]({link(client, '--sandbox')})" in page


@pytest.mark.parametrize("client", ["cursor", "vscode"])
def test_links_add_the_server_with_the_account_that_is_signed_in(client: str) -> None:
    assert f"]({link(client)})" in CLIENT_PAGE


def test_the_link_to_vs_code_asks_for_the_account() -> None:
    assert f"]({link('vscode', asked=ASKED)})" in CLIENT_PAGE


def link(client: str, *options: str, asked: list[str] | None = None) -> str:
    """What `uvx --from … zoho-desk-mcp install <client> --link` prints."""
    placeholders = [Placeholder(f"YOUR_{name}", name) for name in asked or []]
    words = ["--from", SOURCE, PROJECT["name"], *options]
    program = Program("uvx", words, {one.title: one.text for one in placeholders})
    found = CLIENTS[client]
    assert found.link is not None
    return found.link("desk", found.entry("desk", program), placeholders).web


@pytest.mark.parametrize("client", ["claude-desktop"])
def test_the_file_that_is_written_is_named_for_each_system(client: str) -> None:
    for system, path in CLIENTS[client].place.by_system.items():
        assert f"`{path}` ({system})" in " ".join(README.split())
