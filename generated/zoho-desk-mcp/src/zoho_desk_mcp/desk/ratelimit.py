"""What Zoho says of its limits, under the names of the IETF's draft (draft-ietf-httpapi-ratelimit-headers).

Limits are passed on and never acted upon: whoever calls decides whether and when to call again.
"""

from __future__ import annotations

from collections.abc import Mapping

REMAINING_HEADER = "X-Rate-Limit-Remaining-v3"
WEIGHT_HEADER = "X-Rate-Limit-Request-Weight-v3"


def limits_of(headers: Mapping[str, str], daily_credits: int | None) -> dict[str, int]:
    """The limits that an answer's headers tell. `daily_credits` is the edition's limit, where a setting gives it."""
    limits: dict[str, int] = {}
    if daily_credits is not None:
        limits["ratelimit-limit"] = daily_credits
    remaining = _number(headers.get(REMAINING_HEADER))
    if remaining is not None:
        limits["ratelimit-remaining"] = remaining
    retry_after = _number(headers.get("Retry-After"))
    if retry_after is not None:
        limits["ratelimit-reset"] = limits["retry-after"] = retry_after
    return limits


def _number(text: str | None) -> int | None:
    return int(text) if text and text.strip().isdigit() else None
