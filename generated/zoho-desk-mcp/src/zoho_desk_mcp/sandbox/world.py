"""The state of a sandbox: tables of records, a clock, and new ids."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from zoho_desk_mcp.sandbox.errors import not_found
from zoho_desk_mcp.sandbox.types import File, Record

FIRST_NEW_ID = 4_000_000_000_900_000_001
FIRST_TICKET_NUMBER = 83
TIME = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})T(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[/.](\d{0,3}))?Z")


def timestamp(moment: datetime) -> str:
    """A time as Zoho writes it: UTC with milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_time(text: str) -> datetime:
    """A time that Zoho or a caller wrote: UTC, its parts apart by what upstream's patterns take. Raises ValueError."""
    numbers = TIME.fullmatch(text)
    if numbers is None:
        raise ValueError(f"'{text}' is not a time like 2026-01-31T09:30:00.000Z.")
    *parts, milliseconds = numbers.groups(default="0")
    year, month, day, hour, minute, second = (int(part) for part in parts)
    return datetime(year, month, day, hour, minute, second, 1000 * int(milliseconds.ljust(3, "0")), UTC)


class Table:
    """Records of one kind, by id, oldest first. Those in the recycle bin are kept, and left out of what reads see.

    `parent` names the field that holds the id of the record they belong to.
    """

    def __init__(self, parent: str = "") -> None:
        self._parent = parent
        self._records: dict[str, Record] = {}
        self._children: defaultdict[str, dict[str, Record]] = defaultdict(dict)

    def __iter__(self) -> Iterator[Record]:
        return (record for record in self._records.values() if not record.get("isTrashed"))

    def __contains__(self, record_id: object) -> bool:
        record = self._records.get(str(record_id))
        return record is not None and not record.get("isTrashed")

    def add(self, record: Record) -> Record:
        """Keep a record under its `id`."""
        self._records[record["id"]] = record
        if self._parent:
            self._children[record[self._parent]][record["id"]] = record
        return record

    def find(self, record_id: object) -> Record | None:
        """The record, or None."""
        return self._records[str(record_id)] if record_id in self else None

    def get(self, record_id: object, parent: str | None = None) -> Record:
        """The record, where it belongs to `parent` if that is given. Raises SandboxError (404)."""
        record = self.find(record_id)
        if record is None or (parent is not None and record[self._parent] != parent):
            raise not_found()
        return record

    def of(self, parent: str) -> list[Record]:
        """The records that belong to a parent."""
        return [record for record in self._children[parent].values() if not record.get("isTrashed")]

    def where(self, wanted: Callable[[Record], bool]) -> list[Record]:
        """The records that a test picks."""
        return [record for record in self if wanted(record)]

    def all(self) -> list[Record]:
        """Every record, those in the recycle bin too."""
        return list(self._records.values())

    def trashed(self) -> list[Record]:
        """The records in the recycle bin."""
        return [record for record in self._records.values() if record.get("isTrashed")]

    def remove(self, record_id: str) -> None:
        """Delete a record for good. Raises SandboxError (404)."""
        record = self._records.pop(record_id, None)
        if record is None:
            raise not_found()
        if self._parent:
            del self._children[record[self._parent]][record_id]

    def move(self, record: Record, parent: str) -> None:
        """Give a record another parent."""
        self.remove(record["id"])
        record[self._parent] = parent
        self.add(record)


class World:
    """One Zoho Desk: what it holds, and who asks."""

    def __init__(self) -> None:
        self.organizations = Table()
        self.departments = Table()
        self.agents = Table()
        self.teams = Table()
        self.accounts = Table()
        self.contacts = Table()
        self.products = Table()
        self.tickets = Table()
        self.threads = Table("ticketId")
        self.comments = Table("parentId")
        self.time_entries = Table("requestId")
        self.attachments = Table("parentId")
        self.resolutions = Table("ticketId")
        self.tags = Table()
        self.articles = Table()
        self.views = Table()
        self.fields = Table()
        self.mail_addresses = Table()
        self.business_hours = Table()
        self.holiday_lists = Table()
        self.kb_categories = Table()
        self.layouts = Table()
        self.slas = Table()
        self.support_plans = Table()
        self.contracts = Table()
        self.files: dict[str, File] = {}
        self.followers: defaultdict[str, list[str]] = defaultdict(list)
        self.url = "https://desk.zoho.com/"
        """Where the last request went: the beginning of the URLs in responses."""
        self.me = ""
        """The id of the agent whose token this is."""
        self.recent_views: dict[str, str] = {}
        self.recent_tags: list[str] = []
        self.started = datetime.now(UTC)
        self._next_id = FIRST_NEW_ID
        self._next_ticket_number = FIRST_TICKET_NUMBER

    def now(self) -> str:
        """The present time as Zoho writes it."""
        return timestamp(datetime.now(UTC))

    def ago(self, hours: float) -> str:
        """The time so many hours before the sandbox was made (after it, if negative)."""
        return timestamp(self.started - timedelta(hours=hours))

    def new_id(self) -> str:
        """An unused id."""
        made, self._next_id = self._next_id, self._next_id + 1
        return str(made)

    def new_ticket_number(self) -> str:
        """The number that people see on the next ticket."""
        made, self._next_ticket_number = self._next_ticket_number, self._next_ticket_number + 1
        return str(made)
