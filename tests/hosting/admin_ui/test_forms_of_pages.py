"""Forms do what people expect of them: the Enter key saves, a reload repeats nothing, signing in leads back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By

from tests.support import plain_http
from tests.support.admin_session import AdminSession
from tests.support.admin_ui import await_heading, await_text, create_server, field, press, sign_in
from tests.support.browser import running_browser
from tests.support.people import COOKIE
from tests.support.server import Server
from tests.support.upstream import Upstream


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account(name="Forms"))


@pytest.fixture
def browser(server: Server) -> Iterator[Chrome]:
    with running_browser() as running:
        sign_in(running, server)
        yield running


def _names(server: Server, account: str) -> list[str]:
    return [one["name"] for one in server.api.get(f"/integrated-account/{account}/mcp").json()["data"]]


def test_the_enter_key_saves(browser: Chrome, server: Server, account: str) -> None:
    browser.get(f"{server.url}/accounts/{account}/servers/new")
    field(browser, "name").send_keys("By Enter", Keys.ENTER)
    await_heading(browser, "By Enter is ready")
    assert "By Enter" in _names(server, account)
    made = next(
        one for one in server.api.get(f"/integrated-account/{account}/mcp").json()["data"] if one["name"] == "By Enter"
    )
    browser.get(f"{server.url}/accounts/{account}/servers/{made['id']}/settings")
    field(browser, "name").send_keys(" too", Keys.ENTER)
    browser.find_element(By.XPATH, "//*[@role='status'][.='Saved.']")
    await_heading(browser, "By Enter too")
    assert "By Enter too" in _names(server, account)


def test_a_url_is_shown_once_and_a_reload_makes_no_other(browser: Chrome, server: Server, account: str) -> None:
    browser.get(f"{server.url}/accounts/{account}/servers")
    token = create_server(browser, "Once").rpartition("/")[2]
    browser.refresh()
    await_heading(browser, "Once")
    assert token not in browser.page_source
    assert _names(server, account).count("Once") == 1


def test_signing_in_leads_back_to_the_page_that_was_asked_for(browser: Chrome, server: Server, account: str) -> None:
    browser.delete_all_cookies()
    page = f"{server.url}/accounts/{account}/servers/new"
    browser.get(page)
    field(browser, "token").send_keys(server.token, Keys.ENTER)
    await_text(browser, "Create MCP server")
    assert browser.current_url == page
    browser.get(f"{server.url}/accounts/{account}")
    browser.delete_all_cookies()
    press(browser, "Reconnect by consent")
    field(browser, "token").send_keys(server.token, Keys.ENTER)
    await_text(browser, "Change it")
    browser.delete_all_cookies()
    browser.get(f"{server.url}/sign-in?next=//example.com/")
    field(browser, "token").send_keys(server.token, Keys.ENTER)
    await_heading(browser, "Accounts")


def test_an_account_is_changed_and_what_is_wrong_stands_beside_its_field(
    browser: Chrome, server: Server, account: str
) -> None:
    browser.get(f"{server.url}/accounts/{account}")
    field(browser, "client_id").send_keys("?")
    press(browser, "Save")
    browser.find_element(By.CSS_SELECTOR, "[role=alert]")
    fault = browser.find_element(By.ID, field(browser, "client_id").get_attribute("aria-describedby"))
    assert "characters that do not belong there" in fault.text
    browser.get(f"{server.url}/accounts/{account}")
    field(browser, "name").send_keys(" changed")
    press(browser, "Save")
    await_heading(browser, "Forms changed")
    press(browser, "Reconnect by consent")
    await_heading(browser, "Continue at Zoho Desk")


def test_an_unknown_address_is_a_page_for_browsers(server: Server) -> None:
    page = plain_http.get(f"{server.url}/nothing", headers={"Accept": "text/html"})
    assert (page.status_code, page.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert "There is nothing here." in page.text
    assert plain_http.get(f"{server.url}/nothing").json()["error"]["code"] == "NOT_FOUND"


def test_a_form_that_is_sent_after_the_session_is_kept(browser: Chrome, server: Server, account: str) -> None:
    browser.get(f"{server.url}/accounts/{account}/servers/new")
    field(browser, "name").send_keys("Kept & sent")
    browser.add_cookie({"name": COOKIE, "value": "ended"})
    press(browser, "Create")
    field(browser, "token").send_keys(server.token, Keys.ENTER)
    await_heading(browser, "Send the form again?")
    assert "Kept & sent" not in _names(server, account)
    press(browser, "Send it")
    await_heading(browser, "Kept & sent is ready")
    assert _names(server, account).count("Kept & sent") == 1
    browser.get(f"{server.url}/accounts/{account}/servers/new")
    await_text(browser, "Create MCP server")


def test_a_kept_form_has_no_secret_and_is_of_its_page(server: Server, account: str) -> None:
    session = AdminSession(server)
    session.http.cookies.set(COOKIE, "ended", domain="127.0.0.1", path="/")
    page = f"/accounts/{account}"
    led = session.post(page, name="Other", client_id="1000.X", client_secret="a secret")
    assert led.headers["location"].startswith("/sign-in")
    assert "a secret" not in str(led.headers)
    session.sign_in(server)
    assert "Send the form again?" not in session.get("/").text
    offered = session.get(page).text
    assert 'name="client_id" value="1000.X"' in offered
    assert "a secret" not in offered
    assert "Send the form again?" not in session.get(page).text
