"""How records become answers: cut to upstream's fields, sorted, paged."""

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
    "teams": "team",
    "tickets": "ticket",
}
"""The field that holds what `include` asks for, where it is not called the same."""
SORT_FIELDS = {
    "account": "accountName",
    "count": "ticketCount",
    "recentThread": "lastThreadTime",
    "sendDateTime": "createdTime",
}
"""The field that a `sortBy` value means, where it is not called the same."""
RELEVANCE = "relevance"

Item = TypeVar("Item")


def project(sample: Json, value: Json) -> Json:
    """`value` with the fields that `sample` has: no other, and null (or an empty list) for one that is missing."""
    if isinstance(sample, dict) and sample and isinstance(value, dict):
        return {key: project(part, value.get(key, _nothing(part))) for key, part in sample.items()}
    if isinstance(sample, list) and sample and isinstance(value, list):
        return [project(sample[0], item) for item in value]
    return value


def _nothing(sample: Json) -> Json:
    return [] if isinstance(sample, list) else None


def single_response(request: ApiRequest, view: Readable) -> JsonObject:
    """The answer of an operation that answers one record."""
    sample = request.operation.answer
    if set(sample) == {"data"} and isinstance(sample["data"], dict):
        return {"data": _with_includes(request, sample["data"], view)}
    return _with_includes(request, sample, view)


def list_response(request: ApiRequest, views: Iterable[Readable], sort: str = "") -> JsonObject | None:
    """One page of records, sorted by `sortBy` or else by `sort`; None where the page is empty."""
    ordered = sort_views(list(views), request.query.get("sortBy", sort))
    part = page(request, ordered)
    if not part:
        return None
    sample = request.operation.answer
    key = next(name for name, value in sample.items() if isinstance(value, list))
    answer: JsonObject = {key: [_with_includes(request, sample[key][0], view) for view in part]}
    return answer | {"count": len(ordered)} if "count" in sample else answer


def page(request: ApiRequest, items: Sequence[Item]) -> Sequence[Item]:
    """The part of `items` that `from` and `limit` ask for; all of them where the operation knows no pages.

    Where an operation takes a limit of 0 (or has it as default), it means as many as there may be.
    """
    if "limit" not in request.operation.query:
        return items
    start = max(0, int(request.query.get("from", request.operation.first)) - request.operation.first)
    limit = int(request.query.get("limit", request.operation.default_limit)) or request.operation.maximum_limit
    return items[start : start + limit]


def sort_views(views: list[Readable], sort: str) -> list[Readable]:
    """Sorted by a field, descending with a leading `-`. Those that lack the field come last."""
    name = sort.removeprefix("-")
    if not name or name == RELEVANCE:
        return views
    name = SORT_FIELDS.get(name, name)
    having = [view for view in views if view.get(name) is not None]
    lacking = [view for view in views if view.get(name) is None]
    return sorted(having, key=lambda view: _sort_key(view[name]), reverse=sort.startswith("-")) + lacking


def _sort_key(value: Json) -> tuple[int, int | float | str]:
    if isinstance(value, int | float):
        return (0, value)
    text = str(value)
    return (0, int(text)) if text.isdecimal() else (1, text.casefold())


def _with_includes(request: ApiRequest, sample: JsonObject, view: Readable) -> JsonObject:
    """The view cut to the sample, without what `include` could have asked for and did not."""
    names = {name: _included_key(name, view) for name in request.operation.includable}
    asked = [names[name] for name in request.words("include") if name in names]
    answer: JsonObject = project({key: part for key, part in sample.items() if key not in names.values()}, dict(view))
    for key in asked:
        answer[key] = project(sample.get(key) or _usual_sample(key), view.get(key))
    fields = request.words("fields")
    return {key: value for key, value in answer.items() if key in ("id", *fields, *asked)} if fields else answer


def _included_key(name: str, view: Readable) -> str:
    key = INCLUDED_KEYS.get(name, name)
    return name if key not in view and name in view else key


@cache
def _usual_sample(key: str) -> Json:
    """The shape of an included record where the operation's own sample leaves it out."""
    for name in ("getTicket", "getContact", "getAgent"):
        if key in (answer := load_operations()[name].answer):
            return answer[key]
    return None
