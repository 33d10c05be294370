"""Applies `overlay.yaml`: what upstream gets wrong or leaves out (OpenAPI Overlay Specification 1.0)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from jsonpath_ng.exceptions import JsonPathLexerError, JsonPathParserError
from jsonpath_ng.ext.parser import parse
from oas_patch import apply_overlay
from pydantic import BaseModel, ConfigDict

from generator.errors import Problem, raise_if_any
from generator.files.yaml_model import read_model
from generator.files.yaml_source import YamlSource
from generator.openapi.document import Document, Json


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

    Raises GeneratorError with each action that is malformed or whose target matches nothing (any more).
    """
    source = YamlSource(path)
    parsed = read_model(source, Overlay)
    raise_if_any(_apply(document, parsed.actions, source))


def _apply(document: Document, actions: list[Action], source: YamlSource) -> Iterator[Problem]:
    for index, action in enumerate(actions):
        where = source.where("actions", index)
        try:
            matches = parse(action.target).find(document.root)
        except (JsonPathLexerError, JsonPathParserError) as error:
            yield Problem(where, f"target {action.target} is not a JSONPath: {error}")
            continue
        if not matches:
            hint = "Upstream may have moved or mended it: change the target, or delete the action."
            yield Problem(where, f"target {action.target} matches nothing", hint)
            continue
        if action.update is None and not action.remove:
            yield Problem(where, "neither updates nor removes its target", "Give it `update` or `remove: true`.")
            continue
        change = {"remove": True} if action.remove else {"update": action.update}
        apply_overlay(document.root, {"actions": [{"target": action.target, **change}]})
