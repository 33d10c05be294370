"""Texts of requests that nothing here is called: an id, a name or a secret with a NUL, or with half a character."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request

from ..errors import InvalidError
from ..storage.column_values import is_storable

WRONG = "has a character that no text has (NUL, or half of a pair)"


def check_address(request: Request) -> None:
    """Raise InvalidError where the path or the query has such a text."""
    if not is_storable([*request.path_params.values(), *map(list, request.query_params.multi_items())]):
        raise InvalidError([f"address: {WRONG}"])


def check_body(body: Any) -> None:
    """The same for a body: JSON, or the fields of a form."""
    if not is_storable(body):
        raise InvalidError([f"body: {WRONG}"])
