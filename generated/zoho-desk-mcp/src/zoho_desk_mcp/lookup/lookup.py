"""What callers say in place of ids and values, found out for one organization."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Awaitable, Callable, Collection, Sequence
from functools import partial
from typing import Any, TypeVar, cast

from zoho_desk_mcp.lookup.directory import Directory
from zoho_desk_mcp.lookup.errors import LookupFailedError, look_up_error
from zoho_desk_mcp.lookup.field_values import FieldValue, OrganizationFields
from zoho_desk_mcp.lookup.kinds import Kind
from zoho_desk_mcp.lookup.named import Named, named
from zoho_desk_mcp.lookup.named_field import NamedField
from zoho_desk_mcp.lookup.senders import sender
from zoho_desk_mcp.lookup.statuses import Statuses, ticket_statuses
from zoho_desk_mcp.lookup.tickets import TicketNumbers
from zoho_desk_mcp.server import call_notes
from zoho_desk_mcp.server.cached import Cached
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.http.pagination import Pages

T = TypeVar("T")

LARGE_PAGES = Pages(first=0, limit=200, maximum=200)
DEPARTMENT = Kind("department", "departments", ("list_all_zoho_desk_departments",))
AGENT = Kind("agent", "agents", ("list_all_zoho_desk_agents",), "the ID, the whole name or the whole mail address")
TEAM = Kind("team", "teams", ("list_all_zoho_desk_teams",))
NUMBER = re.compile(r"-?[0-9]+")
ID_WORDS = {word.casefold(): word for word in ("allDepartment", "Unassigned")}
"""Zoho's own words in place of an id."""
ME = "me"
UNASSIGNED = "Unassigned"
WORDS_FOR_NOBODY = ("nobody", "none")
"""What callers say in place of it, as our own lists do."""


class Lookup:
    """Finds ids for one organization. What is an id already, or not given, comes back as it is."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        pages, team_pages = LARGE_PAGES, dataclasses.replace(LARGE_PAGES, records="teams")
        self._departments = Directory(client, DEPARTMENT, "/api/v1/departments", pages)
        self._agents = Directory(client, AGENT, "/api/v1/agents", pages, self._departments)
        self._teams = Directory(client, TEAM, "/api/v1/teams", team_pages, self._departments)
        self._tickets = TicketNumbers(client)
        self._me = Cached(self._read_me)
        self.fields = OrganizationFields(client)
        value = partial(FieldValue, self.fields, self._departments)
        self.ticket_status = value("tickets", "status")
        self.ticket_priority = value("tickets", "priority")
        self.ticket_channel = value("tickets", "channel")
        self.ticket_category = value("tickets", "category")
        self.ticket_subcategory = value("tickets", "subCategory")
        self.ticket_classification = value("tickets", "classification")
        self.task_status = value("tasks", "status")
        self.task_priority = value("tasks", "priority")
        self.call_status = value("calls", "status")
        self.event_status = value("events", "status")
        self.call_priority = value("calls", "priority")
        ids = {"departmentId": self.department, "assigneeId": self.agent, "ownerId": self.agent, "teamId": self.team}
        self.account_field = NamedField(partial(value, "accounts"), ids)
        self.call_field = NamedField(partial(value, "calls"), ids)
        self.contact_field = NamedField(partial(value, "contacts"), ids)
        self.contract_field = NamedField(partial(value, "contracts"), ids)
        self.event_field = NamedField(partial(value, "events"), ids)
        self.task_field = NamedField(partial(value, "tasks"), ids)
        self.ticket_field = NamedField(partial(value, "tickets"), ids)

    async def department(self, given: T) -> T:
        """The id of a department, or the ids of several, given by id or name. Raises LookupFailedError."""
        return await _each(given, _unless_id(self._departments.id_of))

    async def agent(self, given: T) -> T:
        """The same for agents, who also go by their mail address; `me` is the signed-in user."""
        return await _each(given, _unless_id(self._agent_id))

    async def assignee(self, given: T) -> T:
        """The same for filters by the agent of a ticket, where a word for nobody stands for Zoho's own."""
        return await _each(given, _unless_id(self._assignee_id))

    def known_departments(self) -> frozenset[str]:
        """The ids of all departments, where they were read within the last minutes; else none."""
        return self._departments.known_ids()

    async def team(self, given: T) -> T:
        """The same for teams."""
        return await _each(given, _unless_id(self._teams.id_of))

    async def ticket(self, given: T) -> T:
        """The id of a ticket, or the ids of several, given by id or number. Raises LookupFailedError."""
        return await _each(given, self._tickets.id_of)

    async def statuses(self, departments: Sequence[str] | None = None) -> Statuses:
        """The statuses that tickets of these departments may have, or of all."""
        return await ticket_statuses(self.fields, self._departments, departments)

    async def names(self, kind: str, ids: Collection[str]) -> dict[str, str]:
        """The names of departments, agents or teams by their ids; of none where the token may not read them."""
        directories = {"department": self._departments, "agent": self._agents, "team": self._teams}
        return await directories[kind].names_of(ids) if kind in directories else {}

    async def sender(self, ticket_id: str) -> str:
        """The address that a reply on a ticket is sent from. Raises LookupFailedError where there is none."""
        return await sender(self._client, await self.ticket(ticket_id))

    async def _assignee_id(self, name: str) -> str:
        if name.casefold() in WORDS_FOR_NOBODY and not await self._agents.has(name):
            return UNASSIGNED
        return await self._agent_id(name)

    async def _agent_id(self, name: str) -> str:
        if name.casefold() in WORDS_FOR_NOBODY and not await self._agents.has(name):
            advice = "For no agent leave it out; an update takes one off a ticket by assigneeId in `clear`."
            raise LookupFailedError(f"No agent is called {name!r}. {advice}")
        if name.casefold() != ME:
            return await self._agents.id_of(name)
        me = await self._me.get()
        call_notes.note(f"'me' is {me.name} ({me.id}).")
        return me.id

    async def _read_me(self) -> Named:
        try:
            return named((await self._client.request("GET", "/api/v1/myinfo")).json)
        except ApiError as error:
            raise look_up_error(error, "Who is signed in cannot be read") from error


def _unless_id(find: Callable[[str], Awaitable[str]]) -> Callable[[str], Awaitable[str]]:
    """What finds an id by a name, and lets ids and Zoho's own words pass."""

    async def found(given: str) -> str:
        if NUMBER.fullmatch(given):
            return given
        return ID_WORDS.get(given.casefold()) or await find(given)

    return found


async def _each(given: T, find: Callable[[str], Awaitable[str]]) -> T:
    """A text, or each of a list, as it is found. All else comes back as it is."""
    value: Any = given
    if isinstance(value, list):
        return cast("T", [await _each(one, find) for one in value])
    return cast("T", await find(value)) if isinstance(value, str) else given
