"""What only Zoho's dashboards tell of a period: how many tickets were reopened, and how many are left."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.parts.figures import NOBODY, Table
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.tools.dashboards import get_single_zoho_desk_backlog_ticket_metrics as get_backlog
from zoho_desk_mcp.tools.dashboards import get_single_zoho_desk_reopened_ticket_metrics as get_reopened

MAX_DEPARTMENTS = 10
GROUPS = {"agent": "agent", "channel": "channel", "day": "date", "department": "channel"}
"""How the table is split -> how a dashboard is; it knows no departments, but takes one."""


async def add_dashboard_counts(
    client: Client, table: Table, start: datetime, end: datetime, department_id: str | None
) -> str:
    """Add the reopened tickets and the backlog to a table, and tell what is not among them."""
    query = {
        "duration": "CUSTOM_IN_MILLIS",
        "start_date": _millis(start),
        "end_date": _millis(end),
        "group_by": GROUPS[table.by],
    }
    try:
        if table.by == "department":
            return await _add_departments(client, table, query)
        departments = {"department_id": [department_id]} if department_id else {}
        _add(table, *await _dashboards(client, {**query, **departments}))
    except ApiError as error:
        return f"Reopened tickets and backlog are missing: {error.line}"
    return ""


def _millis(moment: datetime) -> str:
    return str(int(moment.timestamp() * 1000))


async def _dashboards(client: Client, query: dict[str, Any]) -> tuple[Record, Record]:
    reopened = await get_reopened.call(client, get_reopened.Input.model_validate(query))
    backlog = await get_backlog.call(client, get_backlog.Input.model_validate(query))
    return reopened.json, backlog.json


def _add(table: Table, reopened: Record, backlog: Record) -> None:
    again, left = _counts(table, reopened), _counts(table, backlog)
    totals = _total(reopened), _total(backlog)  # whatever cannot be read is found before anything is added
    for key in {key for counts in (again, left) for key, count in counts.items() if count} | table.groups.keys():
        table.groups[key].reopened, table.groups[key].backlog = again.get(key, 0), left.get(key, 0)
    last_day = left.get(max(left)) if table.by == "day" and left else None
    table.total.reopened, table.total.backlog = totals[0], last_day if table.by == "day" else totals[1]


def _counts(table: Table, dashboard: Record) -> dict[str, int]:
    """The counts by the keys of the table; what the dashboard calls them becomes their name."""
    found: dict[str, int] = {}
    for each in dashboard.records("ticketCount"):
        name = str(each.get("value"))
        key = name
        if table.by == "agent":
            key = str(each.get("referenceValue") or NOBODY)
            table.names.setdefault(key, NOBODY if key == NOBODY else name)
        key = key[:10] if table.by == "day" else key
        found[key] = each.number("count") + found.get(key, 0)  # several may have nobody that can be named
    return found


def _total(dashboard: Record) -> int:
    return dashboard.number("totalTicketCount")


async def _add_departments(client: Client, table: Table, query: dict[str, Any]) -> str:
    """One department after the other: those that have tickets in the table."""
    known = sorted(table.groups)
    found: dict[str, tuple[int, int]] = {}
    for key in known[:MAX_DEPARTMENTS]:
        reopened, backlog = await _dashboards(client, {**query, "department_id": [key]})
        found[key] = _total(reopened), _total(backlog)
    for key, counts in found.items():
        table.groups[key].reopened, table.groups[key].backlog = counts
    table.total.reopened, table.total.backlog = (sum(each) for each in zip((0, 0), *found.values(), strict=True))
    left = len(known) - MAX_DEPARTMENTS
    more = f", without {left} more for which they were not read" if left > 0 else ""
    return f"Reopened tickets and backlog are of the departments shown{more}."
