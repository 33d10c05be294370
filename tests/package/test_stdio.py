"""The server as clients meet it: a process that speaks MCP on standard input and output."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError
from mcp_types.version import HANDSHAKE_PROTOCOL_VERSIONS, MODERN_PROTOCOL_VERSIONS
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.server.registry import TOOLS

from tests.support.processes import clean_environment, command_line, stdio_server
from tests.support.results import error_text, text_of, unfenced

pytestmark = pytest.mark.anyio

SEARCH = "list_all_zoho_desk_tickets_search"
SETTINGS = {
    "ZOHO_DESK_CLIENT_ID": "1000.X",
    "ZOHO_DESK_CLIENT_SECRET": "secret",
    "ZOHO_DESK_REFRESH_TOKEN": "1000.refresh",
    "ZOHO_DESK_ORG_ID": credentials.ORG_ID,
}


def _run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command_line(*arguments),
        env=clean_environment(**environment),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


async def test_core_tools_are_listed_by_default() -> None:
    async with Client(stdio_server("--sandbox")) as client:
        listed = {tool.name for tool in (await client.list_tools()).tools}
    assert listed == {name for name, tool in TOOLS.items() if tool.core}


@pytest.mark.parametrize("mode", ["legacy", "auto", *MODERN_PROTOCOL_VERSIONS])
async def test_every_era_of_the_protocol_can_list_and_call(mode: Any) -> None:
    async with Client(stdio_server("--sandbox"), mode=mode) as client:
        assert (await client.list_tools()).tools
        result = await client.call_tool("list_all_zoho_desk_departments", {})
        assert len(result.structured_content["data"]) == 3
        first, same, header, *rows = unfenced(text_of(result.content[0])).splitlines()
        assert first == "3 records; filters: none; no more"
        assert same == "All: isEnabled=true"
        assert header.split("\t")[:2] == ["id", "name"]
        assert [row.split("\t")[0] for row in rows] == [each["id"] for each in result.structured_content["data"]]


@pytest.mark.parametrize("version", HANDSHAKE_PROTOCOL_VERSIONS)
def test_every_handshake_version_is_accepted_by_plain_json_rpc(version: str) -> None:
    parameters = {"protocolVersion": version, "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    messages = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": parameters},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/list", "params": {}},
    ]
    with subprocess.Popen(
        [sys.executable, "-m", "zoho_desk_mcp", "--sandbox"],
        env=clean_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        for message in messages:
            print(json.dumps(message), file=server.stdin, flush=True)
        lines = [json.loads(server.stdout.readline()) for _ in range(2)]
        server.stdin.close()
    answers = {answer["id"]: answer["result"] for answer in lines}
    assert answers[1]["protocolVersion"] == version
    assert "Departments come first" in answers[1]["instructions"]
    assert answers[2]["tools"]


async def test_unknown_and_filtered_tools_answer_alike() -> None:
    async with Client(stdio_server("--sandbox", "--methods", "read")) as client:
        listed = {tool.name for tool in (await client.list_tools()).tools}
        errors = {}
        for name in ("no_such_tool", "create_a_zoho_desk_ticket"):
            with pytest.raises(MCPError) as caught:
                await client.call_tool(name, {})
            message, _, meant = caught.value.message.partition("; did you mean ")
            assert meant.removesuffix("?") in {"", *listed}
            errors[name] = (caught.value.code, message.replace(name, "NAME"), caught.value.data)
    assert all(TOOLS[name].method in ("list", "get") for name in listed)
    assert errors["no_such_tool"] == errors["create_a_zoho_desk_ticket"]


async def test_wrong_arguments_name_each_field_and_what_was_expected() -> None:
    async with Client(stdio_server("--sandbox")) as client:
        result = await client.call_tool(
            "create_a_zoho_desk_ticket_time_entry",
            {"hoursSpent": "many", "minutesSpend": 5, "executedTime": "yesterday"},
        )
    text = error_text(result)
    assert "ticketId is required" in text
    assert "hoursSpent must be a whole number" in text
    assert "minutesSpend is unknown; did you mean minutesSpent?" in text
    assert "executedTime: not a time; write it like 2026-01-31T09:30:00Z" in text


async def test_what_the_schema_drops_is_checked_at_the_call() -> None:
    async with Client(stdio_server("--sandbox")) as client:
        too_short = error_text(await client.call_tool(SEARCH, {"subject": "ab"}))
        too_many = error_text(await client.call_tool(SEARCH, {"limit": 1000}))
        no_id = error_text(await client.call_tool("get_single_zoho_desk_ticket_by_id", {"ticketId": "../../x"}))
    assert "subject must be at least 3 characters long" in too_short
    assert "limit must be at most 100" in too_many
    assert "ticketId must be an ID: at most 20 digits" in no_id


async def test_a_refusal_of_zoho_is_a_result_that_says_why() -> None:
    async with Client(stdio_server("--sandbox")) as client:
        result = await client.call_tool("get_single_zoho_desk_ticket_by_id", {"ticketId": "4000000000000000009"})
    assert "HTTP 404" in error_text(result)
    assert "Ids are the long numbers" in error_text(result)
    assert result.structured_content["error"]["status"] == 404


async def test_pages_follow_the_cursor_to_the_end_and_refuse_a_foreign_one() -> None:
    async with Client(stdio_server("--sandbox")) as client:
        seen: list[str] = []
        cursor: dict[str, str] = {}
        while True:
            page = (await client.call_tool(SEARCH, {"limit": 7, "sortBy": "createdTime", **cursor})).structured_content
            seen += [ticket["id"] for ticket in page["data"]]
            if "next_cursor" not in page:
                break
            cursor = {"next_cursor": page["next_cursor"]}
        whole = (
            await client.call_tool(SEARCH, {"limit": 100, "sortBy": "createdTime", "fields": ["id"]})
        ).structured_content
        foreign = await client.call_tool(SEARCH, {"limit": 7, "status": "Open", **cursor})
    assert seen == [ticket["id"] for ticket in whole["data"]]
    assert len(seen) > 40
    assert "next_cursor is of this list with other filters" in error_text(foreign)


async def test_nothing_found_is_an_empty_list() -> None:
    async with Client(stdio_server("--sandbox")) as client:
        result = await client.call_tool(SEARCH, {"subject": "no ticket says this"})
    assert result.structured_content == {"data": []}


async def test_annotations_tell_readers_from_writers() -> None:
    async with Client(stdio_server("--sandbox", "--tags", "all")) as client:
        tools = {tool.name: tool.annotations for tool in (await client.list_tools()).tools}
    assert set(tools) == {name for name, tool in TOOLS.items() if not tool.is_apart}
    for name, hints in tools.items():
        method = TOOLS[name].method
        assert hints is not None
        assert hints.open_world_hint is True
        if method in ("list", "get"):
            assert hints.read_only_hint is True
        if method == "delete":
            assert hints.destructive_hint is True
        if method == "create":
            assert (hints.read_only_hint, hints.idempotent_hint) == (False, None)


def test_every_missing_setting_is_named_on_stderr() -> None:
    done = _run(ZOHO_DESK_CLIENT_ID="1000.X", ZOHO_DESK_DATA_CENTER="mars")
    assert done.returncode == 2
    assert done.stdout == ""
    for name in ("CLIENT_SECRET", "REFRESH_TOKEN", "ORG_ID"):
        assert f"ZOHO_DESK_{name} is missing" in done.stderr
    assert "ZOHO_DESK_DATA_CENTER must be one of" in done.stderr
    assert "Traceback" not in done.stderr


def test_wrong_settings_are_told_in_plain_words() -> None:
    done = _run(ZOHO_DESK_ORG_ID="12a", ZOHO_DESK_API_URL="desk", ZOHO_DESK_TIMEOUT="0", ZOHO_DESK_KEEP_EMPTY="perhaps")
    assert done.returncode == 2
    assert "ZOHO_DESK_ORG_ID: an organization id is a number" in done.stderr
    assert "ZOHO_DESK_API_URL: give http:// or https:// and a host" in done.stderr
    assert "ZOHO_DESK_TIMEOUT must be more than 0" in done.stderr
    assert "ZOHO_DESK_KEEP_EMPTY must be true or false" in done.stderr


@pytest.mark.parametrize(
    ("option", "value", "expected"),
    [
        ("methods", "reed", "unknown method reed; did you mean read?; known: read, write, custom, all"),
        ("tags", "tickts", "unknown tag tickts; did you mean tickets?; known: core, all"),
        ("tools", "get_single_zoho_desk_tickt_by_id", "did you mean get_single_zoho_desk_ticket_by_id?"),
    ],
)
def test_unknown_words_of_a_selection_are_errors_that_list_the_known(option: str, value: str, expected: str) -> None:
    by_option = _run("tools", f"--{option}", value)
    by_variable = _run("tools", **{f"ZOHO_DESK_{option.upper()}": value})
    for done in (by_option, by_variable):
        assert done.returncode == 2
        assert expected in done.stderr


def test_listing_tools_imports_no_tool_module() -> None:
    script = (
        "import sys; from zoho_desk_mcp.server.catalog import catalog;"
        "from zoho_desk_mcp.server.app import create_server; from zoho_desk_mcp.content import CONTENT;"
        "from zoho_desk_mcp.server.selection import Offer;"
        "from zoho_desk_mcp.server.registry import TOOLS;"
        "create_server(CONTENT, lambda _: None, Offer(frozenset(TOOLS))); assert len(catalog()) == len(TOOLS);"
        "print([name for name in sys.modules if name.startswith(('zoho_desk_mcp.tools', 'zoho_desk_mcp.models'))])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_command_begins_without_what_only_some_commands_need() -> None:
    script = "import sys, zoho_desk_mcp.cli; print(sorted({'mcp', 'pydantic', 'httpx2', 'anyio'} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_start_loads_nothing_that_only_requests_need() -> None:
    script = (
        "import sys, zoho_desk_mcp.connect, zoho_desk_mcp.server.stdio.transport;"
        "print(sorted({'httpcore2', 'trio', 'h11', 'lxml', 'tinycss2'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


async def test_the_sandbox_serves_a_server_with_settings() -> None:
    sandbox = subprocess.Popen(command_line("sandbox", "--port", "0"), stderr=subprocess.PIPE, text=True)
    try:
        assert sandbox.stderr is not None
        printed = [sandbox.stderr.readline() for _ in range(7)]
        environment = dict(line.split("export ", 1)[1].strip().split("=", 1) for line in printed if "export " in line)
        async with Client(stdio_server(**environment)) as client:
            result = await client.call_tool("list_all_zoho_desk_departments", {})
        assert len(result.structured_content["data"]) == 3
    finally:
        sandbox.terminate()
        sandbox.wait(timeout=60)
