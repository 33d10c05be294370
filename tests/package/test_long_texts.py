"""Texts that take long to convert or to repeat: other calls go on, and results stay small."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from zoho_desk_mcp.resources import RESOURCE_TEMPLATES, RESOURCES
from zoho_desk_mcp.server.catalog import load_tool
from zoho_desk_mcp.server.primitives.resources import read_resource
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.responses.fence import fenced

from tests.support.calls import LIST
from tests.support.connected_sandbox import Sandbox, sandbox
from tests.support.faults import called
from tests.support.misbehaving import answer

pytestmark = pytest.mark.anyio

SLOW = "<p>word" * 14_000
PATIENCE = 1.0
"""Seconds of this process's work that others may wait: all texts together take some ten."""


@asynccontextmanager
async def _others_go_on() -> AsyncIterator[None]:
    """Fails where nothing else could be done meanwhile."""
    longest = 0.0

    async def look() -> None:
        nonlocal longest
        while True:
            started = time.process_time()  # a machine that is busy with others lets nobody go on
            await asyncio.sleep(0.01)
            longest = max(longest, time.process_time() - started)

    looking = asyncio.create_task(look())
    try:
        yield
    finally:
        looking.cancel()
    assert longest < PATIENCE


def _fill(desk: Sandbox) -> str:
    """The number of a ticket whose description and messages are slow, as are those of all others."""
    for ticket in desk.world.tickets:
        ticket["description"] = SLOW
    for thread in desk.world.threads:
        thread["content"] = SLOW
    return "113"


async def test_jobs_and_pages_that_convert_long_texts_do_not_hold_up_others() -> None:
    async with sandbox() as desk:
        number = _fill(desk)
        ticket = (await desk.call("get_single_zoho_desk_ticket_by_id", ticketId=number)).structured_content["id"]
        page = f"zohodesk://ticket/{ticket}"
        async with _others_go_on():
            await read_resource((*RESOURCES, *RESOURCE_TEMPLATES), desk.client, page, frozenset(TOOLS))
            for name in sorted(name for name, tool in TOOLS.items() if tool.uses and tool.reads):
                given = (
                    {"ticketId": number}
                    if "ticketId" in load_tool(name).Input.model_json_schema()["properties"]
                    else {}
                )
                await desk.call(name, **given)
            result = await desk.call("zoho_desk_tickets_reply", ticketId=number, content=SLOW)
            assert not result.is_error, result


async def test_a_long_address_of_a_customer_is_read_in_time() -> None:
    async with sandbox() as desk:
        for thread in desk.world.threads:
            thread["to"] = "a" * 200_000
        async with _others_go_on():
            await desk.call("create_a_zoho_desk_email_reply", ticketId="113", content="Hello")


LONG = 1_000_000


@pytest.mark.parametrize(
    "arguments",
    [
        {"createdTimeRange": f"a{' ' * LONG}b/"},
        {"createdTimeRange": [f"a{' ' * LONG}b/"]},
        {"x" * LONG: 1},
        {"status": "x" * LONG},
        {"fields": ["x" * LONG]},
        {"fields": [f"{n}{'x' * 10_000}" for n in range(100)]},
        {"assigneeId": "x " * LONG},
        {"next_cursor": "x" * LONG},
    ],
    ids=lambda given: next(iter(given))[:20],
)
async def test_an_argument_of_any_length_is_answered_in_time_and_not_repeated(arguments: dict[str, Any]) -> None:
    async with sandbox() as desk:
        async with _others_go_on():
            result = await desk.call("list_all_zoho_desk_tickets_search", **arguments)
        assert len(result.content[0].text) < 10_000


def test_a_text_that_holds_every_short_mark_has_a_fence_all_the_same() -> None:
    text = "".join(f"{number:04x}" for number in range(16**4))
    mark = fenced(text).partition(">")[0].removeprefix("<data-")
    assert mark not in text
    assert fenced(text).count("\n") == 2


@pytest.mark.parametrize("depth", [99, 400, 700])
@pytest.mark.parametrize("fields", [{}, {"fields": ["*"]}])
async def test_a_record_that_is_deep_in_itself_fails_no_list(depth: int, fields: dict[str, Any]) -> None:
    deep = json.loads('[{"a":' * (depth // 2) + "1" + "}]" * (depth // 2))
    rows = [{"id": "1", "subject": "plain"}, {"id": "2", "subject": "deep", "cf": deep}]
    result, _ = await called(answer(200, {"data": rows, "count": 2}), (LIST[0], {**LIST[1], **fields}))
    assert not result.is_error, result
    assert [row["id"] for row in result.structured_content["data"]] == ["1", "2"]
