"""Every page of the admin UI, with something on it: for tests that look at all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlencode

from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By

from tests.support import rpc
from tests.support.admin_ui import LIST, await_heading, await_text, check, field, press
from tests.support.oauth import Client, Person, query_of
from tests.support.people import COOKIE, signed_in_person
from tests.support.server import Server, Site
from tests.support.upstream import Upstream

READ = {"methods": ["read"], "tags": ["tickets"]}
ALL = {"methods": ["all"], "tags": ["tickets"], "pinned": {"departmentId": "1"}, "confirm": ["sends", "deletes"]}
LONG = "A name that is about as long as a name may be, " * 2
UPDATE = "update_a_zoho_desk_ticket_by_id"
CREATED = "Add it to a client"


@dataclass(frozen=True)
class AdminPages:
    """Name of a page -> its path; and those that only a form leads to -> how one gets there."""

    server: Server
    paths: Mapping[str, str]
    steps: Mapping[str, Callable[[Chrome], None]]

    def visited(self, browser: Chrome) -> Iterator[str]:
        """The name of each page, when the browser shows it. An administrator has signed in there."""
        for name, path in self.paths.items():
            browser.get(f"{self.server.url}{path}")
            yield name
        for name, go in self.steps.items():
            go(browser)
            yield name


def admin_pages(server: Server, site: Site, upstream: Upstream) -> AdminPages:
    """All pages, of an account with MCP servers, calls, clients and people."""
    account = server.connect(upstream.account(name=LONG[:100], daily_credits=1000))
    made, ended = server.create(account, name=LONG[:100], config=ALL), server.create(account, config=READ)
    agreed = server.create(account, name="By OAuth", config=READ, access="oauth")
    caller = server.create(account, name="As oneself", config={**READ, "identity": "caller"}, access="oauth")
    both = server.create(account, name="Both", config={**READ, "networks": ["127.0.0.0/8"]}, access="token")
    for limit in (1, "x"):
        rpc.call(made["url"], LIST, {"limit": limit})
    server.api.delete(f"/integrated-account/{account}/mcp/{ended['id']}")
    client = Client(server, agreed["url"])
    client.tokens(Person(server, site.api_token("caller")))
    person, _ = signed_in_person(site, "Petra", "viewer")
    token = server.api.get("/api-token").json()["data"][-1]["id"]
    own = f"/accounts/{account}"
    one, oauth = f"{own}/servers/{made['id']}", f"{own}/servers/{agreed['id']}"
    paths = {
        "accounts": "/",
        "account-new": "/accounts/new",
        "account": own,
        "account-delete": f"{own}/delete",
        "servers": f"{own}/servers",
        "servers-ended": f"{own}/servers?ended=1",
        "server-new": f"{own}/servers/new",
        "server": one,
        "server-month": f"{one}?period=30d",
        "server-oauth": oauth,
        "server-ended": f"{own}/servers/{ended['id']}",
        "server-connect": f"{one}/connect",
        "server-connect-oauth": f"{oauth}/connect",
        "server-connect-token": f"{own}/servers/{both['id']}/connect",
        "server-try": f"{one}/try",
        "server-try-form": f"{one}/try?tool={UPDATE}",
        "server-settings": f"{one}/settings",
        "server-rotate": f"{one}/rotate",
        "server-revoke": f"{one}/revoke",
        "server-settings-oauth": f"{own}/servers/{caller['id']}/settings",
        "consent": client.address(),
        "consent-caller": Client(server, caller["url"]).address(),
        "api-tokens": "/api-tokens",
        "api-token-revoke": f"/api-tokens/{token}/revoke",
        "people": "/people",
        "person-remove": f"/people/{person}/remove",
        "audit": "/audit",
        "audit-account": f"/audit?account_id={account}",
        "nothing": "/nothing",
        "sign-in": "/sign-in",
    }
    steps = {
        "server-wrong": partial(_send_wrong, f"{server.url}{own}/servers/new"),
        "server-created": partial(_create, f"{server.url}{own}/servers/new"),
        "server-try-result": partial(_try_reading, f"{server.url}{oauth}/try?tool={LIST}"),
        "server-try-failed": partial(_try_wrongly, f"{server.url}{one}/try?tool={LIST}"),
        "form-kept": partial(_send_late, server, f"{server.url}{own}/servers/new"),
        "server-try-confirm": partial(_try_changing, f"{server.url}{one}/try?tool={UPDATE}"),
    }
    steps["consent-refused"] = partial(_be_refused, server.url, paths["consent-caller"])
    return AdminPages(server, paths, steps)


def _send_wrong(url: str, browser: Chrome) -> None:
    browser.get(url)
    field(browser, "name").send_keys("Wrong")
    check(browser, "methods")
    press(browser, "Create")
    browser.find_element(By.CSS_SELECTOR, "[role=alert]")


def _create(url: str, browser: Chrome) -> None:
    browser.get(url)
    field(browser, "name").send_keys(LONG[:100])
    press(browser, "Create")
    await_text(browser, CREATED)


def _send_late(server: Server, url: str, browser: Chrome) -> None:
    browser.get(url)
    field(browser, "name").send_keys("Late")
    browser.add_cookie({"name": COOKIE, "value": "ended"})
    press(browser, "Create")
    field(browser, "token").send_keys(server.token, Keys.ENTER)
    await_heading(browser, "Send the form again?")


def _try_reading(url: str, browser: Chrome) -> None:
    browser.get(url)
    field(browser, "arg.limit").send_keys("2")
    press(browser, "Run it")
    browser.find_element(By.ID, "result")


def _try_wrongly(url: str, browser: Chrome) -> None:
    browser.get(url)
    field(browser, "arg.limit").send_keys("many")
    press(browser, "Run it")
    browser.find_element(By.ID, "result")


def _try_changing(url: str, browser: Chrome) -> None:
    browser.get(url)
    field(browser, "arg.ticketId").send_keys("#101")
    field(browser, "arg.subject").send_keys("Another subject")
    press(browser, "Show what it would do")
    browser.find_element(By.XPATH, "//h2[starts-with(., 'Run ')]")


def _be_refused(url: str, consent: str, browser: Chrome) -> None:
    """Come back from the vendor's page with a code that it does not know."""
    browser.get(url + consent)
    press(browser, "Allow")
    await_heading(browser, "An application asks to use the sandbox")
    state = query_of(browser.current_url)["state"]
    browser.get(f"{url}/oauth/callback?{urlencode({'state': state, 'code': 'none'})}")
    await_heading(browser, "You could not be connected")
