"""Pinned arguments: values that whoever made a URL has set, for each call of a tool that takes them.

They are not in the schemas, and a caller that gives another value is refused. An argument that takes several, named by
the plural, is pinned along. A tool that takes neither is not narrowed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Self, Union, get_args, get_origin

if TYPE_CHECKING:  # `tools` and --help begin without pydantic
    from pydantic.fields import FieldInfo

CLEAR = "clear"
"""The argument of updates that names what is to be emptied."""


@dataclass(frozen=True)
class Pinned:
    """Pinned arguments. They are the same where their JSON is."""

    text: str = "{}"

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Self:
        """The pinned arguments with these values, by name."""
        return cls(json.dumps(values, sort_keys=True))

    @cached_property
    def values(self) -> dict[str, Any]:
        """Name -> value."""
        return dict(json.loads(self.text))

    def added(
        self, fields: Mapping[str, FieldInfo], given: Mapping[str, Any], *, only_required: bool = False
    ) -> dict[str, Any]:
        """The arguments of a call, with the pinned ones that the input has and nobody gave."""
        pinned = {
            name: value
            for name, attribute, value in self._of(fields)
            if attribute not in given and (fields[attribute].is_required() or not only_required)
        }
        return {**pinned, **given}

    def check(self, fields: Mapping[str, FieldInfo], given: Mapping[str, Any]) -> None:
        """Raise ValueError where a caller, or a job for it, wants a pinned argument otherwise."""
        emptied = given.get(CLEAR)
        wanted = {
            name
            for name, attribute, value in self._of(fields)
            if any(given.get(key, value) != value for key in (name, attribute))
            or (isinstance(emptied, list) and name in emptied)
        }
        if wanted:
            names = ", ".join(sorted(wanted))
            raise ValueError(f"leave out {names}: this server sets it, and does nothing that needs another value")

    def unlisted(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The schema of a tool's input without the pinned arguments."""
        hidden = {name for name in schema.get("properties", {}) if self._key(name) is not None}
        if not hidden:
            return schema
        properties = {name: field for name, field in schema["properties"].items() if name not in hidden}
        required = [name for name in schema.get("required", []) if name not in hidden]
        return {**schema, "properties": properties, "required": required}

    def names_in(self, schema: Mapping[str, Any]) -> set[str]:
        """Those that a tool with this schema takes."""
        return {key for name in schema.get("properties", {}) if (key := self._key(name)) is not None}

    def _of(self, fields: Mapping[str, FieldInfo]) -> Iterator[tuple[str, str, Any]]:
        """Name, attribute and value of each pinned argument that an input has."""
        if self.values:
            for attribute, field in fields.items():
                name = field.alias or attribute
                if (key := self._key(name)) is not None:
                    value = self.values[key]
                    yield name, attribute, [value] if _is_list(field.annotation) else value

    def _key(self, name: str) -> str | None:
        """What an argument of this name is pinned by."""
        if not self.values:
            return None
        return next((key for key in (name, name.removesuffix("s")) if key in self.values), None)


def _is_list(kind: Any) -> bool:
    """Whether an argument is a list, of which a pinned value is the only item."""
    origin = get_origin(kind)
    return origin is list or (origin in (Annotated, Union, UnionType) and any(map(_is_list, get_args(kind))))


NOTHING_PINNED = Pinned()
