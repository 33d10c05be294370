"""The page, in Chromium: from signing in to a call by the URL that it shows, and to its end."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.server.discovery.tools import INPUTS
from zoho_desk_mcp.server.selection import Selection

from tests.support import rpc
from tests.support.browser import running_browser
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

HOSTILE = "<script>document.title='hacked'</script><img src=x onerror=\"document.title='hacked'\">"
LIST = "list_all_zoho_desk_tickets"


@pytest.fixture(scope="module")
def server(sqlite_site: Site) -> Iterator[Server]:
    with running_server(sqlite_site, token=sqlite_site.api_token()) as running:
        yield running


@pytest.fixture(scope="module", autouse=True)
def demo(server: Server, upstream: Upstream) -> None:
    """An account with an MCP server that was used."""
    account = server.connect(upstream.account(name="Demo Company", daily_credits=100_000))
    url = server.create(account, name="Triage agent", config={"methods": ["read"], "tags": ["tickets"]})["url"]
    rpc.call(url, LIST, {"limit": 1})
    rpc.call(url, LIST, {"limit": "x"})


@pytest.fixture(scope="module")
def browser(server: Server) -> Iterator[Chrome]:
    with running_browser() as running:
        sign_in(running, server)
        yield running


def sign_in(browser: Chrome, server: Server) -> None:
    browser.get(server.url)
    field(browser, "token").send_keys(server.token, Keys.ENTER)
    await_heading(browser, "Accounts")


def field(browser: Chrome, name: str):  # type: ignore[no-untyped-def]
    return browser.find_element(By.NAME, name)


def await_heading(browser: Chrome, text: str) -> None:
    """The page with this heading has come."""
    WebDriverWait(browser, 10, ignored_exceptions=[StaleElementReferenceException]).until(
        lambda _: [found.text for found in browser.find_elements(By.TAG_NAME, "h1")] == [text], f"no heading {text}"
    )


def await_text(browser: Chrome, text: str) -> None:
    """A second-level heading of the page that comes."""
    browser.find_element(By.XPATH, f"//*[self::h2 or self::h3][.='{text}']")


def press(browser: Chrome, text: str) -> None:
    browser.find_element(By.XPATH, f'//main//*[self::a or self::button][normalize-space()="{text}"]').click()


def fill_account(browser: Chrome, name: str) -> None:
    field(browser, "name").send_keys(name)
    Select(field(browser, "data_center")).select_by_visible_text("eu")
    field(browser, "client_id").send_keys(credentials.CLIENT_ID)
    field(browser, "client_secret").send_keys(credentials.CLIENT_SECRET)


def check(browser: Chrome, name: str, *values: str) -> None:
    for box in browser.find_elements(By.NAME, name):
        if box.is_selected() != (box.get_attribute("value") in values):
            box.click()


def create_server(browser: Chrome, name: str) -> str:
    """The URL of a server that may read tickets."""
    press(browser, "Create MCP server")
    field(browser, "name").send_keys(name)
    check(browser, "methods", "read")
    check(browser, "tags", "tickets")
    press(browser, "Create")
    return browser.find_element(By.ID, "url").text


def test_a_wrong_token_does_not_sign_in(server: Server) -> None:
    with running_browser() as browser:
        browser.get(server.url)
        field(browser, "token").send_keys("zdm_wrong", Keys.ENTER)
        assert "no API token" in browser.find_element(By.CSS_SELECTOR, "[role=alert]").text


def test_from_connecting_to_revoking(browser: Chrome, server: Server, upstream: Upstream) -> None:
    browser.get(server.url)
    press(browser, "Connect an account")
    fill_account(browser, f"Acme {HOSTILE}"[:100])
    field(browser, "refresh_token").send_keys(credentials.REFRESH_TOKEN)
    press(browser, "Connect")
    await_heading(browser, f"Acme {HOSTILE}"[:100])
    assert credentials.ORG_ID in browser.page_source

    browser.find_element(By.LINK_TEXT, "MCP servers").click()
    url = create_server(browser, HOSTILE[:100])
    assert url.startswith(f"{server.url}/mcp/")
    config = json.loads(browser.find_element(By.ID, "snippet-claude-desktop").text)
    assert url in config["mcpServers"]["zoho-desk"]["args"]
    assert json.loads(browser.find_element(By.ID, "snippet-vscode").text)["servers"]["zoho-desk"]["url"] == url
    assert json.loads(browser.find_element(By.ID, "snippet-cursor").text)["mcpServers"]["zoho-desk"]["url"] == url
    assert rpc.tools(url) == Selection(("read",), ("tickets",)).names()
    rpc.call(url, LIST, {"limit": 1})

    press(browser, "Done")
    browser.find_element(By.LINK_TEXT, HOSTILE[:100])
    assert url.rpartition("/")[2] not in browser.page_source
    browser.find_element(By.LINK_TEXT, HOSTILE[:100]).click()
    rows = browser.find_elements(By.CSS_SELECTOR, "tbody tr")
    assert [LIST in row.text and "OK" in row.text for row in rows] == [True]
    check(browser, "methods", "write")
    press(browser, "Save")
    browser.find_element(By.CSS_SELECTOR, "input[value=write]:checked")
    wait_until(lambda: LIST not in rpc.tools(url))

    press(browser, "Revoke")
    await_heading(browser, f"Revoke {HOSTILE[:100]}?")
    press(browser, "Revoke it")
    browser.find_element(By.XPATH, "//p[.='No agent has a URL yet.']")
    assert rpc.post(url, "tools/list").status_code == 404
    assert browser.title != "hacked"
    assert not refused_by_policy(browser)


def refused_by_policy(browser: Chrome) -> list[str]:
    return [entry["message"] for entry in browser.get_log("browser") if "Content Security Policy" in entry["message"]]


def test_the_consent_page(browser: Chrome, server: Server) -> None:
    browser.get(f"{server.url}/accounts/new")
    fill_account(browser, "By consent")
    press(browser, "Connect")
    await_heading(browser, "Go on at Zoho")
    press(browser, "Go to Zoho's consent page")
    await_heading(browser, "An application asks to use the sandbox")
    assert "Desk.tickets.READ" in browser.page_source
    browser.find_element(By.XPATH, "//button[.='Accept']").click()
    await_heading(browser, "By consent is connected")
    used = browser.current_url
    press(browser, "Its MCP servers")
    assert not rpc.call(create_server(browser, "Agent"), LIST, {"limit": 1})["result"].get("isError")
    browser.get(used)
    await_heading(browser, "This consent was not begun here, or its ten minutes are over.")


def test_expiry_double_authentication_and_refusal(browser: Chrome, server: Server, sqlite_site: Site) -> None:
    browser.get(server.url)
    press(browser, "Demo Company")
    press(browser, "Create MCP server")
    field(browser, "name").send_keys("Guarded")
    check(browser, "methods", "read")
    check(browser, "tags", "tickets")
    ends = field(browser, "expires_at")
    browser.execute_script("arguments[0].value = '2001-01-01T00:00'", ends)
    field(browser, "require_api_token_auth").click()
    press(browser, "Create")
    assert "expires_at: must be in the future" in browser.find_element(By.CSS_SELECTOR, "[role=alert]").text
    browser.execute_script("arguments[0].value = '2999-01-01T00:00'", field(browser, "expires_at"))
    assert field(browser, "require_api_token_auth").is_selected()
    press(browser, "Create")
    url = browser.find_element(By.ID, "url").text
    assert "Authorization: Bearer" in browser.find_element(By.ID, "snippet-claude-code").text
    assert rpc.post(url, "tools/list").status_code == 401
    caller = {"Authorization": f"Bearer {sqlite_site.api_token('caller')}"}
    assert rpc.tools(url, **caller) == Selection(("read",), ("tickets",)).names()
    assert "error" in rpc.call(url, "create_a_zoho_desk_ticket", {"subject": "x"}, **caller)

    press(browser, "Done")
    row = browser.find_element(By.XPATH, "//tr[th/a[.='Guarded']]")
    assert "2999-01-01 00:00 UTC" in row.text
    assert "API token too" in row.text
    row.find_element(By.LINK_TEXT, "Guarded").click()
    await_text(browser, "Latest calls")
    assert "REFUSED" in browser.page_source
    path = browser.current_url.replace("/accounts/", "/integrated-account/").replace("/servers/", "/mcp/")
    soon = datetime.now(UTC) + timedelta(seconds=1)
    assert server.api.patch(path, json={"expires_at": soon.isoformat()}).status_code == 200
    wait_until(lambda: datetime.now(UTC) > soon)
    assert rpc.post(url, "tools/list", **caller).status_code == 404
    browser.refresh()
    await_heading(browser, "There is nothing here.")


def test_the_preview_is_live_and_copying_works(browser: Chrome, server: Server) -> None:
    browser.get(server.url)
    press(browser, "Demo Company")
    press(browser, "Create MCP server")
    expected = len(Selection(("read",), ("tickets",)).names())
    check(browser, "methods", "read")
    check(browser, "tags", "tickets")
    summary = browser.find_element(By.CSS_SELECTOR, "[data-preview-summary]")
    WebDriverWait(browser, 10).until(lambda _: summary.text.startswith(f"{expected} tools, about "))
    field(browser, "more_methods").send_keys("nonsense")
    WebDriverWait(browser, 10).until(lambda _: summary.text == "unknown method nonsense")
    field(browser, "more_methods").clear()
    browser.find_element(By.CSS_SELECTOR, "input[name=mode][value=discover]").click()
    WebDriverWait(browser, 10).until(lambda _: summary.text.startswith(f"{expected} tools to be found with 3 listed"))
    field(browser, "name").send_keys("Copied")
    press(browser, "Create")
    assert rpc.tools(browser.find_element(By.ID, "url").text) == set(INPUTS)
    button = browser.find_element(By.CSS_SELECTOR, "[data-copy=url]")
    button.click()
    WebDriverWait(browser, 10).until(lambda _: button.text in ("Copied", "Selected"))
    assert not refused_by_policy(browser)


def test_without_javascript_and_by_keyboard(server: Server) -> None:
    with running_browser(javascript=False) as browser:
        sign_in(browser, server)
        press(browser, "Demo Company")
        press(browser, "Create MCP server")
        check(browser, "methods", "read")
        check(browser, "tags", "tickets")
        field(browser, "name").send_keys("No script")
        press(browser, "Update the preview")
        expected = len(Selection(("read",), ("tickets",)).names())
        WebDriverWait(browser, 10, ignored_exceptions=[StaleElementReferenceException]).until(
            lambda _: f"{expected} tools" in browser.find_element(By.CSS_SELECTOR, "[data-preview-summary]").text
        )
        field(browser, "name").send_keys(Keys.TAB)
        assert browser.switch_to.active_element.get_attribute("value") == "read"
        press(browser, "Create")
        await_heading(browser, "No script is ready")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1200, 390])
def test_it_fits_its_screen(server: Server, tmp_path: Path, *, dark: bool, width: int) -> None:
    """No page is wider than the screen. The screenshots go where ZOHO_DESK_MCP_SCREENSHOTS says, to be looked at."""
    folder = Path(os.environ.get("ZOHO_DESK_MCP_SCREENSHOTS", tmp_path))
    name = f"{'dark' if dark else 'light'}-{width}"
    with running_browser(dark=dark, width=width) as browser:
        browser.get(server.url)
        shoot(browser, folder / f"{name}-1-sign-in.png")
        sign_in(browser, server)
        shoot(browser, folder / f"{name}-2-accounts.png")
        press(browser, "Demo Company")
        await_text(browser, "MCP servers")
        shoot(browser, folder / f"{name}-3-servers.png")
        press(browser, "Create MCP server")
        await_text(browser, "Create MCP server")
        shoot(browser, folder / f"{name}-4-new.png")
        field(browser, "name").send_keys("A very long name " * 5)
        press(browser, "Create")
        await_text(browser, "Put it into a client")
        shoot(browser, folder / f"{name}-5-created.png")
        press(browser, "Done")
        browser.find_element(By.LINK_TEXT, "Triage agent").click()
        await_text(browser, "Latest calls")
        shoot(browser, folder / f"{name}-6-server.png")
        press(browser, "Revoke")
        await_heading(browser, "Revoke Triage agent?")
        shoot(browser, folder / f"{name}-7-revoke.png")
        browser.get(f"{server.url}/accounts/new")
        shoot(browser, folder / f"{name}-8-connect.png")


def shoot(browser: Chrome, path: Path) -> None:
    size = browser.execute_script(
        "const e = document.documentElement; return [e.scrollWidth, innerWidth, e.scrollHeight]"
    )
    assert size[0] <= size[1], f"{path.name} is {size[0]} pixels wide, the screen {size[1]}"
    whole = {"clip": {"x": 0, "y": 0, "width": size[1], "height": size[2], "scale": 1}, "captureBeyondViewport": True}
    shot = browser.execute_cdp_cmd("Page.captureScreenshot", whole)
    path.write_bytes(base64.b64decode(shot["data"]))
