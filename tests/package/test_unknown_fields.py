"""Fields that a caller asks for and that are not there: it is told which were meant, and only where that is likely."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import misbehaving as bad
from tests.support.calls import READ
from tests.support.faults import called


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("cf_order", "No field cf_order; did you mean cf.cf_order?"),
        ("contact.city", "No field contact.city; did you mean contact.account.city?"),
        ("SUBJECT", "No field SUBJECT; did you mean subject?"),
        ("created_time", "No field created_time; did you mean createdTime?"),
        ("owner", "No field owner: the response has cf, contact, createdTime, id, phone, status, subject."),
        ("tags", "No field tags: the response has cf, contact, createdTime, id, phone, status, subject."),
    ],
)
@pytest.mark.anyio
async def test_a_field_that_is_not_there_is_told_with_what_was_meant_or_all_there_are(field: str, told: str) -> None:
    row: dict[str, Any] = {
        "id": "1",
        "subject": "S",
        "phone": "1",
        "status": "Open",
        "createdTime": "2026-01-01T00:00:00Z",
    }
    row |= {"cf": {"cf_order": "N"}, "contact": {"id": "2", "account": {"city": "C"}}}
    name, arguments = READ
    result, _ = await called(bad.answer(200, row), (name, arguments | {"fields": [field]}))
    assert result.structured_content["note"] == told
