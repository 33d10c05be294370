"""Records that go by names, and which of them a name means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from zoho_desk_mcp.lookup.alike import alike, words_of
from zoho_desk_mcp.people import full_name
from zoho_desk_mcp.server.responses.record import Record

INACTIVE = ("DISABLED", "DELETED")
"""The statuses of agents who work no more."""
MAX_NAME = 200
"""Characters of a name that are kept: all records of a kind are, for some minutes."""
MAX_BELONGS = 200
"""Departments of a record that are kept."""
MIN_PART = 2
"""Characters of a part of a name that can be found."""


@dataclass(frozen=True)
class Named:
    """A record that goes by its names."""

    id: str
    name: str
    others: tuple[str, ...] = ()
    """Further names, such as an agent's mail address."""
    departments: tuple[str, ...] = ()
    """The ids of its departments."""
    is_active: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        """All its names."""
        return (self.name, *self.others)

    def may_be_meant_by(self, name: str) -> bool:
        """Whether it is a candidate for a name. Who is disabled or deleted is only meant by the whole mail address."""
        return self.is_active or alike(name) in map(alike, self.others)


@dataclass(frozen=True)
class Found:
    """The records that a name may mean."""

    records: Sequence[Named]
    is_whole: bool
    """Whether the name is theirs, and not only a part of it."""


def named(record: Record) -> Named:
    """A record of a response by its names. Raises ApiError for what has no id."""
    name = full_name(record)[:MAX_NAME]
    others = (str(record["emailId"])[:MAX_NAME],) if record.get("emailId") else ()
    own = record.get("departmentId")
    departments = [own] if own else record.listed("associatedDepartmentIds")
    is_active = record.get("status") not in INACTIVE
    kept = tuple(str(each)[:MAX_NAME] for each in departments[:MAX_BELONGS])
    return Named(record.id_in(), name.strip(), others, kept, is_active)


def find(records: Iterable[Named], name: str, *, by_parts_of_others: bool = True) -> Found:
    """The records that a name means: those called so; else so but for capital letters; else those it is a part of.

    `by_parts_of_others`: also those with a further name, such as a mail address, that it is a part of: whoever may not
    know these would find them out letter by letter.
    """
    known = list(records)
    plain, parts = alike(name), words_of(name)
    whole: list[Callable[[Named], bool]] = [
        lambda one: name in one.names,
        lambda one: plain in map(alike, one.names),
    ]
    partial: list[Callable[[Named], bool]] = [
        lambda one: bool(parts) and parts <= words_of(" ".join(one.names if by_parts_of_others else [one.name])),
        lambda one: bool(parts) and all(any(word.startswith(part) for word in words_of(one.name)) for part in parts),
        lambda one: any(plain in alike(each) for each in (one.names if by_parts_of_others else [one.name])),
    ]
    for tests, is_whole in ((whole, True), (partial if len(plain) >= MIN_PART else [], False)):
        for test in tests:
            if records_found := [one for one in known if test(one)]:
                return Found(records_found, is_whole)
    return Found((), is_whole=True)
