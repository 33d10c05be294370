"""Response bodies: records cut to the fields that upstream's file declares, sorted and paged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import TypeVar

from zoho_desk_mcp.sandbox.operations import load_operations
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.types import Json, JsonObject, Readable

INCLUDED_KEYS = {
    "accounts": "account",
    "contacts": "contact",
    "departments": "department",
    "mentions": "mention",
    "products": "product",
    "skills": "skillsInfo",
    "slas": "sla",
    "teams": "team",
    "tickets": "ticket",
}
"""The field that holds what `include` asks for, where its name is another."""
SORT_FIELDS = {
    "account": "accountName",
    "count": "ticketCount",
    "recentThread": "lastThreadTime",
    "sendDateTime": "createdTime",
}
"""The field that a `sortBy` value means, where its name is another."""
RELEVANCE = "relevance"

Item = TypeVar("Item")


def select_fields(fields: Json, value: Json) -> Json:
    """`value` with exactly these fields. One that is missing is null, or an empty list where upstream has a list."""
    if isinstance(fields, dict) and fields and isinstance(value, dict):
        return {key: select_fields(part, value.get(key, _empty(part))) for key, part in fields.items()}
    if isinstance(fields, list) and fields and isinstance(value, list):
        return [select_fields(fields[0], item) for item in value]
    return value


def _empty(fields: Json) -> Json:
    return [] if isinstance(fields, list) else None


def single_response(request: ApiRequest, view: Readable) -> JsonObject:
    """The response of an operation that returns one record."""
    fields = _without_errors(request.operation.response)
    if set(fields) == {"data"} and isinstance(fields["data"], dict):
        return {"data": _with_includes(request, fields["data"], view)}
    return _with_includes(request, fields, view)


def _without_errors(fields: JsonObject) -> JsonObject:
    """The fields of a success: upstream's file mixes those of an error into some."""
    return {key: part for key, part in fields.items() if key not in ("errorCode", "message")}


def list_response(request: ApiRequest, views: Iterable[Readable], sort: str = "") -> JsonObject | None:
    """One page of records, sorted by `sortBy` or else by `sort`; None where the page is empty."""
    ordered = sort_views(list(views), request.query.get("sortBy", sort))
    part = page(request, ordered)
    if not part:
        return None
    fields = request.operation.response
    key = next(name for name, value in fields.items() if isinstance(value, list))
    response: JsonObject = {key: [_with_includes(request, fields[key][0], view) for view in part]}
    return response | {"count": len(ordered)} if "count" in fields else response


def page(request: ApiRequest, items: Sequence[Item]) -> Sequence[Item]:
    """The part of `items` that `from` and `limit` ask for; all of them where the operation has no pagination.

    Where an operation takes a limit of 0 (or has it as default), it means as many as there may be.
    """
    operation = request.operation
    if "limit" not in operation.query:
        return items
    start = max(0, int(request.query.get("from", operation.first)) - operation.first)
    limit = int(request.query.get("limit", operation.default_limit)) or operation.maximum_limit
    return items[start : start + limit]


def sort_views(views: list[Readable], sort: str) -> list[Readable]:
    """Sorted by a field, descending with a leading `-`. Records without the field come last."""
    name = sort.removeprefix("-")
    if not name or name == RELEVANCE:
        return views
    name = SORT_FIELDS.get(name, name)
    present = [view for view in views if view.get(name) is not None]
    absent = [view for view in views if view.get(name) is None]
    return sorted(present, key=lambda view: _sort_key(view[name]), reverse=sort.startswith("-")) + absent


def _sort_key(value: Json) -> tuple[int, int | float | str]:
    if isinstance(value, int | float):
        return (0, value)
    text = str(value)
    return (0, int(text)) if text.isdecimal() else (1, text.casefold())


def _with_includes(request: ApiRequest, fields: JsonObject, view: Readable) -> JsonObject:
    """The view cut to the fields, without what `include` could have asked for and did not."""
    names = {name: _included_key(name, view) for name in request.operation.includable}
    included = [names[name] for name in request.words("include") if name in names]
    plain = {key: part for key, part in fields.items() if key not in names.values()}
    response: JsonObject = select_fields(plain, dict(view))
    for key in included:
        response[key] = select_fields(fields.get(key) or _usual_fields(key), view.get(key))
    wanted = request.words("fields")
    return {key: value for key, value in response.items() if key in ("id", *wanted, *included)} if wanted else response


def _included_key(name: str, view: Readable) -> str:
    key = INCLUDED_KEYS.get(name, name)
    return name if key not in view and name in view else key


@cache
def _usual_fields(key: str) -> Json:
    """The fields of an included record where the operation's own response leaves it out."""
    for name in ("getTicket", "getContact", "getAgent"):
        if key in (fields := load_operations()[name].response):
            return fields[key]
    return None
