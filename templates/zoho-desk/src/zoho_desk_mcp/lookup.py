"""Ids by name: departments, agents and teams, and the address that a department sends mail from."""

from __future__ import annotations

import asyncio
import dataclasses
import difflib
import re
import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Json
from zoho_desk_mcp.server.shortlist import shortlist

T = TypeVar("T")

CACHE_SECONDS = 600.0
"""How long names are known before they are read anew."""
MAX_LISTED = 20
"""Records that an error lists at most."""
LARGE_PAGES = Pages(first=0, limit=200, maximum=200)
NOT_ALLOWED = "Give the ID, or sign in with the scopes for it: `zoho-desk-mcp doctor` names them."
NUMBER = re.compile(r"-?[0-9]+")
ID_WORDS = frozenset({"allDepartment", "Unassigned"})
"""Zoho's own words in place of an id."""


class LookupFailedError(ArgumentError):
    """A name that belongs to nothing, or to several. Its text lists what may have been meant."""


@dataclass(frozen=True)
class _Named:
    """A record that goes by its names."""

    id: str
    name: str
    others: tuple[str, ...] = ()
    """Further names, such as an agent's mail address."""
    department_id: str | None = None

    def __str__(self) -> str:
        more = [*self.others, *([f"department {self.department_id}"] if self.department_id else [])]
        return f"{self.name} ({', '.join([self.id, *more])})"

    def is_called(self, name: str) -> bool:
        """Whether this is the record's name, or one of its others."""
        return name in (self.name, *self.others)

    def is_called_nearly(self, name: str) -> bool:
        """The same, capital letters aside."""
        return name.casefold() in (one.casefold() for one in (self.name, *self.others))


class _Directory:
    """All records of one kind, read when first asked for and kept for some minutes.

    However many wait, one look-up serves them, and its failure is the failure of all who waited for it.
    """

    def __init__(self, client: BaseClient, kind: str, path: str, pages: Pages) -> None:
        self._client = client
        self._kind = kind
        self._path = path
        self._pages = pages
        self._records: list[_Named] = []
        self._good_until = -1.0
        self._no_names_until = -1.0
        self._attempts_ended = 0
        self._failure: ApiError | None = None
        self._lock = asyncio.Lock()

    async def id_of(self, name: str) -> str:
        """The id of the one record of this name. Raises LookupFailedError, and ApiError where reading them fails."""
        records = await self._all()
        found = [one for one in records if one.is_called(name)]
        found = found or [one for one in records if one.is_called_nearly(name)]
        if len(found) == 1:
            return found[0].id
        if found:
            shown = _listed(found, name)
            raise LookupFailedError(f"{len(found)} {self._kind}s are called {name!r}; give the ID of one: {shown}.")
        known = _listed(records, name) or "none"
        raise LookupFailedError(f"No {self._kind} is called {name!r}. Known, with their IDs: {known}.")

    async def names_of(self, ids: Collection[str]) -> dict[str, str]:
        """The names of these ids as far as they can be told. After a failure it is not tried again for a while."""
        if time.monotonic() < self._no_names_until:
            return {}
        try:
            records = await self._all()
        except (ApiError, ArgumentError):
            self._no_names_until = time.monotonic() + CACHE_SECONDS
            return {}
        return {one.id: one.name for one in records if one.id in ids and one.name}

    async def _all(self) -> list[_Named]:
        ended_before = self._attempts_ended
        async with self._lock:
            if time.monotonic() < self._good_until:
                return self._records
            if self._attempts_ended != ended_before and self._failure is not None:
                raise dataclasses.replace(self._failure)
            self._failure = None
            try:
                self._records = await self._read()
            except ApiError as error:
                self._failure = self._explained(error)
                raise self._failure from error
            finally:
                self._attempts_ended += 1
            self._good_until = time.monotonic() + CACHE_SECONDS
            return self._records

    def _explained(self, error: ApiError) -> ApiError:
        """The error with what the call was for: the caller asked for something else."""
        message = f"The {self._kind}s cannot be read to find one by name: {error.message}"
        advice = NOT_ALLOWED if error.status == 403 else error.advice
        return dataclasses.replace(error, message=message, advice=advice)

    async def _read(self) -> list[_Named]:
        found: list[_Named] = []
        cursor: str | None = None
        while True:
            page = await self._client.list(self._path, pages=self._pages, cursor=cursor)
            data = page.data if isinstance(page.data, dict) else {}
            found += [named for record in data.get(self._pages.records) or [] if (named := _named(record))]
            cursor = page.following.get("next_cursor")
            if cursor is None:
                return found


