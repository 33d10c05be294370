"""Upstream's real files and records, and the operations that tools use."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from generator.drift.snapshot import Snapshot, records_of, snapshot_of
from generator.openapi.document import METHODS, JsonObject
from generator.openapi.reading.files import read_files
from generator.openapi.reading.links import references_of
from generator.records.load import Record
from tests.support.projects import REAL
from tests.support.samples import NO_OVERLAY

FILES = read_files(REAL.openapi)
ALL_RECORDS = records_of(REAL.records, REAL.target)
RECORDS: dict[str, list[Record]] = {}
"""Operation id -> the records of its tools."""
for record in ALL_RECORDS.values():
    RECORDS.setdefault(record.tool.operation, []).append(record)


@dataclass(frozen=True)
class UsedOperation:
    """An operation of a file that some tool uses."""

    file: str
    path: str
    method: str

    def node(self, files: dict[str, JsonObject]) -> JsonObject:
        node: JsonObject = files[self.file]["paths"][self.path][self.method]
        return node


def used_operations() -> list[UsedOperation]:
    return [
        UsedOperation(name, path, method)
        for name, file in FILES.items()
        for path, item in file["paths"].items()
        for method in METHODS
        if method in item and item[method]["operationId"] in RECORDS
    ]


USED_OPERATIONS = used_operations()


@cache
def closure(file: str) -> tuple[str, ...]:
    """The file and all that it refers to."""
    found = {file}
    while more := {name for each in found for name in references_of(FILES, each)} & FILES.keys() - found:
        found |= more
    return tuple(sorted(found))


def copied(file: str) -> dict[str, JsonObject]:
    files: dict[str, JsonObject] = json.loads(json.dumps({name: FILES[name] for name in closure(file)}))
    return files


@cache
def before(file: str) -> Snapshot:
    return snapshot_of(copied(file), NO_OVERLAY, ALL_RECORDS, REAL.target)


def after(files: dict[str, JsonObject]) -> Snapshot:
    return snapshot_of(files, NO_OVERLAY, ALL_RECORDS, REAL.target)
