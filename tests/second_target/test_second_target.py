"""Another vendor's API becomes an installed package, and its tools are called over real pipes and sockets.

Nothing in `generator/` and `templates/server/` may be there for one vendor alone: what this target needs of them is all
that a target needs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters
from mcp.shared.exceptions import MCPError

from generator import pipeline
from generator.checks import quality
from generator.checks.listing_limits import over_limits
from generator.pipeline import Build
from generator.target import Project
from generator.upstream.fetch import fetch
from tests.support.basecamp import ACCOUNT, LIST, TOKEN, Basecamp, running_basecamp
from tests.support.ports import free_port, is_listening, wait_until
from tests.support.projects import TEMPLATES, quiet
from tests.support.results import error_text
from tests.support.samples import repository

pytestmark = pytest.mark.anyio

HERE = Path(__file__).parent
NAME = "basecamp"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """This folder, with the templates that all targets share."""
    root = tmp_path_factory.mktemp("root")
    shutil.copytree(HERE / "specs", root / "specs")
    shutil.copytree(TEMPLATES, root / "templates", ignore=shutil.ignore_patterns("zoho-desk", "__pycache__"))
    shutil.copytree(HERE / "templates", root / "templates", dirs_exist_ok=True)
    return Project(root, NAME)


@pytest.fixture(scope="module")
def generated(project: Project) -> Build:
    """What the package in the project's output was made from."""
    return pipeline.generate(project, project.output, quiet)


