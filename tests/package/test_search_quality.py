"""How well the search finds: the figures are held, for questions that it was tuned with and for others."""

from __future__ import annotations

import pytest
from zoho_desk_mcp.server.registry import TOOLS

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
