"""Operations that are no tools on purpose, each with its reason."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.errors import Problem, did_you_mean, raise_if_any
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
    try:
        reasons = TypeAdapter(dict[str, str]).validate_python(source.data or {})
    except ValidationError as error:
        raise_if_any(Problem(source.where(*e["loc"]), "give an operation and its reason") for e in error.errors())
        raise
    known, documented = set(operations), {record.tool.operation for record in records}
    raise_if_any(_problems(source, reasons, known | {ALL_OTHERS}, documented))
    others = reasons.pop(ALL_OTHERS, None)
    return reasons if others is None else {**dict.fromkeys(sorted(known - documented), others), **reasons}


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
