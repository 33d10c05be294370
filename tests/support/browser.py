"""Chromium, driven by Selenium."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

from tests.support.needs import chromium

WAIT = 20
"""So many seconds a look waits for what it looks for."""


@contextmanager
def running_browser(*, javascript: bool = True, width: int = 1200) -> Iterator[Chrome]:
    """A headless browser for the time of the context."""
    binary, driver = chromium()
    options = ChromeOptions()
    options.binary_location = binary
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if not javascript:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    browser = Chrome(options, Service(driver, env=os.environ | {"TZ": "UTC"}))  # wherever this machine is
    try:
        browser.set_page_load_timeout(60)
        browser.implicitly_wait(WAIT)
        browser.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600},
        )
        yield browser
    finally:
        browser.quit()


def show(browser: Chrome, *, dark: bool) -> None:
    """Show this page and those after it as to a person who prefers dark pages, or light ones."""
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})


def is_absent(browser: Chrome, by: str, value: str) -> bool:
    """Whether the page that is shown has nothing of this kind: told at once, where a look would wait for it."""
    browser.implicitly_wait(0)
    try:
        return not browser.find_elements(by, value)
    finally:
        browser.implicitly_wait(WAIT)
