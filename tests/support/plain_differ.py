"""A second, simple way to compare OpenAPI files, which shares no code with the drift report: what that must tell of.

It follows references and `allOf` and lists facts: no repair, no record, no overlay. Alternatives have an order.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

Files = dict[str, Any]
Fact = tuple[str, str, str, str]
"""operationId, section (tool, scope, input, response), path, what."""

PLAIN = (
    *("default", "pattern", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minimum", "maximum"),
    *("multipleOf", "format", "minProperties", "maxProperties", "exclusiveMinimum", "exclusiveMaximum"),
)
METHODS = ("get", "put", "post", "delete", "patch")


def differences(old: Files, new: Files, ignored: set[str], names: dict[str, str]) -> set[Fact]:
    """Every fact that differs, of operations that both have; what is within a part that came or went is not counted.

    `ignored` are parameters that no tool takes, `names` other names of path parameters.
    """
    before, after = (dict(_operations(files, ignored, names)) for files in (old, new))
    found: set[Fact] = set()
    for identifier in before.keys() | after.keys():
        if identifier not in before:
            found.add((identifier, "tool", "", "added"))
        elif identifier not in after:
            found.add((identifier, "tool", "", "removed"))
        else:
            found |= {(identifier, *fact) for fact in _compared(before[identifier], after[identifier])}
    return found


def _compared(old: dict[Any, Any], new: dict[Any, Any]) -> Iterator[tuple[str, str, str]]:
    gone = [key for key in old.keys() - new.keys() if key[2] == "here"]
    came = [key for key in new.keys() - old.keys() if key[2] == "here"]
    roots = [(section, path) for section, path, _ in (*gone, *came)]
    for key in old.keys() | new.keys():
        section, path, what = key
        if any(section == other and _is_within(path, root) for other, root in roots):
            continue
        if old.get(key) != new.get(key) or isinstance(old.get(key), bool) != isinstance(new.get(key), bool):
            yield section, path or "(whole)" if section in ("input", "response") else path, what
    for side, word in ((gone, "removed"), (came, "added")):
        for section, path, _ in side:
            if not any(section == other and root != path and _is_within(path, root) for other, root in roots):
                yield section, path or "(whole)", word


def _is_within(path: str, root: str) -> bool:
    return root in (path, "") or path.startswith((f"{root}.", f"{root}[]", f"{root}{{*}}", f"{root}|"))


def _operations(files: Files, ignored: set[str], names: dict[str, str]) -> Iterator[tuple[str, dict[Any, Any]]]:
    for name, file in files.items():
        for item in file.get("paths", {}).values():
            for method in METHODS:
                if method in item:
                    reader = _Reader(files)
                    node = item[method]
                    yield node["operationId"], dict(reader.operation(name, node, ignored, names))


class _Reader:
    """Reads one operation."""

    def __init__(self, files: Files) -> None:
        self.files = files

    def operation(self, file: str, node: Any, ignored: set[str], names: dict[str, str]) -> Iterator[tuple[Any, Any]]:
        for requirement in node.get("security", []):
            yield ("scope", "", "security"), str(sorted(map(str, node["security"]))) if requirement else ""
        yield ("tool", "", "deprecated"), bool(node.get("deprecated"))
        yield ("tool", "", "statuses"), sorted(node.get("responses", {}))
        for reference in node.get("parameters", []):
            at, parameter = self.follow(file, reference)
            name = names.get(parameter.get("name", ""), parameter.get("name", ""))
            if not name or name in ignored:
                continue
            yield ("input", name, "place"), parameter["in"]
            yield ("input", name, "required"), bool(parameter.get("required") or parameter["in"] == "path")
            yield from ((("input", name, key), parameter[key]) for key in ("style", "explode") if key in parameter)
            yield from self.schema(at, parameter.get("schema", {}), "input", name, ())
        if "requestBody" in node:
            at, body = self.follow(file, node["requestBody"])
            yield ("input", "", "required"), bool(body.get("required"))
            yield from self.content(at, body, "input")
        for status in sorted(
            (s for s in node.get("responses", {}) if s.startswith("2")), key=lambda s: (s == "204", s)
        ):
            at, response = self.follow(file, node["responses"][status])
            if response.get("content"):
                yield from self.content(at, response, "response")
                break

    def content(self, file: str, node: Any, section: str) -> Iterator[tuple[Any, Any]]:
        content = node.get("content", {})
        if content:
            media_type = "application/json" if "application/json" in content else min(content)
            yield (section, "", "media-type"), media_type
            yield from self.schema(file, content[media_type].get("schema", {}), section, "", ())

    def schema(self, file: str, node: Any, section: str, path: str, seen: tuple[str, ...]) -> Iterator[tuple[Any, Any]]:
        file, node, seen = self.whole(file, node, seen)
        yield (section, path, "here"), True
        if node is None:
            return
        alternatives = [each for key in ("oneOf", "anyOf") for each in node.get(key, [])]
        if alternatives:
            beside = {key: value for key, value in node.items() if key not in ("oneOf", "anyOf", "discriminator")}
            if "discriminator" in node:
                yield (section, path, "discriminator"), node["discriminator"].get("propertyName")
            for index, part in enumerate(alternatives):
                at, choice, around = self.whole(file, part, seen)
                if choice is not None:
                    fields = _fields_of_both(choice.get("fields", {}), beside.get("fields", {}))
                    both = {**beside, **choice, "fields": fields}
                    if "type" in beside and "type" in choice:
                        both["type"] = [kind for kind in _types(choice) if kind in _types(beside)] or choice["type"]
                    mark = f"{path}|{index}" if index else path
                    yield from self.facts(at, both, section, mark, around)
            return
        yield from self.facts(file, node, section, path, seen)

    def facts(self, file: str, node: Any, section: str, path: str, seen: tuple[str, ...]) -> Iterator[tuple[Any, Any]]:
        yield (section, path, "here"), True
        types = _types(node)
        yield (section, path, "nullable"), "null" in types or bool(node.get("nullable"))
        if kinds := sorted(set(types) - {"null"}):
            yield (section, path, "type"), kinds
        values = [node["const"]] if "const" in node else node.get("enum", [])
        if listed := sorted({str(value) for value in values if value is not None}):
            yield (section, path, "enum"), listed
        yield from (((section, path, key), node[key]) for key in PLAIN if key in node)
        if "discriminator" in node:
            yield (section, path, "discriminator"), node["discriminator"].get("propertyName")
        if node.get("deprecated"):
            yield (section, path, "deprecated"), True
        if node.get("additionalProperties") is False:
            yield (section, path, "closed"), True
        for name, (at, part, around) in node.get("fields", {}).items():
            here = f"{path}.{name}" if path else name
            yield (section, here, "required"), name in node.get("required", [])
            yield from self.schema(at, part, section, here, around)
        if isinstance(node.get("items"), dict):
            yield from self.schema(file, node["items"], section, f"{path}[]", seen)
        free = [node.get("additionalProperties"), *node.get("patternProperties", {}).values()]
        if schemas := [each for each in free if isinstance(each, dict) and each]:
            yield from self.schema(file, schemas[0], section, f"{path}{{*}}", seen)

    def whole(self, file: str, node: Any, seen: tuple[str, ...]) -> tuple[str, Any, tuple[str, ...]]:
        """A schema with what it refers to and all that `allOf` adds; None where it holds itself."""
        reference = node.get("$ref", node.get("ref"))
        if reference is not None:
            at, target = self.follow(file, {"$ref": reference})
            key = f"{at}{reference.partition('#')[2]}"
            if key in seen:
                return file, None, seen
            return self.whole(at, target, (*seen, key))
        result = {key: value for key, value in node.items() if key not in ("allOf", "properties")}
        result["fields"] = {name: (file, part, seen) for name, part in node.get("properties", {}).items()}
        for part in node.get("allOf", []):
            _, other, _ = self.whole(file, part, seen)
            if other is not None:
                result = _together(result, other)
        return file, result, seen

    def follow(self, file: str, node: Any) -> tuple[str, Any]:
        while isinstance(node, dict) and "$ref" in node:
            name, _, pointer = node["$ref"].partition("#")
            file = name.removeprefix("./") or file
            node = self.files.get(file, {})
            for token in pointer.split("/")[1:]:
                node = node.get(token.replace("~1", "/").replace("~0", "~"), {})
        return file, node


def _together(one: Any, other: Any) -> Any:
    """Two parts of an `allOf`. One that allows no more fields does not mean those of the others."""
    fields = _fields_of_both(one["fields"], other.get("fields", {}))
    required = sorted({*one.get("required", []), *other.get("required", [])})
    both = {**other, **one, "required": required, "fields": fields, "additionalProperties": None}
    if "type" in one and "type" in other:
        both["type"] = [kind for kind in _types(one) if kind in _types(other)]
    if "items" in one and "items" in other:
        both["items"] = {"allOf": [one["items"], other["items"]]}
    return both


def _fields_of_both(one: Any, other: Any) -> Any:
    """Fields of two parts that both hold."""
    fields = {**other, **one}
    for name in one.keys() & other.keys():
        file, part, seen = one[name]
        fields[name] = (file, {"allOf": [part, _absolute(other[name])]}, seen)
    return fields


def _absolute(field: tuple[str, Any, Any]) -> Any:
    """A schema of one file, to be read as if it stood in another."""
    file, part, _ = field
    text = json.dumps(part).replace('"$ref": "#/', f'"$ref": "{file}#/')
    return json.loads(text)


def _types(node: Any) -> list[str]:
    return [node["type"]] if isinstance(node.get("type"), str) else list(node.get("type", []))
