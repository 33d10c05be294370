"""A wrong name is answered with the right one, and costs little time also among hundreds."""

from __future__ import annotations

import difflib
from typing import Any

import pytest
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.texts.did_you_mean import MAX_LIKELY, did_you_mean

NAMES = list(TOOLS)


@pytest.mark.parametrize("name", NAMES[::25])
def test_a_name_with_a_wrong_letter_is_found_among_all(name: str) -> None:
    middle = len(name) // 2
    for wrong in (name[:-1] + "x", name[:middle] + name[middle + 1 :], name.replace("_zoho_desk", ""), name.title()):
        assert did_you_mean(wrong, NAMES) == f"; did you mean {name}?"


@pytest.mark.parametrize("word", ["", "x", "name", "ähnlich", "zoho_desk_" * 20, "\ud83d", "a" * 1_000_000])
def test_any_word_may_be_asked_for(word: str) -> None:
    assert did_you_mean(word, NAMES).startswith(("", "; did you mean "))
    assert did_you_mean(word, []) == ""


def test_only_some_are_compared_letter_by_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []
    get_close_matches = difflib.get_close_matches

    def counted(word: str, possibilities: list[str], **options: Any) -> list[str]:
        compared.append(len(possibilities))
        return get_close_matches(word, possibilities, **options)

    monkeypatch.setattr(difflib, "get_close_matches", counted)
    assert (
        did_you_mean("get_single_zoho_desk_tickt_by_id", NAMES) == "; did you mean get_single_zoho_desk_ticket_by_id?"
    )
    assert compared == [MAX_LIKELY]
