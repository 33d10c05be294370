"""Operations in the form that later steps rely on: nothing of theirs stands with the path or the file."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from generator.openapi.document import METHODS, Document, Json, JsonObject
from generator.openapi.reading.grammar import is_extension

OF_PATHS = frozenset({"parameters", "servers", "summary", "description", "$ref"})
"""What a path item has beside operations."""
ANY_RESPONSE: Mapping[str, Json] = {"default": {"description": ""}}
"""What is known of the responses of an operation that tells none."""


def operations_of(item: JsonObject, file: JsonObject, document: Document) -> Iterator[tuple[str, JsonObject]]:
    """The operations of a path item by their methods, with what they take over from it and from their file."""
    for method in METHODS:
        if method in item:
            yield method, _whole(item[method], item, file, document)


def unknown_parts(item: JsonObject) -> JsonObject:
    """What a path item has that is neither a method of OpenAPI 3.1 nor of the other parts that it may have."""
    return {
        key: part for key, part in item.items() if key not in METHODS and key not in OF_PATHS and not is_extension(key)
    }


def name_operations(document: Document) -> None:
    """Give each operation without an operationId one of its method and path: `getUsersByUserId`."""
    nameless = [place for place in document.operations() if not place[2].get("operationId")]
    taken = {node["operationId"] for _, _, node in document.operations() if node.get("operationId")}
    for path, method, node in nameless:
        node["operationId"] = _free(_made_name(method, path), taken)
        taken.add(node["operationId"])


def _whole(operation: JsonObject, item: JsonObject, file: JsonObject, document: Document) -> JsonObject:
    own = operation.get("parameters", [])
    keys = {_key(parameter, document) for parameter in own}
    shared = [each for each in item.get("parameters", []) if _key(each, document) not in keys]
    whole = dict(operation)
    if shared:
        whole["parameters"] = [*own, *shared]
    if "security" in file and "security" not in operation:
        whole["security"] = file["security"]
    servers = operation.get("servers", item.get("servers"))
    if servers is not None and servers != file.get("servers"):
        whole["servers"] = servers
    else:
        whole.pop("servers", None)
    if not operation.get("responses"):
        whole["responses"] = dict(ANY_RESPONSE)
    return whole


def _key(parameter: JsonObject, document: Document) -> tuple[Json, Json]:
    """What tells a parameter from others: its name and its place."""
    if "$ref" in parameter:
        found = document.resolve(parameter["$ref"])
        parameter = found if isinstance(found, dict) else parameter
    return parameter.get("name", parameter.get("$ref")), parameter.get("in")


def _made_name(method: str, path: str) -> str:
    parts = re.findall(r"\{([^{}]*)\}|([^/{}]+)", path)
    return method + "".join(f"By{_words(name)}" if name else _words(fixed) for name, fixed in parts)


def _words(text: str) -> str:
    words: Iterable[str] = re.split(r"[^0-9A-Za-z]+", text)
    return "".join(word[:1].upper() + word[1:] for word in words)


def _free(wanted: str, taken: Collection[str]) -> str:
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}{number}"
    return name
