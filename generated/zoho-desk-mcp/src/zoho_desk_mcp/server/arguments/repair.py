"""Understands the arguments that models and clients really send, before they are validated.

Clients send lists and objects as JSON text, models wrap one value in a list or write names in snake_case, and whole
frameworks give null for every optional argument. Each rule changes the form of an argument and never its meaning; what
no rule fits is left as it is, for validation to refuse.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from .forms import MAX_ITEMS, Form

CLIENT_EXTRAS = frozenset({"toolCallId", "sessionId", "action", "chatInput"})
"""What n8n adds to every call."""
MAX_JSON_TEXT = 100_000
"""Characters of a text that is looked at as JSON."""
MAX_NAME = 500
"""Characters of a name that may be another one written otherwise."""
MAX_DEPTH = 20
"""Objects and lists within each other that are repaired."""
_ORDER = re.compile(r"(\w{1,50})[ :,]+(asc|desc)(?:ending)?", re.IGNORECASE)
"""A field to sort by, and which way: `createdTime desc` is `-createdTime`."""
_NUMBER_SIGN = re.compile(r"#[0-9]+")

Names = Mapping[str, str]
"""Another name of an argument -> the argument's own name."""


def repaired(forms: Mapping[str, Form], arguments: Mapping[str, Any], names: Names | None = None) -> dict[str, Any]:
    """The arguments of a tool with these forms, in the form that the tool declares. Nulls are left out.

    `names` are further names that the tool's arguments go by. An argument's own name goes before any other.
    """
    return _repaired_object(forms, arguments, names or {}, depth=0)


def _repaired_object(forms: Mapping[str, Form], given: Mapping[str, Any], names: Names, depth: int) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in given.items():
        name = own_name(key, forms, names)
        if name is None and key in CLIENT_EXTRAS and depth == 0:
            continue
        if name is not None and name != key and (name in given or name in result):
            name = None  # given by two names: validation says that one is unknown
        fitting = _repaired(forms[name], value, depth + 1) if name else value
        if fitting is not None:
            result[name or key] = fitting
    return result


def own_name(key: str, forms: Mapping[str, Form], names: Names) -> str | None:
    """The argument that a key means: by its own name, another word for it, or its name written otherwise."""
    if key in forms:
        return key
    if names.get(key) in forms:
        return names[key]
    plain = plain_name(key)
    alike = [name for name in forms if _plain_own(name) == plain]
    alike = alike or [name for other, name in names.items() if _plain_own(other) == plain and name in forms]
    return alike[0] if len(set(alike)) == 1 else None


def plain_name(name: str) -> str:
    """A name without what tells `ticket_id`, `ticketID` and `ticket-id` from `ticketId`; a long one is none of ours."""
    return name if len(name) > MAX_NAME else re.sub(r"[_\-\s]", "", name).lower()


_plain_own = lru_cache(maxsize=10_000)(plain_name)
"""Of the tools' own names: each name that is given is compared with all of them."""


def _repaired(form: Form, value: Any, depth: int) -> Any:
    if depth > MAX_DEPTH:
        return value
    if isinstance(value, str) and form.kind != "file":
        value = _of_text(form, value.strip())
    match form.kind:
        case "list":
            return _list(form, value, depth)
        case "object" if isinstance(value, dict) and not _has_too_many(value):
            return _repaired_object(form.fields, value, {}, depth)
        case "time_range":
            return _range(value)
        case "map" | "file" | "object":
            return value
    if form.is_joined and isinstance(value, list) and value and all(isinstance(one, str) for one in value):
        return ",".join(one.strip() for one in value)
    if isinstance(value, list) and len(value) == 1:
        return _repaired(form, value[0], depth + 1)
    return _of_enum(form, value) if form.enum else value


def _has_too_many(value: Any) -> bool:
    """Whether validation says so: to repair each of them would keep others waiting before."""
    return isinstance(value, list | dict) and len(value) > MAX_ITEMS


def _of_text(form: Form, text: str) -> Any:
    """The list or object that a text holds as JSON, where such is declared; a number without its sign, as in `#113`."""
    if form.kind == "number" and _NUMBER_SIGN.fullmatch(text):
        return text.removeprefix("#")
    opens = {"list": "[", "object": "{", "map": "{", "time_range": "["}.get(form.kind)
    opens = "[" if form.is_joined else opens
    is_wrapped = opens is None and text.startswith('["') and text.endswith("]")
    if not (is_wrapped or (opens and text.startswith(opens))) or len(text) > MAX_JSON_TEXT:
        return text
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    if is_wrapped:
        return value if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str) else text
    return value


def _list(form: Form, value: Any, depth: int) -> Any:
    item = form.item or Form("text")
    if value == {}:
        return []
    if isinstance(value, list) and not _has_too_many(value):
        return [_repaired(item, one, depth + 1) for one in value if one is not None or form.keeps_nulls]
    if isinstance(value, str) and item.kind not in ("text", "number"):
        return value
    if isinstance(value, str):
        parts = [part.strip() for part in value.split(",") if part.strip()]
        return parts if _has_too_many(parts) else [_repaired(item, part, depth + 1) for part in parts]
    return [_repaired(item, value, depth + 1)] if isinstance(value, int | float | dict) else value


def _range(value: Any) -> Any:
    """Two times joined by a comma, also given as a list of two or as `a/b` (ISO 8601-1, 5.5)."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, list) and len(value) == 2 and all(isinstance(part, str) for part in value):
        return ",".join(part.strip() for part in value)
    if isinstance(value, str) and "," not in value and value.count("/") == 1:
        return ",".join(part.strip() for part in value.split("/"))
    return value


def _of_enum(form: Form, value: Any) -> Any:
    """The value of an enum that is meant: numbers as text, texts as numbers, any case."""
    if value in form.enum and not isinstance(value, bool):
        return value
    if isinstance(value, bool) or not isinstance(value, str | int):
        return value
    wanted = _plain_value(value)
    meant = [known for known in form.enum if _plain_value(known) == wanted]
    if not meant and isinstance(value, str) and (order := _ORDER.fullmatch(value.strip())):
        sign = "-" if order[2].lower().startswith("desc") else ""
        meant = [known for known in form.enum if _plain_value(known) == _plain_value(sign + order[1])]
    return meant[0] if len(meant) == 1 else value


def _plain_value(value: str | int) -> tuple[bool, str]:
    """A value as names are compared, with its sign: `-createdTime` sorts the other way round than `createdTime`."""
    text = str(value).strip()
    return text.startswith("-"), plain_name(text)
