"""Values in queries and forms, by OpenAPI's styles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Json = Any
Pairs = Sequence[tuple[str, str]]

DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


@dataclass(frozen=True)
class QueryParameter:
    """How a query parameter is written."""

    name: str
    style: str
    explode: bool
    is_list: bool

    @property
    def is_nested(self) -> bool:
        """Whether its name is followed by the names of fields, in brackets."""
        return self.style == "deepObject"

    def owns(self, key: str) -> bool:
        """Whether a name in the query is one of the parameter's."""
        return key == self.name or (self.is_nested and key.startswith(f"{self.name}["))

    def value(self, pairs: Pairs) -> Json:
        """The value in a query, None where it has none."""
        own = [(key, value) for key, value in pairs if self.owns(key)]
        if not own or self.is_nested:
            return nested(own).get(self.name)
        values = [value for _, value in own]
        if self.explode:
            return values if self.is_list or len(values) > 1 else values[0]
        return values[0].split(DELIMITERS[self.style]) if self.is_list else values[0]


def nested(pairs: Pairs) -> dict[str, Json]:
    """`a[b][0]=x` as `{a: {b: {0: x}}}`; `a[]=x`, and a name that comes twice, as lists."""
    result: dict[str, Json] = {}
    for key, value in pairs:
        name, *within = re.findall(r"[^\[\]]+", key)
        node = result
        for each in within:
            node, name = node.setdefault(name, {}), each
        if key.endswith("[]") or name in node:
            given = node.get(name, [])
            node[name] = [*(given if isinstance(given, list) else [given]), value]
        else:
            node[name] = value
    return result
