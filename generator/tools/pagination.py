"""How a list operation is paginated."""

from __future__ import annotations

from dataclasses import dataclass

from generator.openapi.operations import Operation, Response
from generator.openapi.schema import Schema
from generator.target import Pagination
from generator.tools.value_types import Limits, Shape, ShapeField

UNPAGINATED = Pagination(style="link")
"""What holds for an API without pagination: nothing but where records are."""
NEXT_CURSOR = "next_cursor"
"""What every list takes that goes on."""
CURSOR = ShapeField(NEXT_CURSOR, Shape("string"), False, "From the page before.")


@dataclass(frozen=True)
class Pages:
    """The pagination of an operation: where it begins to count, its page sizes, and where its records are."""

    first: int | None
    """What the first page's position is, where upstream tells."""
    limit: int
    maximum: int | None
    has_position: bool
    """Whether a caller can go on to the next page."""
    has_limit: bool
    """Whether a caller can choose the page size."""
    records: str


def pages_of(operation: Operation, pagination: Pagination | None, records: str | None) -> Pages:
    """The pagination of a list operation; one without its parameters returns everything at once."""
    rules = pagination or UNPAGINATED
    found = {p.name: p.schema for p in operation.parameters if p.location == "query" and p.name in rules.parameters}
    position, limit = found.get(rules.position or "", Schema()), found.get(rules.size or "", Schema())
    maximum = limit.get("maximum") or None
    default = limit.get("default") or rules.default_size
    return Pages(
        first=position.get("default", position.get("minimum")),
        limit=min(int(default), int(maximum or default)),
        maximum=int(maximum) if maximum else None,
        has_position=rules.position in found or (pagination is not None and pagination.style == "link"),
        has_limit=rules.size in found,
        records=records or next(iter(record_arrays(operation.response, rules)), rules.records),
    )


def page_fields(pages: Pages) -> list[ShapeField]:
    """The inputs that every paginated tool takes, in the same words everywhere."""
    fields = []
    if pages.has_limit:
        size = f"At most {pages.maximum}" if pages.maximum else f"{pages.limit} by default"
        shape = Shape("integer", limits=Limits(minimum=1, maximum=pages.maximum))
        fields.append(ShapeField("limit", shape, False, f"{size}."))
    if pages.has_position:
        fields.append(CURSOR)
    return fields


def record_arrays(response: Response, pagination: Pagination | None) -> tuple[str, ...]:
    """The fields of a response that may hold the records: the usual one where it is there, else every array."""
    usual = (pagination or UNPAGINATED).records
    return (usual,) if usual in response.array_fields else response.array_fields
