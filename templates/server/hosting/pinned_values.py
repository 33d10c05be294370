"""What is wrong with the arguments that somebody wants to pin."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from ..arguments.errors import wrong_value
from ..catalog import catalog, load_tool
from ..pinned import Pinned
from ..registry import TOOLS


def wrong_pinned(values: Mapping[str, Any], tools: Collection[str]) -> Iterator[str]:
    """A sentence for each argument that none of the tools takes, or that has a value which one of them refuses.

    What only the steps of jobs take is set there.
    """
    steps = {step for tool in tools for step in TOOLS[tool].uses}
    for name, value in values.items():
        pinned = Pinned.of({name: value})
        taking = _taking(pinned, tools) or _taking(pinned, steps)
        if not taking:
            yield f"none of the tools takes {name}"
        problems = (problem for tool in taking if (problem := _problem(tool, pinned)))
        if problem := next(problems, None):
            yield problem


def _taking(pinned: Pinned, tools: Collection[str]) -> list[str]:
    return sorted(tool for tool in tools if pinned.names_in(catalog()[tool].input_schema))


def _problem(tool: str, pinned: Pinned) -> str | None:
    """What one tool says of a pinned value; that others are missing is not its fault."""
    model = load_tool(tool).Input
    given = pinned.added(model.model_fields, {})
    try:
        model.model_validate(given)
    except ValidationError as error:
        for details in error.errors(include_url=False):
            if details["type"] != "missing" and details["loc"][:1] and details["loc"][0] in given:
                return f"{wrong_value(str(details['loc'][0]), details)} (of {tool})"
    return None
