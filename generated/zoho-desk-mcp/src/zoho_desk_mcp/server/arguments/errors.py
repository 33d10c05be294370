"""What is wrong with arguments and settings, in words for whoever wrote them: pydantic's are for programmers."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from ..product import ID_MEANING, ID_PATTERN
from .repair import plain_name

MISSPELLED = 0.8
"""How similar a misspelled name is to the right one. `tags` and `status` have 0.6."""
MAX_NAME_LENGTH = 100
SHORTEST_PART = 4
"""Letters of a name that tell which longer one is meant."""
MAX_CHARACTERS_SHOWN = 10
MAX_FAULTS = 20
KNOWN = "; known: "
CHARACTERS = re.compile(r"\^(?:\(\?:)?\(*(\[\^?(?:[^\]\\]|\\.)+\])\)*(?:[+*]|\{\d+,\d*\})\)*\$")
"""A pattern that only says which characters a text may have; the group is the class of these."""
KINDS = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "a list", dict: "an object"}
WHOLE_NUMBER, NUMBER, TRUE_OR_FALSE, OBJECT = "a whole number", "a number", "true or false", "an object"
EXPECTED = {
    "string_type": "a text",
    "string_unicode": "a text without broken characters",
    **dict.fromkeys(("int_type", "int_parsing", "int_parsing_size", "int_from_float"), WHOLE_NUMBER),
    **dict.fromkeys(("float_type", "float_parsing", "finite_number"), NUMBER),
    **dict.fromkeys(("bool_type", "bool_parsing"), TRUE_OR_FALSE),
    "list_type": "a list",
    **dict.fromkeys(("dict_type", "model_type", "model_attributes_type"), OBJECT),
    "literal_error": "one of {expected}",
    "greater_than_equal": "at least {ge}",
    "greater_than": "more than {gt}",
    "less_than_equal": "at most {le}",
    "less_than": "less than {lt}",
    "multiple_of": "a multiple of {multiple_of}",
    "string_too_short": "at least {min_length} characters long",
    "string_too_long": "at most {max_length} characters long",
    "too_short": "a list of at least {min_length}",
    "too_long": "a list of at most {max_length}",
}
"""Kind of pydantic's error -> what the value must be."""


class ArgumentError(Exception):
    """An argument that cannot be used. The message names it, and says what would do."""


def wrong_arguments(error: ValidationError, model: type[BaseModel]) -> str:
    """Each bad argument by name, with what was expected."""
    return _told(error.errors(include_url=False), model)


def wrong_request(error: ValidationError) -> str:
    """What is wrong with a request itself, whose arguments nobody has looked at: a client may write these as a text."""
    faults = error.errors(include_url=False)[:MAX_FAULTS]
    told = dict.fromkeys(_of_request([part for part in each["loc"] if part != "params"], each) for each in faults)
    return f"Invalid request parameters: {'; '.join(told)}"


def _of_request(location: Sequence[str | int], details: Mapping[str, Any]) -> str:
    where = _joined(*location)
    return f"{where} is required" if details["type"] == "missing" else wrong_value(where, details)


def wrong_in_step(error: ValidationError, given: BaseModel) -> str:
    """What a step of a job does not take, under the names by which the job's caller gave it.

    A step calls a tool that has names of its own: what it refuses is found again among what was given.
    """
    faults = [{**details, "loc": _given_as(details, given)} for details in error.errors(include_url=False)]
    return _told(faults, type(given))


def _given_as(details: Mapping[str, Any], given: BaseModel) -> tuple[str | int, ...]:
    """Where a wrong value stands in the caller's arguments; where the step has it, if it is not one of them."""
    (name, *inner), wrong = details["loc"] or ("",), details["input"]
    arguments = given.model_dump(by_alias=True, exclude_none=True)
    named = [each for each, value in arguments.items() if _is_at(value, inner, wrong)]
    if not named or name in named:
        return tuple(details["loc"])
    return (named[0], *inner) if len(named) == 1 else (" or ".join(_joined(each, *inner) for each in named),)


def _joined(*location: str | int) -> str:
    return ".".join(map(str, location))


def _is_at(value: Any, place: Sequence[str | int], wrong: Any) -> bool:
    """Whether the wrong value is at a place in another."""
    for part in place:
        try:
            value = value[part]
        except (LookupError, TypeError):
            return False
    return type(value) is type(wrong) and bool(value == wrong)


