"""What people read of the report."""

from __future__ import annotations

import io

from rich.console import Console

from generator.drift.render import NOTHING, as_json, as_markdown, as_terminal
from generator.drift.tool_change import ToolChange

CHANGES = (
    ToolChange("input-gone", "getTicket", "get_ticket", "include"),
    ToolChange("input-gone", "listTickets", "list_tickets", "include"),
    ToolChange("range-narrowed", "listTickets", "search_tickets", "limit", None, 100, what="maximum"),
    ToolChange("operation-appeared", "newOne", new="GET /api/v1/new", note="write a record"),
)


def terminal(changes: tuple[ToolChange, ...]) -> str:
    file = io.StringIO()
    Console(file=file, width=200).print(as_terminal(changes))
    return file.getvalue()


def test_tools_of_which_the_same_is_said_stand_together() -> None:
    assert "- `get_ticket`, `list_tickets`\n  - input `include`: an input is gone\n\n" in as_markdown(CHANGES)
    assert "get_ticket, list_tickets" in terminal(CHANGES)
    assert terminal(CHANGES).count("an input is gone") == 1


def test_both_say_how_many_tools_break_and_by_what() -> None:
    for text in (as_markdown(CHANGES), terminal(CHANGES)):
        assert "Changes: 3 breaking (3 tools), 1 additive (0 tools)" in text
        assert "tell the users of these tools" in text
        assert "write a record" in text
        assert "Internal" not in text
    assert "input limit: a limit allows less, none → 100 (maximum)" in terminal(CHANGES)


def test_nothing_is_said_so() -> None:
    assert as_markdown(()) == f"{NOTHING}\n"
    assert terminal(()) == f"{NOTHING}\n"
    assert '"changes": []' in as_json(())


def test_text_of_upstream_stays_code() -> None:
    text = as_markdown(
        (ToolChange("enum-value-new", "getTicket", "get_ticket", "a`b", None, ["x`` @everyone <b> ``\n# y"]),)
    )
    assert "input `` a`b ``: a value is newly allowed, ``` x`` @everyone <b> `` # y ```\n" in text
