"""Zoho's search language: words, wildcards, lists of alternatives, emptiness, time ranges, custom fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from zoho_desk_mcp.sandbox.errors import unprocessable
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.types import Json, Readable
from zoho_desk_mcp.sandbox.world import parse_time

EXACT = frozenset(
    {
        "accountId",
        "assigneeId",
        "categoryId",
        "channel",
        "contactId",
        "departmentId",
        "id",
        "priority",
        "productId",
        "status",
        "ticketNumber",
    }
)
"""Parameters that compare whole values. All others look for words."""
NOT_CRITERIA = frozenset({"from", "limit", "sortBy", "include", "module", "searchStr"})
CUSTOM_FIELD = re.compile(r"(customField|field)\d+")
PLACEHOLDER = re.compile(r"\$\{(\w+)\}")
STATUS_TYPES = {"open": "Open", "onhold": "On Hold", "closed": "Closed"}


def matching(request: ApiRequest, views: Iterable[Readable]) -> list[Readable]:
    """The records that meet every criterion of a search. A parameter `x` looks at a record's field `x`."""
    criteria = {name: text for name, text in request.query.items() if name not in NOT_CRITERIA}
    return [view for view in views if all(_meets(view, name, text) for name, text in criteria.items())]


def holding(views: Iterable[Readable], text: str) -> list[Readable]:
    """The records that hold the text anywhere."""
    return [view for view in views if _is_anywhere(view, text)]


def _meets(view: Readable, name: str, text: str) -> bool:
    if name.endswith("Range"):
        return in_range(view.get(name.removesuffix("Range")), text)
    if name == "_all":
        return _is_anywhere(view, text)
    if CUSTOM_FIELD.fullmatch(name):
        field, _, value = text.partition(":")
        return has_value(view.get("cf", {}).get(field), value, _has_words)
    if name == "status":
        return _has_status(view, text)
    return has_value(view.get(name), text, _equals if name in EXACT else _has_words)


def in_range(value: Json, text: str) -> bool:
    """Whether a time lies within `from,to`. Raises SandboxError where the range cannot be read."""
    try:
        first, last = (parse_time(part) for part in text.split(","))
    except ValueError as error:
        raise unprocessable("The time range is invalid.", f"'{text}' is not two times.") from error
    return bool(value) and first <= parse_time(value) <= last


def has_value(value: Json, wanted: str, compare: Callable[[str, str], bool]) -> bool:
    """Whether one of the wanted values (comma separated) is there. `value` may be a list."""
    values = [str(item) for item in (value if isinstance(value, list) else [value]) if item not in (None, "")]
    return any(_is_one(values, alternative.strip(), compare) for alternative in wanted.split(","))


def _is_one(values: list[str], wanted: str, compare: Callable[[str, str], bool]) -> bool:
    placeholder = PLACEHOLDER.fullmatch(wanted)
    word = placeholder[1].lower() if placeholder else ""
    if word == "empty":
        return not values
    if word == "notempty":
        return bool(values)
    return bool(wanted) and any(compare(value, wanted) for value in values)


def _has_status(view: Readable, text: str) -> bool:
    for alternative in text.split(","):
        placeholder = PLACEHOLDER.fullmatch(alternative.strip())
        kind = STATUS_TYPES.get(placeholder[1].lower()) if placeholder else None
        if view.get("statusType") == kind if kind else has_value(view.get("status"), alternative, _equals):
            return True
    return False


def _equals(value: str, wanted: str) -> bool:
    return value.casefold() == wanted.casefold()


def _has_words(value: str, wanted: str) -> bool:
    """Whether every wanted word is a word of the value; `*` stands for any characters, also for several words."""
    if "*" in wanted:
        pattern = ".*".join(re.escape(part) for part in wanted.split("*"))
        return re.search(rf"(?<!\w){pattern}(?!\w)", value, re.IGNORECASE | re.DOTALL) is not None
    words = words_of(wanted)
    return _equals(value, wanted) or (bool(words) and words <= words_of(value))


def words_of(text: str) -> set[str]:
    """The words of a text, in lower case. HTML tags are no words."""
    return set(re.findall(r"\w+", re.sub(r"<[^>]*>", " ", text).casefold()))


def _is_anywhere(view: Readable, text: str) -> bool:
    return any(has_value(value, text, _has_words) for value in _texts(view))


def _texts(view: Readable) -> Iterable[str]:
    """Every text in a record, also those further down."""
    for value in view.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from (item for item in value if isinstance(item, str))
        elif isinstance(value, Mapping):
            yield from _texts(value)