@pytest.fixture(scope="module")
def installed(project: Project, generated: Build, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the built package. What it depends on is in this interpreter already."""
    folder = tmp_path_factory.mktemp("installed")
    offline = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check"]
    subprocess.run(
        [sys.executable, "-m", "pip", "install", *offline, "--target", str(folder), str(project.output)], check=True
    )
    return folder


@pytest.fixture
def basecamp() -> Iterator[Basecamp]:
    with running_basecamp() as basecamp:
        yield basecamp


class Installed:
    """The installed command, and the settings that connect it to a Basecamp."""

    def __init__(self, folder: Path, basecamp: Basecamp) -> None:
        self.command = str(folder / "bin/basecamp-mcp")
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(folder),
            "BASECAMP_URL": basecamp.url,
            "BASECAMP_ACCOUNT_ID": ACCOUNT,
            "BASECAMP_TOKEN": TOKEN,
        }

    def server(self, *arguments: str, **settings: str) -> StdioServerParameters:
        return StdioServerParameters(
            command=sys.executable, args=[self.command, *arguments], env={**self.environment, **settings}
        )

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, self.command, *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    @contextmanager
    def started(self, *arguments: str) -> Iterator[None]:
        """The command as a process that listens, for the time of the context."""
        process = subprocess.Popen([sys.executable, self.command, *arguments], env=self.environment)
        try:
            yield
        finally:
            process.terminate()
            process.wait(30)


@pytest.fixture
def command(installed: Path, basecamp: Basecamp) -> Installed:
    return Installed(installed, basecamp)


async def test_lists_its_core_tools_under_the_names_of_its_target(command: Installed) -> None:
    async with Client(command.server()) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
    assert set(tools) == {
        "list_all_basecamp_projects",
        "get_single_basecamp_project_by_id",
        "list_all_basecamp_todos",
        "get_single_basecamp_todo_by_id",
        "create_a_basecamp_todo",
        "basecamp_todos_complete",
        "list_all_basecamp_comments",
        "list_all_basecamp_people",
    }
    properties = tools["list_all_basecamp_projects"].input_schema["properties"]
    assert set(properties) == {"status", "next_cursor", "fields"}, "the account and the page are not a model's to give"
    assert properties["status"]["enum"] == ["active", "archived", "trashed"]
    todo = tools["create_a_basecamp_todo"].input_schema
    assert todo["required"] == ["todolistId", "content"]
    assert todo["properties"]["assignee_ids"]["items"] == {"type": "string"}


async def test_the_selection_by_tags_and_methods_chooses_tools(command: Installed) -> None:
    async with Client(command.server("--tags", "comments,people")) as client:
        listed = {tool.name for tool in (await client.list_tools()).tools}
        assert listed == {"list_all_basecamp_comments", "create_a_basecamp_comment", "list_all_basecamp_people"}
        refused = error_text(await client.call_tool("list_all_basecamp_projects", {}))
        assert "--tags comments,people,projects (BASECAMP_TAGS)" in refused
        with pytest.raises(MCPError, match="Unknown tool"):
            await client.call_tool("list_all_basecamp_unicorns", {})
    async with Client(command.server(BASECAMP_TAGS="all", BASECAMP_METHODS="delete")) as client:
        assert [tool.name for tool in (await client.list_tools()).tools] == ["delete_a_basecamp_project_by_id"]


async def test_a_list_goes_on_by_the_link_header(command: Installed, basecamp: Basecamp) -> None:
    async with Client(command.server()) as client:
        first = (await client.call_tool("list_all_basecamp_projects", {})).structured_content
        cursor = first["next_cursor"]
        second = (await client.call_tool("list_all_basecamp_projects", {"next_cursor": cursor})).structured_content
        foreign = await client.call_tool("list_all_basecamp_people", {"next_cursor": cursor})
    assert [project["name"] for project in first["data"]] == ["Website", "Move"]
    assert [project["name"] for project in second["data"]] == ["Hiring"]
    assert "next_cursor" not in second
    assert [(request.line, request.query) for request in basecamp.requests] == [
        (f"GET /{ACCOUNT}/projects.json", {}),
        (f"GET /{ACCOUNT}/projects.json", {"page": "2"}),
    ]
    assert "next_cursor" in error_text(foreign)


async def test_filters_of_a_list_go_into_the_query_of_each_page(command: Installed, basecamp: Basecamp) -> None:
    async with Client(command.server()) as client:
        asked: dict[str, Any] = {"todolistId": LIST, "status": "active", "completed": False}
        first = (await client.call_tool("list_all_basecamp_todos", asked)).structured_content
        await client.call_tool("list_all_basecamp_todos", {**asked, "next_cursor": first["next_cursor"]})
        refused = await client.call_tool("list_all_basecamp_projects", {"status": "lost"})
    assert [request.query for request in basecamp.requests] == [
        {"status": "active", "completed": "false"},
        {"status": "active", "completed": "false", "page": "2"},
    ]
    assert "archived" in error_text(refused)


async def test_each_method_becomes_the_request_that_the_api_wants(command: Installed, basecamp: Basecamp) -> None:
    async with Client(command.server("--tags", "all")) as client:

        async def call(name: str, /, **arguments: Any) -> dict[str, Any]:
            result = await client.call_tool(name, arguments)
            assert not result.is_error, result
            return dict(result.structured_content)

        project = await call("get_single_basecamp_project_by_id", projectId="2085958501")
        assert project["name"] == "Move"
        assert basecamp.last.line == f"GET /{ACCOUNT}/projects/2085958501"

        dates = {"start_date": "2026-01-31", "end_date": "2026-03-31"}
        project = await call(
            "update_a_basecamp_project_by_id", projectId=2085958501, name="Moving", schedule_attributes=dates
        )
        assert project["name"] == "Moving"
        assert basecamp.last.line == f"PUT /{ACCOUNT}/projects/2085958501"
        assert basecamp.last.body == {"name": "Moving", "schedule_attributes": dates}

        assert await call("delete_a_basecamp_project_by_id", projectId="2085958501") == {"result": "done"}
        assert basecamp.last.line == f"DELETE /{ACCOUNT}/projects/2085958501"
        assert basecamp.last.body is None

        todo = await call("create_a_basecamp_todo", todolistId=str(LIST), content="Pack", assignee_ids=["1049715913"])
        assert todo["content"] == "Pack"
        assert basecamp.last.line == f"POST /{ACCOUNT}/todolists/{LIST}/todos.json"
        assert basecamp.last.body == {"content": "Pack", "assignee_ids": [1049715913]}

        assert await call("basecamp_todos_complete", todoId=str(todo["id"])) == {"result": "done"}
        assert basecamp.last.line == f"POST /{ACCOUNT}/todos/{todo['id']}/completion.json"
        assert basecamp.todos[todo["id"]]["completed"]

    for request in basecamp.requests:
        assert request.headers["authorization"] == f"Bearer {TOKEN}"
        assert request.headers["user-agent"].startswith("basecamp-mcp/")


async def test_errors_are_told_in_the_words_of_the_api(command: Installed, basecamp: Basecamp) -> None:
    async with Client(command.server("--tags", "all")) as client:
        missing = await client.call_tool("get_single_basecamp_project_by_id", {"projectId": "404"})
        full = await client.call_tool("create_a_basecamp_project", {"name": "One more"})
        not_digits = await client.call_tool("get_single_basecamp_project_by_id", {"projectId": "Move"})
    error = missing.structured_content["error"]
    assert (error["status"], error["code"]) == (404, "NOT_FOUND")
    assert "It is gone, or you may not see it." in error_text(missing)
    assert "project limit" in error_text(full)
    assert "projectId" in error_text(not_digits)
    assert len(basecamp.requests) == 2


async def test_a_refused_token_says_which_setting_to_look_at(command: Installed) -> None:
    async with Client(command.server(BASECAMP_TOKEN="old")) as client:
        text = error_text(await client.call_tool("list_all_basecamp_people", {}))
    assert "OAuth token expired" in text
    assert "BASECAMP_TOKEN" in text


async def test_discovery_mode_finds_and_calls_a_tool(command: Installed, basecamp: Basecamp) -> None:
    async with Client(command.server("--mode", "discover")) as client:
        names = {tool.name for tool in (await client.list_tools()).tools}
        finding = {"search_basecamp_tools", "describe_basecamp_tool"}
        assert names == finding | {"read_basecamp_tool", "call_basecamp_tool"}
        found = await client.call_tool("search_basecamp_tools", {"query": "mark a todo as finished"})
        assert found.structured_content["tools"][0]["name"] == "basecamp_todos_complete"
        arguments = {"name": "basecamp_todos_complete", "arguments": {"todoId": "1069479001"}}
        await client.call_tool("call_basecamp_tool", arguments)
    assert basecamp.todos[1069479001]["completed"]


def test_the_command_tells_what_it_lacks(command: Installed) -> None:
    listed = command.run("tools", "--tags", "people")
    assert listed.stdout == "list_all_basecamp_people  [list: people]\n"
    del command.environment["BASECAMP_TOKEN"]
    started = command.run()
    assert started.returncode != 0
    assert "BASECAMP_TOKEN" in started.stderr


async def test_the_account_of_the_settings_is_served_over_http_too(command: Installed) -> None:
    port = free_port()
    with command.started("serve", "--single", "--port", str(port)):
        wait_until(lambda: is_listening(port))
        async with Client(f"http://127.0.0.1:{port}/mcp") as client:
            people = (await client.call_tool("list_all_basecamp_people", {})).structured_content["data"]
    assert [person["name"] for person in people] == ["Victor Cooper"]


def test_hosted_mode_for_many_accounts_is_refused_where_the_vendor_knows_one(command: Installed) -> None:
    refused = command.run("serve")
    assert refused.returncode != 0
    assert "serve --single" in refused.stderr


def test_one_file_is_fetched_from_among_a_repositorys_own(project: Project, tmp_path: Path) -> None:
    upstream = repository(tmp_path / "upstream")
    shutil.copyfile(project.openapi / "openapi.json", upstream.folder / "openapi.json")
    (upstream.folder / "package.json").write_text('{"name": "sdk"}')
    commit = upstream.commit("Publish")
    found = fetch(project, str(upstream.folder), "HEAD", quiet, only_check=True)
    assert not found.has_moved
    assert (found.lock.commit, [*found.lock.files]) == (commit, ["openapi.json"])


def test_the_records_pass_the_lint_that_all_targets_share(project: Project, generated: Build) -> None:
    assert not [*quality.lint(generated.records, (), generated.tools, project.target)]
    assert not [*over_limits(generated.tools, project.target.tools.listing)]


def test_no_file_of_the_package_names_another_vendor(project: Project, generated: Build) -> None:
    found = [
        str(path.relative_to(project.output))
        for path in sorted(project.output.rglob("*"))
        if path.is_file() and b"zoho" in path.read_bytes().lower()
    ]
    assert not found
