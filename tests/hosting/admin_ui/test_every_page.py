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

VIOLATIONS = {"resultTypes": ["violations"]}
"""All rules are applied, and each place is told where one is broken; to tell the others took most of the time."""
OF_COLORS = {**VIOLATIONS, "runOnly": {"type": "rule", "values": ["color-contrast"]}}
"""The rules for which dark pages can be others than light ones."""


@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_has_a_fault(server: Server, pages: AdminPages, width: int) -> None:
    """Each page is loaded once for a screen, and shown in both ways.

    Where ZOHO_DESK_MCP_SCREENSHOTS names a folder, pictures go there, to be looked at.
    """
    folder = os.environ.get("ZOHO_DESK_MCP_SCREENSHOTS")
    faults: dict[str, list[str]] = {}
    with running_browser(width=width) as browser:
        sign_in(browser, server)
        for name in pages.visited(browser):
            for shade in ("light", "dark"):
                show(browser, dark=shade == "dark")
                is_dark = browser.execute_script("return matchMedia('(prefers-color-scheme: dark)').matches")
                assert is_dark is (shade == "dark")
                if folder:
                    take_picture(browser, Path(folder) / f"{shade}-{width}-{name}.png")
                found = faults_of_axe(browser, name, OF_COLORS if is_dark else VIOLATIONS)
                faults[f"{name}, {shade}"] = found + too_wide(browser, width)
    assert len(faults) > 20
    assert {name: found for name, found in faults.items() if found} == {}


def test_axe_would_find_something(server: Server) -> None:
    with running_browser() as browser:
        browser.get(f"{server.url}/sign-in")
        browser.execute_script("document.documentElement.removeAttribute('lang')")
        assert faults_of_axe(browser, "sign-in", VIOLATIONS)
        assert not faults_of_axe(browser, "sign-in", OF_COLORS)
        browser.execute_script("document.querySelector('label').style.color = '#eee'")
        show(browser, dark=False)
        assert faults_of_axe(browser, "sign-in", OF_COLORS)


def test_a_page_that_is_too_wide_would_be_found(server: Server, tmp_path: Path) -> None:
    with running_browser(width=390) as browser:
        browser.get(f"{server.url}/sign-in")
        browser.execute_script("document.body.style.minWidth = '1000px'")
        assert too_wide(browser, 390)
        take_picture(browser, tmp_path / "wide.png")
        assert (tmp_path / "wide.png").stat().st_size > 1000


def faults_of_axe(browser: Chrome, page: str, options: dict[str, Any]) -> list[str]:
    """Every place where the page breaks a rule of axe."""
    results: dict[str, Any] = Axe().run(browser, options=options)
    assert results["passes"] or results["violations"], page
    assert options is OF_COLORS or len(results["passes"]) > 5, page
    return [f"{rule['id']}: {node['html']}" for rule in results["violations"] for node in rule["nodes"]]


def too_wide(browser: Chrome, width: int) -> list[str]:
    """Its width, where the page is wider than the screen."""
    wide, inner = browser.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
    return [] if wide <= min(inner, width) else [f"{wide} wide"]  # a phone's window grows with what is in it


def take_picture(browser: Chrome, path: Path) -> None:
    """Write a picture of all of the page."""
    inner, height = browser.execute_script("return [innerWidth, document.documentElement.scrollHeight]")
    whole = {"clip": {"x": 0, "y": 0, "width": inner, "height": height, "scale": 1}, "captureBeyondViewport": True}
    shot = browser.execute_cdp_cmd("Page.captureScreenshot", whole)
    path.write_bytes(base64.b64decode(shot["data"]))
