"""What a call would change, in few bytes: another change gives others, and the time of the call does not."""

from __future__ import annotations

from typing import Any

import pytest
from zoho_desk_mcp.server.guards.plans import digest
from zoho_desk_mcp.server.http.dry_run import PlannedRequest

MORNING, EVENING = "2026-12-01T08:00:00.123Z", "2026-12-01T18:30"


def planned(value: Any, **more: Any) -> bytes:
    return digest([PlannedRequest("POST", "/nothing", {"given": value}, **more)])


@pytest.mark.parametrize("written", ["{}", [1, "{}"], {"at": ["{}"]}])
def test_a_value_that_is_a_time_may_be_another(written: Any) -> None:
    assert planned(_with(written, MORNING)) == planned(_with(written, EVENING))


@pytest.mark.parametrize("written", ["at {}", '"{}"', '\\"{}"', ' "{}", "{}"', '{"at": "{}"}', "{}\\", "{}\n"])
def test_a_time_in_a_text_may_not(written: str) -> None:
    assert planned(_with(written, MORNING)) != planned(_with(written, EVENING))
    assert planned(1, stored={"content": MORNING}) != planned(1, stored={"content": EVENING})


def test_what_is_as_deep_as_a_message_may_be_is_compared() -> None:
    deep: Any = "x"
    for _ in range(480):
        deep = {"in": deep}
    assert planned(deep) == planned(deep) != planned("x")


def _with(value: Any, time: str) -> Any:
    if isinstance(value, dict):
        return {name: _with(each, time) for name, each in value.items()}
    if isinstance(value, list):
        return [_with(each, time) for each in value]
    return value.replace("{}", time) if isinstance(value, str) else value
