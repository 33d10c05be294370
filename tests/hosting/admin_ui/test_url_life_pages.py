"""Pausing, replacing and revoking a URL on the pages, and what the audit log says of it."""

from __future__ import annotations

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.support import rpc
from tests.support.admin_ui import await_heading, await_page, await_text, create_server, press, shown_url, texts
from tests.support.server import Server


def test_a_url_is_paused_replaced_and_revoked(browser: Chrome, server: Server) -> None:
    browser.get(server.url)
    press(browser, "Demo Company")
    press(browser, "MCP servers")
    url = create_server(browser, "Passed round")
    press(browser, "Done")
    press(browser, "Passed round")
    press(browser, "Pause")
    await_state(browser, "paused")
    assert rpc.post(url, "tools/list").status_code == 403
    press(browser, "Resume")
    await_state(browser, "live")
    assert url.rpartition("/")[2][:8] in browser.find_element(By.CSS_SELECTOR, "dl.facts").text

    press(browser, "New URL")
    browser.find_element(By.CSS_SELECTOR, "[name=overlap_seconds][value='3600']").click()
    press(browser, "Replace it")
    await_heading(browser, "Passed round is ready")
    replaced = shown_url(browser)
    assert replaced != url
    assert [rpc.post(each, "tools/list").status_code for each in (url, replaced)] == [200, 200]

    press(browser, "Done")
    press(browser, "Passed round")
    press(browser, "Revoke")
    press(browser, "Revoke it")
    await_text(browser, "MCP servers")  # a browser says that it has pressed before the server has heard of it
    assert rpc.post(replaced, "tools/list").status_code == 404
    assert "Passed round" not in browser.find_element(By.TAG_NAME, "main").text
    press(browser, "Ended")
    press(browser, "Passed round")
    await_state(browser, "revoked")
    assert "test admin" in browser.find_element(By.CSS_SELECTOR, "dl.facts").text

    browser.find_element(By.LINK_TEXT, "Audit log").click()
    await_heading(browser, "Audit log")
    actions = [cell.text for cell in browser.find_elements(By.CSS_SELECTOR, "td code")]
    done = ("revoked", "rotated", "resumed", "paused", "created")
    assert actions[: len(done)] == [f"mcp_server.{each}" for each in done]


def await_state(browser: Chrome, state: str) -> None:
    """The page that says so has come."""
    await_page(browser, lambda: texts(browser, ".title .state") == [state], f"not {state}")
