"""Which places of a document the actions of an overlay touch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jsonpath_ng import Child, Fields, Index, JSONPath
from jsonpath_ng.exceptions import JsonPathLexerError, JsonPathParserError
from jsonpath_ng.ext.parser import parse

from generator.files.json_pointer import make_pointer
from generator.files.yaml_model import read_model
from generator.files.yaml_source import source_if_there
from generator.openapi.document import Document
from generator.openapi.overlay import Overlay


@dataclass(frozen=True)
class TouchedPlace:
    """A place that an action touches: where the action stands, its reason, and the pointer of the place."""

    where: str
    description: str
    pointer: str


def touched_places(path: Path, before: Document, after: Document) -> Iterator[TouchedPlace]:
    """The places that each action touches: of the document as it was, else as it became by the actions before."""
    source = source_if_there(path)
    if source is None:
        return
    for index, action in enumerate(read_model(source, Overlay).actions):
        try:
            target = parse(action.target)
        except (JsonPathLexerError, JsonPathParserError):
            continue
        for match in target.find(before.root) or target.find(after.root):
            pointer = make_pointer(*_tokens(match.full_path))
            yield TouchedPlace(source.where("actions", index), action.description, pointer)


def _tokens(path: JSONPath) -> Iterator[str | int]:
    if isinstance(path, Child):
        yield from _tokens(path.left)
        yield from _tokens(path.right)
    elif isinstance(path, Fields):
        yield from path.fields
    elif isinstance(path, Index):
        yield from path.indices
