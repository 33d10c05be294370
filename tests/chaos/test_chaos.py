"""Two replicas on one PostgreSQL, everything that can go wrong at once, and customers who work all the while.

`make test-hosting` lets it go on for some seconds, `make chaos` for as long as it is told.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest
from cryptography.fernet import Fernet

from tests.support.chaos.clients import Attempt, Load, Tenant
from tests.support.chaos.hostile_upstream import HostileUpstream
from tests.support.chaos.ledger import Outcome, faults
from tests.support.chaos.replica import Replica
from tests.support.chaos.small_disk import small_disk
from tests.support.chaos.troubles import KINDS, Troubles
from tests.support.ports import wait_until
from tests.support.postgres import running_postgres
from tests.support.server import Site
from tests.support.upstream import Upstream, running_upstream

BOUND = 2.0
"""Seconds in which every customer is answered whom nobody attacks, by each replica that is neither frozen nor down."""
ENVIRONMENT = {"ZOHO_DESK_TIMEOUT": "2", "ZOHO_DESK_CONNECT_TIMEOUT": "1"}
NAMES = ("Acme", "Birch", "Cedar", "Attacked")


def test_no_change_is_doubled_or_lost_and_nobody_waits(request: pytest.FixtureRequest) -> None:
    seconds, seed = request.config.getoption("--chaos-seconds"), request.config.getoption("--chaos-seed")
    with ExitStack() as stack:
        upstream = stack.enter_context(running_upstream())
        disk = stack.enter_context(small_disk())
        postgres = stack.enter_context(running_postgres(disk.folder))
        key = Fernet.generate_key().decode()
        environment = {"ZOHO_DESK_MCP_DATABASE_URL": postgres.new_database(), "ZOHO_DESK_MCP_KEY": key}
        site = Site(disk.folder, upstream.url, environment)
        site.run("db", "upgrade")
        token = site.api_token()
        with ThreadPoolExecutor(2) as pool:
            replicas = list(pool.map(lambda name: Replica(site, name, token, ENVIRONMENT), ("one", "two")))
        for replica in replicas:
            stack.callback(replica.close)
        tenants = customers(replicas[0], upstream)
        hostile = HostileUpstream(upstream.app, tenants[-1].ticket, seed)
        upstream.handler = hostile
        end = time.monotonic() + seconds
        troubles = Troubles(replicas, postgres, disk, upstream, lambda: time.monotonic() < end)
        with ThreadPoolExecutor(2) as pool:
            lanes = [pool.submit(lane, seed) for lane in (troubles.of_replicas, troubles.of_all)]
            load = Load(replicas, lambda: not all(lane.done() for lane in lanes))
            asyncio.run(load.run(tenants))
            assert [lane.exception() for lane in lanes] == [None, None]
        wait_until(lambda: hostile.under_way == 0)
        made = Counter(str(comment["content"]) for comment in upstream.app.state.world.comments)
        told = Counter(str(change.outcome) for change in load.changes)
        sys.stdout.write(f"\nseed {seed}: {dict(troubles.happened)}; changes: {dict(told)}; slowest: {slowest(load)}\n")
        assert "\n".join(faults(load.changes, made)) == ""
        assert "\n".join(str(attempt) for attempt in load.attempts if is_late(load, attempt)) == ""
        check_that_it_was_chaos(load, troubles, hostile)


def customers(replica: Replica, upstream: Upstream) -> list[Tenant]:
    """Each with an account, a URL and a ticket of its own; the last one is attacked."""
    tickets = [str(ticket["id"]) for ticket in upstream.app.state.world.tickets]
    made = []
    for name, ticket in zip(NAMES, tickets, strict=False):
        body = upstream.account(name=name, refresh_token=upstream.new_refresh_token())
        account = replica.server.connect(body)
        url = replica.server.create(account, config={"methods": ["all"], "tags": ["tickets"]})["url"]
        made.append(Tenant(name, str(url).rpartition("/")[2], ticket, is_attacked=name == NAMES[-1]))
    return made


def is_late(load: Load, attempt: Attempt) -> bool:
    """Whether a customer waited for too long, by the fault of a server.

    The promise is about the server, and this machine may have much else to do. So the time is added for which it kept
    the server from working, and by which a task that only sleeps was late in the same moments. The clients are few, and
    each waits for its answers: the load alone is far below what two cores can do.
    """
    allowed = BOUND + attempt.starved + load.machine.allowance(attempt.started, attempt.ended)
    return is_bound(attempt) and attempt.ended - attempt.started > allowed


def is_bound(attempt: Attempt) -> bool:
    return not attempt.tenant.is_attacked and attempt.replica.was_whole(attempt.started, attempt.ended)


def slowest(load: Load) -> str:
    """The longest of the waits that the promise is about, without what the machine took of it."""
    bound = [one.ended - one.started - one.starved for one in load.attempts if is_bound(one)]
    return f"{max(bound):.1f} s of {len(bound)}"


def check_that_it_was_chaos(load: Load, troubles: Troubles, hostile: HostileUpstream) -> None:
    """All of it happened, and customers saw it: else nothing is proved."""
    assert set(troubles.happened) == KINDS
    assert len(hostile.used) > 5
    outcomes = Counter((change.outcome, change.tenant) for change in load.changes)
    assert all(outcomes[Outcome.MADE, name] > 10 for name in NAMES[:-1]), outcomes
    assert outcomes[Outcome.UNKNOWN, NAMES[-1]] > 0
    assert any(attempt.text.startswith("503") for attempt in load.attempts)
