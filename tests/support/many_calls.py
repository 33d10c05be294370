"""Tables of hosted mode as large as wanted, made by PostgreSQL itself, and what it plans to do for a statement."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event, text
from sqlalchemy.ext.asyncio import AsyncConnection

ID = "lpad(to_hex({0}), 20, '0')"
ACCOUNTS = f"""
INSERT INTO accounts (id, name, org_id, data_center, client_id, client_secret, refresh_token, scopes, created_at)
  SELECT 'acc_' || {ID.format("n")}, 'Account ' || n, n::text, 'eu', 'c', '', '', '[]', now()
  FROM generate_series(0, :accounts - 1) AS n"""
TOKENS = "INSERT INTO access_tokens (account_id) SELECT id FROM accounts"
SERVERS = f"""
INSERT INTO mcp_servers (id, account_id, name, token_hash, methods, tags, tools, exclude, mode, confirm, pinned,
    networks, access, people, created_at, calls)
  SELECT 'mcp_' || {ID.format("n")}, 'acc_' || {ID.format("n % :accounts")}, 'Agent ' || n, lpad(to_hex(n), 64, '0'),
    '["all"]', '["core"]', '[]', '[]', 'list', '[]', '{{}}', '[]', 'url', '[]', now(), 0
  FROM generate_series(0, :servers - 1) AS n"""
CALLS = f"""
INSERT INTO calls (at, account_id, server_id, tool, status, milliseconds, credits)
  SELECT now() - n * (:days * interval '1 day') / :calls, 'acc_' || {ID.format("n % :accounts")},
    'mcp_' || {ID.format("n % :servers")},
    (array['list_all_zoho_desk_tickets', 'zoho_desk_tickets_brief', 'update_a_zoho_desk_ticket_by_id'])[1 + n / 7 % 3],
    CASE WHEN n / 11 % 50 = 0 THEN 'TIMEOUT' ELSE 'OK' END, 100 + n % 900, 3
  FROM generate_series(CAST(:first AS integer), CAST(:last AS integer)) AS n"""
USAGE = f"""
INSERT INTO url_usage (server_id, starts_at, seconds, process_id, used)
  SELECT 'mcp_' || {ID.format("n % :servers")}, date_trunc('minute', now()) - n / :servers * interval '1 minute', 60,
    'prc_1', 1
  FROM generate_series(0, 2900 * :servers - 1) AS n"""


async def fill(connection: AsyncConnection, *, accounts: int, servers: int, calls: int, days: int) -> None:
    """Accounts, MCP servers, and calls that are spread evenly over them and over the last days."""
    for statement, values in (
        (ACCOUNTS, {"accounts": accounts}),
        (TOKENS, {}),
        (SERVERS, {"accounts": accounts, "servers": servers}),
    ):
        await connection.execute(text(statement), values)
    sizes = {"accounts": accounts, "servers": servers, "calls": calls, "days": days}
    await connection.execute(text(CALLS), {**sizes, "first": 0, "last": calls - 1})


@contextmanager
def statements() -> Iterator[list[tuple[str, Any]]]:
    """What is sent to databases in the context, with its values; not what is sent for many rows at once."""
    sent: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, values: Any, ___: Any, is_many: bool) -> None:
        if not is_many:
            sent.append((statement, values))

    event.listen(Engine, "before_cursor_execute", note)  # of any engine: a database has several
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


async def read_as_a_whole(connection: AsyncConnection, statement: str, values: Any) -> Sequence[str]:
    """The tables that PostgreSQL plans to read from end to end for a statement."""
    found = await connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", values)
    plans = found.scalar_one()
    return sorted({node["Relation Name"] for node in _nodes(plans if isinstance(plans, list) else json.loads(plans))})


def _nodes(plans: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for plan in plans:
        node = plan.get("Plan", plan)
        if node.get("Node Type") == "Seq Scan":
            yield node
        yield from _nodes(node.get("Plans", []))
