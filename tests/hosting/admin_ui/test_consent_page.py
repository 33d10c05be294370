"""The page of consent in a browser: from a link of another site, and back to the client."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.support import rpc
from tests.support.admin_ui import await_heading, press
from tests.support.oauth import Client, query_of
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream


@contextmanager
def client_site(page: str) -> Iterator[int]:
    """The port of a site that shows this page everywhere."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()


def test_a_person_who_comes_from_a_client_agrees_and_is_sent_back(
    browser: Chrome, server: Server, upstream: Upstream
) -> None:
    account = server.connect(upstream.account(name="Asked"))
    made = server.create(account, name="By OAuth", config={"methods": ["read"], "tags": ["tickets"]}, access="oauth")
    client = Client(server, made["url"])
    with client_site("Back at the client") as port:
        client.redirect_uri = f"http://127.0.0.1:{port}/callback"
        link = f"<main><a href='{server.url}{client.address().replace('&', '&amp;')}'>Connect</a></main>"
        with client_site(link) as elsewhere:
            browser.get(f"http://localhost:{elsewhere}/")
            press(browser, "Connect")
            await_heading(browser, "Allow Agent of Ann?")
            text = browser.find_element(By.TAG_NAME, "main").text
            for shown in ("By OAuth", "Asked", "a program on your computer", "read"):
                assert shown in text
            press(browser, "Allow")
            wait_until(lambda: "/callback?" in browser.current_url)
            code = query_of(browser.current_url)["code"]
    tokens = client.exchange(code).json()
    assert rpc.tools(made["url"], Authorization=f"Bearer {tokens['access_token']}")
    browser.get(f"{server.url}/accounts/{account}/servers/{made['id']}")
    assert made["url"] in browser.find_element(By.ID, "url").text
    browser.find_element(By.XPATH, '//button[starts-with(normalize-space(), "End the access")]').click()
    wait_until(lambda: "Nobody has agreed to a client yet." in browser.page_source)
    assert rpc.post(made["url"], "tools/list", Authorization=f"Bearer {tokens['access_token']}").status_code == 401


def test_a_person_who_is_to_be_acted_for_agrees_at_the_vendor_too(
    browser: Chrome, sqlite_site: Site, server: Server, upstream: Upstream
) -> None:
    """The vendor is another site to the browser: it leads back without the session's cookie."""
    account = server.connect(upstream.account(name="Own permissions"))
    config = {"methods": ["read"], "tags": ["tickets"], "identity": "caller"}
    made = server.create(account, name="As oneself", config=config, access="oauth")
    elsewhere = upstream.url.replace("127.0.0.1", "localhost")
    with (
        running_server(sqlite_site, token=server.token, ZOHO_DESK_ACCOUNTS_URL=elsewhere) as away,
        client_site("Back at the client") as port,
    ):
        client = Client(away, made["url"].replace(server.url, away.url))
        client.redirect_uri = f"http://127.0.0.1:{port}/callback"
        browser.get(away.url + client.address())
        await_heading(browser, "Allow Agent of Ann?")
        assert "with your own permissions there" in browser.find_element(By.TAG_NAME, "main").text
        press(browser, "Allow")
        await_heading(browser, "An application asks to use the sandbox")
        assert browser.current_url.startswith(elsewhere)
        browser.find_element(By.CSS_SELECTOR, "button[value=accept]").click()
        wait_until(lambda: "/callback?" in browser.current_url and "code=" in browser.current_url)
        tokens = client.exchange(query_of(browser.current_url)["code"]).json()
        bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
        result = rpc.call(client.resource, "list_all_zoho_desk_tickets", {"limit": 1}, **bearer)["result"]
        assert not result.get("isError"), result
        browser.get(away.url + client.address())
        await_heading(browser, "Allow Agent of Ann?")
        press(browser, "Allow")
        wait_until(lambda: f":{port}/callback?" in browser.current_url)
