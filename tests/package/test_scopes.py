"""The scopes that tools need, asked for and printed."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from zoho_desk_mcp.scopes import missing_scopes, needed_scopes
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.selection import Selection

from tests.support.processes import Machine, consent_address
from tests.support.sign_in import TICKETS


def test_the_consent_page_asks_for_the_scopes_of_the_chosen_tools(machine: Machine) -> None:
    process = machine.start("auth", "login", "--no-browser", "--port", "0", *TICKETS)
    address = consent_address(process)
    process.kill()
    process.communicate()
    query = parse_qs(urlsplit(address).query)
    expected = needed_scopes(Selection(methods=("read",), tags=("tickets",)).names())
    assert query["scope"][0].split(",") == expected
    assert "Desk.tickets.READ" in expected
    assert "Desk.basic.READ" in expected
    assert not [scope for scope in expected if not scope.endswith(".READ")]
    assert query["access_type"] == ["offline"]
    assert query["code_challenge_method"] == ["S256"]
    assert len(query["state"][0]) >= 32


def test_scopes_are_printed_as_a_self_client_takes_them(machine: Machine) -> None:
    printed = machine.run("auth", "scopes", *TICKETS).stdout
    assert printed == ",".join(needed_scopes(Selection(methods=("read",), tags=("tickets",)).names())) + "\n"


def test_looked_up_names_need_the_scopes_of_the_look_up() -> None:
    reply = "create_a_zoho_desk_email_reply"
    assert "Desk.settings.READ" not in TOOLS[reply].scopes
    assert {"Desk.settings.READ", "Desk.tickets.READ"} <= set(needed_scopes([reply]))
    assert "Desk.agents.READ" not in needed_scopes([reply])
    assert "Desk.agents.READ" in needed_scopes(["update_a_zoho_desk_ticket_by_id"])


def test_all_stands_for_each_scope_of_its_module() -> None:
    assert missing_scopes(["Desk.tickets.READ", "Desk.contacts.READ"], ["Desk.tickets.ALL"]) == ["Desk.contacts.READ"]
