"""Lists of many rows, the removal of what many depend on, empty lists, and the page of API tokens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from tests.support import rpc
from tests.support.admin_ui import await_heading, await_page, field, press, sign_in, texts
from tests.support.browser import running_browser
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

READ = {"methods": ["read"]}
NAMES = [f"Agent {number:03}" for number in range(120)]


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream, sqlite_site: Site) -> str:
    """An account with 120 MCP servers."""
    account = server.connect(upstream.account(name="Many", refresh_token=upstream.new_refresh_token()))
    made = server.create(account, name=NAMES[0], config=READ)
    columns = "account_id, methods, tags, tools, exclude, mode, confirm, pinned, networks, access, created_at, calls"
    for number, name in enumerate(NAMES[1:]):
        sqlite_site.execute(
            f"INSERT INTO mcp_servers (id, name, token_hash, {columns}) SELECT 'mcp_many{number}', '{name}', "
            f"'hash{number}', {columns} FROM mcp_servers WHERE id = '{made['id']}'"
        )
    return account


@pytest.fixture
def phone(server: Server) -> Iterator[Chrome]:
    with running_browser(width=390) as running:
        sign_in(running, server)
        yield running


def names(browser: Chrome) -> list[str]:
    return texts(browser, "tbody th a")


def await_names(browser: Chrome, expected: list[str]) -> None:
    """The page with these rows has come."""
    await_page(browser, lambda: names(browser) == expected, f"not {expected[0]}")


def test_a_long_list_is_searched_sorted_and_paged(browser: Chrome, server: Server, account: str) -> None:
    browser.get(f"{server.url}/accounts/{account}/servers")
    assert len(names(browser)) == 50
    assert "120 of 120" in browser.find_element(By.TAG_NAME, "main").text
    Select(field(browser, "sort")).select_by_value("name")
    press(browser, "Show")
    await_names(browser, NAMES[:50])
    press(browser, "Next")
    await_names(browser, NAMES[50:100])
    press(browser, "Next")
    await_names(browser, NAMES[100:])
    field(browser, "q").send_keys("agent 01")
    press(browser, "Show")
    await_names(browser, NAMES[10:20])
    browser.get(f"{server.url}/accounts/{account}/servers?q=nobody&page=99999999999&sort=x")
    assert "No MCP server fits this search." in browser.find_element(By.TAG_NAME, "main").text


def test_a_long_list_stays_compact_on_a_phone(phone: Chrome, server: Server, account: str) -> None:
    phone.get(f"{server.url}/accounts/{account}/servers")
    height = phone.execute_script("return document.querySelector('tbody').offsetHeight")
    assert height / len(names(phone)) < 140


def test_many_urls_do_not_end_by_a_click(browser: Chrome, server: Server, account: str) -> None:
    browser.get(f"{server.url}/accounts/{account}/delete")
    assert "None of them was ever called." in browser.find_element(By.TAG_NAME, "main").text
    field(browser, "name").send_keys("Other")
    press(browser, "Remove it")
    assert "is not that of this account" in browser.find_element(By.CSS_SELECTOR, "[role=alert]").text
    field(browser, "name").send_keys("Many")
    press(browser, "Remove it")
    await_heading(browser, "Accounts")
    assert server.api.get(f"/integrated-account/{account}").status_code == 404


def test_an_empty_list_says_what_to_do(own_site: Site) -> None:
    with running_server(own_site, token=own_site.api_token()) as server, running_browser() as browser:
        sign_in(browser, server)
        empty = browser.find_element(By.CLASS_NAME, "empty")
        assert len(empty.find_elements(By.TAG_NAME, "li")) == 3
        assert len(browser.find_elements(By.XPATH, "//main//a[contains(@class, 'button')]")) == 1


def test_api_tokens_are_made_and_revoked_in_the_page(browser: Chrome, server: Server) -> None:
    browser.get(f"{server.url}/api-tokens")
    field(browser, "name").send_keys("From the page")
    Select(field(browser, "role")).select_by_value("caller")
    press(browser, "Create token")
    token = browser.find_element(By.ID, "token").text
    account = server.api.get("/integrated-account").json()["data"][0]["id"]
    url = server.create(account, config=READ, access="token")["url"]
    with_token = {"Authorization": f"Bearer {token}"}
    assert rpc.post(url, "tools/list", **with_token).status_code == 200
    browser.refresh()
    assert token not in browser.page_source
    browser.find_element(By.XPATH, "//tr[th[.='From the page']]//a").click()
    await_heading(browser, "Revoke From the page?")
    press(browser, "Revoke it")
    await_heading(browser, "API tokens")
    assert "From the page" not in browser.find_element(By.TAG_NAME, "main").text
    assert rpc.post(url, "tools/list", **with_token).status_code == 401
