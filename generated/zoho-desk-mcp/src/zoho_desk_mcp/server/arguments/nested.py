"""Values within the objects and lists of an argument."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

T = TypeVar("T")

Find = Callable[[Any], Awaitable[Any]]


async def found_within(value: T, finders: Mapping[str, Find]) -> T:
    """An argument with what is found in place of the value at each path, as in `address.country`.

    In a list that is done in each item.
    """
    found: Any = value
    for path, find in finders.items():
        found = await _found(found, path.split("."), find)
    return found  # type: ignore[no-any-return]


async def _found(value: Any, path: Sequence[str], find: Find) -> Any:
    if not path:
        return await find(value)
    if isinstance(value, list):
        return [await _found(each, path, find) for each in value]
    if not isinstance(value, BaseModel):
        return value  # not given
    names = {field.alias or attribute: attribute for attribute, field in type(value).model_fields.items()}
    attribute = names[path[0]]
    return value.model_copy(update={attribute: await _found(getattr(value, attribute), path[1:], find)})
