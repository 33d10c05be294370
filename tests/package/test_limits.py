"""When the day's credits start anew: midnight in the data center's time zone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from zoho_desk_mcp.data_centers import DATA_CENTERS, DataCenterKey
from zoho_desk_mcp.rate_limits import limits_of, seconds_to_midnight


@pytest.mark.parametrize(
    ("center", "now", "hours"),
    [
        ("in", "2026-01-31T18:00:00Z", 0.5),
        ("us", "2026-01-31T07:00:00Z", 1),
        ("jp", "2026-01-31T15:00:00Z", 24),
        ("eu", "2026-03-28T23:00:00Z", 23),  # the night on which clocks go forward
        ("eu", "2026-10-24T22:00:00Z", 25),
        ("au", "2026-01-31T12:00:00Z", 1),
    ],
)
def test_seconds_to_midnight(center: DataCenterKey, now: str, hours: float) -> None:
    moment = datetime.fromisoformat(now).astimezone(UTC)
    assert seconds_to_midnight(DATA_CENTERS[center].zone, moment) == hours * 3600


@pytest.mark.parametrize("center", sorted(DATA_CENTERS))
def test_every_data_center_has_a_zone(center: DataCenterKey) -> None:
    assert 0 < seconds_to_midnight(DATA_CENTERS[center].zone) <= 25 * 3600


@pytest.mark.parametrize("text", ["", "x", "-1", "1.5", "\u00b2", "9" * 40, "Wed, 99 Foo"])
def test_headers_that_are_no_numbers_are_left_out(text: str) -> None:
    headers = {"X-Rate-Limit-Remaining-v3": text, "Retry-After": text}
    assert limits_of(headers, None) == {}


def test_retry_after_may_be_a_date() -> None:
    assert limits_of({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}, None) == {"ratelimit-reset": 0, "retry-after": 0}
