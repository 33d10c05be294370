"""Applies `overlay.yaml`: what upstream gets wrong or leaves out (OpenAPI Overlay Specification 1.0)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Literal

from jsonpath_ng.exceptions import JsonPathLexerError, JsonPathParserError
from jsonpath_ng.ext.parser import parse
from jsonpath_ng.jsonpath import DatumInContext
from pydantic import BaseModel, ConfigDict

from generator.errors import Problem, grouped, raise_if_any
from generator.files.yaml_model import read_model
from generator.files.yaml_source import YamlSource
from generator.openapi.document import OVERLAY, Document, Json, JsonObject
from generator.openapi.structure import structure_faults

MAX_ADDED = 200_000
"""Values that the actions of an overlay add. Each may be added at all places that those before it have made."""
HINT = "Put right what the overlay writes there."
DEEP = ".."
"""Matches at any depth. Of several in one target, each begins anew at all places of the one before it."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Action(_Strict):
    """One action of an overlay. `description` is its reason, and is required here."""

    target: str
    description: str
    update: Json = None
    remove: bool = False


class Info(_Strict):
    """The overlay's title and version."""

    title: str
    version: str


class Overlay(_Strict):
    """An Overlay document (Overlay Specification 1.0.0, section 4.4)."""

    overlay: Literal["1.0.0"]
    info: Info
    actions: list[Action]


def overlay(document: Document, path: Path) -> None:
    """Apply the overlay file to the document, in place.

    Raises GeneratorError where it cannot be read, and with each action that `overlay_what_fits` leaves out.
    """
    raise_if_any(overlay_what_fits(document, path))


def overlay_what_fits(document: Document, path: Path) -> list[Problem]:
    """The same, with a problem for each action that is malformed or whose target matches nothing (any more).

    Raises GeneratorError where the file cannot be read.
    """
    source = YamlSource(path)
    return list(_apply(document, read_model(source, Overlay).actions, source))


def broken_parts(document: Document) -> Iterator[Problem]:
    """Each part that is of another kind than OpenAPI has there: upstream's were looked at when they were read."""
    if "paths" not in document.root:
        yield Problem(OVERLAY, "removes the paths of all files", HINT)
    yield from grouped(
        Problem(str(document.location(pointer)), f"{what}, with {OVERLAY}", HINT)
        for pointer, what in structure_faults(document.root)
    )


def _apply(document: Document, actions: list[Action], source: YamlSource) -> Iterator[Problem]:
    added = 0
    for index, action in enumerate(actions):
        where = source.where("actions", index)
        if action.target.count(DEEP) > 1:
            yield Problem(where, f"target {action.target} has `{DEEP}` more than once", "Write out the way to it.")
            continue
        try:
            target = parse(action.target)
        except (JsonPathLexerError, JsonPathParserError) as error:
            yield Problem(where, f"target {action.target} is not a JSONPath: {error}")
            continue
        matches = target.find(document.root)
        added += len(matches) * _values(action.update)
        if added > MAX_ADDED:
            what = f"the overlay adds more than {MAX_ADDED:,} values to the document"
            yield Problem(where, what, "Name fewer places in its targets.")
            return
        if fault := _fault(action, matches):
            yield Problem(where, *fault)
        elif action.remove:
            target.filter(lambda _: True, document.root)
        else:
            for match in matches:
                _update(document.root, match, deepcopy(action.update))


def _fault(action: Action, matches: Sequence[DatumInContext]) -> tuple[str, str] | None:
    """What keeps an action from being applied, and what helps."""
    if not matches:
        hint = "Upstream may have moved or mended it: change the target, or delete the action."
        return f"target {action.target} matches nothing", hint
    if action.update is None and not action.remove:
        return "neither updates nor removes its target", "Give it `update` or `remove: true`."
    if any(match.context is None for match in matches) and not isinstance(action.update, dict):
        return f"target {action.target} is the whole document", "It can be updated with a mapping, and not removed."
    return None


def _values(update: Json) -> int:
    """How many values and keys an update adds at each place."""
    parts = update.values() if isinstance(update, dict) else update if isinstance(update, list) else ()
    return 1 + sum(map(_values, parts))


def _update(root: JsonObject, match: DatumInContext, update: Json) -> None:
    """Merge an update into a place: mappings key by key, lists by adding what is new; all else is replaced."""
    if isinstance(match.value, dict) and isinstance(update, dict):
        _merge(match.value, update)
    elif isinstance(match.value, list):
        match.value.extend(update if isinstance(update, list) else [update])
    else:
        match.full_path.update(root, update)


def _merge(into: JsonObject, update: JsonObject) -> None:
    for key, value in update.items():
        here = into.get(key)
        if isinstance(here, dict) and isinstance(value, dict):
            _merge(here, value)
        elif isinstance(here, list) and isinstance(value, list):
            here.extend(value)
        else:
            into[key] = value
