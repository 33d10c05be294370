"""What people read of the report."""

from __future__ import annotations

import io

from rich.console import Console

from generator.drift.formats.machine import as_json
from generator.drift.formats.markdown import as_long_markdown, as_markdown
from generator.drift.formats.terminal import as_long_terminal, as_terminal
from generator.drift.formats.wording import NOTHING
from generator.drift.report import Report
from generator.drift.tasks import Task
from generator.drift.tool_change import ToolChange

CHANGES = (
    ToolChange("input-gone", "getTicket", "get_ticket", "include"),
    ToolChange("input-gone", "listTickets", "list_tickets", "include"),
    ToolChange("range-narrowed", "listTickets", "search_tickets", "limit", None, 100, what="maximum"),
    ToolChange("scope-fewer", "listTickets", "search_tickets", old=[["a"], ["b"]], new=[["a"]], note="for a while"),
)
REPORT = Report(CHANGES)


def terminal(report: Report, *, is_long: bool = False) -> str:
    file = io.StringIO()
    shown = as_long_terminal(report, report.shown()) if is_long else as_terminal(report)
    Console(file=file, width=200).print(shown)
    return file.getvalue()


def test_tools_of_which_the_same_is_said_stand_together() -> None:
    marks = f"{CHANGES[0].fingerprint} {CHANGES[1].fingerprint}"
    said = f"- `get_ticket`, `list_tickets`\n  - input `include`: an input is gone [{marks}]\n\n"
    assert said in as_long_markdown(REPORT, CHANGES)
    assert "get_ticket, list_tickets" in terminal(REPORT, is_long=True)
    for text in (as_markdown(REPORT), terminal(REPORT)):
        assert text.count("an input is gone") == 1


def test_the_summary_names_each_that_breaks_and_by_what() -> None:
    for text in (as_markdown(REPORT), terminal(REPORT)):
        plain = text.replace("`", "")
        assert "Changes: 3 breaking (3 tools), 1 additive (1 tool)" in plain
        assert "- an input is gone: include — get_ticket, list_tickets" in plain
        assert "- a limit allows less (maximum), none → 100: limit — search_tickets" in plain
        assert "- fewer scopes are enough, a or b → a (for a while) — search_tickets" in plain
    assert "tell the users of these tools" in as_markdown(REPORT)
    assert "input limit: a limit allows less, none → 100 (maximum)" in terminal(REPORT, is_long=True)


def test_what_must_be_done_comes_first() -> None:
    must = Task("tickets.yaml:7", "unknown parameter include of getTicket", "Did you mean includes?")
    may = Task("get_ticket", "new inputs: a, b", must=False)
    text = as_markdown(Report(CHANGES, (must, may)))
    assert text.index("What you must do") < text.index("## Breaking")
    assert "- `tickets.yaml:7`: unknown parameter include of getTicket. Did you mean includes?\n" in text
    assert "describe in the records what upstream newly takes. `get_ticket`: new inputs: a, b\n" in text


def test_a_thousand_differences_are_read_in_sixty_lines() -> None:
    rules = ("input-gone", "range-narrowed", "enum-set", "response-may-miss", "input-new", "unseen", "type-changed")
    changes = tuple(
        ToolChange(rules[n % len(rules)], f"op{n % 90}", f"tool_{n % 90}", f"field{n}", n, n + 1, what="maximum")
        for n in range(1000)
    )
    todo = tuple(Task(f"records{n % 5}.yaml:{n}", f"unknown parameter field{n}") for n in range(100))
    text = as_markdown(Report(changes, todo))
    assert text.count("\n") <= 60
    assert len(text) < 40_000
    for said in ("an input is gone", "a limit allows less", "only listed values", "other types", "may be missing"):
        assert text.count(said) == 1
    assert "88 more such lines in `records0.yaml`" in text


def test_nothing_is_said_so() -> None:
    assert as_markdown(Report(())) == f"**{NOTHING}**\n"
    assert terminal(Report(())) == f"{NOTHING}\n"
    assert '"changes": []' in as_json(Report(()), ())


def test_text_of_upstream_stays_code() -> None:
    change = ToolChange("enum-value-new", "getTicket", "get_ticket", "a`b", None, ["x`` @everyone <b> ``\n# y"])
    for text in (as_long_markdown(Report((change,)), (change,)), as_markdown(Report((change,)))):
        assert "`` a`b ``" in text
        assert "``` x`` @everyone <b> `` # y ```" in text
