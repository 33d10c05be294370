"""Values as JSON and as text."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping

from pydantic import BaseModel

from ..arguments.errors import ArgumentError
from ..arguments.null import NULL
from ..responses.response import Json


def plain_value(value: Json) -> Json:
    """A value as plain JSON. Raises ArgumentError for what is none."""
    if value is NULL:
        return None
    if isinstance(value, BaseModel):
        return value.model_dump(by_alias=True, exclude_none=True)
    if isinstance(value, float) and not math.isfinite(value):
        raise ArgumentError(f"{value} is no number that can be sent")
    if isinstance(value, dict):
        return {name: plain_value(part) for name, part in value.items()}
    return [plain_value(item) for item in value] if isinstance(value, list) else value


def as_text(value: Json) -> str:
    """A value as a query has it: lists with commas, objects as JSON, true and false in lower case."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ",".join(as_text(item) for item in value)
    if isinstance(value, Mapping | BaseModel):
        return json.dumps(plain_value(value), separators=(",", ":"))
    return str(value)
