"""Another vendor's API becomes an installed package, and its tools are called over real pipes and sockets.

Nothing in `generator/` and `templates/server/` may be there for one vendor alone: what this target needs of them is all
that a target needs.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError

from generator.checks import quality
from generator.checks.listing_limits import over_limits
from generator.pipeline import Build
from generator.project import Project
from generator.upstream.fetch import fetch
from tests.support.gitea import HOME, TOKEN, Gitea
from tests.support.gitea_command import Installed
from tests.support.ports import free_port, is_listening, wait_until
from tests.support.projects import quiet
from tests.support.results import error_text
from tests.support.samples import repository

pytestmark = pytest.mark.anyio


async def test_lists_its_core_tools_under_the_names_of_its_target(command: Installed) -> None:
    async with Client(command.server()) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
    assert set(tools) == {
        "list_all_gitea_issues",
        "get_single_gitea_issue_by_id",
        "create_a_gitea_issue",
        "list_all_gitea_comments",
        "list_all_gitea_labels",
        "list_all_gitea_times",
        "gitea_times_start",
        "list_all_gitea_releases",
    }
    properties = tools["list_all_gitea_releases"].input_schema["properties"]
    paging = {"limit", "next_cursor", "fields"}
    assert set(properties) == {"draft", "prerelease"} | paging, "the repository and the page are not a model's to give"
    comments = tools["list_all_gitea_comments"].input_schema
    assert set(comments["properties"]) == {"number", "since"} | paging - {"limit"}, "the API has no size for these"
    assert comments["required"] == ["number"]
    assert tools["list_all_gitea_issues"].input_schema["properties"]["state"]["enum"] == ["closed", "open", "all"]
    issue = tools["create_a_gitea_issue"].input_schema
    assert issue["required"] == ["title"]
    assert issue["properties"]["labels"]["items"] == {"type": "string"}


async def test_the_selection_by_tags_and_methods_chooses_tools(command: Installed) -> None:
    async with Client(command.server("--tags", "comments,labels")) as client:
        listed = {tool.name for tool in (await client.list_tools()).tools}
        assert listed == {
            "list_all_gitea_comments",
            "create_a_gitea_comment",
            "list_all_gitea_labels",
            "replace_the_labels_of_a_gitea_issue",
        }
        refused = error_text(await client.call_tool("list_all_gitea_issues", {}))
        assert "--tags comments,labels,issues (GITEA_TAGS)" in refused
        with pytest.raises(MCPError, match="Unknown tool"):
            await client.call_tool("list_all_gitea_unicorns", {})
    async with Client(command.server(GITEA_TAGS="all", GITEA_METHODS="delete")) as client:
        assert [tool.name for tool in (await client.list_tools()).tools] == ["delete_a_gitea_release_by_id"]


async def test_a_list_goes_on_by_the_link_header(command: Installed, gitea: Gitea) -> None:
    async with Client(command.server()) as client:
        first = (await client.call_tool("list_all_gitea_issues", {})).structured_content
        cursor = first["next_cursor"]
        second = (await client.call_tool("list_all_gitea_issues", {"next_cursor": cursor})).structured_content
        foreign = await client.call_tool("list_all_gitea_labels", {"next_cursor": cursor})
    assert [issue["title"] for issue in first["data"]] == ["Opening hours are wrong", "Add a map"]
    assert [issue["title"] for issue in second["data"]] == ["Order form"]
    assert "next_cursor" not in second
    assert [(request.line, request.query) for request in gitea.requests] == [
        (f"GET {HOME}/issues", {"limit": "30"}),
        (f"GET {HOME}/issues", {"limit": "30", "page": "2"}),
    ]
    assert "next_cursor" in error_text(foreign)


async def test_filters_of_a_list_go_into_the_query_of_each_page(command: Installed, gitea: Gitea) -> None:
    async with Client(command.server()) as client:
        for name, asked in (
            ("list_all_gitea_times", {"number": 2, "user": "mara", "limit": 2}),
            ("list_all_gitea_releases", {"draft": False, "prerelease": False}),
        ):
            first = (await client.call_tool(name, asked)).structured_content
            await client.call_tool(name, {**asked, "next_cursor": first["next_cursor"]})
        refused = await client.call_tool("list_all_gitea_issues", {"state": "lost"})
    times = {"user": "mara", "limit": "2"}
    releases = {"draft": "false", "pre-release": "false", "limit": "30"}
    assert [(request.line, request.query) for request in gitea.requests] == [
        (f"GET {HOME}/issues/2/times", times),
        (f"GET {HOME}/issues/2/times", {**times, "page": "2"}),
        (f"GET {HOME}/releases", releases),
        (f"GET {HOME}/releases", {**releases, "page": "2"}),
    ]
    assert "closed" in error_text(refused)


async def test_each_method_becomes_the_request_that_the_api_wants(command: Installed, gitea: Gitea) -> None:
    async with Client(command.server("--tags", "all")) as client:

        async def call(name: str, /, **arguments: Any) -> dict[str, Any]:
            result = await client.call_tool(name, arguments)
            assert not result.is_error, result
            return dict(result.structured_content)

        issue = await call("get_single_gitea_issue_by_id", number="2")
        assert issue["title"] == "Add a map"
        assert gitea.last.line == f"GET {HOME}/issues/2"

        issue = await call("update_a_gitea_issue_by_id", number=2, title="Add two maps", state="closed")
        assert issue["title"] == "Add two maps"
        assert gitea.last.line == f"PATCH {HOME}/issues/2"
        assert gitea.last.body == {"title": "Add two maps", "state": "closed"}

        tracker = {"enable_time_tracker": True, "enable_issue_dependencies": False}
        settings = await call("update_the_gitea_repository", website="https://bakery.example", internal_tracker=tracker)
        assert settings["website"] == "https://bakery.example"
        assert gitea.last.line == f"PATCH {HOME}"
        assert gitea.last.body == {"website": "https://bakery.example", "internal_tracker": tracker}

        assert await call("delete_a_gitea_release_by_id", id="51") == {"result": "done"}
        assert gitea.last.line == f"DELETE {HOME}/releases/51"
        assert gitea.last.body is None
        assert 51 not in gitea.releases

        issue = await call("create_a_gitea_issue", title="Cakes", labels=["31"])
        assert issue["title"] == "Cakes"
        assert gitea.last.line == f"POST {HOME}/issues"
        assert gitea.last.body == {"title": "Cakes", "labels": [31]}

        await call("replace_the_labels_of_a_gitea_issue", number=issue["number"], labels=[32])
        assert gitea.last.line == f"PUT {HOME}/issues/5/labels"
        assert gitea.last.body == {"labels": [32]}
        assert gitea.issues[5]["labels"] == [gitea.labels[32]]

        comment = await call("create_a_gitea_comment", number=5, body="With candles")
        assert gitea.last.line == f"POST {HOME}/issues/5/comments"
        assert gitea.last.body == {"body": "With candles"}
        comments = await call("list_all_gitea_comments", number=5)
        assert [(each["id"], each["body"]) for each in comments["data"]] == [(comment["id"], "With candles")]
        assert "next_cursor" not in comments

        assert await call("gitea_times_start", number=str(issue["number"])) == {"result": "done"}
        assert gitea.last.line == f"POST {HOME}/issues/5/stopwatch/start"
        assert gitea.stopwatches == {5}

    for request in gitea.requests:
        assert request.headers["authorization"] == f"token {TOKEN}"
        assert request.headers["user-agent"].startswith("gitea-mcp/")


async def test_errors_are_told_in_the_words_of_the_api(command: Installed, gitea: Gitea) -> None:
    gitea.settings["archived"] = True
    async with Client(command.server("--tags", "all")) as client:
        missing = await client.call_tool("get_single_gitea_issue_by_id", {"number": "404"})
        archived = await client.call_tool("create_a_gitea_issue", {"title": "One more"})
        not_digits = await client.call_tool("get_single_gitea_issue_by_id", {"number": "Map"})
        unknown_word = await client.call_tool("update_a_gitea_issue_by_id", {"number": "2", "state": "done"})
    error = missing.structured_content["error"]
    assert (error["status"], error["code"]) == (404, "NOT_FOUND")
    assert "The target couldn't be found.: issue does not exist" in error_text(missing)
    assert archived.structured_content["error"]["code"] == "ARCHIVED"
    assert "is archived" in error_text(archived)
    assert "number" in error_text(not_digits)
    assert "closed" in error_text(unknown_word)
    assert len(gitea.requests) == 2


async def test_a_refused_token_says_which_setting_to_look_at(command: Installed) -> None:
    async with Client(command.server(GITEA_TOKEN="old")) as client:
        text = error_text(await client.call_tool("list_all_gitea_labels", {}))
    assert "invalid username, password or token" in text
    assert "GITEA_TOKEN" in text


async def test_discovery_mode_finds_and_calls_a_tool(command: Installed, gitea: Gitea) -> None:
    async with Client(command.server("--mode", "discover")) as client:
        names = {tool.name for tool in (await client.list_tools()).tools}
        finding = {"search_gitea_tools", "describe_gitea_tool"}
        assert names == finding | {"read_gitea_tool", "call_gitea_tool"}
        found = await client.call_tool("search_gitea_tools", {"query": "run a timer for an issue"})
        assert found.structured_content["tools"][0]["name"] == "gitea_times_start"
        arguments = {"name": "gitea_times_start", "arguments": {"number": "4"}}
        await client.call_tool("call_gitea_tool", arguments)
    assert gitea.stopwatches == {4}


def test_the_command_tells_what_it_lacks(command: Installed) -> None:
    listed = command.run("tools", "--tags", "releases", "--methods", "list")
    assert listed.stdout == "list_all_gitea_releases  [list: releases]\n"
    del command.environment["GITEA_TOKEN"]
    started = command.run()
    assert started.returncode != 0
    assert "GITEA_TOKEN" in started.stderr


async def test_the_account_of_the_settings_is_served_over_http_too(command: Installed) -> None:
    port = free_port()
    with command.started("serve", "--single", "--port", str(port)):
        wait_until(lambda: is_listening(port))
        async with Client(f"http://127.0.0.1:{port}/mcp") as client:
            labels = (await client.call_tool("list_all_gitea_labels", {})).structured_content["data"]
    assert [label["name"] for label in labels] == ["bug", "idea"]


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
