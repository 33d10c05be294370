"""What Zoho says of its limits, under the names of the IETF's draft (draft-ietf-httpapi-ratelimit-headers).

Limits are passed on and never acted upon: whoever calls decides whether and when to call again.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

REMAINING_HEADER = "X-Rate-Limit-Remaining-v3"
WEIGHT_HEADER = "X-Rate-Limit-Request-Weight-v3"
USED_UP = "THRESHOLD_EXCEEDED"
"""The error code for: today's credits are spent."""
PAGE_COSTS = ((2_000, 3), (3_000, 5), (4_000, 10), (4_500, 50), (math.inf, 100))
"""The credits of a page whose offset is at most so much. One record costs one."""


def limits_of(headers: Mapping[str, str], daily_credits: int | None) -> dict[str, int]:
    """The limits that a response's headers tell. `daily_credits` is the edition's limit, where a setting gives it."""
    limits: dict[str, int] = {}
    if daily_credits is not None:
        limits["ratelimit-limit"] = daily_credits
    remaining = remaining_of(headers)
    if remaining is not None:
        limits["ratelimit-remaining"] = remaining
    retry_after = _seconds(headers.get("Retry-After"))
    if retry_after is not None:
        limits["ratelimit-reset"] = limits["retry-after"] = retry_after
    return limits


def credits_of(headers: Mapping[str, str]) -> int:
    """The credits that a request cost; 0 where Zoho does not say."""
    return _number(headers.get(WEIGHT_HEADER)) or 0


def expected_credits(method: str, path: str, query: Mapping[str, str | list[str]]) -> int:
    """The credits that a request costs about, of whose response nobody knows."""
    if method != "GET" or path.rpartition("/")[2].isdecimal():
        return 1
    offset = _number(str(query.get("from"))) or 0
    return next(price for reach, price in PAGE_COSTS if offset <= reach)


def remaining_of(headers: Mapping[str, str]) -> int | None:
    """The credits that are left of the day."""
    return _number(headers.get(REMAINING_HEADER))


def seconds_to_midnight(zone: str, now: datetime | None = None) -> int:
    """The seconds until a new day begins in a time zone, also on days of 23 or 25 hours."""
    here = (now or datetime.now(UTC)).astimezone(ZoneInfo(zone))
    tomorrow = datetime.combine(here.date() + timedelta(days=1), datetime.min.time(), here.tzinfo)
    return max(1, round(tomorrow.timestamp() - here.timestamp()))


def in_words(seconds: int) -> str:
    """A time to wait, for people: models do not see `_meta`."""
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min" if minutes else f"{seconds} s"


def _seconds(text: str | None) -> int | None:
    """A Retry-After: seconds, or a date (RFC 9110, 10.2.3)."""
    number = _number(text)
    if number is not None or not text:
        return number
    try:
        return max(0, round(parsedate_to_datetime(text).timestamp() - datetime.now(UTC).timestamp()))
    except (ValueError, OverflowError):
        return None


def _number(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 15 else None
