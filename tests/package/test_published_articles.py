"""The search of the knowledge base shows what is published, unless other states are asked for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.connected_sandbox import Sandbox, sandbox

SEARCH = "list_all_zoho_desk_articles_search"


async def _found(desk: Sandbox, **arguments: Any) -> dict[str, str]:
    """Title -> status of the articles that a search finds."""
    found = await desk.call(SEARCH, limit=100, **arguments)
    return {row["title"]: row["status"] for row in found.structured_content["data"]}


def _of_world(desk: Sandbox, *states: str) -> dict[str, str]:
    return {one["title"]: one["status"] for one in desk.world.articles if one["status"] in states}


@pytest.mark.parametrize("given", [{}, {"status": None}, {"status": []}, {"status": "published"}])
@pytest.mark.anyio
async def test_only_published_articles_are_found_unless_asked(given: dict[str, Any]) -> None:
    async with sandbox() as desk:
        assert await _found(desk, **given) == _of_world(desk, "Published") != {}
        assert await _found(desk, text="not to be shared", **given) == {}
        searches = [request for request in desk.app.state.requests if request.operation == "searchSolutions"]
        assert searches
        assert not any("status" in request.query for request in searches)


@pytest.mark.anyio
async def test_drafts_are_found_when_asked_for() -> None:
    async with sandbox() as desk:
        assert await _found(desk, status="draft") == _of_world(desk, "Draft") != {}
        both = await _found(desk, status=["Draft", "Published"])
        assert both == _of_world(desk, "Draft", "Published")
        assert set(both.values()) == {"Draft", "Published"}


@pytest.mark.anyio
async def test_what_is_published_is_found_behind_many_drafts() -> None:
    async with sandbox() as desk:
        pattern = dict(next(one for one in desk.world.articles if one["status"] == "Draft"))
        for number in range(150):
            values = {"title": f"Notes {number}", "modifiedTime": desk.world.ago(-1)}
            desk.world.articles.add({**pattern, **values, "id": desk.world.new_id()})
        published = _of_world(desk, "Published")
        found = await desk.call(SEARCH, limit=5, sortBy="-modifiedTime")
        titles = {row["title"] for row in found.structured_content["data"]}
        assert len(titles) == 5
        assert titles <= published.keys()
        rest = await desk.call(
            SEARCH, limit=100, sortBy="-modifiedTime", next_cursor=found.structured_content["next_cursor"]
        )
        assert {row["title"] for row in rest.structured_content["data"]} == published.keys() - titles


@pytest.mark.anyio
async def test_a_state_that_there_is_not_is_refused() -> None:
    async with sandbox() as desk:
        refused = await desk.call(SEARCH, status="Lost")
        assert refused.is_error
        assert "'Published'" in refused.content[0].text
