"""The overview of an MCP server: figures of a day and a month, filters of its calls, pages of them, and CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from starlette.datastructures import QueryParams
from zoho_desk_mcp.server.hosting.admin.ui import call_pages
from zoho_desk_mcp.server.hosting.storage.models import Call, utc_now
from zoho_desk_mcp.server.hosting.storage.steps import STEP

from tests.support.admin_session import AdminSession
from tests.support.admin_ui import texts
from tests.support.ports import wait_until
from tests.support.server import Server, Site
from tests.support.upstream import Upstream

LIST, GET = "list_all_zoho_desk_tickets", "get_single_zoho_desk_ticket_by_id"
INSERT = "INSERT INTO calls (at, account_id, server_id, tool, status, milliseconds, credits) VALUES "


@pytest.fixture(scope="module")
def record(server: Server, upstream: Upstream, sqlite_site: Site) -> dict[str, Any]:
    """An MCP server with 120 calls of the last two hours, and 40 of twenty days ago."""
    account = server.connect(upstream.account(name="Figures"))
    made = server.create(account, name="Counted", config={"methods": ["read"]})
    now = datetime.now(UTC).replace(tzinfo=None)
    rows = [(now - timedelta(minutes=number), GET if number % 4 else LIST, number % 3 == 0) for number in range(120)]
    rows += [(now - timedelta(days=20), LIST, False)] * 40
    values = ", ".join(
        f"('{at}', '{account}', '{made['id']}', '{tool}', '{'=ODD' if failed else 'OK'}', 100, 3)"
        for at, tool, failed in reversed(rows)
    )
    sqlite_site.execute(INSERT + values)
    return {**made, "account": account, "path": f"/accounts/{account}/servers/{made['id']}"}


@pytest.fixture
def overview(browser: Chrome, server: Server, record: dict[str, Any]) -> Chrome:
    browser.get(f"{server.url}{record['path']}")
    return browser


def times(browser: Chrome) -> list[str]:
    return texts(browser, "td[data-label=Time]")


def test_a_day_and_a_month_are_summed_up_and_drawn(overview: Chrome) -> None:
    assert overview.find_element(By.TAG_NAME, "h1").text == "Counted"
    assert (
        "Calls: 120. Errors: 40. On average: 100 ms. Credits: 360." in overview.find_element(By.TAG_NAME, "main").text
    )
    charts = overview.find_elements(By.CSS_SELECTOR, "svg[role=img]")
    assert [len(chart.find_elements(By.TAG_NAME, "rect")) for chart in charts] == [24] * 4
    overview.find_element(By.LINK_TEXT, "Last 30 days").click()
    overview.find_element(By.XPATH, "//h2[.='Last 30 days']")
    assert "Calls: 160. Errors: 40." in overview.find_element(By.TAG_NAME, "main").text
    bars = overview.find_elements(By.CSS_SELECTOR, "svg.calls rect")
    assert len(bars) == 30
    assert sum(float(bar.get_attribute("height") or "") > 0 for bar in bars) in (2, 3)
    overview.find_element(By.XPATH, "//summary[.='These figures as a table']").click()
    cells = overview.find_elements(By.CSS_SELECTOR, "details td[data-label=Calls]")
    assert sum(int(cell.text) for cell in cells) == 160


def test_calls_are_read_in_pages_and_filtered(overview: Chrome, server: Server, record: dict[str, Any]) -> None:
    first = times(overview)
    assert len(first) == 50
    overview.find_element(By.LINK_TEXT, "Older calls").click()
    wait_until(lambda: "before=" in overview.current_url)
    assert len(times(overview)) == 50
    assert times(overview)[0] < first[-1]
    overview.get(f"{server.url}{record['path']}?status=error&tool={LIST}")
    statuses = {cell.text for cell in overview.find_elements(By.CSS_SELECTOR, "td[data-label=Status]")}
    tools = {cell.text for cell in overview.find_elements(By.CSS_SELECTOR, "td[data-label=Tool]")}
    assert (statuses, tools) == ({"=ODD"}, {LIST})
    assert len(times(overview)) == 10
    overview.get(f"{server.url}{record['path']}?tool=nothing")
    assert "No call fits these filters." in overview.find_element(By.TAG_NAME, "main").text


def test_the_calls_are_there_as_csv(server: Server, record: dict[str, Any]) -> None:
    answer = AdminSession(server).get(f"{record['path']}/calls.csv?status=error")
    assert answer.headers["content-type"].startswith("text/csv")
    rows = list(csv.reader(io.StringIO(answer.text)))
    assert rows[0] == ["time", "tool", "status", "milliseconds", "credits", "person"]
    assert len(rows) == 41
    assert {row[2] for row in rows[1:]} == {"'=ODD"}  # no formula for whoever opens it in a spreadsheet


class ManyCalls:
    """Calls without an end, and how often some were read."""

    reads = 0

    async def list(self, *_: Any, **__: Any) -> AsyncIterator[list[Call]]:
        self.reads += 1
        yield [Call(id=1, at=utc_now(), tool=LIST, status="OK", milliseconds=1, credits=1)] * STEP


@pytest.mark.anyio
@pytest.mark.parametrize(("method", "reads"), [("GET", 10_000 // STEP), ("HEAD", 1)])
async def test_who_asks_for_the_head_of_the_csv_has_no_further_calls_read(method: str, reads: int) -> None:
    async def get(*_: Any) -> Any:
        return SimpleNamespace(id="mcp_1")

    calls, http = ManyCalls(), SimpleNamespace(method=method, query_params=QueryParams(""))
    services = SimpleNamespace(mcp_servers=SimpleNamespace(get=get), calls=calls)
    request: Any = SimpleNamespace(services=services, ids=("acc_1", "mcp_1"), http=http)
    response: Any = await call_pages.download_calls(request)
    parts = [part async for part in response.body_iterator]
    assert (len(parts), calls.reads) == (reads, reads)


def test_the_admin_api_filters_as_the_page_does(server: Server, record: dict[str, Any]) -> None:
    path = f"/integrated-account/{record['account']}/mcp/{record['id']}/calls"
    found = server.api.get(path, params={"status": "error", "tool": LIST, "limit": 500}).json()
    assert len(found["data"]) == 10
    assert server.api.get(path, params={"status": "OK", "limit": 500}).json()["next_before"] is None


def test_no_cell_of_the_csv_is_a_formula(server: Server, upstream: Upstream, sqlite_site: Site) -> None:
    """Not even to a spreadsheet that parts cells elsewhere, as some do in other languages."""
    account = server.connect(upstream.account(name="Formulas"))
    made = server.create(account, config={"methods": ["read"]})
    statuses = ["=1", "A;=1", "A\t=1", "A\n=1", " =1", "\uff1d1", "@x", "|=1"]
    now = datetime.now(UTC).replace(tzinfo=None)  # older calls than are kept may be deleted meanwhile
    values = ", ".join(f"('{now}', '{account}', '{made['id']}', '{LIST}', '{each}', 1, 1)" for each in statuses)
    sqlite_site.execute(INSERT + values)
    text = AdminSession(server).get(f"/accounts/{account}/servers/{made['id']}/calls.csv").text
    cells = [row[2] for row in csv.reader(io.StringIO(text))][1:]
    assert len(cells) == len(statuses)
    assert [cell for cell in cells if not (cell[0] == "'" or cell[0].isalnum()) or {*cell} & set(";,|\t\n")] == []
