"""Operations that are no tools on purpose, each with its reason."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.errors import GeneratorError, Problem, did_you_mean, raise_if_any
from generator.files.yaml_source import YamlSource, source_if_there
from generator.records.load import EXCLUDED_FILE, Record

ALL_OTHERS = "*"
"""Stands for every operation that has no record and no reason of its own."""


def load_excluded(folder: Path, operations: Iterable[str], records: list[Record]) -> dict[str, str]:
    """Operation -> why no tool is made of it.

    Raises GeneratorError for what is no operation, has a record after all, or has no reason.
    """
    source = source_if_there(folder / EXCLUDED_FILE)
    if source is None:
        return {}
    reasons = _reasons(source)
    known, documented = set(operations), {record.tool.operation for record in records}
    raise_if_any(_problems(source, reasons, known | {ALL_OTHERS}, documented))
    others = reasons.pop(ALL_OTHERS, None)
    return reasons if others is None else {**dict.fromkeys(sorted(known - documented), others), **reasons}


def excluded_by_name(folder: Path) -> frozenset[str]:
    """The operations that the list names; none where it cannot be read, which `load_excluded` tells of."""
    with suppress(GeneratorError):
        source = source_if_there(folder / EXCLUDED_FILE)
        return frozenset() if source is None else frozenset(_reasons(source))
    return frozenset()


def _reasons(source: YamlSource) -> dict[str, str]:
    try:
        return TypeAdapter(dict[str, str]).validate_python(source.data or {})
    except ValidationError as error:
        what = "give an operation and its reason"
        raise GeneratorError(Problem(source.where(*e["loc"]), what) for e in error.errors()) from None


def _problems(
    source: YamlSource, reasons: dict[str, str], operations: set[str], documented: Container[str]
) -> Iterator[Problem]:
    for operation, reason in reasons.items():
        if operation not in operations:
            yield Problem(
                source.where(operation), f"unknown operation {operation}", did_you_mean(operation, operations)
            )
        elif operation in documented:
            yield Problem(source.where(operation), f"{operation} has a record", "Delete the record or this line.")
        elif not reason.strip():
            yield Problem(source.where(operation), f"{operation} is excluded without a reason")