class Lookup:
    """Finds ids for one organization. What is an id already, or not given, comes back as it is."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._departments = _Directory(client, "department", "/api/v1/departments", LARGE_PAGES)
        self._agents = _Directory(client, "agent", "/api/v1/agents", LARGE_PAGES)
        self._teams = _Directory(client, "team", "/api/v1/teams", dataclasses.replace(LARGE_PAGES, records="teams"))

    async def department(self, given: T) -> T:
        """The id of a department, or the ids of several, given by id or exact name. Raises LookupFailedError."""
        return await _ids(self._departments, given)

    async def agent(self, given: T) -> T:
        """The same for agents, who also go by their mail address."""
        return await _ids(self._agents, given)

    async def team(self, given: T) -> T:
        """The same for teams."""
        return await _ids(self._teams, given)

    async def names(self, kind: str, ids: Collection[str]) -> dict[str, str]:
        """The names of departments, agents or teams by their ids; of none where the token may not read them."""
        directories = {"department": self._departments, "agent": self._agents, "team": self._teams}
        return await directories[kind].names_of(ids) if kind in directories else {}

    async def department_address(self, ticket_id: str) -> str:
        """The only address that a ticket's department sends mail from.

        Raises LookupFailedError that lists the addresses where there is not exactly one.
        """
        ticket = await self._client.request("GET", "/api/v1/tickets/{ticketId}", path_values={"ticketId": ticket_id})
        department = str(ticket.data.get("departmentId", "")) if isinstance(ticket.data, dict) else ""
        query = {"departmentId": department, "isActive": True}
        page = await self._client.list(
            "/api/v1/mailReplyAddress", pages=Pages(first=1, limit=100, maximum=100), query=query
        )
        records = page.data.get("data") or [] if isinstance(page.data, dict) else []
        addresses = [
            one
            for one in records
            if isinstance(one, dict) and one.get("address") and one.get("isVerified") is not False
        ]
        if len(addresses) == 1:
            return str(addresses[0]["address"])
        if not addresses:
            raise LookupFailedError(
                f"Department {department} of the ticket has no active, verified address to send from. "
                "Add one in Zoho Desk (Setup > Channels > Email)."
            )
        shown = ", ".join(map(_address, addresses))
        raise LookupFailedError(f"Give fromEmailAddress: the ticket's department has several addresses: {shown}.")


async def _ids(directory: _Directory, given: T) -> T:
    value: Any = given
    if isinstance(value, list):
        return cast("T", [await _ids(directory, one) for one in value])
    if not isinstance(value, str) or NUMBER.fullmatch(value) or value in ID_WORDS:
        return given
    return cast("T", await directory.id_of(value))


def _named(record: Json) -> _Named | None:
    """A record of a response by its names. None for what has no id."""
    if not isinstance(record, dict) or not record.get("id"):
        return None
    name = record.get("name") or " ".join(filter(None, (record.get("firstName"), record.get("lastName"))))
    others = (str(record["emailId"]),) if record.get("emailId") else ()
    department = record.get("departmentId")
    return _Named(str(record["id"]), str(name).strip(), others, str(department) if department else None)


def _listed(records: Iterable[_Named], name: str) -> str:
    """The records in words, those with the most similar names first where there are many."""
    found = sorted(records, key=lambda one: one.name.casefold())

    def similarity(one: _Named) -> float:
        return difflib.SequenceMatcher(None, name.casefold(), one.name.casefold()).ratio()

    if len(found) > MAX_LISTED:
        found.sort(key=similarity, reverse=True)
    return shortlist(list(map(str, found)), MAX_LISTED)


def _address(record: Json) -> str:
    return f"{record['address']} (default)" if record.get("isDepartmentDefault") else str(record["address"])
