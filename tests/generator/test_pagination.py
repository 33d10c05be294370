"""Pagination by an offset, by a page's number and by links: what an operation's parameters become."""

from __future__ import annotations

import pytest

from generator.openapi.document import Json
from generator.openapi.operations import Operation, Parameter, Response
from generator.openapi.schema import Schema
from generator.target import IdRules, Pagination
from generator.tools.available_inputs import available_inputs
from generator.tools.pagination import page_fields, pages_of, record_arrays

BY_OFFSET = Pagination(style="offset", position="start", size="count", records="items")
BY_PAGE = Pagination(style="page", position="page", size="per_page", default_size=30)
BY_LINK = Pagination(style="link")
BY_CURSOR = Pagination(style="cursor", position="after", size="limit", next="meta.next")


def operation(response: dict[str, Json] | None = None, **query: dict[str, Json]) -> Operation:
    """A list with these query parameters."""
    parameters = tuple(Parameter(name, "query", Schema(schema), False) for name, schema in query.items())
    return Operation(
        "list", "W.json", "GET", "/w", (), parameters, None, Response(200, "application/json", Schema(response or {}))
    )


def inputs(of: Operation, pagination: Pagination | None) -> list[str]:
    """The names of all inputs of a list, those that paginate last."""
    fields = page_fields(pages_of(of, pagination, None))
    return [*available_inputs(of, "list", {}, pagination, IdRules()), *(field.name for field in fields)]


@pytest.mark.parametrize(
    ("pagination", "query", "names"),
    [
        (BY_OFFSET, {"start": {}, "count": {}, "page": {}}, ["page", "limit", "next_cursor"]),
        (BY_OFFSET, {"count": {}}, ["limit"]),
        (BY_PAGE, {"page": {}, "per_page": {}, "start": {}}, ["start", "limit", "next_cursor"]),
        (BY_PAGE, {}, []),
        (BY_LINK, {"sort": {}}, ["sort", "next_cursor"]),
        (BY_LINK.model_copy(update={"position": "page"}), {"page": {}}, ["next_cursor"]),
        (BY_CURSOR, {"after": {}, "limit": {}, "page": {}}, ["page", "limit", "next_cursor"]),
        (BY_CURSOR, {"limit": {}}, ["limit"]),
        (None, {"page": {}}, ["page"]),
    ],
)
def test_the_server_fills_in_what_paginates_and_a_caller_gives_limit_and_cursor(
    pagination: Pagination | None, query: dict[str, dict[str, Json]], names: list[str]
) -> None:
    assert inputs(operation(**query), pagination) == names


def test_parameters_that_paginate_are_plain_inputs_of_tools_that_list_nothing() -> None:
    of = operation(page={}, per_page={})
    assert list(available_inputs(of, "get", {}, BY_PAGE, IdRules())) == ["page", "per_page"]


def test_sizes_are_those_of_the_operation_and_else_of_the_target() -> None:
    page = pages_of(operation(page={"default": 1}, per_page={"default": 20, "maximum": 100}), BY_PAGE, None)
    assert (page.first, page.limit, page.maximum) == (1, 20, 100)
    page = pages_of(operation(page={}, per_page={"maximum": 10}), BY_PAGE, None)
    assert (page.first, page.limit, page.maximum) == (None, 10, 10)
    assert pages_of(operation(per_page={}), BY_PAGE, None).limit == 30


def test_records_are_in_the_usual_array_or_in_the_only_one() -> None:
    arrays = {"properties": {"items": {"type": "array"}, "errors": {"type": "array"}}}
    schema = {"properties": {name: Schema(part) for name, part in arrays["properties"].items()}}
    response = Response(200, "application/json", Schema(schema))
    assert record_arrays(response, BY_OFFSET) == ("items",)
    assert record_arrays(response, BY_PAGE) == ("items", "errors")
    assert pages_of(operation(schema), BY_OFFSET, None).records == "items"
    assert pages_of(operation(), BY_LINK, None).records == "data"
    assert pages_of(operation(schema), BY_OFFSET, "errors").records == "errors"
