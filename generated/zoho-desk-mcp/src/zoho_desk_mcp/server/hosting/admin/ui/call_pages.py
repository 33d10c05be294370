"""The overview of an MCP server: its state, its figures, and its calls, also as CSV."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.responses import Response, StreamingResponse

from ....registry import TOOLS
from ...errors import DatabaseDownError
from ...forms import parse
from ...queries import CallsQuery, Following
from ...storage.call_figures import Figures
from ...storage.listing import MAX_TOLD
from ...storage.models import Call
from ...storage.server_state import ended_at, state_of
from ...storage.steps import STEP
from ...storage.tool_names import tool_names
from .charts import charts_of
from .requests import UiRequest, text_of

SHOWN_CALLS = 50
CSV_CALLS = 10_000
CUT_OFF = "The database did not respond: calls are missing from here on."
NEWEST_CLIENTS = Following(limit=MAX_TOLD)
COLUMNS = ("time", "tool", "status", "milliseconds", "credits", "person")
FILTERS = ("tool", "person", "status")


@dataclass(frozen=True)
class Period:
    """A time that the charts show, in steps of so many seconds."""

    words: str
    seconds: int
    count: int
    form: str


PERIODS = {
    "24h": Period("Last 24 hours", 3600, 24, "%d %b %H:00"),
    "30d": Period("Last 30 days", 86_400, 30, "%d %b"),
}


async def show_overview(request: UiRequest) -> Response:
    """GET …/servers/{server}."""
    services = request.services
    server = await services.mcp_servers.get(*request.ids)
    chosen = text_of(request.http.query_params, "period")
    period = PERIODS.get(chosen) or PERIODS["24h"]
    figures = await services.call_figures.of(server.id, seconds=period.seconds, count=period.count)
    query = _query(request)
    calls = [call async for step in services.calls.list(*request.ids, query, limit=SHOWN_CALLS) for call in step]
    clients = [one async for step in services.oauth.grants.list(server.id, NEWEST_CLIENTS) for one in step]
    older = calls[-1].id if len(calls) == SHOWN_CALLS else None
    kept = {name: value for name in FILTERS if (value := getattr(query, name))}
    return request.page(
        "server.html",
        server=server,
        state=await services.accounts.get(request.account_id),
        server_state=state_of(server),
        tool_count=len(tool_names(server)),
        ended_at=ended_at(server),
        oauth_url=request.services.url_of(server.id) if server.access == "oauth" else None,
        clients=clients,
        periods=PERIODS,
        period=period,
        figures=[each for each in figures if each.calls],
        total=_total(figures),
        charts=charts_of(figures, period.form),
        calls=calls,
        has_people=server.access != "url" or any(call.person for call in calls),
        query=query,
        tools=sorted(TOOLS),
        filters=urlencode(kept),
        older=urlencode({**kept, "before": older}) if older else None,
    )


async def download_calls(request: UiRequest) -> Response:
    """GET …/servers/{server}/calls.csv: the latest calls that fit the filters.

    They are read as the client reads: whole, they would stay in memory for as long as that does not.
    """
    server = await request.services.mcp_servers.get(*request.ids)
    parts = _csv(request, _query(request))
    begin = await anext(parts)  # what fails here is told in the usual way
    headers = {"Content-Disposition": f'attachment; filename="{server.id}-calls.csv"'}
    if request.http.method == "HEAD":  # its response has no body: all calls would be read for nobody
        await parts.aclose()
    return StreamingResponse(_after(begin, parts), media_type="text/csv; charset=utf-8", headers=headers)


async def _after(begin: str, parts: AsyncIterator[str]) -> AsyncIterator[str]:
    yield begin
    async for part in parts:
        yield part


async def _csv(request: UiRequest, query: CallsQuery) -> AsyncGenerator[str]:
    """The text in parts: the columns and the newest calls, then older ones."""
    rows: list[Sequence[str | int]] = [COLUMNS]
    for _ in range(CSV_CALLS // STEP):
        try:
            found = request.services.calls.list(*request.ids, query, limit=STEP)
            calls = [call async for step in found for call in step]
        except DatabaseDownError:
            if rows:
                raise
            yield _lines([[CUT_OFF]])
            return
        yield _lines([*rows, *map(_row, calls)])
        if len(calls) < STEP:
            return
        rows, query = [], query.model_copy(update={"before": calls[-1].id})


def _lines(rows: Sequence[Sequence[str | int]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def _query(request: UiRequest) -> CallsQuery:
    given = {name: text_of(request.http.query_params, name) for name in (*FILTERS, "before")}
    return parse(CallsQuery, {name: value for name, value in given.items() if value})


def _row(call: Call) -> list[str | int]:
    numbers = (call.milliseconds, call.credits)
    return [call.at.isoformat(timespec="seconds"), call.tool, _cell(call.status), *numbers, _cell(call.person or "")]


def _cell(text: str) -> str:
    """A text that is no formula, whatever parts cells to a spreadsheet: a status may be the API's, a name anybody's."""
    plain = re.sub(r"[;,|\"\s]", " ", text).strip()
    return plain if not plain or plain[0].isalnum() else f"'{plain}"


def _total(figures: Sequence[Figures]) -> dict[str, int]:
    calls = sum(each.calls for each in figures)
    spent = sum(each.milliseconds * each.calls for each in figures)
    return {
        "calls": calls,
        "errors": sum(each.errors for each in figures),
        "milliseconds": round(spent / calls) if calls else 0,
        "credits": sum(each.credits for each in figures),
    }
