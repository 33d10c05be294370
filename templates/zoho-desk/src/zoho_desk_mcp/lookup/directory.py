"""All records of one kind by their names: departments, agents, teams."""

from __future__ import annotations

import difflib
import time
from collections.abc import Collection, Iterable, Mapping

from zoho_desk_mcp.lookup.errors import LookupFailedError, look_up_error
from zoho_desk_mcp.lookup.kinds import Kind
from zoho_desk_mcp.lookup.named import Named, find, named
from zoho_desk_mcp.server import call_notes
from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.cached import CACHE_SECONDS, Cached
from zoho_desk_mcp.server.http.access_of_call import AccessEndedError
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.texts.shortlist import shortlist

MAX_LISTED = 10
"""Records that an error lists at most."""
MAX_DEPARTMENTS = 3
"""Departments of a record that an error names."""


class Directory:
    """The records of one kind, read when first asked for. `departments` are those that the records may belong to.

    Only a caller who may list them all is told of others than those that were named.
    """

    def __init__(
        self, client: BaseClient, kind: Kind, path: str, pages: Pages, departments: Directory | None = None
    ) -> None:
        self._client = client
        self._kind = kind
        self._path = path
        self._pages = pages
        self._departments = departments
        self._records = Cached(self._read)
        self._no_names_until = self._no_ids_until = -1.0

    async def id_of(self, name: str) -> str:
        """The id of the one record of this name. Raises LookupFailedError, and ApiError where reading them fails."""
        all_records = await self._records.get()
        records = [record for record in all_records if record.may_be_meant_by(name)]
        may_list = self._kind.may_be_told()
        found = find(records, name, by_parts_of_others=may_list)
        if len(found.records) == 1:
            record = found.records[0]
            if not found.is_whole:
                shown = f"{record.name} ({record.id})" if may_list else f"with the ID {record.id}"
                call_notes.note(f"{name!r} was taken for the {self._kind.name} {shown}.")
            return record.id
        if not may_list:
            raise self._kind.untold(name, found.records)
        if found.records:
            shown = await self._listed(found.records, name)
            verb = "are called" if found.is_whole else "fit"
            several = f"{len(found.records)} {self._kind.plural} {verb}"
            raise LookupFailedError(f"{several} {name!r}; give the ID of one: {shown}.")
        if inactive := find(all_records, name).records:
            shown = await self._listed(inactive, name)
            none = f"No active {self._kind.name} is called"
            raise LookupFailedError(f"{none} {name!r}; disabled, to be given by ID: {shown}.")
        known = await self._listed(records, name) or "none"
        raise LookupFailedError(f"No {self._kind.name} is called {name!r}. Known, with their IDs: {known}.")

    async def has(self, name: str) -> bool:
        """Whether one is called so; not where they cannot be read."""
        try:
            found = find((one for one in await self._records.get() if one.may_be_meant_by(name)), name)
        except (ApiError, ArgumentError):
            return False
        return bool(found.records) and found.is_whole

    async def ids(self) -> list[str]:
        """The ids of all records; none where they cannot be read. What may not be is not asked again for a while."""
        if time.monotonic() < self._no_ids_until:
            return []
        try:
            return [record.id for record in await self._records.get()]
        except ApiError as error:
            if error.status == 403:
                self._no_ids_until = time.monotonic() + CACHE_SECONDS
            return []

    def known_ids(self) -> frozenset[str]:
        """The ids of all records, where they are known without a call; else none."""
        return frozenset(record.id for record in self._records.known or ())

    async def names_of(self, ids: Collection[str]) -> dict[str, str]:
        """The names of these ids as far as they can be told. After a failure it is not tried again for a while."""
        if time.monotonic() < self._no_names_until:
            return {}
        try:
            records = await self._records.get()
        except AccessEndedError:
            return {}
        except (ApiError, ArgumentError):
            self._no_names_until = time.monotonic() + CACHE_SECONDS
            return {}
        return {one.id: one.name for one in records if one.id in ids and one.name}

    async def _read(self) -> list[Named]:
        found: dict[str, Named] = {}  # by id: one that is added meanwhile moves others to the next page, to come again
        cursor: str | None = None
        while True:
            try:
                page = await self._client.list(self._path, pages=self._pages, cursor=cursor)
                found |= {each.id: each for each in map(named, page.rows)}
            except ApiError as error:
                raise look_up_error(error, f"The {self._kind.plural} cannot be read to find one by name") from error
            cursor = page.following.get("next_cursor")
            if cursor is None:
                return list(found.values())

    async def _listed(self, records: Iterable[Named], name: str) -> str:
        """The records in words, those with the most similar names first where there are many."""
        found = sorted(records, key=lambda one: one.name.casefold())

        def similarity(one: Named) -> float:
            return difflib.SequenceMatcher(None, name.casefold(), one.name.casefold()).ratio()

        if len(found) > MAX_LISTED:
            found.sort(key=similarity, reverse=True)
        ids = {each for one in found[:MAX_LISTED] for each in one.departments}
        departments = await self._departments.names_of(ids) if ids and self._departments else {}
        return shortlist([_in_words(one, departments) for one in found], MAX_LISTED)


def _in_words(record: Named, departments: Mapping[str, str]) -> str:
    names = [departments.get(each, each) for each in record.departments]
    shown = [f"department {shortlist(names, MAX_DEPARTMENTS)}"] if names else []
    return f"{record.name} ({', '.join([record.id, *record.others, *shown])})"
