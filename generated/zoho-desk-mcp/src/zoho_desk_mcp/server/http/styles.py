"""How lists and objects of a query, a form or a cookie are written where it is not with commas."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Literal
from urllib.parse import quote

from pydantic import BaseModel

from ..responses.response import Json
from .values import as_text, plain_value

ParameterStyle = Literal["repeated", "spaces", "pipes", "deep", "fields", "pairs", "json"]
BETWEEN: Mapping[str, str] = {"spaces": " ", "pipes": "|"}


class Repeated(list[str]):
    """A list that is sent as its name and a value for each item."""


def styled(name: str, value: Json, style: ParameterStyle) -> dict[str, Json]:
    """The parameters that a value is written as.

    What is neither a list nor an object stays as it is, and so does a filter that asks for what is empty.
    """
    if not isinstance(value, list | dict | BaseModel) or (isinstance(value, list) and None in value):
        return {name: value}
    plain = plain_value(value)
    if style == "json":
        return {name: json.dumps(plain, ensure_ascii=False, separators=(",", ":"))}
    if style == "deep":
        return dict(_deep(name, plain))
    if isinstance(plain, list):
        items = [as_text(item) for item in plain]
        return {name: BETWEEN[style].join(items) if style in BETWEEN else Repeated(items)}
    fields = {key: part for key, part in plain.items() if part is not None}
    return fields if style == "fields" else {name: ",".join(f"{key},{as_text(part)}" for key, part in fields.items())}


def cookies(values: Mapping[str, Json]) -> dict[str, Json]:
    """The header that sends cookies; none where there is no value."""
    given = {name: quote(as_text(value), safe="") for name, value in values.items() if value is not None}
    return {"Cookie": "; ".join(f"{name}={text}" for name, text in given.items())} if given else {}


def _deep(name: str, value: Json) -> Iterator[tuple[str, Json]]:
    """The parameters of a value; items that are lists or objects themselves are numbered."""
    if isinstance(value, list) and not any(isinstance(item, list | dict) for item in value):
        yield f"{name}[]", Repeated(as_text(item) for item in value)
    elif isinstance(value, list | dict):
        for key, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _deep(f"{name}[{key}]", part)
    elif value is not None:
        yield name, value
