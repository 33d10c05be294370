"""A list that changes while it is read, page by page."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette
from zoho_desk_mcp.connect import SANDBOX_URL, connect, sandbox_settings
from zoho_desk_mcp.sandbox.app import create_app
from zoho_desk_mcp.server import calls


class Moving(httpx2.ASGITransport):
    """A sandbox that gets a record before all others as soon as a first page was read."""

    def __init__(self, app: Starlette, kind: str, record: dict[str, Any]) -> None:
        super().__init__(app)
        self._kind = kind
        self._record = record
        self._records = getattr(app.state.world, kind)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await super().handle_async_request(request)
        if request.url.path.endswith(f"/{self._kind}"):
            self._records.add(self._record)
        return response


@pytest.mark.anyio
async def test_a_ticket_that_moves_to_the_next_page_counts_once() -> None:
    app = create_app()
    world = app.state.world
    pattern = {**next(one for one in world.tickets if one["status"] == "Open"), "dueDate": "2026-01-02T00:00:00.000Z"}
    for number in range(150):
        world.tickets.add({**pattern, "id": world.new_id(), "ticketNumber": str(90_000 + number)})
    first = {**pattern, "id": world.new_id(), "ticketNumber": "99999", "dueDate": "2026-01-01T00:00:00.000Z"}
    count = len(world.tickets.where(lambda one: one["status"] != "Closed" and not one["isSpam"]))
    async with connect(sandbox_settings(SANDBOX_URL), Moving(app, "tickets", first)) as desk:
        found = (await calls.call(desk, "zoho_desk_tickets_due", {"limit": 1})).structured_content
    assert found["note"] == f"{count} open tickets were looked at, which are all that fit the filters."


@pytest.mark.anyio
async def test_an_agent_who_moves_to_the_next_page_is_one_of_that_name() -> None:
    app = create_app()
    world = app.state.world
    pattern = next(one for one in world.agents if one["status"] == "ACTIVE")

    def agent(name: str) -> dict[str, Any]:
        return {**pattern, "id": world.new_id(), "firstName": name, "name": name, "emailId": f"{name}@example.com"}

    for number in range(250):
        world.agents.add(agent(f"Zed{number:03}"))
    last = sorted(world.agents, key=lambda one: one["firstName"])[199]
    async with connect(sandbox_settings(SANDBOX_URL), Moving(app, "agents", agent("Aaa"))) as desk:
        found = await calls.call(desk, "list_all_zoho_desk_tickets", {"assignee": [last["name"]], "fields": ["id"]})
    assert not found.is_error, found
