"""Other names of arguments: what models call them reaches the argument that they mean."""

from __future__ import annotations

from typing import Any

import pytest
from zoho_desk_mcp.server.arguments.understand import names_of, understood
from zoho_desk_mcp.server.catalog import load_tool
from zoho_desk_mcp.server.registry import TOOLS

TICKET = "4000000000000000001"
CORE = sorted(name for name, tool in TOOLS.items() if tool.core)


@pytest.mark.parametrize(
    ("tool", "given", "meant"),
    [
        ("zoho_desk_tickets_merge", {"ticketId": TICKET, "ticketIds": ["2"]}, {"ticketId": TICKET, "ids": ["2"]}),
        ("zoho_desk_tickets_close_many", {"ticketIds": ["2"]}, {"ids": ["2"]}),
        ("create_a_zoho_desk_email_reply", {"id": "1", "body": "Hi", "status": "Closed"}, {"ticketStatus": "Closed"}),
        ("create_a_zoho_desk_email_reply", {"ticket": "1", "message": "Hi"}, {"ticketId": "1", "content": "Hi"}),
        ("create_a_zoho_desk_ticket_comment", {"ticketId": "1", "comment": "Hi"}, {"content": "Hi"}),
        ("create_a_zoho_desk_ticket_time_entry", {"ticketId": "1", "note": "Called"}, {"description": "Called"}),
        ("list_all_zoho_desk_tickets_search", {"query": "refund"}, {"text": "refund"}),
        ("list_all_zoho_desk_contacts_search", {"name": "Jane Doe"}, {"fullName": "Jane Doe"}),
        ("list_all_zoho_desk_accounts_search", {"name": "Acme"}, {"accountName": "Acme"}),
        ("delete_a_zoho_desk_spam_ticket_by_id", {"ids": ["2"]}, {"ticketIds": ["2"]}),
        ("zoho_desk_ticket_drafts_send", {"ticketId": "1", "threadId": "2"}, {"draftThreadId": "2"}),
        ("get_single_zoho_desk_ticket_by_id", {"ticketNumber": 113}, {"ticketId": 113}),
        ("zoho_desk_tickets_brief", {"number": "113"}, {"ticketId": "113"}),
        ("zoho_desk_tickets_update_several", {"ticketNumbers": ["113"]}, {"tickets": ["113"]}),
    ],
)
def test_what_a_model_calls_an_argument_is_understood(tool: str, given: dict[str, Any], meant: dict[str, Any]) -> None:
    found = understood(load_tool(tool).Input, given, reads=TOOLS[tool].reads)
    assert {name: found.get(name) for name in meant} == meant
    assert len(found) == len(given)


@pytest.mark.parametrize("name", CORE)
def test_every_other_name_of_a_core_tool_leads_to_an_argument_of_it(name: str) -> None:
    model = load_tool(name).Input
    own = {info.alias or attribute for attribute, info in model.model_fields.items()}
    others = names_of(model)
    assert set(others.values()) <= own
    assert not set(others) & own
