"""The admin UI in a browser: what a person does in it."""

from __future__ import annotations

from collections.abc import Callable

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait
from zoho_desk_mcp.sandbox import credentials

from tests.support.server import Server

LIST = "list_all_zoho_desk_tickets"


def sign_in(browser: Chrome, server: Server) -> None:
    browser.get(server.url)
    field(browser, "token").send_keys(server.token, Keys.ENTER)
    await_heading(browser, "Accounts")


def field(browser: Chrome, name: str):  # type: ignore[no-untyped-def]
    return browser.find_element(By.NAME, name)


def texts(browser: Chrome, selector: str) -> list[str]:
    """The texts of elements, once there are any, all read at once: one by one, the page may go in between."""
    browser.find_element(By.CSS_SELECTOR, selector)
    found: list[str] = browser.execute_script(
        "return [...document.querySelectorAll(arguments[0])].map(each => each.innerText)", selector
    )
    return found


def await_page(browser: Chrome, has_come: Callable[[], bool], told: str) -> None:
    """The page of which this is true has come. While one goes, the driver raises errors of many kinds for its parts."""
    waiting = WebDriverWait(browser, 30, ignored_exceptions=[WebDriverException])
    waiting.until(lambda _: has_come(), told)


def await_heading(browser: Chrome, text: str) -> None:
    """The page with this heading has come."""
    await_page(
        browser,
        lambda: [found.text for found in browser.find_elements(By.TAG_NAME, "h1")] == [text],
        f"no heading {text}",
    )


def await_text(browser: Chrome, text: str) -> None:
    """A second-level heading of the page that comes."""
    browser.find_element(By.XPATH, f"//*[self::h2 or self::h3][.='{text}']")


def press(browser: Chrome, text: str) -> None:
    browser.find_element(By.XPATH, f'//main//*[self::a or self::button][normalize-space()="{text}"]').click()


def fill_account(browser: Chrome, name: str) -> None:
    field(browser, "name").send_keys(name)
    Select(field(browser, "data_center")).select_by_visible_text("eu")
    field(browser, "client_id").send_keys(credentials.CLIENT_ID)
    field(browser, "client_secret").send_keys(credentials.CLIENT_SECRET)


def check(browser: Chrome, name: str, *values: str) -> None:
    for box in browser.find_elements(By.NAME, name):
        if box.is_selected() != (box.get_attribute("value") in values):
            if not box.is_displayed():
                box.find_element(By.XPATH, "ancestor::details/summary").click()
            box.click()


def create_server(browser: Chrome, name: str) -> str:
    """The URL of a server that may read tickets."""
    press(browser, "Create MCP server")
    field(browser, "name").send_keys(name)
    check(browser, "methods", "read")
    check(browser, "tags", "tickets")
    press(browser, "Create")
    return shown_url(browser)


def shown_url(browser: Chrome) -> str:
    """The URL on the page that shows it once. It is hidden there until one asks for it."""
    place = browser.find_element(By.ID, "url")
    assert place.text.endswith("…")
    press(browser, "Reveal")
    assert not place.text.endswith("…")
    return place.text


def refused_by_policy(browser: Chrome) -> list[str]:
    entries = browser.get_log("browser")  # type: ignore[no-untyped-call]  # selenium gives this method no types
    return [entry["message"] for entry in entries if "Content Security Policy" in entry["message"]]
