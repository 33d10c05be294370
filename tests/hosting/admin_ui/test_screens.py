"""The admin UI on screens of several sizes, light and dark: no page is wider than its screen."""

from __future__ import annotations

import base64
import os
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.support.admin_ui import (
    await_heading,
    await_text,
    field,
    press,
    sign_in,
)
from tests.support.browser import running_browser
from tests.support.server import Server


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1200, 390])
def test_it_fits_its_screen(server: Server, tmp_path: Path, *, dark: bool, width: int) -> None:
    """No page is wider than the screen. The screenshots go where ZOHO_DESK_MCP_SCREENSHOTS says, to be looked at."""
    folder = Path(os.environ.get("ZOHO_DESK_MCP_SCREENSHOTS", tmp_path))
    name = f"{'dark' if dark else 'light'}-{width}"
    with running_browser(dark=dark, width=width) as browser:
        browser.get(server.url)
        shoot(browser, folder / f"{name}-1-sign-in.png", width)
        sign_in(browser, server)
        shoot(browser, folder / f"{name}-2-accounts.png", width)
        press(browser, "Demo Company")
        await_text(browser, "MCP servers")
        shoot(browser, folder / f"{name}-3-servers.png", width)
        press(browser, "Create MCP server")
        await_text(browser, "Create MCP server")
        shoot(browser, folder / f"{name}-4-new.png", width)
        field(browser, "name").send_keys("A very long name " * 5)
        press(browser, "Create")
        await_text(browser, "Add it to a client")
        shoot(browser, folder / f"{name}-5-created.png", width)
        press(browser, "Done")
        browser.find_element(By.LINK_TEXT, "Triage agent").click()
        await_text(browser, "Latest calls")
        shoot(browser, folder / f"{name}-6-server.png", width)
        press(browser, "Settings")
        browser.find_element(By.XPATH, "//button[.='Save']")
        shoot(browser, folder / f"{name}-9-settings.png", width)
        press(browser, "Revoke")
        await_heading(browser, "Revoke Triage agent?")
        shoot(browser, folder / f"{name}-7-revoke.png", width)
        browser.get(f"{server.url}/accounts/new")
        shoot(browser, folder / f"{name}-8-connect.png", width)


def shoot(browser: Chrome, path: Path, width: int) -> None:
    size = browser.execute_script(
        "const e = document.documentElement; return [e.scrollWidth, innerWidth, e.scrollHeight]"
    )
    screen = min(size[1], width)  # a phone's window grows with what is in it
    assert size[0] <= screen, f"{path.name} is {size[0]} pixels wide, the screen {screen}"
    whole = {"clip": {"x": 0, "y": 0, "width": size[1], "height": size[2], "scale": 1}, "captureBeyondViewport": True}
    shot = browser.execute_cdp_cmd("Page.captureScreenshot", whole)
    path.write_bytes(base64.b64decode(shot["data"]))
