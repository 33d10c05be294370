"""axe-core finds nothing on any page, light and dark, on a desktop and on a phone."""

from __future__ import annotations

from typing import Any

import pytest
from axe_core_python.selenium import Axe

from tests.support.admin_pages import AdminPages
from tests.support.admin_ui import sign_in
from tests.support.browser import running_browser
from tests.support.server import Server


def faults(results: dict[str, Any]) -> list[str]:
    return [f"{rule['id']}: {node['html']}" for rule in results["violations"] for node in rule["nodes"]]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing(server: Server, pages: AdminPages, *, dark: bool, width: int) -> None:
    found: dict[str, list[str]] = {}
    with running_browser(dark=dark, width=width) as browser:
        sign_in(browser, server)
        for name in pages.visited(browser):
            results = Axe().run(browser)
            assert len(results["passes"]) > 5, name
            found[name] = faults(results)
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_axe_would_find_something(server: Server) -> None:
    with running_browser() as browser:
        browser.get(f"{server.url}/sign-in")
        browser.execute_script("document.documentElement.removeAttribute('lang')")
        assert faults(Axe().run(browser))
