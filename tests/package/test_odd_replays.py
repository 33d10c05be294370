"""Jobs, pages and completions with one response, or one value of one, of another shape: none of them fails unsaid."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import mcp_types as types
import pytest
from mcp.shared.exceptions import MCPError
from zoho_desk_mcp.client import Client
from zoho_desk_mcp.completions import COMPLETIONS
from zoho_desk_mcp.resources import RESOURCE_TEMPLATES, RESOURCES
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.http.errors import CHANGED, MAYBE_CHANGED
from zoho_desk_mcp.server.primitives.completion import Completions
from zoho_desk_mcp.server.primitives.resources import read_resource
from zoho_desk_mcp.server.registry import TOOLS

from tests.support.replays import Call, Exchange, places, recorded, replaying, value_at, with_odd

pytestmark = pytest.mark.anyio


def job(name: str, **arguments: Any) -> Call:
    return lambda desk: server.call(desk, name, arguments)


def page(address: str) -> Call:
    async def read(desk: Client) -> Any:
        return await read_resource((*RESOURCES, *RESOURCE_TEMPLATES), desk, f"zohodesk://{address}", frozenset(TOOLS))

    return read


def completion(argument: str) -> Call:
    async def complete(desk: Client) -> Any:
        prompt = types.PromptReference(name="any")
        given = types.CompletionArgument(name=argument, value="")
        params = types.CompleteRequestParams(ref=prompt, argument=given)
        return await Completions(COMPLETIONS.sources).complete(desk, params)

    return complete


CONTACT = "4000000000005000003"
CALLS: dict[str, Call] = {
    "brief": job("zoho_desk_tickets_brief", ticketId="126"),
    "needing reply": job("zoho_desk_tickets_needing_reply", departmentIds=["Billing"]),
    "due": job("zoho_desk_tickets_due", hours=400, limit=2),
    "reply": job("zoho_desk_tickets_reply", ticketId="126", content="Hello"),
    "resolve": job("zoho_desk_tickets_resolve", ticketId="126", resolution="So.", note="n", minutes=5, reply="Hello"),
    "several": job("zoho_desk_tickets_update_several", tickets=["126"], assigneeId="me", teamId="Refunds", note="n"),
    "agent": job("zoho_desk_tickets_update_several", tickets=["126"], assigneeId="Grace Chen", addTags=["parcel"]),
    "figures": job("zoho_desk_tickets_figures", by="agent", days=1, departmentId="Billing"),
    "figures of departments": job("zoho_desk_tickets_figures", by="department", days=1, departmentId="Billing"),
    "figures of days": job("zoho_desk_tickets_figures", by="day", days=1, departmentId="Billing"),
    "duplicates": job("zoho_desk_tickets_likely_duplicates", ticketId="160", days=1),
    "history": job("zoho_desk_contacts_history", contact="Aisha Rahman"),
    "history by id": job("zoho_desk_contacts_history", contact=CONTACT),
    "is open": job("zoho_desk_departments_is_open", departmentId="Billing"),
    "article": job("zoho_desk_articles_write_from_ticket", ticketId="126", category="Payments", answer="So."),
    "search": job("search", query="refund of order"),
    "search for a number": job("search", query="#142"),
    "fetch a ticket": job("fetch", id="ticket-4000000000007000126"),
    "fetch an article": job("fetch", id="article-4000000000008000001"),
    "page of departments": page("departments"),
    "page of a ticket": page("ticket/4000000000007000126"),
    "page of a contact": page(f"contact/{CONTACT}"),
    "page of an article": page("article/4000000000008000001"),
    "departments": completion("department"),
    "agents": completion("agent"),
    "statuses": completion("status"),
}
WHOLE = (b"null", b"5", b'"x"', b"{}", b"[null]", b'{"data":[{}]}', b"<html>")
ODD = (5, "x", [1], {"a": 1}, True, 10**30, float("inf"), [None], "9" * 5000, "0001-01-01T00:00:00+14:00", "\ud83d\n\0")
EVERY = 8
"""Of values that hold no others, each so many-th is replaced."""
DIGITS = re.compile("[0-9]{12,}")


def odd_bodies(exchange: Exchange) -> Iterator[bytes]:
    """What comes in place of a response. Which odd value stands where is always the same."""
    yield from WHOLE
    whole = json.loads(exchange.body or b"null")
    plain = 0
    for number, way in enumerate(places(whole)):
        plain += not isinstance(value_at(whole, way), dict | list)
        if isinstance(value_at(whole, way), dict | list) or not plain % EVERY:
            yield with_odd(whole, way, ODD[number % len(ODD)])


@pytest.mark.parametrize("name", CALLS)
async def test_no_response_makes_a_call_fail_unsaid(name: str) -> None:
    result, exchanges = await recorded(CALLS[name])
    assert not getattr(result, "is_error", False), result
    kinds = {(each.method, DIGITS.sub("", each.path)): index for index, each in enumerate(exchanges)}
    async with replaying() as (replay, new_client):
        for index in kinds.values():
            for body in odd_bodies(exchanges[index]):
                replay.begin(exchanges, index, body)
                try:
                    result = await CALLS[name](new_client())
                except MCPError as error:  # how a page says what it cannot show
                    assert error.error.data["code"] == "BAD_ANSWER"  # noqa: PT017
                    continue
                if getattr(result, "is_error", False):
                    told = f"{exchanges[index]}, with {body[:200]!r}: {result.content[0].text}"
                    assert result.structured_content["error"]["code"] != "SERVER_ERROR", told
                    if any(method != "GET" for method, _ in replay.sent):
                        assert CHANGED in result.content[0].text or MAYBE_CHANGED in result.content[0].text, told
