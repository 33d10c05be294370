"""The form of a new MCP server: presets, tags by subject, the end in the browser's time, what clients can use."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait
from zoho_desk_mcp.server.hosting.admin.ui.tag_choices import subjects
from zoho_desk_mcp.server.selection import TAG_GROUPS, Selection, known_tags

from tests.support import rpc
from tests.support.admin_ui import await_heading, check, field, press, shown_url
from tests.support.server import Server
from tests.support.upstream import Upstream


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account(name="Forms of servers"))


@pytest.fixture
def form(browser: Chrome, server: Server, account: str) -> Chrome:
    browser.get(f"{server.url}/accounts/{account}/servers/new")
    return browser


def chosen(browser: Chrome, name: str) -> set[str]:
    return {box.get_attribute("value") or "" for box in browser.find_elements(By.NAME, name) if box.is_selected()}


def _has_tags(tags: set[str], browser: Chrome) -> bool:
    return chosen(browser, "tags") == tags


def newest(server: Server, account: str) -> dict[str, str]:
    found: dict[str, str] = server.api.get(f"/integrated-account/{account}/mcp").json()["data"][0]
    return found


def test_presets_fill_the_form(form: Chrome, server: Server, account: str) -> None:
    for preset, methods, tags in (("Agent", {"all"}, {"core"}), ("Everything", {"all"}, {"all"})):
        press(form, preset)
        WebDriverWait(form, 30).until(partial(_has_tags, tags))
        assert chosen(form, "methods") == methods
    press(form, "Read-only triage")
    WebDriverWait(form, 30).until(lambda browser: chosen(browser, "methods") == {"read"})
    field(form, "name").send_keys("Triage", Keys.ENTER)
    await_heading(form, "Triage is ready")
    assert rpc.tools(shown_url(form)) == Selection(("read",), ("core",)).names()


def test_a_url_ends_after_thirty_days_unless_one_chooses_otherwise(form: Chrome, server: Server, account: str) -> None:
    field(form, "name").send_keys("Ends", Keys.ENTER)
    await_heading(form, "Ends is ready")
    ends = datetime.fromisoformat(newest(server, account)["expires_at"])
    assert abs(ends - datetime.now(UTC) - timedelta(days=30)) < timedelta(hours=1)


def test_the_end_is_in_the_browsers_time(form: Chrome, server: Server, account: str) -> None:
    form.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": "America/New_York"})
    try:
        form.refresh()
        field(form, "name").send_keys("Local")
        script = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))"
        form.execute_script(script, field(form, "expires_at"), "2999-01-01T09:30")
        press(form, "Create")
        await_heading(form, "Local is ready")
        made = newest(server, account)
        assert made["expires_at"] == "2999-01-01T14:30:00.000Z"
        form.get(f"{server.url}/accounts/{account}/servers/{made['id']}/settings")
        assert field(form, "expires_at").get_attribute("value") == "2999-01-01T09:30"
        field(form, "name").send_keys("!", Keys.ENTER)
        await_heading(form, "Local!")
        assert newest(server, account)["expires_at"] == made["expires_at"]
    finally:
        form.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": ""})


def test_tags_are_found_chosen_and_taken_back(form: Chrome) -> None:
    search = form.find_element(By.CSS_SELECTOR, "[data-tag-search] input")
    search.send_keys("kb_cat")
    shown = [chip.text for chip in form.find_elements(By.CSS_SELECTOR, "[data-tags] .chip") if chip.is_displayed()]
    assert [text.split()[0] for text in shown] == ["kb_categories"]
    form.find_element(By.CSS_SELECTOR, "[name=tags][value=kb_categories]").click()
    assert chosen(form, "tags") == {"core", "kb_categories"}
    press(form, "kb_categories \N{MULTIPLICATION SIGN}")
    assert chosen(form, "tags") == {"core"}


def test_the_panel_says_what_the_tools_do(form: Chrome) -> None:
    press(form, "Agent")
    split = form.find_element(By.CSS_SELECTOR, "[data-preview-split]")
    WebDriverWait(form, 30).until(lambda _: "send" in split.text)
    search = form.find_element(By.CSS_SELECTOR, "[data-preview-search] input")
    search.send_keys("draft")
    shown = [item.text for item in form.find_elements(By.CSS_SELECTOR, "[data-preview-names] li") if item.text]
    assert shown
    assert all("draft" in text for text in shown)


def test_clients_that_cannot_send_a_token_are_named_and_not_shown(form: Chrome) -> None:
    field(form, "name").send_keys("Doubly")
    check(form, "access", "token")
    press(form, "Create")
    await_heading(form, "Doubly is ready")
    labels = [label.text for label in form.find_elements(By.CSS_SELECTOR, ".clients > label")]
    assert "Claude Code" in labels
    assert "ChatGPT" not in labels
    assert "Not shown: Claude (connector), ChatGPT" in form.find_element(By.TAG_NAME, "main").text


def test_each_tag_stands_under_one_subject() -> None:
    under = [tag.name for subject in subjects() for tag in subject.tags]
    assert sorted(under) == sorted(known_tags())
    assert set(under) > set(TAG_GROUPS)
    assert all(tag.count for subject in subjects() for tag in subject.tags)
