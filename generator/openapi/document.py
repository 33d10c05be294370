"""One OpenAPI document made of upstream's many files, and where each part of it came from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from generator.files.json_pointer import NOTHING, make_pointer, parse_pointer, part_at

Json = Any
"""Any JSON value: what `json.loads` gives."""
JsonObject = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The HTTP methods of OpenAPI 3.1, in the order of its Path Item Object."""

OVERLAY = "overlay.yaml"


@dataclass(frozen=True, order=True)
class Location:
    """A place in an upstream file: file name and JSON pointer (RFC 6901) within that file."""

    file: str
    pointer: str

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}"


ALL_FILES = "(all files)"
"""In place of a file, of what stands in none, or in several."""
MAX_REFERENCES = 100
"""Of a chain in which each leads to the next: a file may have one from each of its parts."""


@dataclass(frozen=True)
class Document:
    """All upstream files as one OpenAPI document.

    A component `data` of `Ticket.json` is called `Ticket.data` here, so equal names of different files stay apart.
    `origins` says where each method of a path comes from: (path, method) -> file, and the path as written there.
    `places` says the same of components: pointer -> place.
    """

    root: JsonObject
    origins: dict[tuple[str, str], tuple[str, str]]
    places: dict[str, Location] = field(default_factory=dict)

    def resolve(self, reference: str) -> Json | None:
        """The node that a local reference (`#/...`) names, or None where it leads nowhere."""
        node: Json = self.root
        for token in parse_pointer(reference.removeprefix("#")):
            node = part_at(node, token)
            if node is NOTHING:
                return None
        return node

    def dereference(self, node: JsonObject) -> JsonObject:
        """`node`, or what it refers to, through any number of references.

        Raises KeyError where a reference leads nowhere, in a circle or too far: repair has removed such references.
        """
        seen: set[str] = set()
        while "$ref" in node:
            reference = node["$ref"]
            target = self.resolve(reference)
            if reference in seen or len(seen) >= MAX_REFERENCES or not isinstance(target, dict):
                raise KeyError(reference)
            seen.add(reference)
            node = target
        return node

    def location(self, pointer: str) -> Location:
        """The upstream file and pointer of a pointer into this document."""
        tokens = parse_pointer(pointer)
        if place := self.places.get(make_pointer(*tokens[:3])):
            return Location(place.file, place.pointer + make_pointer(*tokens[3:]))
        if len(tokens) >= 3 and tokens[0] == "paths":
            file, path = self.origins.get((tokens[1], tokens[2]), (OVERLAY, tokens[1]))
            return Location(file, make_pointer("paths", path, *tokens[2:]))
        if len(tokens) == 2 and tokens[0] == "paths":
            places = {place for (path, _), place in self.origins.items() if path == tokens[1]}
            several = (ALL_FILES if places else OVERLAY, tokens[1])
            file, path = places.pop() if len(places) == 1 else several
            return Location(file, make_pointer("paths", path))
        return Location(ALL_FILES, pointer)

    def origin(self, path: str, method: str) -> str:
        """The upstream file of an operation, or the overlay, which adds what these leave out."""
        return self.origins.get((path, method), (OVERLAY, path))[0]

    def operations(self) -> Iterator[tuple[str, str, JsonObject]]:
        """Each operation as (path, method, Operation Object), in the document's order."""
        for path, item in self.root["paths"].items():
            for method in METHODS:
                if method in item:
                    yield path, method, item[method]


def stem_of(file: str) -> str:
    """What the components of a file are called by: its path without the file extension, in characters of such names."""
    return re.sub(r"[^A-Za-z0-9-]+", "_", str(PurePosixPath(file).with_suffix("")))
