"""What form each argument of a tool has: one value or a list, a text or a number, read from its pydantic model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from types import MappingProxyType, NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic.json_schema import WithJsonSchema

from .null import AsksForEmpty

FormKind = Literal["text", "number", "boolean", "list", "object", "map", "time_range", "file"]
_FORMATS: Mapping[str, FormKind] = {"time-range": "time_range", "base64": "file"}
_SCALARS: Mapping[type, FormKind] = {str: "text", int: "number", float: "number", bool: "boolean", bytes: "file"}

MAY_BE_EMPTY = "may be empty"
"""Stands in the annotation of a list of a change that may be empty."""
JOINED = "joined by commas"
"""Stands in the annotation of a text that is several."""
MAX_ITEMS = 1_000
"""Items of a list, and fields of an object: more than any tool takes. Each wrong one would cost an error of its own."""
MAX_VALUES = 10_000
"""Values of the arguments of a call, at any depth. Others wait while they are understood, for microseconds each."""
MAX_DEPTH = 100
"""Lists and objects within each other in them: what goes down into these goes so far. Texts of JSON may hold more."""
TOO_DEEP = f"The arguments have more than {MAX_DEPTH} lists and objects within each other: give fewer."
TOO_MANY_VALUES = f"The arguments have more than {MAX_VALUES:,} values: give fewer at a time."


@dataclass(frozen=True)
class Form:
    """The form of one argument. `item` is that of a list's items, `fields` those of an object, by the API's names."""

    kind: FormKind
    enum: tuple[str | int, ...] = ()
    item: Form | None = None
    fields: Mapping[str, Form] = field(default_factory=dict)
    is_joined: bool = False
    """Of a text: whether it is several joined by commas, which callers give as a list, too."""
    may_be_empty: bool = False
    """Of a list of a change: whether it may be empty."""
    keeps_nulls: bool = False
    """Of a list: whether a null among its items says something, as it does where a filter asks for what is empty."""


@lru_cache(maxsize=2048)
def forms_of(model: type[BaseModel]) -> Mapping[str, Form]:
    """The form of every field of a model, by its alias where it has one."""
    return MappingProxyType({info.alias or name: _form(info) for name, info in model.model_fields.items()})


def _form(info: FieldInfo) -> Form:
    form = _form_of(info.annotation, info.metadata)
    asks_for_empty = any(isinstance(mark, AsksForEmpty) for mark in info.metadata)
    return replace(form, keeps_nulls=True) if asks_for_empty and form.kind == "list" else form


def _form_of(annotation: Any, metadata: list[Any]) -> Form:
    if (kind := _by_format(metadata)) is not None:
        return Form(kind)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _form_of(arguments[0], [*arguments[1:]])
    if origin in (Union, UnionType):
        return _form_of(next(part for part in arguments if part is not NoneType), [])
    if origin is Literal:
        return Form(_kind_of_values(arguments), enum=arguments)
    if origin is list:
        return Form("list", item=_form_of(arguments[0], []), may_be_empty=MAY_BE_EMPTY in metadata)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return Form("object", fields=forms_of(annotation))
    if origin is dict or annotation is dict:
        return Form("map")
    return Form(_SCALARS.get(annotation, "text"), is_joined=JOINED in metadata)


def _kind_of_values(values: tuple[Any, ...]) -> FormKind:
    if all(isinstance(value, bool) for value in values):
        return "boolean"
    return "number" if all(isinstance(value, int) for value in values) else "text"


def _by_format(metadata: list[Any]) -> FormKind | None:
    for item in metadata:
        schema = item.json_schema if isinstance(item, WithJsonSchema) else None
        if schema is not None and schema.get("format") in _FORMATS:
            return _FORMATS[schema["format"]]
    return None
