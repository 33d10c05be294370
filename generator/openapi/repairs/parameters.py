"""Faults of parameters: their styles, their types and their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy

from generator.errors import GeneratorError, Problem
from generator.files.json_pointer import make_pointer
from generator.openapi.document import Document, JsonObject
from generator.openapi.repairs.change import Change
from generator.openapi.schema import types_of


def array_style(document: Document, parameter: JsonObject) -> JsonObject | None:
    """Query arrays go comma separated, whatever the file says: OpenAPI's `style: form, explode: false`."""
    if parameter.get("in") != "query" or "array" not in types_of(_schema(document, parameter)):
        return None
    wanted = {"style": "form", "explode": False}
    return parameter | wanted if parameter.items() & wanted.items() != wanted.items() else None


def path_explode(_: Document, parameter: JsonObject) -> JsonObject | None:
    """A path parameter of one value has nothing to explode."""
    if parameter.get("in") == "path" and parameter.get("explode") is True:
        return parameter | {"explode": False}
    return None


def nullable_path_parameter(_: Document, parameter: JsonObject) -> JsonObject | None:
    """A path has no way to say null."""
    schema = parameter.get("schema", {})
    if parameter.get("in") != "path" or "null" not in types_of(schema):
        return None
    types = [name for name in types_of(schema) if name != "null"]
    return parameter | {"schema": {**schema, "type": types}}


def path_parameter_names(document: Document, wanted: Mapping[str, str]) -> Iterator[Change]:
    """One name for one thing: paths that differ only in a parameter's name become one path.

    `wanted` is path segment -> name of the parameter after it.
    """
    kind, paths = "path-parameter-name", document.root["paths"]
    for path in list(paths):
        renamed, names = _rename(path, wanted)
        if not names:
            continue
        item = paths.pop(path)
        for method, operation in item.items():
            location = document.location(make_pointer("paths", path, method))
            if other := document.origins.get((renamed, method)):
                what = f"{method.upper()} {renamed} is already defined in {other[0]}, under another parameter name"
                raise GeneratorError([Problem(str(location), what)])
            document.origins[renamed, method] = document.origins.pop((path, method))
            _rename_parameters(document, operation, names)
            yield Change(kind, location, path, renamed)
        paths.setdefault(renamed, {}).update(item)
    document.root["paths"] = dict(sorted(paths.items()))


def undeclared_path_parameter(document: Document, id_form: str | None) -> Iterator[Change]:
    """A template in a path needs a parameter: an id, as far as anybody can tell. One that no path holds goes."""
    schema = {"type": "string"} | ({"pattern": id_form} if id_form else {})
    for path, method, operation in document.operations():
        names = re.findall(r"\{([^{}]*)\}", path)
        parameters = [deepcopy(document.dereference(parameter)) for parameter in operation.get("parameters", [])]
        declared = [parameter["name"] for parameter in parameters if parameter["in"] == "path"]
        if sorted(names) == sorted(declared):
            continue
        kept = [p for p in parameters if p["in"] != "path" or p["name"] in names]
        added = [
            {"name": name, "in": "path", "required": True, "schema": schema} for name in names if name not in declared
        ]
        location = document.location(make_pointer("paths", path, method, "parameters"))
        yield Change("path-parameter-undeclared", location, sorted(declared), sorted(names))
        operation["parameters"] = kept + added


def _schema(document: Document, parameter: JsonObject) -> JsonObject:
    try:
        return document.dereference(parameter.get("schema", {}))
    except KeyError:
        return {}


def _rename(path: str, wanted: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """The path with its parameters under their one name, and old name -> new name."""
    segments, names = path.split("/"), {}
    for index, segment in enumerate(segments):
        name = wanted.get(segments[index - 1]) if segment.startswith("{") else None
        if name and segment != f"{{{name}}}":
            names[segment.strip("{}")] = name
            segments[index] = f"{{{name}}}"
    return "/".join(segments), names


def _rename_parameters(document: Document, operation: JsonObject, names: dict[str, str]) -> None:
    parameters = []
    for parameter in operation.get("parameters", []):
        target = document.dereference(parameter)
        renamed = target["in"] == "path" and target["name"] in names
        parameters.append(deepcopy(target) | {"name": names[target["name"]]} if renamed else parameter)
    operation["parameters"] = parameters
