"""What clients and models really send is understood: forms and names of arguments, never their meaning."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, ValidationError
from zoho_desk_mcp.server.arguments.forms import MAX_ITEMS, Form, forms_of
from zoho_desk_mcp.server.arguments.repair import repaired
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, TimeRange, ToolInput


class Address(ToolInput):
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    lines: ListOf[str] | None = None


class Input(ToolInput):
    ticket_id: Annotated[Id, Field(alias="ticketId")]
    status: ListOf[str] | None = None
    priority: Literal["High", "Low"] | None = None
    level: Literal["1", "2"] | None = None
    levels: ListOf[Literal["High", "Low"]] | None = None
    rank: Literal[1, 2] | None = None
    subject: str | None = None
    assignee_id: Annotated[ListOf[NameOrId] | None, Field(alias="assigneeId")] = None
    created: TimeRange | None = None
    cf: dict[str, Any] | None = None
    address: Address | None = None
    addresses: ListOf[Address] | None = None
    urgent: bool | None = None
    minutes: int | None = None


FORMS = forms_of(Input)
NAMES = {"body": "subject", "ticketIds": "ticketId"}


def repair(**arguments: Any) -> dict[str, Any]:
    return repaired(FORMS, arguments, NAMES)


def test_forms_are_read_from_the_model() -> None:
    assert FORMS["status"] == Form("list", item=Form("text"))
    assert FORMS["priority"] == Form("text", enum=("High", "Low"))
    assert FORMS["rank"] == Form("number", enum=(1, 2))
    assert FORMS["created"].kind == "time_range"
    assert FORMS["cf"].kind == "map"
    assert FORMS["address"].fields["zipCode"].kind == "text"
    assert FORMS["addresses"].item == FORMS["address"]
    assert (FORMS["urgent"].kind, FORMS["minutes"].kind) == ("boolean", "number")


@pytest.mark.parametrize(
    ("given_", "meant"),
    [
        ({"minutes": "#5"}, {"minutes": "5"}),
        ({"subject": "#5"}, {"subject": "#5"}),
        ({"status": '["Open"]'}, {"status": ["Open"]}),
        ({"status": '["Open", "On Hold"]'}, {"status": ["Open", "On Hold"]}),
        ({"status": "Open, On Hold"}, {"status": ["Open", "On Hold"]}),
        ({"status": ["Open", None]}, {"status": ["Open"]}),
        ({"cf": '{"cf_plan": "gold"}'}, {"cf": {"cf_plan": "gold"}}),
        ({"cf": "{broken"}, {"cf": "{broken"}),
        ({"address": '{"zip_code": "10115", "lines": "a"}'}, {"address": {"zipCode": "10115", "lines": ["a"]}}),
        ({"addresses": {"zipCode": "1"}}, {"addresses": [{"zipCode": "1"}]}),
        ({"address": {"zip_code": None}}, {"address": {}}),
        ({"ticketId": ["4000000000001"]}, {"ticketId": "4000000000001"}),
        ({"ticketId": '["4000000000001"]'}, {"ticketId": "4000000000001"}),
        ({"ticketId": ["1", "2"]}, {"ticketId": ["1", "2"]}),
        ({"ticket_id": " 17 "}, {"ticketId": "17"}),
        ({"TicketID": "17"}, {"ticketId": "17"}),
        ({"ticket_ids": "17"}, {"ticketId": "17"}),
        ({"subject": "  Hello  "}, {"subject": "Hello"}),
        ({"subject": "[1] first"}, {"subject": "[1] first"}),
        ({"body": "Hello"}, {"subject": "Hello"}),
        ({"priority": "high"}, {"priority": "High"}),
        ({"level": 1}, {"level": "1"}),
        ({"rank": "2"}, {"rank": 2}),
        ({"priority": "urgent"}, {"priority": "urgent"}),
        ({"urgent": True}, {"urgent": True}),
        ({"created": ["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"]}, "2026-01-01T00:00:00Z,2026-02-01T00:00:00Z"),
        ({"created": "2026-01-01T00:00:00Z / 2026-02-01T00:00:00Z"}, "2026-01-01T00:00:00Z,2026-02-01T00:00:00Z"),
        ({"assigneeId": None, "subject": None}, {}),
        ({"minutes": [None], "subject": [None], "address": {"zipCode": [None]}}, {"address": {}}),
        ({"toolCallId": "x", "sessionId": "y", "action": "z", "chatInput": "q", "minutes": 5}, {"minutes": 5}),
        ({"unknown": 1}, {"unknown": 1}),
    ],
)
def test_forms_that_clients_send(given_: dict[str, Any], meant: Any) -> None:
    assert repair(**given_) == (meant if isinstance(meant, dict) else {"created": meant})


def test_an_argument_given_by_two_names_is_left_for_validation() -> None:
    assert repair(subject="one", body="two") == {"subject": "one", "body": "two"}


def test_what_is_right_already_stays_as_it_is() -> None:
    right = {"ticketId": "17", "status": ["Open"], "priority": "High", "cf": {"cf_a": None}, "minutes": 5}
    assert repair(**right) == right


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_no_value_breaks_the_repair(value: Any) -> None:
    for name in FORMS:
        repair(**{name: value})
        repair(**{name: json.dumps(value)})


def test_deeply_nested_json_text_is_left_alone() -> None:
    deep = "[" * 50_000
    assert repair(status=deep) == {"status": [deep]}


def test_what_is_far_too_much_is_left_for_validation() -> None:
    """To look at each of them would keep others waiting, of a server that several use."""
    many = [" HIGH "] * (MAX_ITEMS + 1)
    assert repair(status=many, levels=many) == {"status": many, "levels": many}
    assert repair(status=json.dumps(many))["status"] == many
    assert len(repair(levels=",".join(many))["levels"]) == len(many)
    fields = {f"zip_code {number}": "x" for number in range(MAX_ITEMS)} | {"zip_code": " 1 "}
    assert repair(address=fields) == {"address": fields}
    with pytest.raises(ValidationError, match="at most 1,000 are looked at"):
        Input.model_validate(repair(ticketId="1", levels=many))


def test_a_very_long_name_is_none_of_ours() -> None:
    assert repair(**{"ticket" + "_" * 1_000 + "id": "1"}) == {"ticket" + "_" * 1_000 + "id": "1"}
    assert repair(priority="high" + "-" * 1_000) == {"priority": "high" + "-" * 1_000}
