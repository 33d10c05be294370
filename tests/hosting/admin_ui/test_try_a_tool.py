"""Trying a tool on the page of an MCP server: as a call of its URL, and nothing changes before one has agreed."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.support import rpc
from tests.support.admin_session import AdminSession
from tests.support.admin_ui import await_text, field, press
from tests.support.server import Server
from tests.support.upstream import Upstream

LIST, UPDATE = "list_all_zoho_desk_tickets", "update_a_zoho_desk_ticket_by_id"
CONFIG = {"methods": ["read", "create", "update"], "tags": ["tickets"]}


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account(name="Tried", refresh_token=upstream.new_refresh_token()))


@pytest.fixture(scope="module")
def made(server: Server, account: str) -> dict[str, Any]:
    return server.create(account, name="To be tried", config=CONFIG)


@pytest.fixture(scope="module")
def session(server: Server) -> AdminSession:
    return AdminSession(server)


def page_of(made: dict[str, Any], account: str) -> str:
    return f"/accounts/{account}/servers/{made['id']}/try"


def result_in(html: str) -> str:
    found = re.search(r'<pre class="result[^>]*>(.*?)</pre>', html, re.DOTALL)
    assert found, html
    return unescape(found[1])


def tried(server: Server, made: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Who tried what, as the audit log has it, the newest first."""
    found = server.api.get("/audit-log", params={"subject_id": made["id"]}).json()["data"]
    return [(each["actor"], each["details"]) for each in found if each["action"] == "mcp_server.tool_tried"]


def calls(server: Server, account: str, made: dict[str, Any]) -> list[tuple[str, str, str]]:
    found = server.api.get(f"/integrated-account/{account}/mcp/{made['id']}/calls").json()["data"]
    return [(each["tool"], each["status"], each["person"]) for each in found]


def test_a_tool_that_reads_runs_at_once(browser: Chrome, server: Server, account: str, made: dict[str, Any]) -> None:
    browser.get(f"{server.url}/accounts/{account}/servers/{made['id']}")
    press(browser, "Try a tool")
    await_text(browser, "Try a tool")
    field(browser, "q").send_keys("list_all_zoho_desk_tickets")
    shown = [item for item in browser.find_elements(By.CSS_SELECTOR, "#tools li") if item.is_displayed()]
    assert 0 < len(shown) < 10
    next(item for item in shown if item.find_element(By.TAG_NAME, "code").text == LIST).find_element(
        By.TAG_NAME, "a"
    ).click()
    field(browser, "arg.limit").send_keys("2")
    field(browser, "arg.status").send_keys("Open\nOn Hold")
    press(browser, "Run it")
    text = browser.find_element(By.CSS_SELECTOR, "#result pre").text
    assert re.search(r"^ +2\.\n +- id: \d+", text, re.MULTILINE)
    assert "- status: Open" in text
    assert field(browser, "arg.limit").get_attribute("value") == "2"
    browser.find_element(By.XPATH, "//summary[.='What a model gets of it']").click()
    assert browser.find_element(By.CSS_SELECTOR, "#result details pre").text.startswith("2 records; filters: status=")
    assert calls(server, account, made)[0] == (LIST, "OK", "test admin")
    assert tried(server, made)[0] == ("test admin", {"tool": LIST})


def test_what_changes_something_is_shown_first(
    browser: Chrome, server: Server, account: str, made: dict[str, Any]
) -> None:
    ticket = rpc.call(made["url"], LIST, {"limit": 1})["result"]["structuredContent"]["data"][0]

    def subject() -> str:
        found = rpc.call(made["url"], "get_single_zoho_desk_ticket_by_id", {"ticketId": ticket["id"]})
        return str(found["result"]["structuredContent"]["subject"])

    browser.get(f"{server.url}{page_of(made, account)}?tool={UPDATE}")
    assert field(browser, "arg.ticketId").get_attribute("required")
    field(browser, "arg.ticketId").send_keys(ticket["id"])
    field(browser, "arg.subject").send_keys("<b>Tried</b> on the page")
    press(browser, "Show what it would do")
    await_text(browser, "Run Update a ticket?")
    assert "subject: <b>Tried</b> on the page" in browser.find_element(By.CSS_SELECTOR, "pre.result").text
    assert subject() == ticket["subject"]
    press(browser, "Change the arguments")
    await_text(browser, "Update a ticket")
    field(browser, "arg.subject").send_keys("!")
    press(browser, "Show what it would do")
    await_text(browser, "Run Update a ticket?")
    press(browser, "Run it")
    browser.find_element(By.ID, "result")
    assert subject() == "<b>Tried</b> on the page!"
    assert tried(server, made)[0] == ("test admin", {"tool": UPDATE, "confirmed": True})
    browser.refresh()
    assert "was used already" in browser.find_element(By.CSS_SELECTOR, "#result pre").text


def test_a_form_is_understood_by_the_schema(
    session: AdminSession, server: Server, account: str, made: dict[str, Any]
) -> None:
    page = page_of(made, account)
    fields = {"tool": "create_a_zoho_desk_ticket", "arg.subject": "x", "arg.cf": '{"cf_a": '}
    wrong = session.post(page, **fields)
    assert wrong.status_code == 422
    assert re.search(r'id="fault-arg.cf">is no JSON: [^<]+ in line 1', wrong.text)
    assert "{&#34;cf_a&#34;: </textarea>" in wrong.text
    numbers = session.post(page, **{"tool": LIST, "arg.limit": "many"})
    assert result_in(numbers.text).startswith("The arguments are not right:\n- limit must be a whole number")
    chosen = session.post(page, **{"tool": LIST, "arg.sortBy": "nothing"})
    assert "sortBy" in result_in(chosen.text)
    assert calls(server, account, made)[0] == (LIST, "INVALID_ARGUMENTS", "test admin")


def test_a_call_of_the_page_has_no_more_rights_than_the_url(
    session: AdminSession, server: Server, account: str
) -> None:
    config = {**CONFIG, "methods": ["read"], "pinned": {"departmentId": "999"}, "calls_per_minute": 1}
    made = server.create(account, config=config)
    page = page_of(made, account)
    assert session.get(f"{page}?tool={UPDATE}").status_code == 404
    assert session.post(page, tool=UPDATE).status_code == 404
    form = session.get(f"{page}?tool={LIST}").text
    assert "arg.departmentIds" not in form
    assert "Set by this MCP server: departmentId." in form
    first = session.post(page, **{"tool": LIST, "arg.departmentIds": "1"})
    assert result_in(first.text) == "- data: none"
    second = session.post(page, tool=LIST)
    assert (second.status_code, second.headers["retry-after"].isdecimal()) == (429, True)
    assert "make 1 calls a minute" in second.text
    server.api.post(f"/integrated-account/{account}/mcp/{made['id']}/pause")
    assert session.post(page, tool=LIST).status_code == 403
    server.api.delete(f"/integrated-account/{account}/mcp/{made['id']}")
    assert session.post(page, tool=LIST).status_code == 409
