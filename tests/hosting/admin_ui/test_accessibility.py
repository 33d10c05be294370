"""axe-core finds nothing on any page, light and dark, on a desktop and on a phone."""

from __future__ import annotations

from typing import Any

import pytest
from axe_core_python.selenium import Axe

from tests.support import rpc
from tests.support.admin_ui import LIST, sign_in
from tests.support.browser import running_browser
from tests.support.server import Server
from tests.support.upstream import Upstream

READ = {"methods": ["read"], "tags": ["tickets"]}


@pytest.fixture(scope="module")
def paths(server: Server, upstream: Upstream) -> list[str]:
    """Every page, with something on it."""
    account = server.connect(upstream.account(name="Accessible", daily_credits=1000))
    made, ended = server.create(account, config=READ), server.create(account, config=READ)
    rpc.call(made["url"], LIST, {"limit": 1})
    server.api.delete(f"/integrated-account/{account}/mcp/{ended['id']}")
    own, one = f"/accounts/{account}", f"/accounts/{account}/servers/{made['id']}"
    pages = ["/", "/accounts/new", "/audit", "/api-tokens", "/sign-in", "/nothing", own, f"{own}/delete"]
    pages += [f"{own}/servers", f"{own}/servers?ended=1", f"{own}/servers/new", f"{own}/servers/{ended['id']}"]
    return [*pages, one, *(f"{one}/{page}" for page in ("settings", "rotate", "revoke"))]


def faults(results: dict[str, Any]) -> list[str]:
    return [f"{rule['id']}: {node['html']}" for rule in results["violations"] for node in rule["nodes"]]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing(server: Server, paths: list[str], *, dark: bool, width: int) -> None:
    found: dict[str, list[str]] = {}
    with running_browser(dark=dark, width=width) as browser:
        sign_in(browser, server)
        for path in paths:
            browser.get(f"{server.url}{path}")
            results = Axe().run(browser)
            assert len(results["passes"]) > 5, path
            found[path] = faults(results)
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_axe_would_find_something(server: Server) -> None:
    with running_browser() as browser:
        browser.get(f"{server.url}/sign-in")
        browser.execute_script("document.documentElement.removeAttribute('lang')")
        assert faults(Axe().run(browser))
