"""The value of the field that is named beside it, where one field of many records is set."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from zoho_desk_mcp.lookup.field_values import FieldValue

T = TypeVar("T")


class NamedField:
    """Finds the values of a module's fields. `ids` finds those of the fields that hold ids, by their names."""

    def __init__(
        self, value_of: Callable[[str], FieldValue], ids: Mapping[str, Callable[[Any], Awaitable[Any]]]
    ) -> None:
        self._value_of = value_of
        self._ids = ids

    async def __call__(self, given: T, field: str) -> T:
        """The id or the value as the organization writes it. Raises LookupFailedError where there is none."""
        find = self._ids.get(field) or self._value_of(field)
        found: T = await find(given)
        return found
