"""Python source text of values. Text from specs and records gets into code only through here."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.naming import snake_case
from generator.openapi.document import Json

RESERVED = frozenset({"copy", "dict", "json", "schema", "construct", "validate", "fields_", "kept_fields"})
"""Attributes of the base class of inputs."""
BUILTINS = frozenset({"bool", "float", "int", "now", "str"})
"""Names that the annotations of a class use: an attribute of that name would hide them."""


def literal(value: Json) -> str:
    """A Python literal of a JSON value, whatever it holds."""
    return repr(value)


def raw_literal(text: str) -> str:
    """A raw string literal of a pattern, which is easier to read, where it can be one."""
    quote = next((quote for quote in ('"', "'", '"""') if quote not in text), None)
    if "\\" not in text or quote is None or text.endswith(("\\", '"')) or not text.isprintable():
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


def mapping(items: Iterable[tuple[str | None, str]]) -> str:
    """Source of a dictionary: names, and the expressions of their values; without a name, that of a dictionary."""
    parts = (f"**{value}" if name is None else f"{literal(name)}: {value}" for name, value in items)
    return f"{{{', '.join(parts)}}}"
