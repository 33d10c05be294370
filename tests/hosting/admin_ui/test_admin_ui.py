"""The admin UI, in Chromium: from signing in to a call by the URL that it shows, and to its end."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.server.discovery.tools import DESCRIBE, READ, SEARCH
from zoho_desk_mcp.server.selection import Selection

from tests.support import rpc
from tests.support.admin_ui import (
    LIST,
    await_heading,
    await_page,
    await_text,
    check,
    create_server,
    field,
    fill_account,
    press,
    refused_by_policy,
    shown_url,
    sign_in,
)
from tests.support.browser import is_absent, running_browser
from tests.support.ports import wait_until
from tests.support.server import Server, Site
from tests.support.upstream import Upstream

HOSTILE = "<script>document.title='hacked'</script><img src=x onerror=\"document.title='hacked'\">"


def snippet(browser: Chrome, client: str) -> str:
    """What the tab of a client shows."""
    browser.find_element(By.CSS_SELECTOR, f"label[for=client-{client}]").click()
    return browser.find_element(By.ID, f"snippet-{client}").text


def set_time(browser: Chrome, time: str) -> None:
    """Type a time, as a calendar gives it, into the field for the end."""
    script = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))"
    browser.execute_script(script, field(browser, "expires_at"), time)


def test_a_wrong_token_does_not_sign_in(server: Server) -> None:
    with running_browser() as browser:
        browser.get(server.url)
        field(browser, "token").send_keys("zdm_wrong", Keys.ENTER)
        assert "no API token" in browser.find_element(By.CSS_SELECTOR, "[role=alert]").text


def test_from_connecting_to_revoking(browser: Chrome, server: Server, upstream: Upstream) -> None:
    browser.get(server.url)
    press(browser, "Connect an account")
    fill_account(browser, f"Acme {HOSTILE}"[:100])
    field(browser, "refresh_token").send_keys(upstream.new_refresh_token())
    press(browser, "Connect")
    await_heading(browser, f"Acme {HOSTILE}"[:100])
    assert credentials.ORG_ID in browser.page_source

    browser.find_element(By.LINK_TEXT, "MCP servers").click()
    url = create_server(browser, HOSTILE[:100])
    assert url.startswith(f"{server.url}/mcp/")
    config = json.loads(snippet(browser, "claude-desktop"))
    assert url in config["mcpServers"]["desk"]["args"]
    assert json.loads(snippet(browser, "vscode"))["servers"]["desk"]["url"] == url
    assert json.loads(snippet(browser, "cursor"))["mcpServers"]["desk"]["url"] == url
    assert rpc.tools(url) == Selection(("read",), ("tickets",)).names()
    rpc.call(url, LIST, {"limit": 1})

    press(browser, "Done")
    browser.find_element(By.LINK_TEXT, HOSTILE[:100])
    assert url.rpartition("/")[2] not in browser.page_source
    browser.find_element(By.LINK_TEXT, HOSTILE[:100]).click()
    rows = browser.find_elements(By.XPATH, "//tr[td[@data-label='Tool']]")
    assert [LIST in row.text and "OK" in row.text for row in rows] == [True]
    press(browser, "Settings")
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


def test_the_consent_page(browser: Chrome, server: Server) -> None:
    browser.get(f"{server.url}/accounts/new")
    fill_account(browser, "By consent")
    press(browser, "Connect")
    await_heading(browser, "Continue at Zoho Desk")
    press(browser, "Go to the consent page")
    await_heading(browser, "An application asks to use the sandbox")
    assert "Desk.tickets.READ" in browser.page_source
    browser.find_element(By.XPATH, "//button[.='Accept']").click()
    await_heading(browser, "The account is connected")
    used = browser.current_url
    press(browser, "Its MCP servers")
    assert not rpc.call(create_server(browser, "Agent"), LIST, {"limit": 1})["result"].get("isError")
    browser.get(used)
    await_heading(browser, "The account is connected")


def test_expiry_double_authentication_and_refusal(browser: Chrome, server: Server, sqlite_site: Site) -> None:
    browser.get(server.url)
    press(browser, "Demo Company")
    press(browser, "Create MCP server")
    field(browser, "name").send_keys("Guarded")
    check(browser, "methods", "read")
    check(browser, "tags", "tickets")
    set_time(browser, "2001-01-01T00:00")
    check(browser, "access", "token")
    press(browser, "Create")
    assert "Ends at: must be in the future" in browser.find_element(By.CSS_SELECTOR, "[role=alert]").text
    beside = field(browser, "expires_at").get_attribute("aria-describedby")
    assert "must be in the future" in browser.find_element(By.ID, beside).text
    set_time(browser, "2999-01-01T00:00")
    assert browser.find_element(By.CSS_SELECTOR, "[name=access][value=token]").is_selected()
    press(browser, "Create")
    url = shown_url(browser)
    assert "Authorization: Bearer" in snippet(browser, "claude-code")
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
    soon = datetime.now(UTC) + timedelta(seconds=5)
    assert server.api.patch(path, json={"expires_at": soon.isoformat()}).status_code == 200
    wait_until(lambda: datetime.now(UTC) > soon)
    assert rpc.post(url, "tools/list", **caller).status_code == 404
    browser.refresh()
    assert browser.find_element(By.CSS_SELECTOR, ".title .state").text == "expired"
    assert is_absent(browser, By.LINK_TEXT, "Revoke")


def test_what_a_url_holds_back_is_ticked_and_stays(browser: Chrome, server: Server) -> None:
    browser.get(server.url)
    press(browser, "Demo Company")
    press(browser, "Create MCP server")
    field(browser, "name").send_keys("Careful")
    check(browser, "methods")
    check(browser, "tags", "tickets")
    check(browser, "confirm", "sends", "deletes")
    press(browser, "Create")
    assert "must name methods: read, write, custom, all" in browser.find_element(By.CSS_SELECTOR, "[role=alert]").text
    check(browser, "methods", "all")
    press(browser, "Create")
    url = shown_url(browser)
    held_back = [tool["name"] for tool in rpc.listed(url) if "confirmation" in tool["inputSchema"]["properties"]]
    assert "create_a_zoho_desk_ticket_comment" in held_back
    assert "update_a_zoho_desk_ticket_by_id" not in held_back
    browser.get(server.url)
    press(browser, "Demo Company")
    press(browser, "Careful")
    press(browser, "Settings")
    chosen = [box.get_attribute("value") for box in browser.find_elements(By.NAME, "confirm") if box.is_selected()]
    assert chosen == ["sends", "deletes"]


def test_the_preview_is_live_and_copying_works(browser: Chrome, server: Server) -> None:
    browser.get(server.url)
    press(browser, "Demo Company")
    press(browser, "Create MCP server")
    expected = len(Selection(("read",), ("tickets",)).names())
    check(browser, "methods", "read")
    check(browser, "tags", "tickets")
    summary = browser.find_element(By.CSS_SELECTOR, "[data-preview-summary]")
    WebDriverWait(browser, 30).until(lambda _: summary.text.startswith(f"{expected} tools, about "))
    field(browser, "more_methods").send_keys("nonsense")
    WebDriverWait(browser, 30).until(lambda _: summary.text == "unknown method nonsense")
    field(browser, "more_methods").clear()
    browser.find_element(By.XPATH, "//summary[.='Single tools, listing and limits']").click()
    browser.find_element(By.CSS_SELECTOR, "input[name=mode][value=discover]").click()
    WebDriverWait(browser, 30).until(lambda _: summary.text.startswith(f"{expected} tools to be found with 3 listed"))
    field(browser, "name").send_keys("Copied")
    press(browser, "Create")
    assert rpc.tools(shown_url(browser)) == {SEARCH, DESCRIBE, READ}
    button = browser.find_element(By.CSS_SELECTOR, "[data-copy=url]")
    button.click()
    WebDriverWait(browser, 30).until(lambda _: button.text in ("Copied", "Selected"))
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
        await_page(
            browser,
            lambda: f"{expected} tools" in browser.find_element(By.CSS_SELECTOR, "[data-preview-summary]").text,
            f"not {expected} tools",
        )
        field(browser, "name").send_keys(Keys.TAB)
        assert browser.switch_to.active_element.get_attribute("value") == "read"
        press(browser, "Create")
        await_heading(browser, "No script is ready")
