"""Confirmations: good for one call, for some minutes, on every replica with the same key."""

from __future__ import annotations

import pytest
from zoho_desk_mcp.server.guards import confirmations
from zoho_desk_mcp.server.guards.confirmations import Confirmations, WrongConfirmationError

CALL = ("mcp_1", "zoho_desk_tickets_reply", {"ticketId": "113", "content": "Hello \ud83d"})


def test_a_confirmation_is_good_once() -> None:
    mine = Confirmations()
    given = mine.issue(*CALL)
    mine.take(given, *CALL)
    with pytest.raises(WrongConfirmationError, match="used already"):
        mine.take(given, *CALL)
    mine.take(mine.issue(*CALL), *CALL)


@pytest.mark.parametrize(
    "other",
    [
        ("mcp_2", *CALL[1:]),
        (CALL[0], "create_a_zoho_desk_email_reply", CALL[2]),
        (*CALL[:2], {"ticketId": "114", "content": CALL[2]["content"]}),
        (*CALL[:2], {**CALL[2], "to": "someone@else.example"}),
    ],
)
def test_it_is_for_one_caller_tool_and_arguments(other: tuple[str, str, dict[str, str]]) -> None:
    mine = Confirmations()
    with pytest.raises(WrongConfirmationError, match="another call"):
        mine.take(mine.issue(*CALL), *other)


@pytest.mark.parametrize("forged", ["", "x", "AAAA", "A" * 38, "ü", "A" * 100_000])
def test_what_this_server_did_not_issue_is_refused(forged: str) -> None:
    with pytest.raises(WrongConfirmationError):
        Confirmations().take(forged, *CALL)


def test_it_ends_after_ten_minutes() -> None:
    times = iter([1000.0, 1599.0, 1601.0])
    mine = Confirmations(now=lambda: next(times))
    given = mine.issue(*CALL)
    mine.take(given, *CALL)
    with pytest.raises(WrongConfirmationError, match="older than 10 minutes"):
        mine.take(given, *CALL)


def test_only_the_oldest_of_many_that_were_used_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confirmations, "MAX_USED", 3)
    mine = Confirmations()
    given = [mine.issue(*CALL) for _ in range(6)]
    for each in given:
        mine.take(each, *CALL)
    for each in given[-3:]:
        with pytest.raises(WrongConfirmationError, match="used already"):
            mine.take(each, *CALL)


def test_replicas_share_a_key_and_others_do_not() -> None:
    given = Confirmations(b"k" * 32).issue(*CALL)
    Confirmations(b"k" * 32).take(given, *CALL)
    with pytest.raises(WrongConfirmationError):
        Confirmations(b"j" * 32).take(given, *CALL)
