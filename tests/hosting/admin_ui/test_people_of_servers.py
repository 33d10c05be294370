"""The form of an MCP server: what is asked with OAuth alone, who may agree to clients and as whom the tools act."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.support.admin_ui import await_heading, field, press
from tests.support.server import Server
from tests.support.upstream import Upstream


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account(name="People of servers"))


@pytest.fixture
def form(browser: Chrome, server: Server, account: str) -> Chrome:
    browser.get(f"{server.url}/accounts/{account}/servers/new")
    return browser


def choose(browser: Chrome, name: str, value: str) -> None:
    browser.find_element(By.CSS_SELECTOR, f"input[name={name}][value={value}]").click()


def test_people_are_asked_for_with_oauth_alone(form: Chrome, server: Server, account: str) -> None:
    people = form.find_element(By.NAME, "people")
    assert not people.is_displayed()
    choose(form, "access", "oauth")
    assert people.is_displayed()
    assert people.get_attribute("value") == "all"
    people.clear()
    people.send_keys("everyone")
    field(form, "name").send_keys("For some")
    press(form, "Create")
    fault = form.find_element(By.ID, "fault-people").text
    assert "must be all, role:admin" in fault
    people = form.find_element(By.NAME, "people")
    people.clear()
    people.send_keys("role:admin\ngroup:CN=Desk, OU=Acme")
    press(form, "Create")
    await_heading(form, "For some is ready")
    newest = server.api.get(f"/integrated-account/{account}/mcp").json()["data"][0]
    assert newest["config"]["people"] == ["role:admin", "group:CN=Desk, OU=Acme"]
    form.get(f"{server.url}/accounts/{account}/servers/{newest['id']}/settings")
    choose(form, "access", "url")
    assert not form.find_element(By.NAME, "people").is_displayed()
    press(form, "Save")
    assert "needs the access oauth" in form.find_element(By.ID, "fault-people").text
    assert form.find_element(By.NAME, "people").is_displayed()


def test_the_tools_may_act_as_the_caller_with_oauth_alone(form: Chrome, server: Server, account: str) -> None:
    as_caller = form.find_element(By.CSS_SELECTOR, "input[name=identity][value=caller]")
    assert not as_caller.is_displayed()
    choose(form, "access", "oauth")
    assert as_caller.is_displayed()
    as_caller.click()
    field(form, "name").send_keys("As oneself")
    press(form, "Create")
    await_heading(form, "As oneself is ready")
    newest = server.api.get(f"/integrated-account/{account}/mcp").json()["data"][0]
    assert newest["config"]["identity"] == "caller"
    form.get(f"{server.url}/accounts/{account}/servers/{newest['id']}")
    assert "the person who calls" in form.find_element(By.TAG_NAME, "main").text
    form.get(f"{server.url}/accounts/{account}/servers/{newest['id']}/settings")
    choose(form, "access", "token")
    press(form, "Save")
    assert "needs the access oauth" in form.find_element(By.ID, "fault-identity").text
    choose(form, "identity", "account")
    press(form, "Save")
    form.find_element(By.XPATH, "//*[@role='status'][.='Saved.']")
    assert server.api.get(f"/integrated-account/{account}/mcp/{newest['id']}").json()["access"] == "token"
