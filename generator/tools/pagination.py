"""How a list operation pages."""

from __future__ import annotations

from dataclasses import dataclass

from generator.openapi.operations import Operation, Response
from generator.openapi.schema import Schema
from generator.tools.value_types import Limits, Shape, ShapeField

PAGE_PARAMETERS = ("from", "limit")
USUAL_LIMIT = 50
"""Zoho's page size where the operation names none."""


@dataclass(frozen=True)
class Pages:
    """The paging of an operation: what its `from` counts from, its page sizes, and where the answer holds records."""

    first: int | None
    limit: int
    maximum: int | None
    has_from: bool
    has_limit: bool
    records: str


def pages_of(operation: Operation, records: str | None) -> Pages:
    """The paging of a list operation; one without `from` and `limit` answers everything at once."""
    found = {p.name: p.schema for p in operation.parameters if p.location == "query" and p.name in PAGE_PARAMETERS}
    start, limit = found.get("from", Schema()), found.get("limit", Schema())
    maximum = limit.get("maximum") or None
    usual = limit.get("default") or USUAL_LIMIT
    return Pages(
        first=start.get("default", start.get("minimum")),
        limit=min(int(usual), int(maximum or usual)),
        maximum=int(maximum) if maximum else None,
        has_from="from" in found,
        has_limit="limit" in found,
        records=records or next(iter(record_arrays(operation.response)), "data"),
    )


def page_fields(pages: Pages) -> list[ShapeField]:
    """The inputs that every paging tool takes, in the same words everywhere."""
    fields = []
    if pages.has_limit:
        size = f"{pages.limit}, at most {pages.maximum}" if pages.maximum else f"usually {pages.limit}"
        shape = Shape("integer", limits=Limits(minimum=1, maximum=pages.maximum))
        fields.append(ShapeField("limit", shape, False, f"Page size: {size}."))
    if pages.has_from:
        text = "From the page before."
        fields.append(ShapeField("next_cursor", Shape("string"), False, text))
    return fields


def record_arrays(response: Response) -> tuple[str, ...]:
    """The fields of a response that may hold the records: `data` where there is one, else every array."""
    return ("data",) if "data" in response.array_fields else response.array_fields
