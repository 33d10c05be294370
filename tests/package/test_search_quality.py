"""How well the search finds: the figures are held, for questions that it was tuned with and for others."""

from __future__ import annotations

import pytest
from zoho_desk_mcp.server.discovery.search import tool_index
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.vocabulary import VOCABULARY

from tests.support.search_quality import SETS, quality, questions

FLOORS = {"tuned": (0.84, 0.98, 0.90), "held_out": (0.51, 0.81, 0.64)}
"""At least these shares of the first hit and of the first five, and this mean reciprocal rank."""


def test_questions_name_tools_that_exist_and_none_is_in_both_sets() -> None:
    tuned, held_out = map(questions, SETS)
    assert len(tuned) + len(held_out) >= 250
    assert len(held_out) == 60
    assert not tuned.keys() & held_out.keys()
    assert {name for names in (*tuned.values(), *held_out.values()) for name in names} <= TOOLS.keys()


@pytest.mark.parametrize("name", SETS)
def test_search_finds_the_right_tool_as_often_as_it_did(name: str) -> None:
    reached = quality(questions(name))
    figures = (reached.first, reached.first_five, reached.mrr)
    assert all(figure >= floor for figure, floor in zip(figures, FLOORS[name], strict=True)), str(reached)


def test_questions_get_a_tool_that_reads_first() -> None:
    index = tool_index(VOCABULARY)
    asked = [each for each in questions("tuned") if each.split()[0] in {"which", "who", "how", "what", "is", "are"}]
    assert len(asked) >= 70
    assert not [each for each in asked if not TOOLS[index.search(each, TOOLS.keys(), 1)[0]].reads]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("who needs a reply", "zoho_desk_tickets_needing_reply"),
        ("what is overdue", "zoho_desk_tickets_due"),
        ("bulk assign tickets", "zoho_desk_tickets_update_several"),
        ("open hours of support", "zoho_desk_departments_is_open"),
        ("catch me up on ticket number 113", "zoho_desk_tickets_brief"),
    ],
)
def test_jobs_come_first_also_in_words_that_no_tool_uses(words: str, name: str) -> None:
    assert tool_index(VOCABULARY).search(words, TOOLS.keys(), 1) == [name]


@pytest.mark.parametrize("words", ["csat", "what is our csat this month", "NPS of acme"])
def test_how_satisfied_customers_are_is_told_by_statistics(words: str) -> None:
    first, second = tool_index(VOCABULARY).search(words, TOOLS.keys(), 2)
    assert {first, second} == {
        "get_single_zoho_desk_contact_statistics",
        "get_single_zoho_desk_account_statistics",
    }
