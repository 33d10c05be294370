"""One change of several records: Zoho's status says success, and its body that it was not made to some, or to none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import misbehaving as bad
from tests.support.faults import called, error_details
from tests.support.results import error_text

pytestmark = pytest.mark.anyio

FIRST, SECOND = "4000000000007000101", "4000000000007000102"
MADE = {"id": SECOND, "success": True, "errors": None}
NOT_MADE = {"id": FIRST, "success": False, "errors": None}
FORBIDDEN = {"id": FIRST, "success": False, "errors": {"errorCode": "FORBIDDEN", "httpCode": 403}}
SHAPED = ("zoho_desk_recycle_bin_records_restore", {"ids": [FIRST, SECOND]})
WHOLE = ("zoho_desk_tickets_close_many", {"ids": [FIRST, SECOND]})
"""A tool with an output of its own, and one whose response is passed on by the rule."""


@pytest.mark.parametrize("call", [SHAPED, WHOLE])
@pytest.mark.parametrize("status", [200, 207])
@pytest.mark.parametrize(("failed", "told"), [(NOT_MADE, FIRST), (FORBIDDEN, f"{FIRST} (FORBIDDEN)")])
async def test_what_was_not_done_is_told(
    call: tuple[str, dict[str, Any]], status: int, failed: dict[str, Any], told: str
) -> None:
    result = (await called(bad.answer(status, {"results": [failed, MADE]}), call))[0]
    assert not result.is_error
    assert result.structured_content["note"] == f"Not done for 1 of 2: {told}. For the others it was done."
    assert [row["success"] for row in result.structured_content["results"]] == [False, True]


@pytest.mark.parametrize("call", [SHAPED, WHOLE])
@pytest.mark.parametrize(
    ("body", "code", "told"),
    [
        ({"results": [NOT_MADE]}, "NOT_DONE", f"did not do this for {FIRST}."),
        ({"results": [FORBIDDEN, FORBIDDEN]}, "FORBIDDEN", "did this for none of the 2: "),
        ({"results": [FORBIDDEN, NOT_MADE]}, "NOT_DONE", f"{FIRST} (FORBIDDEN), {FIRST}"),
        ({"data": [{**NOT_MADE, "errors": "Too\nlate"}]}, "NOT_DONE", f"{FIRST} (Too late)."),
        ([NOT_MADE], "NOT_DONE", f"did not do this for {FIRST}."),
        ({"success": False}, "NOT_DONE", "did not do this for what was asked."),
        (
            {"data": [{"id": FIRST, "locales": [{"locale": "de", "isSuccess": "false"}]}]},
            "NOT_DONE",
            f"did not do this for {FIRST} de.",
        ),
    ],
)
async def test_a_change_that_was_made_to_no_record_is_an_error(
    call: tuple[str, dict[str, Any]], body: Any, code: str, told: str
) -> None:
    result = (await called(bad.answer(200, body), call))[0]
    assert error_details(result)["code"] == code
    assert told in error_text(result)


@pytest.mark.parametrize("flag", [True, False, None])
async def test_what_zoho_took_is_no_failure(flag: bool | None) -> None:
    taken = [{"id": FIRST, "success": flag, "errors": {"errorCode": "SCHEDULED", "httpCode": 202}}]
    taken += [{"id": SECOND, "success": flag, "errors": {"errorCode": "SUCCESS", "httpCode": 200}}]
    result = (await called(bad.answer(200, {"results": taken}), WHOLE))[0]
    assert result.structured_content["note"] == f"Zoho Desk has scheduled this, and does it later: {FIRST}."


async def test_an_error_without_a_flag_is_one() -> None:
    result = (await called(bad.answer(200, {"results": [{**FORBIDDEN, "success": None}, MADE]}), WHOLE))[0]
    assert result.structured_content["note"].startswith(f"Not done for 1 of 2: {FIRST} (FORBIDDEN).")


@pytest.mark.parametrize("body", [{"results": None}, {"results": [None, 1, {"id": [1], "success": {}}]}, {"data": 5}])
async def test_what_is_odd_is_passed_on(body: Any) -> None:
    assert not (await called(bad.answer(200, body), WHOLE))[0].is_error


async def test_many_failures_cost_few_words() -> None:
    rows = [{**NOT_MADE, "id": f"{n:019}"} for n in range(3_000)]
    assert error_text((await called(bad.answer(200, {"results": rows}), WHOLE))[0]).count("0000") < 100


async def test_an_error_with_empty_fields_beside_it_is_one() -> None:
    refused = bad.answer(200, {"errorCode": "INVALID_DATA", "message": "No.", "data": None})
    assert error_details((await called(refused, WHOLE))[0])["code"] == "INVALID_DATA"
