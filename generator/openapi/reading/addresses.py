"""Where a reference leads: to a place of one of the files, whichever way the reference names that file."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import unquote, urljoin, urlsplit

from generator.files.json_pointer import NOTHING, make_pointer, parse_pointer, part_at
from generator.openapi.document import Json

FOLDER = "file:///"
"""The address of the folder that holds the files: relative references are those of URLs (RFC 3986)."""
OWN_ADDRESS = ("$self", "$id")
"""What a file says its address is: OpenAPI 3.2's keyword, and JSON Schema's."""
MAX_STARTS = 100
"""Addresses that files say they have, or are served at, from which the others are looked for."""


@dataclass(frozen=True)
class Place:
    """A part of a file: the tokens of its JSON pointer."""

    file: str
    tokens: tuple[str, ...] = ()

    @property
    def pointer(self) -> str:
        """The JSON pointer."""
        return make_pointer(*self.tokens)


@dataclass(frozen=True)
class Base:
    """What references are relative to: a file, or a schema with an address (`$id`) of its own."""

    place: Place
    uri: str


@dataclass(frozen=True)
class Addresses:
    """The addresses of some files, by their names: paths within one folder."""

    files: Mapping[str, Json]
    _found: dict[tuple[str, str], Place | None] = field(default_factory=dict)
    _anchors: dict[str, dict[str, list[tuple[str, ...]]]] = field(default_factory=dict)

    def base(self, file: str) -> Base:
        """What the references of a file are relative to."""
        return Base(Place(file), self._own.get(file, _address(file)))

    def inner_base(self, base: Base, identifier: str, tokens: tuple[str, ...]) -> Base:
        """The same within a schema that has an `$id`."""
        return Base(Place(base.place.file, tokens), _joined(base.uri, identifier) or base.uri)

    def place(self, base: Base, reference: str) -> Place | None:
        """Where a reference leads, or None where it leads out of the files. Nothing need be there."""
        target, _, fragment = reference.partition("#")
        resource = self._resource(base, target) if target else base.place
        if resource is None or not fragment:
            return resource
        fragment = unquote(fragment)
        if not fragment.startswith("/"):
            return self._anchor(resource, fragment)
        tokens = tuple(parse_pointer(fragment))
        found = Place(resource.file, (*resource.tokens, *tokens))
        # Many write references within a schema that has an `$id` as if it had none.
        return Place(resource.file, tokens) if resource.tokens and self.node(found) is NOTHING else found

    def node(self, place: Place) -> Json:
        """What stands at a place, `NOTHING` where there is no such."""
        node = self.files.get(place.file, NOTHING)
        for token in place.tokens:
            node = part_at(node, token)
        return node

    def _resource(self, base: Base, target: str) -> Place | None:
        key = (base.uri, target)
        if key not in self._found:
            self._found[key] = self._look_for(base, target)
        return self._found[key]

    def _look_for(self, base: Base, target: str) -> Place | None:
        file = base.place.file
        addresses = [_joined(uri, target) for uri in (base.uri, _address(file))]
        if not all(addresses):
            return None
        for known in (self._by_address, self._others):
            for address in addresses:
                if place := known.get(unquote(address)):
                    return place
        if self._identified and (place := self._identified.get(addresses[0])):
            return place
        if urlsplit(target).scheme or target.startswith("//"):
            return None
        return Place(posixpath.normpath(posixpath.join(posixpath.dirname(file), unquote(target))))

    @cached_property
    def _own(self) -> dict[str, str]:
        """File -> the address that it says it has."""
        said = {
            name: next((file[key] for key in OWN_ADDRESS if isinstance(file.get(key), str)), None)
            for name, file in self.files.items()
            if isinstance(file, dict)
        }
        found = {name: _joined(_address(name), address).partition("#")[0] for name, address in said.items() if address}
        return {name: address for name, address in found.items() if address}

    @cached_property
    def _by_address(self) -> dict[str, Place]:
        """Address -> file, by where the files are and what they say."""
        plain = {unquote(_address(name)): Place(name) for name in self.files}
        return plain | {unquote(address): Place(name) for name, address in self._own.items()}

    @cached_property
    def _others(self) -> dict[str, Place]:
        """Address -> file, as seen from the address of another file, or from a server that serves the files, too."""
        starts: dict[tuple[str, str], None] = {}
        for name, file in self.files.items():
            folder = posixpath.dirname(name) or "."
            for start in [*([self._own[name]] if name in self._own else []), *_servers(file)]:
                starts.setdefault((start, folder))
        found: dict[str, Place] = {}
        for start, folder in [*starts][:MAX_STARTS]:
            for other in self.files:
                found.setdefault(unquote(_joined(start, posixpath.relpath(other, folder))), Place(other))
        return found

    @cached_property
    def _identified(self) -> dict[str, Place]:
        """Address -> the schema that has it as `$id`."""
        found: dict[str, Place] = {}
        for name, file in self.files.items():
            for tokens, identifier in _with_key(file, "$id", ()):
                found.setdefault(_joined(self.base(name).uri, identifier).partition("#")[0], Place(name, tokens))
        return found

    def _anchor(self, resource: Place, name: str) -> Place | None:
        if resource.file not in self._anchors:
            self._anchors[resource.file] = _anchors_of(self.files.get(resource.file))
        places = self._anchors[resource.file].get(name, ())
        within = (tokens for tokens in places if tokens[: len(resource.tokens)] == resource.tokens)
        return next((Place(resource.file, tokens) for tokens in within), None)


def _anchors_of(file: Json) -> dict[str, list[tuple[str, ...]]]:
    """The schemas of a file that an anchor of this name stands in."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for key in ("$anchor", "$dynamicAnchor"):
        for tokens, said in _with_key(file, key, ()):
            found.setdefault(said, []).append(tokens)
    return found


def _joined(base: str, address: str) -> str:
    """An address as it is meant beside another; empty where it is none."""
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def _address(file: str) -> str:
    return FOLDER + file


def _servers(file: Json) -> Iterator[str]:
    """The addresses of a document's servers, as folders."""
    servers = file.get("servers") if isinstance(file, dict) else None
    for server in servers if isinstance(servers, list) else ():
        url = server.get("url") if isinstance(server, dict) else None
        if isinstance(url, str) and _joined(FOLDER, url) and urlsplit(url).scheme:
            yield f"{url.rstrip('/')}/"


def _with_key(node: Json, key: str, tokens: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every object within a part that has a text under a key, by its tokens."""
    if isinstance(node, dict):
        if isinstance(node.get(key), str):
            yield tokens, node[key]
        for name, part in node.items():
            yield from _with_key(part, key, (*tokens, name))
    elif isinstance(node, list):
        for index, part in enumerate(node):
            yield from _with_key(part, key, (*tokens, str(index)))
