"""What stands where a list belongs: no number and no text passes for a record, and no record is shown as nothing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.calls import LIST
from tests.support.faults import called, error_details
from tests.support.misbehaving import answer

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (5, "a number"),
        ("Service unavailable", "a text"),
        (True, "true or false"),
        ({"data": "x"}, "a text"),
        ({"data": ""}, "an empty text"),
        ({"data": 5}, "a number"),
        ({"data": {}}, "an object"),
    ],
)
async def test_what_is_no_list_is_told(body: Any, what: str) -> None:
    result, _ = await called(answer(200, body), LIST)
    details = error_details(result)
    assert details["code"] == "BAD_ANSWER"
    assert details["message"] == f"Zoho Desk responded with {what} as data, where a list belongs"


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        ({"data": None}, []),
        ({"data": {"id": 1}}, [{"id": "1"}]),
        ({"data": {"message": "No"}}, [{"message": "No"}]),
        ([{"error": "No"}], [{"error": "No"}]),
        ({"data": [{"id": 1}, {"layout": "x"}]}, [{"id": "1"}, {"layout": "x"}]),
    ],
)
async def test_a_record_of_another_shape_is_shown_as_it_is(body: Any, rows: Any) -> None:
    result, _ = await called(answer(200, body), LIST)
    assert result.structured_content["data"] == rows