def _told(faults: Sequence[Mapping[str, Any]], model: type[BaseModel]) -> str:
    lines = list(_each_list_once(_line(details, model) for details in faults[:MAX_FAULTS]))
    if len(faults) > MAX_FAULTS:
        lines.append(f"and {len(faults) - MAX_FAULTS} more")
    return "\n".join(["The arguments are not right:", *(f"- {line}" for line in lines)])


def _each_list_once(lines: Iterable[str]) -> Iterator[str]:
    """The lines, with a list of what is known only where it is first told."""
    told: set[str] = set()
    for line in lines:
        fault, _, known = line.partition(KNOWN)
        yield fault if known in told else line
        told |= {known} if known else set()


def _line(details: Mapping[str, Any], model: type[BaseModel]) -> str:
    location: tuple[str | int, ...] = details["loc"]
    where = _joined(*location)
    if details["type"] == "missing":
        return f"{where} is required"
    if details["type"] == "extra_forbidden":
        return f"{where} is unknown{_hint(str(location[-1]), _names(_model_at(model, location[:-1]) or model))}"
    return wrong_value(where, details, _field_at(model, location))


def wrong_value(name: str, details: Mapping[str, Any], field: FieldInfo | None = None) -> str:
    """What is wrong with the value of this name, by an item of pydantic's `errors()`. No name: it is of the whole."""
    kind, context = details["type"], details.get("ctx", {})
    if kind == "string_pattern_mismatch":
        return f"{name} {_misfit(details['input'], context['pattern'], field)}"
    if context.get("field_type") == "Value" and not isinstance(details.get("input"), list):  # a secret, which is a text
        kind = f"string_{kind}"
    if kind == "string_too_short" and context["min_length"] == 1:
        return f"{name} may not be empty"
    if kind in EXPECTED:
        found = KINDS.get(type(details.get("input"))) if kind.endswith("_type") else None
        limits = {key: int(limit) if _is_whole(limit) else limit for key, limit in context.items()}
        return f"{name} must be {EXPECTED[kind].format(**limits)}{f', not {found}' if found else ''}"
    message = str(context.get("error", details["msg"]))
    return f"{name}: {message}" if name else message


def _is_whole(limit: Any) -> bool:
    return isinstance(limit, float) and limit.is_integer()


def _hint(name: str, known: Sequence[str]) -> str:
    close = surely_meant(name, known)
    return f"; did you mean {close}?" if close else f"{KNOWN}{', '.join(known)}"


def surely_meant(name: str, known: Sequence[str]) -> str | None:
    """The known name that is surely meant: nearly the same, or one that begins or ends as it does. None in doubt."""
    plain = {plain_name(each): each for each in known}
    wanted = plain_name(name[:MAX_NAME_LENGTH])
    if alike := difflib.get_close_matches(wanted, plain, n=1, cutoff=MISSPELLED):
        return plain[alike[0]]
    longer = [each for each in plain if each.startswith(wanted) or each.endswith(wanted)]
    return plain[longer[0]] if len(longer) == 1 and len(wanted) >= SHORTEST_PART else None


def _misfit(value: str, pattern: str, field: FieldInfo | None) -> str:
    """What of a text does not fit: its characters where the pattern is about these, else what the field is."""
    if pattern == ID_PATTERN:
        source = f". {field.description}" if field and field.description else ""
        return f"must be an ID: {ID_MEANING}{source}" if ID_MEANING else f"must be an ID{source}"
    characters = CHARACTERS.fullmatch(pattern)
    if characters and (wrong := dict.fromkeys(re.sub(characters[1], "", value))):
        return f"may not have {' '.join(map(repr, list(wrong)[:MAX_CHARACTERS_SHOWN]))}"
    if not value.strip():
        return "may not be empty"
    description = f": {field.description}" if field and field.description else ""
    return f"does not have the right form{description}"


def _names(model: type[BaseModel]) -> list[str]:
    return [info.alias or name for name, info in model.model_fields.items()]


def _model_at(model: type[BaseModel], location: Sequence[str | int]) -> type[BaseModel] | None:
    """The model of the object at a place of the arguments; None where there is none."""
    inner: type[BaseModel] | None = model
    for part in location:
        if isinstance(part, str):
            field = _field(inner, part) if inner else None
            inner = _model_in(field.annotation) if field else None
    return inner


def _field_at(model: type[BaseModel], location: Sequence[str | int]) -> FieldInfo | None:
    named = [part for part in location if isinstance(part, str)]
    owner = _model_at(model, named[:-1])
    return _field(owner, named[-1]) if owner and named else None


def _field(model: type[BaseModel], name: str) -> FieldInfo | None:
    return next((info for key, info in model.model_fields.items() if name == (info.alias or key)), None)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model that an annotation names, alone or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)
