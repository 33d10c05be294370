"""Documents of other vendors, with other habits, become packages whose every request these documents allow.

The documents are as they were published; a validator that is not the generator's checks what the tools send.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from mcp import Client, StdioServerParameters
from starlette.responses import JSONResponse

from generator.tools.tool import Tool
from tests.support.other_apis.arguments import arguments
from tests.support.other_apis.documents import DocumentedApi, Received
from tests.support.other_apis.nodes import Files
from tests.support.other_apis.packages import Package, as_one_package
from tests.support.other_apis.project import NAMES
from tests.support.other_apis.server import StrictServer, serving
from tests.support.outside import faults
from tests.support.projects import ROOT
from tests.support.sent_requests import Sent

pytestmark = pytest.mark.anyio

Packages = Callable[[str], Package]
CACHE = ROOT / ".mypy_cache"
"""That of `make lint`: it has what mypy knows of the libraries."""
PAGES: dict[str, tuple[str, Any, str, dict[str, str]]] = {
    "adyen": ("/companies", {"data": [{}]}, "", {"pageNumber": "2", "pageSize": "1"}),
    "airflow": ("/dags", {"dags": [{}]}, "", {"offset": "1", "limit": "1"}),
    "apideck": ("/crm/companies", {"data": [{}], "meta": {"cursors": {"next": "c/="}}}, "", {"cursor": "c/="}),
    "asana": ("/projects", {"data": [{}], "next_page": {"offset": "o1"}}, "", {"offset": "o1", "limit": "1"}),
    "digitalocean": (
        "/v2/domains",
        {"domains": [{}], "links": {"pages": {"next": "https://api.example.com/v2/domains?page=2&per_page=1"}}},
        "",
        {"page": "2", "per_page": "1"},
    ),
    "gitea": ("/repos/{owner}/{repo}/labels", [{}], '<https://a.example/x?page=2&limit=1>; rel="next"', {"page": "2"}),
    "stripe": ("/v1/customers", {"data": [{"id": "cus_1"}], "has_more": True}, "", {"starting_after": "cus_1"}),
    "twilio": (
        "/v1/Conversations",
        {"conversations": [{}], "meta": {"next_page_url": "https://a.example/v1/x?PageToken=PT1&Page=1&PageSize=1"}},
        "",
        {"PageToken": "PT1", "Page": "1", "PageSize": "1"},
    ),
}
"""Target -> the path of a list, the body and `Link` header of its first page, and what the second is asked for with."""


UNREAD_OUTSIDE: dict[str, tuple[str, ...]] = {
    "digitalocean": ("path parameter: ssh_key_identifier",),  # a number or a text: it casts no alternatives
    # Lists in a style of which the specification says nothing; lists of one item, and alternatives, in a form.
    "stripe": ("Query parameter error", "('deepObject',", "Failed to cast value to"),
}
"""Target -> how openapi-core begins to complain of what it does not read."""


@cache
def documents(folder: Path) -> list[Path]:
    """The files of a folder that are whole documents."""
    return [folder / name for name, content in Files(folder).contents.items() if "openapi" in content]


def outside(folder: Path, request: Received) -> list[str]:
    """What a second validator says of a request, openapi-core, by the document that has its path."""
    query = f"?{urlencode(request.query)}" if request.query else ""
    sent = Sent(request.method, request.path + query, request.headers, request.body)
    told = [faults(document, sent) for document in documents(folder)]
    return min(told, key=lambda each: any("PathNotFound" in fault for fault in each))


def command(package: Package, upstream: StrictServer) -> StdioServerParameters:
    """The package's command, with all tools and the account's headers."""
    target = package.project.target
    headers = {name: value for given in upstream.api.keys.values() for name, value in given.items()}
    headers |= dict.fromkeys(target.connection_parameters, "x")
    own = {"URL": upstream.url, "HEADERS": json.dumps(headers), "TAGS": "all", "VALIDATE": "warn"}
    environment = {**os.environ, **{f"{target.env_prefix}{name}": value for name, value in own.items()}}
    environment["PYTHONPATH"] = str(package.source.parent)
    return StdioServerParameters(command=sys.executable, args=["-m", target.package], env=environment)


@pytest.mark.parametrize("name", NAMES)
async def test_every_tool_sends_what_the_document_allows(name: str, packages: Packages) -> None:
    package = packages(name)
    tools = package.made.tools
    refused: list[str] = []
    with serving(DocumentedApi(package.project.openapi)) as upstream:
        async with Client(command(package, upstream)) as client:
            listed = {tool.name for tool in (await client.list_tools()).tools}
            for tool in tools:
                result = await client.call_tool(tool.name, arguments(tool))
                refused += [f"{tool.name}: {result.content}"] if result.is_error else []
            asked = len(upstream.requests)
            await goes_on(name, tools, client, upstream)
    assert listed == {tool.name for tool in tools}
    assert upstream.faults == []
    told = [fault for request in upstream.requests for fault in outside(package.project.openapi, request)]
    assert [each for each in told if not any(part in each for part in UNREAD_OUTSIDE.get(name, ()))] == []
    assert refused == []
    assert asked == len(tools)


async def goes_on(name: str, tools: list[Tool], client: Client, upstream: StrictServer) -> None:
    """Read a list to its second page."""
    path, body, link, wanted = PAGES[name]
    tool = next(tool for tool in tools if (tool.operation.path, tool.method) == (path, "list"))
    upstream.responses.append(JSONResponse(body, headers={"Link": link} if link else None))
    given = {**arguments(tool), "limit": 1}
    first = (await client.call_tool(tool.name, given)).structured_content
    assert not first.keys() & {"meta", "next_page", "links", "has_more"}, "callers get one cursor, and that is ours"
    await client.call_tool(tool.name, {**given, "next_cursor": first["next_cursor"]})
    query = dict(upstream.requests[-1].query)
    assert {key: query.get(key) for key in wanted} == wanted


def test_the_generator_and_the_neutral_server_name_none_of_them() -> None:
    words = re.compile(r"(?<![a-z])(" + "|".join(NAMES) + r")(?![a-z])", re.IGNORECASE)
    folders = (ROOT / "generator", ROOT / "templates/server", ROOT / "templates/starter")
    files = [path for folder in folders for path in folder.rglob("*") if path.suffix in (".py", ".jinja", ".jinja2")]
    assert len(files) > 300
    assert [path for path in files if words.search(path.read_text(encoding="utf-8"))] == []


def test_what_is_generated_type_checks(packages: Packages, tmp_path: Path) -> None:
    name = as_one_package([packages(each) for each in NAMES], tmp_path)
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", ROOT / "pyproject.toml", "--cache-dir", CACHE, "-p", name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout[-3000:]


@pytest.mark.parametrize("command", [("check",), ("format", "--check")])
@pytest.mark.parametrize("name", NAMES)
def test_what_is_generated_is_linted_like_all_else(name: str, command: tuple[str, ...], packages: Packages) -> None:
    """Models and the vendor's part of a new target failed `make lint`, in files that nobody edits."""
    config = ["--config", str(ROOT / "pyproject.toml"), "--no-cache"]
    checked = subprocess.run(
        [sys.executable, "-m", "ruff", *command, *config, "generated"],
        cwd=packages(name).project.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout[-3000:]


def test_each_habit_is_there_once_at_least(packages: Packages) -> None:
    """The corpus is for its variety: what is not in it any more is not tested any more."""
    targets = [packages(name).project.target for name in NAMES]
    assert {target.pagination.style for target in targets if target.pagination} == {"offset", "page", "link", "cursor"}
    files = [DocumentedApi(packages(name).project.openapi) for name in NAMES]
    assert {version[:3] for api in files for version in api.versions} == {"3.0", "3.1"}
    assert {tuple(headers) for api in files for headers in api.keys.values()} >= {("Authorization",), ("X-API-Key",)}
    assert {len(api.names) > 1 for api in files} == {True, False}
