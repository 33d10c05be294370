"""Figures of a period: what came in, was solved and reopened, what is left, and how long it took."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.parts.dashboard_counts import add_dashboard_counts
from zoho_desk_mcp.jobs.parts.figures import By, Counted, Table, span_of
from zoho_desk_mcp.jobs.parts.pages import PAGE_SIZE, Records, read_pages
from zoho_desk_mcp.jobs.parts.sla import parsed_time
from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.response import Response
from zoho_desk_mcp.tools.tickets import get_single_zoho_desk_ticket_metrics as get_metrics
from zoho_desk_mcp.tools.tickets import list_all_zoho_desk_tickets_search as search_tickets

DAYS = 7
"""What is counted where the caller does not say."""
MAX_PAGES = 20
MAX_METRICS = 50
SIDE_BY_SIDE = 4
"""Requests at a time: the smallest edition takes five."""


@dataclass(frozen=True)
class Period:
    """From one time to another."""

    start: datetime
    end: datetime

    def __contains__(self, moment: datetime | None) -> bool:
        return moment is not None and self.start <= moment <= self.end


async def tickets_figures(
    client: Client, *, by: By, days: int | None, period: str | None, department_id: str | None
) -> Response:
    """The figures of a period, for each group and in all. Raises ApiError, ArgumentError."""
    now = datetime.now(UTC)
    range_ = _period(period, days, now)
    table = Table(by)
    created = await _created(client, table, range_, department_id)
    statuses = await client.lookup.statuses([department_id] if department_id else None)
    solved = await _solved(client, table, range_, now, department_id, statuses.closed)
    for ticket in created.rows:
        for figures in table.of(ticket):
            figures.created += 1
    for ticket in solved.rows:
        for figures in table.of(ticket):
            figures.solved += 1
    notes = ["`period` is counted, not `days`."] if period and days else []
    notes += ["Days are those of UTC."] if by == "day" else []
    notes += [_extent("created", created), _extent("solved", solved), statuses.note if statuses.closed else ""]
    notes.append(await _add_times(client, table, created.rows, solved.rows))
    notes.append(await add_dashboard_counts(client, table, range_.start, range_.end, department_id))
    data = {
        "from": range_.start.isoformat(timespec="seconds"),
        "to": range_.end.isoformat(timespec="seconds"),
        "note": " ".join(filter(None, notes)),
        "figures": table.rows(),
    }
    return Response(data, solved.limits, records="figures")


def _period(period: str | None, days: int | None, now: datetime) -> Period:
    if period is None:
        return Period(now - timedelta(days=days or DAYS), now)
    start, end = map(datetime.fromisoformat, period.split(","))
    if start > now:
        raise ArgumentError(f"The period {period} has not begun.")
    return Period(start, min(end, now))


async def _created(client: Client, table: Table, period: Period, department_id: str | None) -> Records[Counted]:
    def counted(one: Record) -> Counted | None:
        return None if one.get("isSpam") else table.counted(one, str(one.get("createdTime")))

    given = {"created_time_range": _range(period.start, period.end), "sort_by": "-createdTime"}
    return await _search(client, given, department_id, counted)


async def _solved(
    client: Client, table: Table, period: Period, now: datetime, department_id: str | None, closed: list[str]
) -> Records[Counted]:
    """The tickets that were closed in the period: none of them can have been changed before it."""

    def counted(one: Record) -> Counted | None:
        is_solved = parsed_time(one.get("closedTime")) in period and not one.get("isSpam")
        return table.counted(one, str(one.get("closedTime"))) if is_solved else None

    given: dict[str, Any] = {"modified_time_range": _range(period.start, now), "sort_by": "-modifiedTime"}
    if closed:
        given["status"] = closed
    return await _search(client, given, department_id, counted)


async def _search(
    client: Client, given: dict[str, Any], department_id: str | None, keep: Callable[[Record], Counted | None]
) -> Records[Counted]:
    if department_id:
        given = {**given, "department_id": department_id}

    async def page(cursor: str | None) -> Response:
        whole = {**given, "limit": PAGE_SIZE, "next_cursor": cursor}
        return await search_tickets.call(client, search_tickets.Input.model_validate(whole))

    return await read_pages(page, MAX_PAGES, keep)


def _range(start: datetime, end: datetime) -> str:
    return f"{start.isoformat()},{end.isoformat()}"


def _extent(what: str, found: Records[Counted]) -> str:
    counted = f"{len(found.rows):,} {what} tickets were counted"
    if found.is_whole:
        return f"{counted}."
    return f"{counted}, of the newest {MAX_PAGES * PAGE_SIZE:,} only: there may be more, so take a shorter period."


async def _add_times(client: Client, table: Table, created: Sequence[Counted], solved: Sequence[Counted]) -> str:
    """Add how long it took for as many tickets as may be read one by one, and tell for how many."""
    all_of_them = {one.id for one in (*created, *solved)}
    chosen = _spread(sorted(all_of_them), MAX_METRICS)
    read = await _metrics(client, chosen)
    for ticket in created:
        if (span := span_of(read.get(ticket.id, Record()).get("firstResponseTime"))) is not None:
            for figures in table.of(ticket):
                figures.first_responses.append(span)
    for ticket in solved:
        if (span := span_of(read.get(ticket.id, Record()).get("resolutionTime"))) is not None:
            for figures in table.of(ticket):
                figures.resolutions.append(span)
    if len(read) == len(all_of_them):
        return ""
    return f"The times rest on {len(read)} of these {len(all_of_them):,} tickets, spread evenly."


def _spread(ids: Sequence[str], most: int) -> list[str]:
    """So many of the ids, evenly from the first to the last."""
    count = min(len(ids), most)
    return [ids[number * len(ids) // count] for number in range(count)]


async def _metrics(client: Client, ids: Sequence[str]) -> dict[str, Record]:
    """The metrics of tickets by their ids, without those that cannot be read, such as of one that was deleted."""
    found: dict[str, Record] = {}
    for start in range(0, len(ids), SIDE_BY_SIDE):
        part = ids[start : start + SIDE_BY_SIDE]
        calls = (get_metrics.call(client, get_metrics.Input(ticket_id=each)) for each in part)
        for each, result in zip(part, await asyncio.gather(*calls, return_exceptions=True), strict=True):
            if isinstance(result, Response):
                found[each] = result.json
            elif not isinstance(result, ApiError):
                raise result
    return found
