"""Python source text for values and types. Text from specs and records gets into code only through here."""

from __future__ import annotations

import pprint
import re
from collections.abc import Iterable

from generator.naming import pascal_case, snake_case
from generator.openapi.document import Json
from generator.tools.inputs import NO_DEFAULT, Input
from generator.tools.value_types import Limits, Shape, ShapeField

RESERVED = frozenset({"copy", "dict", "json", "schema", "construct", "validate", "nullable", "nulls", "or_null"}) | {
    *("fields_", "kept_fields")
}
"""Attributes of the base class of inputs."""
BUILTINS = frozenset({"bool", "float", "frozenset", "int", "now", "str"})
"""Names that the annotations of a class use: an attribute of that name would hide them."""
CLASSES = frozenset({"Annotated", "Any", "Base64", "ClassVar", "Client", "Field", "Id", "Input", "ListOf"}) | {
    *("Literal", "NameOrId", "Pages", "ReadInput", "Response", "Time", "TimeRange", "ToolInput", "UpdateInput")
}
"""Names that a tool's module has already."""
TYPE_NAMES = {
    "string": "str",
    "id": "Id",
    "name_or_id": "NameOrId",
    "time": "Time",
    "time_range": "TimeRange",
    "base64": "Base64",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "map": "dict[str, Any]",
}
MOST_IN_A_LINE = 116
"""The characters of a longer declaration go into several lines, which a comma after the last part tells ruff."""
FIELD_LIMITS = {
    "pattern": "pattern",
    "min_length": "min_length",
    "max_length": "max_length",
    "minimum": "ge",
    "maximum": "le",
}


def literal(value: Json) -> str:
    """A Python literal of a JSON value, whatever it holds."""
    return pprint.pformat(value, sort_dicts=False, width=100_000)


def raw_literal(text: str) -> str:
    """A raw string literal of a pattern, which is easier to read, where it can be one."""
    quote = "'" if '"' in text else '"'
    if "\\" not in text or quote in text or text.endswith("\\") or not text.isprintable():
        return literal(text)
    return f"r{quote}{text}{quote}"


def docstring(*paragraphs: str) -> str:
    """A docstring literal; nothing in the text can end it early."""
    text = "\n\n".join(paragraph.strip() for paragraph in paragraphs if paragraph.strip())
    safe = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    safe = re.sub(r"[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]", lambda c: c[0].encode("unicode_escape").decode(), safe)
    return f'"""{safe}\n"""' if "\n" in safe or safe.endswith('"') else f'"""{safe}"""'


def attribute_names(names: Iterable[str]) -> dict[str, str]:
    """Upstream's names -> different Python attributes."""
    taken: dict[str, str] = {}
    for name in names:
        attribute = snake_case(name)
        if attribute in RESERVED | BUILTINS or attribute.startswith("model_"):
            attribute += "_"
        while attribute in taken.values():
            attribute += "_"
        taken[name] = attribute
    return taken


def type_of(shape: Shape, path: str) -> str:
    """The Python type of a shape. `path` is where it stands (`contact.address`); objects are classes named after it."""
    if shape.enum:
        return f"Literal[{', '.join(map(literal, shape.enum))}]"
    if shape.kind == "object":
        return class_name(path)
    if shape.kind == "array":
        item = type_of(shape.item or Shape("string"), path)
        return f"ListOf[{limited(item, shape.item.limits if shape.item else Limits())}]"
    return TYPE_NAMES[shape.kind]


def class_name(path: str) -> str:
    """The class of the object that stands at a path of the input."""
    name = pascal_case(path.replace(".", "_"))
    return f"{name}Fields" if name in CLASSES else name


def limited(type_text: str, limits: Limits) -> str:
    """The type with its limits."""
    arguments = _limit_arguments(limits)
    return f"Annotated[{type_text}, Field({', '.join(arguments)})]" if arguments else type_text


def field_source(name: str, attribute: str, field: ShapeField | Input, path: str) -> str:
    """The declaration of a field of an input class."""
    arguments = [f"alias={literal(name)}"] if attribute != name else []
    arguments += _limit_arguments(field.shape.limits)
    type_text = type_of(field.shape, path)
    default = field.default if isinstance(field, Input) else NO_DEFAULT
    nullable = field.nullable if isinstance(field, Input) else False
    if isinstance(field, Input) and field.is_now:
        arguments.append("default_factory=now")
    if field.description:
        arguments.append(f"description={literal(field.description)}")
    optional = not field.required and default is NO_DEFAULT
    annotated = f"{type_text} | None" if optional or nullable else type_text
    value = ""
    if optional:
        value = " = None"
    elif default is not NO_DEFAULT and "default_factory=now" not in arguments:
        value = f" = {literal(default)}"
    parts = f"{annotated}, Field({', '.join(arguments)})"
    line = f"{attribute}: Annotated[{parts}]{value}"
    return line if len(line) <= MOST_IN_A_LINE else f"{attribute}: Annotated[{parts},]{value}"


def _limit_arguments(limits: Limits) -> list[str]:
    found = {argument: getattr(limits, name) for name, argument in FIELD_LIMITS.items()}
    return [
        f"{argument}={raw_literal(value) if isinstance(value, str) else literal(value)}"
        for argument, value in found.items()
        if value is not None
    ]
