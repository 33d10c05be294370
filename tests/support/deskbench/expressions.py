"""Values of tasks that begin with `=`: Jinja expressions over what a script has read, or over the world."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from jinja2 import Environment, StrictUndefined, Undefined

ENVIRONMENT = Environment(undefined=StrictUndefined, autoescape=False)  # the texts are no HTML


Record = dict[str, Any]


def find(records: Iterable[Record], **fields: Any) -> Record:
    """The first record with these fields."""
    return next(record for record in records if all(record.get(name) == value for name, value in fields.items()))


def hours_ago(hours: float) -> str:
    """The time so many hours before now, as Zoho Desk takes it."""
    return (datetime.now(UTC) - timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%S.000Z")


FUNCTIONS: dict[str, Any] = {"find": find, "hours_ago": hours_ago}


def evaluated(value: Any, names: Mapping[str, Any]) -> Any:
    """The value, with every expression within it worked out. Raises ValueError where one names what is not there."""
    if isinstance(value, dict):
        return {key: evaluated(part, names) for key, part in value.items()}
    if isinstance(value, list):
        return [evaluated(part, names) for part in value]
    if not isinstance(value, str) or not value.startswith("="):
        return value
    result = ENVIRONMENT.compile_expression(value[1:], undefined_to_none=False)(**FUNCTIONS, **names)
    if isinstance(result, Undefined):
        raise ValueError(f"nothing is there for {value}")
    return result


def text(template: str, names: Mapping[str, Any]) -> str:
    """A text with `{{ expressions }}` in it."""
    return ENVIRONMENT.from_string(template).render(**FUNCTIONS, **names)
