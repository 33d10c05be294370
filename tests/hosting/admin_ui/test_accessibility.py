"""axe-core finds nothing on any page, light and dark, on a desktop and on a phone."""

from __future__ import annotations

from typing import Any

import pytest
from axe_core_python.selenium import Axe

from tests.support.admin_pages import AdminPages
from tests.support.admin_ui import sign_in
from tests.support.browser import running_browser, show
from tests.support.server import Server

WORDS_OF_VIOLATIONS = {"resultTypes": ["violations"]}
"""All rules are applied, and each place is told where one is broken; to tell the others took most of the time."""


def faults(results: dict[str, Any]) -> list[str]:
    return [f"{rule['id']}: {node['html']}" for rule in results["violations"] for node in rule["nodes"]]


@pytest.fixture(scope="module", params=[1280, 390])
def found(request: pytest.FixtureRequest, server: Server, pages: AdminPages) -> dict[bool, dict[str, list[str]]]:
    """What axe finds, light and dark, page by page: each page is loaded once for a screen, and shown in both ways."""
    found: dict[bool, dict[str, list[str]]] = {False: {}, True: {}}
    with running_browser(width=request.param) as browser:
        sign_in(browser, server)
        for name in pages.visited(browser):
            for dark, of_pages in found.items():
                show(browser, dark=dark)
                assert browser.execute_script("return matchMedia('(prefers-color-scheme: dark)').matches") is dark
                results = Axe().run(browser, options=WORDS_OF_VIOLATIONS)
                assert len(results["passes"]) > 5, name
                of_pages[name] = faults(results)
    return found


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing(found: dict[bool, dict[str, list[str]]], *, dark: bool) -> None:
    assert len(found[dark]) > 10
    assert {name: lines for name, lines in found[dark].items() if lines} == {}


def test_axe_would_find_something(server: Server) -> None:
    with running_browser() as browser:
        browser.get(f"{server.url}/sign-in")
        browser.execute_script("document.documentElement.removeAttribute('lang')")
        assert faults(Axe().run(browser))
