"""The operations of Zoho Desk as the generator described them in `operations.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from zoho_desk_mcp.sandbox.types import Json, JsonObject

DEFAULT_LIMIT = 50
MAXIMUM_LIMIT = 500
"""What holds where upstream's file gives no limit of its own."""


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation: its address, what it takes, and which fields it returns."""

    id: str
    method: str
    path: str
    scopes: tuple[str, ...]
    path_values: Mapping[str, JsonObject]
    query: Mapping[str, JsonObject]
    required: tuple[str, ...]
    body: JsonObject | None
    media_type: str | None
    status: int
    response: Json
    """The fields of the response, nested as they are in it."""
    response_media_type: str | None

    @property
    def segments(self) -> tuple[str, ...]:
        """The path, cut at its slashes."""
        return tuple(self.path.strip("/").split("/"))

    @property
    def first(self) -> int:
        """What `from` calls the first record: 0 or 1."""
        schema = self.query.get("from", {})
        return 1 if schema.get("default", schema.get("minimum", 0)) == 1 else 0

    @property
    def default_limit(self) -> int:
        return int(self.query.get("limit", {}).get("default", min(DEFAULT_LIMIT, self.maximum_limit)))

    @property
    def maximum_limit(self) -> int:
        return int(self.query.get("limit", {}).get("maximum", MAXIMUM_LIMIT))

    @property
    def includable(self) -> tuple[str, ...]:
        """What `include` may ask for."""
        schema = self.query.get("include", {})
        values = schema.get("items", schema).get("enum", [])
        return tuple(dict.fromkeys(part for value in values if value for part in value.split(",")))


@cache
def load_operations() -> Mapping[str, Operation]:
    """Every operation by its id."""
    text = resources.files("zoho_desk_mcp.sandbox").joinpath("operations.json").read_text(encoding="utf-8")
    return {name: _operation(name, described) for name, described in json.loads(text).items()}


def _operation(name: str, described: JsonObject) -> Operation:
    return Operation(
        id=name,
        method=described["method"],
        path=described["path"],
        scopes=tuple(described["scopes"]),
        path_values=described["path_values"],
        query=described["query"],
        required=tuple(described["required"]),
        body=described.get("body"),
        media_type=described.get("media_type"),
        status=described["status"],
        response=described.get("response"),
        response_media_type=described.get("response_media_type"),
    )
