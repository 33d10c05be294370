"""The kinds of value that tools take."""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Annotated, Any, ClassVar, Self, TypeVar, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic.alias_generators import to_camel
from pydantic.fields import FieldInfo

from ..caller_rights import pinned_arguments
from ..product import ID_PATTERN
from .errors import ArgumentError
from .forms import MAX_ITEMS, MAY_BE_EMPTY
from .null import NULL, AsksForEmpty

T = TypeVar("T")

ID_NUMBER = r"^[0-9]{1,20}$"
MUST_BE_DIGITS = "must be an ID: digits only, as a text"

TIME = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?)([Zz]|[+-][0-9]{2}:?[0-9]{2})?"
)
"""The form of a time."""
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")

MAX_EXACT_NUMBER = 2**53
"""From here on a JavaScript number, and so many a JSON writer, holds only some of the integers."""

TIME_FORM = "write it like 2026-01-31T09:30:00Z, or with an offset such as +02:00 in place of Z"


Nullable = Annotated[T | None, AsksForEmpty()]
"""A value, or null: of a filter, to find what is empty. The attribute is then `NULL`."""

MayBeEmpty = Annotated[T, MAY_BE_EMPTY]
"""A list of a change that may be empty: the record then has none."""


class ToolInput(BaseModel):
    """Base of every tool's arguments, by upstream's names."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, allow_inf_nan=False, alias_generator=to_camel, validate_by_name=True
    )

    other_names: ClassVar[Mapping[str, str]] = {}
    """Other names that callers give to an argument -> its own."""

    @model_validator(mode="before")
    @classmethod
    def _check_numbers(cls, data: Any) -> Any:
        """Python takes true for 1."""
        for name, field in cls.model_fields.items() if isinstance(data, dict) else ():
            value = data.get(field.alias or name)
            items = value if isinstance(value, list) else [value]
            if any(isinstance(item, bool) for item in items) and _is_number(field.annotation):
                raise ValueError(f"{field.alias or name} must be a number, not true or false")
        return data

    @model_validator(mode="before")
    @classmethod
    def _check_pinned(cls, data: Any) -> Any:
        """Whatever makes an input for a caller, a tool's call or a step of a job: what is pinned is not its choice.

        Raises ArgumentError, which whoever calls a job or reads a resource is told: what a ValidationError says of the
        input of a step is a fault of the server.
        """
        try:
            pinned_arguments().check(cls.model_fields, data if isinstance(data, dict) else {})
        except ValueError as error:
            raise ArgumentError(str(error)) from error
        return data

    @model_validator(mode="before")  # the last one runs first
    @classmethod
    def _check_size(cls, data: Any) -> Any:
        if isinstance(data, dict) and len(data) > MAX_ITEMS:
            raise ValueError(f"{len(data):,} fields are given; at most {MAX_ITEMS:,} are looked at")
        return data

    @model_validator(mode="after")
    def _mark_nulls(self) -> Self:
        """A null that was given to a filter for what is empty is `NULL`; None stands for what was not given."""
        nulls = (name for name in self.model_fields_set if getattr(self, name) is None)
        self.__dict__.update({name: NULL for name in nulls if asks_for_empty(type(self).model_fields[name])})
        return self


def asks_for_empty(field: FieldInfo) -> bool:
    """Whether an argument is a filter that can ask for what is empty."""
    return any(isinstance(each, AsksForEmpty) for each in field.metadata)


def _exact_id(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    if isinstance(value, float) and not (math.isfinite(value) and value.is_integer()):
        raise ValueError(MUST_BE_DIGITS)
    if value >= MAX_EXACT_NUMBER:
        raise ValueError("a number this long may have been rounded on its way: give the id as a text, in quotes")
    return str(int(value))


def _id_number(value: Any) -> Any:
    text = _exact_id(value)
    if not isinstance(text, str) or not re.fullmatch(ID_NUMBER, text):
        raise ValueError(MUST_BE_DIGITS)
    return int(text)


def _without_number_sign(value: Any) -> Any:
    return value.strip().removeprefix("#").strip() if isinstance(value, str) else value


def _few(value: Any) -> Any:
    if isinstance(value, list) and len(value) > MAX_ITEMS:
        raise ValueError(f"has {len(value):,} items; at most {MAX_ITEMS:,} are looked at")
    return value


def _is_number(annotation: Any) -> bool:
    """Whether a type is a number, or holds one."""
    return annotation in (int, float) or any(map(_is_number, get_args(annotation)))


def _on_one_line(text: str) -> str:
    if CONTROL.search(text):
        raise ValueError("may not have line breaks or other control characters")
    return text


def _utc_time(text: str) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise ValueError(_no_time(text)) from error
    if moment.tzinfo is None:
        raise ValueError(f"the time of day or its zone is missing; {TIME_FORM}")
    try:
        return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    except OverflowError as error:  # year 1 or 9999, moved out of the calendar by its zone
        raise ValueError("not a time that there is") from error


def _no_time(text: str) -> str:
    """What is wrong with a text that is no time: its form, or a part of it."""
    if (parts := TIME.fullmatch(text)) is None:
        return f"not a time; {TIME_FORM}"
    day, clock, zone = parts.groups()
    if not _can_be(date, day):
        return f"there is no day {day}"
    return f"there is no offset {zone}" if _can_be(time, clock) else f"there is no time of day {clock}"


def _can_be(kind: type[date | time], text: str) -> bool:
    try:
        kind.fromisoformat(text)
    except ValueError:
        return False
    return True


def _utc_range(text: str) -> str:
    parts = [part.strip() for part in text.split(",")]
    if len(parts) != 2:
        raise ValueError(
            "not a range; write two times joined by a comma, like 2026-01-01T00:00:00Z,2026-01-31T23:59:59Z"
        )
    begins, ends = map(_utc_time, parts)
    if begins > ends:
        raise ValueError("the range ends before it begins")
    return f"{begins},{ends}"


def _decoded(text: Any) -> bytes:
    if isinstance(text, bytes):  # read from a file: JSON has no bytes
        return text
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, TypeError, AttributeError) as error:
        raise ValueError("not base64") from error


Id = Annotated[str, StringConstraints(pattern=ID_PATTERN), BeforeValidator(_exact_id)]
"""An id, always as text."""

NumberId = Annotated[int, BeforeValidator(_id_number), WithJsonSchema({"type": "string", "pattern": ID_NUMBER})]
"""An id that callers give as text, and that the API takes as a number."""

NameOrId = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    BeforeValidator(_exact_id),
    WithJsonSchema({"type": "string", "format": "name-or-id"}),
]
"""An id, or the name of the record."""

NumberOrId = Annotated[
    Id, BeforeValidator(_without_number_sign), WithJsonSchema({"type": "string", "format": "number-or-id"})
]
"""An id, or the short number that people see, also as `#113`."""

ListOf = Annotated[list[T], BeforeValidator(_few)]
"""A list."""

Time = Annotated[str, AfterValidator(_utc_time), WithJsonSchema({"type": "string", "format": "date-time"})]
"""A time in ISO 8601 with any offset, sent in UTC with milliseconds."""

TimeRange = Annotated[str, AfterValidator(_utc_range), WithJsonSchema({"type": "string", "format": "time-range"})]
"""Two times joined by a comma."""

ON_ONE_LINE = AfterValidator(_on_one_line)
"""Of a text that has no line breaks: it could begin another line of a mail's head."""

NextCursor = Annotated[str | None, Field(alias="next_cursor", description="From the page before.")]
"""Where a list goes on, as the page before tells."""

Base64 = Annotated[bytes, BeforeValidator(_decoded), WithJsonSchema({"type": "string", "format": "base64"})]
"""A file's content, given as base64 text."""


class ReadInput(ToolInput):
    """Base of the arguments of tools that read records, of which they can keep single fields."""

    fields_: Annotated[ListOf[str] | None, Field(alias="fields", description="Fields to keep.")] = None

    @property
    def kept_fields(self) -> tuple[str, ...]:
        """The fields of the response that the caller wants; none means all."""
        return tuple(name for each in self.fields_ or () if (name := each.strip()))

    @model_validator(mode="before")
    @classmethod
    def _add_pinned(cls, data: Any) -> Any:
        """Reading is narrowed wherever it happens, also in a step of a job."""
        return pinned_arguments().added(cls.model_fields, data) if isinstance(data, dict) else data


def now() -> str:
    """The time of the call, in UTC with milliseconds."""
    return _utc_time(datetime.now(UTC).isoformat())
