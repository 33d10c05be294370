"""Checks what a task left: what the records hold, what the person is told, and that nothing else changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tests.support.deskbench.expressions import evaluated
from tests.support.deskbench.sandbox import Record, Tables
from tests.support.deskbench.tasks import Check, Task

MISSING = object()


def failures(task: Task, before: Tables, after: Tables, reply: str) -> list[str]:
    """What is not as the task wants it, a sentence each."""
    names = _names(before)
    found = [said for check in task.success for said in _failures(check, after, reply, names)]
    return [*found, *_changed(task, before, after, names)]


def _names(tables: Tables) -> dict[str, Any]:
    """What expressions may use: a record of the world as it was before, by its fields."""

    def record(table: str, **fields: Any) -> Record:
        (found,) = [one for one in tables[table].values() if _fits(one, fields)]
        return found

    return {"record": record, "ticket": lambda number: record("tickets", ticketNumber=str(number))}


def _failures(check: Check, after: Tables, reply: str, names: Mapping[str, Any]) -> Iterator[str]:
    low = reply.casefold()
    for wanted in check.answer:
        ways = [wanted] if isinstance(wanted, str) else wanted
        if not any(str(evaluated(way, names)).casefold() in low for way in ways):
            yield f"the person is not told {' or '.join(ways)}"
    yield from (f"the person is told {text}" for text in check.answer_lacks if text.casefold() in low)
    if not check.table:
        return
    where, has = evaluated(check.where, names), evaluated(check.has, names)
    fitting = [record for record in after[check.table].values() if _fits(record, where)]
    if check.count is not None and len(fitting) != check.count:
        yield f"{check.table} has {len(fitting)} records with {where}, not {check.count}"
    if check.count is None and not fitting:
        yield f"{check.table} has no record with {where}"
    for record in fitting:
        wrong = {name: record.get(name) for name, value in has.items() if not _equal(record.get(name, MISSING), value)}
        if wrong:
            yield f"{check.table} {record['id']} has {wrong}, not {has}"


def _changed(task: Task, before: Tables, after: Tables, names: Mapping[str, Any]) -> Iterator[str]:
    """The records that changed, came or went, and may not have."""
    for table in sorted(before.keys() | after.keys()):
        allowed = evaluated(task.may_change.get(table), names)
        old, new = before.get(table, {}), after.get(table, {})
        for id_ in sorted(old.keys() | new.keys()):
            was, now = old.get(id_), new.get(id_)
            if was != now and not (allowed is not None and any(one and _fits(one, allowed) for one in (was, now))):
                yield f"{table} {id_} changed: {_difference(was, now)}"


def _difference(was: Record | None, now: Record | None) -> str:
    if was is None or now is None:
        return "it is new" if was is None else "it is gone"
    return ", ".join(f"{name} is {now.get(name)!r}" for name in now if now.get(name) != was.get(name))


def _fits(record: Record, fields: Mapping[str, Any]) -> bool:
    return all(_equal(record.get(name, MISSING), value) for name, value in fields.items())


def _equal(value: Any, wanted: Any) -> bool:
    """Whether a field is as wanted: that value, or what `contains`, `lacks`, `any` and `not` say of it."""
    if not isinstance(wanted, dict) or not wanted.keys() <= {"contains", "lacks", "any", "not"}:
        return bool(value == wanted)
    has: dict[str, Callable[[Any], bool]] = {
        "contains": lambda part: part in (value or ""),
        "lacks": lambda part: part not in (value or ""),
        "any": lambda values: value in values,
        "not": lambda other: value is not MISSING and value != other,
    }
    return all(has[kind](part) for kind, part in wanted.items())
