"""How responses differ from the schemas that upstream's OpenAPI files give them.

Never an error: such files are wrong here and there. Each mismatch is logged once, as data: tool, model, pointer of the
field (`*` stands for any item), kind (`unknown`: not in the schema, `missing`: required there, `type`: another type or
value) and the JSON type that was found. No value of a response is logged.
"""

from __future__ import annotations

import importlib
import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal

from pydantic import BaseModel, ValidationError

from .product import PACKAGE
from .responses.response import Json

logger = logging.getLogger(f"{PACKAGE}.schema_mismatches")

MAX_LOGGED = 10_000
"""Mismatches that are logged and remembered; none after that many."""
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
"""What a field's name looks like; anything else may be a customer's text."""
Kind = Literal["unknown", "missing", "type"]
KINDS: dict[str, Kind] = {"extra_forbidden": "unknown", "missing": "missing"}
logged: set[Mismatch] = set()
"""What this process has logged."""


@dataclass(frozen=True)
class Mismatch:
    """A field that is not as the model says."""

    pointer: str
    kind: Kind
    found: str
    tool: str = ""
    model: str = ""


def mismatches(model: type[BaseModel], data: Json) -> Iterator[Mismatch]:
    """What pydantic finds when it compares data with a model."""
    try:
        model.model_validate(data, extra="forbid")
    except ValidationError as error:
        for item in error.errors(include_url=False, include_context=False, include_input=False):
            kind = KINDS.get(item["type"], "type")
            pointer, found = _place(item["loc"], data, kind)
            yield Mismatch(pointer, kind, found)


def log_mismatches(tool: str, model: str, data: Json) -> None:
    """Log what was not logged before, one line a field. `model` is `module.Class` within the package's `models`."""
    module, _, name = model.rpartition(".")
    try:
        found = mismatches(getattr(importlib.import_module(f"{PACKAGE}.models.{module}"), name), data)
        _log(Mismatch(item.pointer, item.kind, item.found, tool, model) for item in found)
    except Exception as error:
        logger.warning(
            "schema-check-failed", extra={"data": {"tool": tool, "model": model, "error": type(error).__name__}}
        )


def _log(found: Iterable[Mismatch]) -> None:
    for item in found:
        if item not in logged and len(logged) < MAX_LOGGED:
            logged.add(item)
            logger.warning("schema-mismatch", extra={"data": {key: asdict(item)[key] for key in sorted(asdict(item))}})


def _place(location: tuple[int | str, ...], data: Json, kind: Kind) -> tuple[str, str]:
    """The JSON pointer of an error, and the JSON type of what is there. pydantic also names alternatives on the way."""
    here: Any = data
    tokens: list[str] = []
    for index, part in enumerate(location):
        if isinstance(here, list) and isinstance(part, int) and part < len(here):
            tokens.append("*")
            here = here[part]
        elif (
            isinstance(here, dict)
            and isinstance(part, str)
            and (part in here or (kind == "missing" and index == len(location) - 1))
        ):
            tokens.append(part if NAME.fullmatch(part) else "?")
            here = here.get(part, Ellipsis)
    return "".join(f"/{token}" for token in tokens), _type(here)


def _type(value: Any) -> str:
    if value is Ellipsis:
        return "nothing"
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names.get(type(value), "null")
