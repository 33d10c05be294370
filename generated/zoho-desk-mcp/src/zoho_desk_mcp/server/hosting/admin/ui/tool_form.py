"""The form of a tool: a field for each argument of its input schema, and the arguments that it was sent with."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from starlette.datastructures import FormData

from ....markup.html import HTML_FIELDS
from .faults import Faults
from .requests import text_of

PREFIX = "arg."
"""What the names of its fields begin with: arguments may be called as other fields are."""
Kind = Literal["text", "long", "number", "boolean", "choice", "lines", "json"]


class WrongFieldError(ValueError):
    """A field holds what cannot be read."""


@dataclass(frozen=True)
class ToolField:
    """A field of the form, and the text that is in it."""

    argument: str
    kind: Kind
    help: str
    is_required: bool
    choices: tuple[str, ...]
    value: str

    @property
    def name(self) -> str:
        """What the field is called in the form."""
        return PREFIX + self.argument


def fields_of(schema: Mapping[str, Any], form: FormData) -> list[ToolField]:
    """The fields of a tool with this input schema, as they were sent: first those that are required."""
    required = schema.get("required", [])
    fields = [
        ToolField(
            name,
            _kind(name, argument),
            _help(argument),
            name in required,
            tuple(str(each) for each in argument.get("enum", ())),
            text_of(form, PREFIX + name),
        )
        for name, argument in schema.get("properties", {}).items()
    ]
    return sorted(fields, key=lambda each: not each.is_required)


def arguments_of(schema: Mapping[str, Any], form: FormData) -> tuple[dict[str, Any], Faults]:
    """The arguments of a form, and what is wrong with it. What is empty is left out; the tool judges the rest."""
    arguments: dict[str, Any] = {}
    faults = Faults()
    for name, argument in schema.get("properties", {}).items():
        text = text_of(form, PREFIX + name)
        if not text.strip():
            continue
        try:
            arguments[name] = READERS[_kind(name, argument)](text, argument)
        except WrongFieldError as error:
            faults.fields[PREFIX + name] = str(error)
            faults.lines.append(f"{name}: {error}")
    return arguments, faults


def _kind(name: str, argument: Mapping[str, Any]) -> Kind:
    kind, items = argument.get("type"), argument.get("items", {})
    if "enum" in argument:
        return "choice"
    if kind in ("integer", "number"):
        return "number"
    if kind == "array" and items.get("type") in ("string", "integer", "number"):
        return "lines"
    if kind == "boolean":
        return "boolean"
    if kind == "string":
        return "long" if name in HTML_FIELDS else "text"
    return "json"


def _help(argument: Mapping[str, Any]) -> str:
    """The description, with the values that items may have."""
    words = argument.get("items", {}).get("enum", ())
    values = f"Any of: {', '.join(map(str, words))}." if words else ""
    return " ".join(filter(None, (argument.get("description", ""), values)))


def _text(text: str, _: Mapping[str, Any]) -> str:
    return text.replace("\r\n", "\n")


def _number(text: str, _: Mapping[str, Any]) -> int | float | str:
    """The number, or the text where it is none: the tool says so in its words."""
    for kind in (int, float):
        try:
            number = kind(text.strip())
            return number if math.isfinite(number) else text
        except (ValueError, OverflowError):  # the latter for one of hundreds of digits
            continue
    return text


def _boolean(text: str, _: Mapping[str, Any]) -> bool:
    return text == "true"


def _choice(text: str, argument: Mapping[str, Any]) -> Any:
    return next((each for each in argument["enum"] if str(each) == text), text)


def _lines(text: str, argument: Mapping[str, Any]) -> list[Any]:
    items = argument["items"]
    read = _text if items["type"] == "string" else _number
    return [read(line.strip(), items) for line in text.splitlines() if line.strip()]


def _json(text: str, _: Mapping[str, Any]) -> Any:
    try:
        return json.loads(text, parse_constant=_no_number)
    except RecursionError:
        raise WrongFieldError("has too many brackets within each other") from None
    except json.JSONDecodeError as error:
        raise WrongFieldError(f"is no JSON: {error.msg} in line {error.lineno}, column {error.colno}") from None
    except WrongFieldError:
        raise
    except ValueError:
        raise WrongFieldError("has a number of too many digits") from None


def _no_number(word: str) -> Any:
    raise WrongFieldError(f"is no JSON: {word} is no number")


READERS: dict[Kind, Callable[[str, Mapping[str, Any]], Any]] = {
    "text": _text,
    "long": _text,
    "number": _number,
    "boolean": _boolean,
    "choice": _choice,
    "lines": _lines,
    "json": _json,
}
"""Kind of a field -> what its text stands for."""
