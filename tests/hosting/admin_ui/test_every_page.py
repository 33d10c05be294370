"""Every page, light and dark, on a desktop and on a phone: no wider than its screen, and axe-core finds nothing."""

from __future__ import annotations

import base64
import os
from pathlib import Path
from typing import Any

import pytest
from axe_core_python.selenium import Axe
from selenium.webdriver import Chrome

from tests.support.admin_pages import AdminPages
from tests.support.admin_ui import sign_in
from tests.support.browser import running_browser, show
from tests.support.server import Server

WORDS_OF_VIOLATIONS = {"resultTypes": ["violations"]}
"""All rules are applied, and each place is told where one is broken; to tell the others took most of the time."""
Looks = dict[tuple[str, bool], list[str]]
"""What is wrong with each page, light (False) and dark (True)."""


@pytest.fixture(scope="module", params=[1280, 390])
def looks(
    request: pytest.FixtureRequest, server: Server, pages: AdminPages, tmp_path_factory: pytest.TempPathFactory
) -> Looks:
    """Each page is loaded once for a screen, and shown in both ways.

    The pictures go where ZOHO_DESK_MCP_SCREENSHOTS says, to be looked at.
    """
    folder = Path(os.environ.get("ZOHO_DESK_MCP_SCREENSHOTS") or tmp_path_factory.mktemp("pictures"))
    looks: Looks = {}
    with running_browser(width=request.param) as browser:
        sign_in(browser, server)
        for name in pages.visited(browser):
            for dark in (False, True):
                show(browser, dark=dark)
                assert browser.execute_script("return matchMedia('(prefers-color-scheme: dark)').matches") is dark
                picture = folder / f"{'dark' if dark else 'light'}-{request.param}-{name}.png"
                looks[name, dark] = faults_of_axe(browser, name) + too_wide(browser, picture, request.param)
    return looks


@pytest.mark.parametrize("dark", [False, True])
def test_no_page_has_a_fault(looks: Looks, *, dark: bool) -> None:
    found = {name: faults for (name, is_dark), faults in looks.items() if is_dark is dark}
    assert len(found) > 10
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_axe_would_find_something(server: Server) -> None:
    with running_browser() as browser:
        browser.get(f"{server.url}/sign-in")
        browser.execute_script("document.documentElement.removeAttribute('lang')")
        assert faults_of_axe(browser, "sign-in")


def test_a_page_that_is_too_wide_would_be_found(server: Server, tmp_path: Path) -> None:
    with running_browser(width=390) as browser:
        browser.get(f"{server.url}/sign-in")
        browser.execute_script("document.body.style.minWidth = '1000px'")
        assert too_wide(browser, tmp_path / "wide.png", 390)


def faults_of_axe(browser: Chrome, page: str) -> list[str]:
    """Every place where the page breaks a rule of axe."""
    results: dict[str, Any] = Axe().run(browser, options=WORDS_OF_VIOLATIONS)
    assert len(results["passes"]) > 5, page
    return [f"{rule['id']}: {node['html']}" for rule in results["violations"] for node in rule["nodes"]]


def too_wide(browser: Chrome, picture: Path, width: int) -> list[str]:
    """Its width, where the page is wider than the screen. Takes a picture of all of it."""
    wide, inner, height = browser.execute_script(
        "const e = document.documentElement; return [e.scrollWidth, innerWidth, e.scrollHeight]"
    )
    whole = {"clip": {"x": 0, "y": 0, "width": inner, "height": height, "scale": 1}, "captureBeyondViewport": True}
    shot = browser.execute_cdp_cmd("Page.captureScreenshot", whole)
    picture.write_bytes(base64.b64decode(shot["data"]))
    return [] if wide <= min(inner, width) else [f"{wide} wide"]  # a phone's window grows with what is in it
