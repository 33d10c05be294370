"""The admin UI on screens of several sizes, light and dark: no page is wider than its screen."""

from __future__ import annotations

import base64
import os
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from tests.support.admin_pages import AdminPages
from tests.support.admin_ui import sign_in
from tests.support.browser import running_browser
from tests.support.server import Server


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1280, 390])
def test_it_fits_its_screen(server: Server, pages: AdminPages, tmp_path: Path, *, dark: bool, width: int) -> None:
    """No page is wider than the screen. The screenshots go where ZOHO_DESK_MCP_SCREENSHOTS says, to be looked at."""
    folder = Path(os.environ.get("ZOHO_DESK_MCP_SCREENSHOTS", tmp_path))
    with running_browser(dark=dark, width=width) as browser:
        sign_in(browser, server)
        wide = [
            name
            for name in pages.visited(browser)
            if not fits(browser, folder / f"{'dark' if dark else 'light'}-{width}-{name}.png", width)
        ]
    assert wide == []


def fits(browser: Chrome, path: Path, width: int) -> bool:
    """Whether the page is no wider than the screen. Takes a picture of all of it."""
    wide, inner, height = browser.execute_script(
        "const e = document.documentElement; return [e.scrollWidth, innerWidth, e.scrollHeight]"
    )
    whole = {"clip": {"x": 0, "y": 0, "width": inner, "height": height, "scale": 1}, "captureBeyondViewport": True}
    shot = browser.execute_cdp_cmd("Page.captureScreenshot", whole)
    path.write_bytes(base64.b64decode(shot["data"]))
    return bool(wide <= min(inner, width))  # a phone's window grows with what is in it
