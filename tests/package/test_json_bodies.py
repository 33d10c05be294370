"""How much JSON of the API's is read."""

from __future__ import annotations

import pytest
from zoho_desk_mcp.server.http.json_bodies import MAX_VALUES, parse_json

HALF = MAX_VALUES // 2 + 1


@pytest.mark.parametrize(("item", "is_read"), [(b"1", True), (b"{}", False), (b"[]", False)])
def test_an_object_counts_for_more_than_a_number(item: bytes, is_read: bool) -> None:
    assert parse_json(b"[" + b",".join([item] * HALF) + b"]")[1] == is_read
