"""How a client is connected to an MCP server that was made before: its token is not known any more."""

from __future__ import annotations

import base64
import json
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from zoho_desk_mcp.server.hosting.admin.ui.client_snippets import PLACEHOLDER, snippets
from zoho_desk_mcp.server.hosting.storage.access import Access
from zoho_desk_mcp.server.selection import Selection

from tests.support import rpc
from tests.support.admin_ui import await_text, press
from tests.support.browser import is_absent
from tests.support.server import Server
from tests.support.upstream import Upstream

READ = {"methods": ["read"], "tags": ["tickets"]}


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account(name="Clients", refresh_token=upstream.new_refresh_token()))


def open_page(browser: Chrome, server: Server, account: str, id: str) -> str:
    browser.get(f"{server.url}/accounts/{account}/servers/{id}")
    press(browser, "Connect")
    await_text(browser, "Add it to a client")
    return browser.find_element(By.TAG_NAME, "main").text


def snippet(browser: Chrome, client: str) -> str:
    browser.find_element(By.CSS_SELECTOR, f"label[for=client-{client}]").click()
    return browser.find_element(By.ID, f"snippet-{client}").text


def test_a_placeholder_stands_where_the_token_was(browser: Chrome, server: Server, account: str) -> None:
    made = server.create(account, name="Made before", config={**READ, "networks": ["127.0.0.0/8"]})
    token = made["url"].rpartition("/")[2]
    text = open_page(browser, server, account, made["id"])
    assert token not in browser.page_source
    assert token[:8] in text
    assert "called from 127.0.0.0/8 only" in text
    url = json.loads(snippet(browser, "cursor"))["mcpServers"]["desk"]["url"]
    assert url == f"{server.url}/mcp/{PLACEHOLDER}"
    assert rpc.tools(url.replace(PLACEHOLDER, token))
    assert "Not shown: Claude (connector), ChatGPT. They call from the internet" in text


def test_the_url_of_oauth_is_shown_whole(browser: Chrome, server: Server, account: str) -> None:
    made = server.create(account, name="By OAuth", config=READ, access="oauth")
    open_page(browser, server, account, made["id"])
    assert browser.find_element(By.ID, "url").text == made["url"]
    assert made["url"] in snippet(browser, "claude-code")
    snippet(browser, "cursor")
    link = browser.find_element(By.LINK_TEXT, "Add to Cursor").get_attribute("href")
    assert json.loads(base64.b64decode(parse_qs(urlsplit(str(link)).query)["config"][0])) == {"url": made["url"]}


def test_an_api_token_is_asked_for_beside_the_url(browser: Chrome, server: Server, account: str) -> None:
    made = server.create(account, name="Both", config=READ, access="token")
    assert "They cannot send an API token" in open_page(browser, server, account, made["id"])
    assert json.loads(snippet(browser, "vscode"))["servers"]["desk"]["headers"]
    server.api.delete(f"/integrated-account/{account}/mcp/{made['id']}")
    browser.get(f"{server.url}/accounts/{account}/servers/{made['id']}")
    assert is_absent(browser, By.XPATH, "//nav//a[.='Connect']")


@pytest.mark.parametrize(
    ("url", "access", "is_shown"),
    [
        ("https://mcp.example.com/mcp/x", "url", True),
        ("https://mcp.example.com/mcp/x", "oauth", True),
        ("https://mcp.example.com/mcp/x", "token", False),
        ("http://mcp.example.com/mcp/x", "oauth", False),
        ("https://localhost/mcp/x", "url", False),
    ],
)
def test_connectors_of_the_internet_are_shown_where_they_reach_the_url(
    url: str, access: Access, is_shown: bool
) -> None:
    found = snippets(url, access, ())
    assert ("chatgpt" in [each.id for each in found.usable]) == is_shown
    assert bool(found.not_shown) != is_shown
    assert {"claude-code", "claude-desktop", "cursor", "vscode"} <= {each.id for each in found.usable}


def links(url: str, access: Access) -> dict[str, str]:
    """Client -> the link that adds the URL to it."""
    return {each.id: each.link for each in snippets(url, access, ()).usable if each.link is not None}


@pytest.mark.parametrize("access", ["url", "token"])
def test_a_url_that_is_a_secret_is_in_no_link(access: Access) -> None:
    assert links("https://mcp.example.com/mcp/secret", access) == {}
    asked = links(f"https://mcp.example.com/mcp/{PLACEHOLDER}", access)
    assert set(asked) == {"cursor", "vscode"}
    told = json.loads(unquote(asked["vscode"].partition("?")[2]))
    assert told["url"] == "https://mcp.example.com/mcp/${input:your_url_token}"
    wanted = {"your_url_token"} | ({"your_api_token"} if access == "token" else set())
    assert {each["id"] for each in told["inputs"] if each["password"]} == wanted


def test_a_url_for_oauth_is_in_its_links() -> None:
    asked = links("https://mcp.example.com/mcp/mcp_1", "oauth")
    told = {"name": "desk", "type": "http", "url": "https://mcp.example.com/mcp/mcp_1"}
    assert json.loads(unquote(asked["vscode"].partition("?")[2])) == told


@pytest.mark.parametrize(
    ("tags", "is_ready"), [(("core",), False), (("chatgpt",), True), (("core", "chatgpt"), True), (("all",), False)]
)
def test_developer_mode_is_only_asked_for_where_chatgpt_needs_it(tags: tuple[str, ...], *, is_ready: bool) -> None:
    found = snippets("https://mcp.example.com/mcp/x", "url", Selection(tags=tags).names())
    (where,) = [each.where for each in found.usable if each.id == "chatgpt"]
    assert ("Developer mode" in where) != is_ready
    assert "Create: paste the URL, no authentication." in where
