"""Which operation a method and a raw path mean."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from zoho_desk_mcp.sandbox.errors import SandboxError, unknown_url, unprocessable
from zoho_desk_mcp.sandbox.operations import Operation

MODULE = "moduleApiName"
"""The parameter that stands for a whole kind of records: in first place, it would swallow every address."""


@dataclass(frozen=True)
class Match:
    """An operation, and the values that its path parameters took."""

    operation: Operation
    path: dict[str, str]


class Router:
    """Finds operations. Of two paths that fit, the one with the earlier fixed segment wins."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._by_length: defaultdict[int, list[Operation]] = defaultdict(list)
        for operation in sorted(operations, key=_specificity):
            self._by_length[len(operation.segments)].append(operation)

    def match(self, method: str, raw_path: str) -> Match:
        """The operation for this address.

        Raises SandboxError: 404 where no path fits, 405 where only the method does not, 422 where an id is no number.
        """
        segments = raw_path.strip("/").split("/") if not raw_path.endswith("/") else []
        fitting = [found for operation in self._by_length[len(segments)] if (found := _fit(operation, segments))]
        if not fitting:
            raise unknown_url()
        for found in fitting:
            if found.operation.method == method:
                _check_values(found)
                return found
        raise SandboxError(405, "METHOD_NOT_ALLOWED", f"The HTTP method {method} is not allowed for this URL.")


def _specificity(operation: Operation) -> tuple[bool, ...]:
    return tuple(_is_parameter(segment) for segment in operation.segments)


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{")


def _fit(operation: Operation, segments: list[str]) -> Match | None:
    values: dict[str, str] = {}
    for expected, given in zip(operation.segments, segments, strict=True):
        if _is_parameter(expected):
            values[expected[1:-1]] = unquote(given)
        elif expected != given:
            return None
    if not all(values.values()) or (MODULE in values and not _fits(operation, MODULE, values[MODULE])):
        return None
    return Match(operation, values)


def _check_values(found: Match) -> None:
    for name, value in found.path.items():
        if not _fits(found.operation, name, value):
            raise unprocessable(f"The value passed for the path parameter '{name}' is invalid.")


def _fits(operation: Operation, name: str, value: str) -> bool:
    schema = operation.path_values[name]
    pattern, enum = schema.get("pattern"), schema.get("enum")
    if enum:
        return value in enum
    if pattern:
        return re.search(pattern, value) is not None
    return value.isdigit() if "string" not in schema.get("type", []) else True
