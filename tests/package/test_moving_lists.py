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
    """A sandbox that gets a ticket before all others as soon as a first page was read."""

    def __init__(self, app: Starlette, ticket: dict[str, Any]) -> None:
        super().__init__(app)
        self._tickets = app.state.world.tickets
        self._ticket = ticket

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await super().handle_async_request(request)
        if request.url.path.endswith("/tickets"):
            self._tickets.add(self._ticket)
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
    async with connect(sandbox_settings(SANDBOX_URL), Moving(app, first)) as desk:
        found = (await calls.call(desk, "zoho_desk_tickets_due", {"limit": 1})).structured_content
    assert found["note"] == f"{count} open tickets were looked at, which are all that fit the filters."
