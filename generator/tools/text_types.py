"""Names for upstream's recurring patterns: data of the target."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from generator.errors import Problem, raise_if_any
from generator.files.yaml_model import read_model
from generator.files.yaml_source import YamlSource, source_if_there
from generator.tools.inputs import Input
from generator.tools.value_types import Shape

CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")


class TextType(BaseModel):
    """A kind of text: patterns that all take the same texts, of which the first is written."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    description: str = ""
    patterns: Annotated[tuple[str, ...], Field(min_length=1)]
    one_line: bool = False
    """Whether it has no line breaks and the like, whatever its pattern takes: what becomes part of a mail's head."""
    joined: bool = False
    """Whether it is several texts joined by commas: a list of such is taken as well."""


TextTypes = dict[str, TextType]
"""The kinds of text, by the name that their type has in the package."""


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    text_types: TextTypes


def load_text_types(path: Path, inputs: Iterable[Input]) -> TextTypes:
    """The names in a file, none where there is no file.

    Raises GeneratorError for a pattern that has two names, and for one that no input has: a name must not outlive it.
    """
    source = source_if_there(path)
    if source is None:
        return {}
    types = read_model(source, _File).text_types
    used = {pattern for field in inputs for pattern in _patterns(field.shape)}
    raise_if_any(_problems(source, types, used))
    return types


def names_by_pattern(types: TextTypes) -> dict[str, str]:
    """Pattern -> name of its type."""
    return {pattern: name for name, text_type in types.items() for pattern in text_type.patterns}


def _problems(source: YamlSource, types: TextTypes, used: set[str]) -> Iterator[Problem]:
    names: dict[str, str] = {}
    for name, text_type in types.items():
        if not CLASS_NAME.fullmatch(name):
            yield Problem(source.where("text_types", name), f"{name} is no name of a type", "Write it like PlainText.")
        for index, pattern in enumerate(text_type.patterns):
            where = source.where("text_types", name, "patterns", index)
            if pattern in names:
                yield Problem(where, f"the pattern of {name} is also that of {names[pattern]}", "Keep one of them.")
            elif pattern not in used:
                yield Problem(where, f"no input has this pattern of {name}", "Delete it, or write upstream's new one.")
            names[pattern] = name


def _patterns(shape: Shape) -> Iterator[str]:
    if shape.limits.pattern is not None:
        yield shape.limits.pattern
    parts: list[Shape] = [*([shape.item] if shape.item else []), *(field.shape for field in shape.fields)]
    for part in parts:
        yield from _patterns(part)
