"""Reads upstream's OpenAPI files and joins them into one document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.errors import Problem, raise_if_any
from generator.files.json_pointer import make_pointer
from generator.openapi.document import Document, Json, JsonObject, Location, stem_of
from generator.openapi.reading.files import read_files
from generator.openapi.reading.grammar import COMPONENTS, is_extension
from generator.openapi.reading.links import SHARED_COMPONENT_KINDS, is_document, linked
from generator.openapi.reading.normal_form import name_operations, operations_of, unknown_parts
from generator.openapi.reading.versions import as_known, version_of
from generator.target import Target

MEND_HINT = "A kind of fault that the generator does not know: upstream's file must be mended by hand."


def load(folder: Path, target: Target) -> Document:
    """Read every file of `folder` as one OpenAPI document.

    The document is not yet repaired.
    Raises GeneratorError with every file that cannot be read, is no OpenAPI, or clashes with another.
    """
    return join(read_files(folder), target)


def join(files: Mapping[str, JsonObject], target: Target) -> Document:
    """Join parsed files (name -> document) into one document of OpenAPI 3.1; references become local to it.

    Raises GeneratorError for a reference that leads out of the files, and for two files that define one method of one
    path or one operationId.
    """
    root: JsonObject = {"openapi": "3.1.0", "info": {"title": target.title, "version": "1.0.0"}}
    root["paths"], root["components"] = {}, {}
    document = Document(root, {})
    reference_keys = {"$ref", *(key for key, meant in target.repairs.misspelled_keywords.items() if meant == "$ref")}
    raise_if_any(_equal_stems(files))
    known = {
        name: as_known(file, "document", version_of(file)) if is_document(file) else file
        for name, file in files.items()
    }
    found = linked(known, reference_keys)
    problems = found.problems
    for name, file in found.documents.items():
        _add_components(document, file.get("components", {}), name)
    for component, node in found.components:
        place = Location(component.place.file, component.place.pointer)
        _add_component(document, component.key, component.name, node, place)
    for name, file in found.documents.items():
        problems.extend(_add_paths(document, file, name))
    name_operations(document)
    problems.extend(_repeated_operation_ids(document))
    problems.extend(_incomplete_operations(document))
    raise_if_any(problems)
    return document


def _equal_stems(files: Iterable[str]) -> Iterator[Problem]:
    """Files whose components could not be told apart."""
    by_stem: dict[str, list[str]] = defaultdict(list)
    for name in files:
        by_stem[stem_of(name)].append(name)
    for first, *others in by_stem.values():
        for other in others:
            yield Problem(
                other, f"has the same name as {first}, but for punctuation or the file extension", "Rename one of them."
            )


def _add_components(document: Document, components: JsonObject, file: str) -> None:
    for kind, named in components.items():
        if kind not in COMPONENTS or COMPONENTS[kind][1] in ("path item", "media type"):
            continue  # the latter are copied to where they are referred to
        prefix = "" if kind in SHARED_COMPONENT_KINDS else f"{stem_of(file)}."
        for name, component in named.items():
            place = Location(file, make_pointer("components", kind, name))
            _add_component(document, kind, prefix + name, component, place)


def _add_component(document: Document, kind: str, name: str, component: Json, place: Location) -> None:
    pointer = make_pointer("components", kind, name)
    if component.get("$ref") != f"#{pointer}":
        document.root["components"].setdefault(kind, {})[name] = component
        document.places[pointer] = place


def _add_paths(document: Document, file: JsonObject, name: str) -> Iterator[Problem]:
    for path, item in file.get("paths", {}).items():
        if is_extension(path, "paths"):
            continue
        for method, operation in operations_of(item, file, document):
            if other := document.origins.get((path, method)):
                where = f"{name}#{make_pointer('paths', path)}"
                yield Problem(where, f"{method.upper()} is already defined in {other[0]}")
            document.origins[path, method] = (name, path)
            document.root["paths"].setdefault(path, {})[method] = operation
        for key, part in unknown_parts(item).items():
            document.origins[path, key] = (name, path)
            document.root["paths"].setdefault(path, {})[key] = part


def _repeated_operation_ids(document: Document) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for path, method, operation in document.operations():
        where = str(document.location(make_pointer("paths", path, method)))
        identifier = operation["operationId"]
        if identifier in first:
            yield Problem(where, f"repeats operationId {identifier!r} of {first[identifier]}")
        else:
            first[identifier] = where


def _incomplete_operations(document: Document) -> Iterator[Problem]:
    """Operations without a part that the next steps rely on."""
    for path, method, operation in document.operations():
        where = str(document.location(make_pointer("paths", path, method)))
        parts: list[tuple[JsonObject, tuple[str, ...]]]
        parts = [(parameter, ("schema", "content")) for parameter in operation.get("parameters", [])]
        parts += [(operation["requestBody"], ("content",))] if "requestBody" in operation else []
        for part, wanted in parts:
            target = document.resolve(part["$ref"]) if "$ref" in part else part
            if target is None:
                yield Problem(where, f"reference {part['$ref']} leads nowhere", MEND_HINT)
            elif not any(target.get(key) is not None for key in wanted):
                yield Problem(where, f"{target.get('name', 'the request body')} has no {wanted[0]}", MEND_HINT)
