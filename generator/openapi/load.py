"""Reads upstream's OpenAPI files and joins them into one document."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from generator.errors import GeneratorError, Problem, raise_if_any
from generator.files.bounded_text import bounded_text
from generator.files.json_text import FETCH_AGAIN, parse_json
from generator.files.yaml_source import YamlSource
from generator.openapi.document import METHODS, Document, Json, JsonObject, make_pointer
from generator.openapi.structure import structure_problems
from generator.target import Target

SHARED_COMPONENT_KINDS = frozenset({"securitySchemes"})
"""Component kinds that operations name without a reference, so they keep their plain names."""

MEND_HINT = "A kind of fault that the generator does not know: upstream's file must be mended by hand."


def load(folder: Path, target: Target) -> Document:
    """Read every `*.json` file of `folder` as one OpenAPI document.

    The document is not yet repaired.
    Raises GeneratorError with every file that is not JSON, not OpenAPI 3.1, or clashes with another.
    """
    return join(read_files(folder), target)


def read_files(folder: Path, pattern: str = "*.json") -> dict[str, JsonObject]:
    """File name -> parsed document, sorted by name."""
    paths = sorted(folder.glob(pattern))
    if not paths:
        raise GeneratorError([Problem(str(folder), f"holds no {pattern} files", "Run `python -m generator fetch`.")])
    files: dict[str, JsonObject] = {}
    problems: list[Problem] = []
    for path in paths:
        try:
            files[path.name] = _read_file(path)
        except GeneratorError as error:
            problems.extend(error.problems)
    raise_if_any(problems)
    return files


def join(files: dict[str, JsonObject], target: Target) -> Document:
    """Join parsed files (name -> document) into one document; references become local to it.

    Raises GeneratorError for a reference to anywhere but the files themselves, and for two files that define one
    method of one path or one operationId.
    """
    root: JsonObject = {"openapi": "3.1.0", "info": {"title": target.title, "version": "1.0.0"}}
    root["paths"], root["components"] = {}, {}
    document = Document(root, {})
    reference_keys = {"$ref", *(key for key, meant in target.repairs.misspelled_keywords.items() if meant == "$ref")}
    problems: list[Problem] = []
    for name, file in files.items():
        local = _localise(file, name, reference_keys, problems)
        _add_components(root["components"], local.get("components", {}), name.removesuffix(".json"))
        problems.extend(_add_paths(document, local.get("paths", {}), name))
    problems.extend(_repeated_operation_ids(document))
    problems.extend(_incomplete_operations(document))
    raise_if_any(problems)
    return document


def _read_file(path: Path) -> JsonObject:
    def without_repeated_keys(pairs: list[tuple[str, Json]]) -> JsonObject:
        result = dict(pairs)
        if len(result) != len(pairs):
            YamlSource(path)  # JSON is YAML: raises with the lines
            keys = [key for key, _ in pairs]
            repeated = sorted({key for key in keys if keys.count(key) > 1})
            raise GeneratorError([Problem(path.name, f"an object repeats its keys {', '.join(repeated)}")])
        return result

    document = parse_json(path.name, bounded_text(path, FETCH_AGAIN), without_repeated_keys)
    version = document.get("openapi") if isinstance(document, dict) else None
    if not str(version).startswith("3.1"):
        raise GeneratorError([Problem(path.name, f"not an OpenAPI 3.1 document (openapi: {version!r})")])
    raise_if_any(structure_problems(document, path.name))
    return dict(document)


def _localise(file: JsonObject, name: str, keys: Collection[str], problems: list[Problem]) -> JsonObject:
    """A copy of `file` whose references (`./Common.json#/components/...`) point into the joined document.

    `keys` are the keywords that hold a reference, also misspelled ones: a repair mends these later.
    """

    def rewrite(reference: str, pointer: str) -> str:
        target, _, fragment = reference.partition("#")
        stem = (target.removeprefix("./") or name).removesuffix(".json")
        kind_and_name = fragment.removeprefix("/components/").split("/", 1)
        if not fragment.startswith("/components/") or len(kind_and_name) != 2 or "/" in stem or ":" in stem:
            hint = "Only references to components of upstream's own files are known."
            problems.append(Problem(f"{name}#{pointer}", f"reference {reference!r} is of an unknown form", hint))
            return reference
        kind, component = kind_and_name
        prefix = "" if kind in SHARED_COMPONENT_KINDS else f"{stem}."
        return f"#/components/{kind}/{prefix}{component}"

    return dict(_map_references(file, keys, rewrite))


def _map_references(node: Json, keys: Collection[str], rewrite: Callable[[str, str], str], pointer: str = "") -> Json:
    if isinstance(node, list):
        return [_map_references(item, keys, rewrite, f"{pointer}/{i}") for i, item in enumerate(node)]
    if not isinstance(node, dict):
        return node
    result: JsonObject = {}
    for key, value in node.items():
        here = pointer + make_pointer(key)
        if key in keys and isinstance(value, str):
            result[key] = rewrite(value, here)
        elif key == "discriminator" and isinstance(value, dict) and isinstance(value.get("propertyName"), str):
            mapping = value.get("mapping", {})
            result[key] = value | {"mapping": {name: rewrite(target, here) for name, target in mapping.items()}}
        else:
            result[key] = _map_references(value, keys, rewrite, here)
    return result


def _add_components(target: JsonObject, components: JsonObject, stem: str) -> None:
    for kind, named in components.items():
        prefix = "" if kind in SHARED_COMPONENT_KINDS else f"{stem}."
        for name, component in named.items():
            reference = f"#/components/{kind}/{prefix}{name}"
            if component.get("$ref") != reference:
                target.setdefault(kind, {})[prefix + name] = component


def _add_paths(document: Document, paths: JsonObject, file: str) -> Iterator[Problem]:
    for path, item in paths.items():
        where = f"{file}#{make_pointer('paths', path)}"
        if unknown := sorted(set(item) - set(METHODS)):
            yield Problem(where, f"path item holds {', '.join(unknown)}, which the generator does not know")
        for method in METHODS:
            if method not in item:
                continue
            if other := document.origins.get((path, method)):
                yield Problem(where, f"{method.upper()} is already defined in {other[0]}")
            document.origins[path, method] = (file, path)
            document.root["paths"].setdefault(path, {})[method] = item[method]


def _repeated_operation_ids(document: Document) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for path, method, operation in document.operations():
        where = str(document.location(make_pointer("paths", path, method)))
        identifier = operation.get("operationId")
        if not identifier:
            yield Problem(where, "has no operationId")
        elif identifier in first:
            yield Problem(where, f"repeats operationId {identifier!r} of {first[identifier]}")
        else:
            first[identifier] = where


def _incomplete_operations(document: Document) -> Iterator[Problem]:
    """Operations without a part that the next steps rely on."""
    for path, method, operation in document.operations():
        where = str(document.location(make_pointer("paths", path, method)))
        if not operation.get("responses"):
            yield Problem(where, "has no responses")
        parts = [(parameter, "schema") for parameter in operation.get("parameters", [])]
        parts += [(operation["requestBody"], "content")] if "requestBody" in operation else []
        for part, wanted in parts:
            target = document.resolve(part["$ref"]) if "$ref" in part else part
            if target is None:
                yield Problem(where, f"reference {part['$ref']} leads nowhere", MEND_HINT)
            elif wanted not in target:
                yield Problem(where, f"{target.get('name', 'the request body')} has no {wanted}", MEND_HINT)
