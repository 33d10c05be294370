"""The audit log: who changed what, and when. An entry is written in the transaction of its change."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from .column_values import column_text
from .database import Database
from .listing import Listing, Part, Sorting, Wanted, part_of
from .models import AuditEntry, utc_now
from .steps import Order, in_steps

SIGNED_IN = "page.signed_in"
"""The action of a person who signs in."""
MAX_NAME = 100
"""Characters of a name."""


@dataclass(frozen=True)
class Actor:
    """Who does something: the name of an API token or a command, and the token's id where there is one."""

    name: str
    id: str | None = None


COMMAND_LINE = Actor("command line")


@dataclass(frozen=True)
class Subject:
    """What something is done to, and the account that it belongs to."""

    id: str
    name: str
    account_id: str | None = None


def record(
    session: AsyncSession, by: Actor, action: str, subject: Subject, details: Mapping[str, Any] | None = None
) -> None:
    """Add an entry to a transaction. `details` hold no secrets: whoever reads the log sees them."""
    session.add(
        AuditEntry(
            at=utc_now(),
            actor_id=by.id,
            actor_name=column_text(by.name, MAX_NAME),
            action=action,
            subject_id=subject.id,
            subject_name=column_text(subject.name, MAX_NAME),
            account_id=subject.account_id,
            details=dict(details or {}),
        )
    )


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Name -> the value before and the value after, of what is not the same."""
    return {name: [before[name], after[name]] for name in before if before[name] != after[name]}


AUDIT_LOG = Listing(
    searched=(AuditEntry.actor_name, AuditEntry.action, AuditEntry.subject_name, AuditEntry.subject_id),
    sortings={
        "newest": Sorting("newest", (AuditEntry.id.desc(),)),
        "oldest": Sorting("oldest", (AuditEntry.id,)),
    },
)
"""How the list of entries is searched and sorted."""
NEWEST_FIRST = Order((AuditEntry.id,), is_descending=True)


class AuditLog:
    """Reads the entries, and writes those that belong to no change."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def note(self, by: Actor, action: str, subject: Subject, details: Mapping[str, Any]) -> None:
        """Write an entry of something that changes nothing here."""
        async with self._database.write() as session:
            record(session, by, action, subject, details)

    async def list(
        self, *, account_id: str | None = None, subject_id: str | None = None, limit: int, before: int | None = None
    ) -> AsyncIterator[Sequence[AuditEntry]]:
        """The entries, the newest first, in steps; with `before`, those older than that entry's id."""
        query = select(AuditEntry)
        if account_id is not None:
            query = query.where(AuditEntry.account_id == account_id)
        if subject_id is not None:
            query = query.where(AuditEntry.subject_id == subject_id)
        if before is not None:
            query = query.where(AuditEntry.id < before)
        async for rows in in_steps(self._database, query, NEWEST_FIRST, limit=limit):
            yield [row[0] for row in rows]

    async def part(self, wanted: Wanted, account_id: str | None) -> Part[AuditEntry]:
        """A part of the entries, all or those of one account."""
        query = select(AuditEntry)
        if account_id is not None:
            query = query.where(AuditEntry.account_id == account_id)
        async with self._database.read() as session:
            return (await part_of(session, query, AUDIT_LOG, wanted)).of(lambda row: row[0])
