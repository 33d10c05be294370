"""Rate limits: passed on as they came, never waited for."""

from __future__ import annotations

import pytest
from zoho_desk_mcp.rate_limits import expected_credits
from zoho_desk_mcp.server.responses.fence import UNTRUSTED

from tests.support import misbehaving as bad
from tests.support.calls import READ
from tests.support.faults import called, error_details
from tests.support.misbehaving import FAULTS

pytestmark = pytest.mark.anyio


async def test_429_is_passed_on_and_the_two_kinds_are_told_apart() -> None:
    at_once, zoho = await called(FAULTS["too many at once"], READ, daily_credits=50_000)
    assert len(zoho.requests) == 1
    assert at_once.meta == {"ratelimit-limit": 50_000, "ratelimit-remaining": 49}
    assert "at the same time" in error_details(at_once)["advice"]
    used_up, zoho = await called(FAULTS["day's credits"], READ, data_center="in")
    assert len(zoho.requests) == 1
    assert used_up.meta["ratelimit-remaining"] == 0
    assert 0 < used_up.meta["ratelimit-reset"] <= 24 * 3600
    assert "retry-after" not in used_up.meta
    assert "midnight" in error_details(used_up)["advice"]


async def test_retry_after_is_the_reset() -> None:
    result, _ = await called(bad.error(429, "THRESHOLD_EXCEEDED", Retry_After="11100"), READ)
    assert result.meta == {"ratelimit-reset": 11_100, "retry-after": 11_100}
    assert "That is in 3 h 5 min." in result.content[0].text


async def test_good_results_carry_limits_and_none_are_invented() -> None:
    result, _ = await called(bad.OK, READ)
    assert result.meta == {"ratelimit-remaining": 49_990, UNTRUSTED: True}
    result, _ = await called(bad.answer(200, bad.TICKET, X_Rate_Limit_Remaining_v3="\xb2\xb3"), READ)
    assert result.meta == {UNTRUSTED: True}


@pytest.mark.parametrize(
    ("method", "path", "query", "credits_spent"),
    [
        ("GET", "/api/v1/tickets/4000000000000000001", {"include": "contacts"}, 1),
        ("POST", "/api/v1/tickets", {}, 1),
        ("GET", "/api/v1/tickets", {}, 3),
        ("GET", "/api/v1/tickets/search", {"from": "2000"}, 3),
        ("GET", "/api/v1/tickets", {"from": "2001"}, 5),
        ("GET", "/api/v1/tickets", {"from": "4999"}, 100),
    ],
)
def test_what_a_request_costs_is_known_without_its_response(
    method: str, path: str, query: dict[str, str | list[str]], credits_spent: int
) -> None:
    assert expected_credits(method, path, query) == credits_spent
