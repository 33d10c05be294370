"""Customers at work: each makes changes and reads at both replicas, and notes what it was told and how long it took."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx2

from tests.support import rpc
from tests.support.chaos.ledger import Change, Outcome, lost, told
from tests.support.chaos.machine import Machine
from tests.support.chaos.replica import Replica
from tests.support.proc import seconds_without_core

COMMENT = "create_a_zoho_desk_ticket_comment"
READ = "get_single_zoho_desk_ticket_by_id"
PAUSE = 0.15
TRIES = 4
"""How often a client asks for a change that was not made, each time at the other replica."""
PATIENCE = 5.0
"""Seconds that a client waits for an answer: less than it takes to notice every fault, more than it should."""


@dataclass(frozen=True)
class Tenant:
    """A customer: the token of its URL, and the ticket that it alone works on."""

    name: str
    token: str
    ticket: str
    is_attacked: bool = False


@dataclass(frozen=True)
class Attempt:
    """A request, and how it ended."""

    tenant: Tenant
    replica: Replica
    tool: str
    started: float
    ended: float
    starved: float
    """Seconds for which the replica could have worked, and the machine had no core for it."""
    text: str

    def __str__(self) -> str:
        took = self.ended - self.started
        return f"{self.tenant.name} at {self.replica.name}, {self.tool}: {took:.1f} s: {self.text[:300]}"


@dataclass
class Load:
    """All clients. They work while `goes_on` says so."""

    replicas: Sequence[Replica]
    goes_on: Callable[[], bool]
    changes: list[Change] = field(default_factory=list)
    attempts: list[Attempt] = field(default_factory=list)
    machine: Machine = field(default_factory=Machine)

    async def run(self, tenants: Sequence[Tenant]) -> None:
        """Two clients a customer: each begins at another replica. Attacked ones have more, since they wait a lot."""
        watching = asyncio.create_task(self.machine.watch())
        try:
            async with asyncio.TaskGroup() as group:
                for tenant in tenants:
                    for number in range(6 if tenant.is_attacked else 2):
                        group.create_task(self._work(tenant, number))
        finally:
            watching.cancel()

    async def _work(self, tenant: Tenant, client: int) -> None:
        number = 0
        async with httpx2.AsyncClient(timeout=PATIENCE) as http:
            while self.goes_on():
                number += 1
                change = Change(tenant.name, f"{tenant.name}-{client}-{number}")
                self.changes.append(change)
                for again in range(TRIES):
                    replica = self.replicas[(client + again) % len(self.replicas)]
                    arguments = {"ticketId": tenant.ticket, "content": change.content, "contentType": "plainText"}
                    change.told.append(await self._ask(http, tenant, replica, COMMENT, arguments))
                    if change.outcome is not Outcome.NOT_MADE or not self.goes_on():
                        break
                    await asyncio.sleep(PAUSE)
                home = self.replicas[client % len(self.replicas)]
                await self._ask(http, tenant, home, READ, {"ticketId": tenant.ticket})
                await asyncio.sleep(PAUSE)

    async def _ask(
        self, http: httpx2.AsyncClient, tenant: Tenant, replica: Replica, tool: str, arguments: dict[str, Any]
    ) -> tuple[Outcome, str]:
        params = {"name": tool, "arguments": arguments}
        message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
        pid = replica.server.process.pid
        starved, started = seconds_without_core(pid), time.monotonic()
        try:
            answer = await http.post(f"{replica.url}/mcp/{tenant.token}", json=message, headers=rpc.HEADERS)
            outcome, text = told(answer), f"{answer.status_code} {answer.text}"
        except httpx2.HTTPError as error:
            outcome, text = lost(error), type(error).__name__
        ended, starved = time.monotonic(), seconds_without_core(pid) - starved
        self.attempts.append(Attempt(tenant, replica, tool, started, ended, starved, text))
        return outcome, text
