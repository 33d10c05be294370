"""`accepted.yaml`: what need not be shown again, and what differences mean for the target."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.drift.accepted import judged, load_accepted
from generator.drift.formats.summary import sections
from generator.drift.report import Report
from generator.drift.tool_change import ToolChange
from generator.errors import GeneratorError

GONE = ToolChange("input-gone", "getTicket", "get_ticket", "include")
NARROWED = ToolChange("range-narrowed", "getTicket", "get_ticket", "limit", None, 100, what="maximum")


def written(folder: Path, text: str) -> Path:
    path = folder / "accepted.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_fingerprint_stays_the_same_whatever_else_is_told() -> None:
    same = ToolChange(
        "input-gone", "getTicket", "get_ticket", "include", note="other", jobs=("a",), places=("/a", "/b")
    )
    assert GONE.fingerprint == same.fingerprint == "29ea6f926ae3"
    assert (
        NARROWED.fingerprint
        != ToolChange("range-narrowed", "getTicket", "get_ticket", "limit", None, 50, what="maximum").fingerprint
    )


def test_what_is_accepted_is_not_shown(tmp_path: Path) -> None:
    file = load_accepted(written(tmp_path, f"accepted:\n  {GONE.fingerprint}: Nobody used it.\n"))
    found = judged((GONE, NARROWED), file)
    assert found.shown == (NARROWED,)
    assert found.accepted == (GONE,)


def test_fingerprints_that_no_difference_has_are_named(tmp_path: Path) -> None:
    text = f"accepted: {{{GONE.fingerprint}: Nobody used it., 0123456789ab: It was once.}}\n"
    text += "severities:\n  ba9876543210: {impact: notice, reason: Long ago.}\n"
    text += "  range-narrowed: {impact: notice, reason: It never took more.}\n"
    found = judged((GONE,), load_accepted(written(tmp_path, text)))
    assert found.unused == ("0123456789ab", "ba9876543210")
    report = Report((), accepted=1, unused=found.unused)
    (rest,) = sections(report, str)
    assert rest.entries == (
        "Fingerprints in accepted.yaml that no difference has: 0123456789ab, ba9876543210. Delete those of the past",
    )


def test_a_rule_and_a_difference_can_mean_something_else(tmp_path: Path) -> None:
    text = "severities:\n  range-narrowed: {impact: notice, reason: The server never took more.}\n"
    text += f"  {GONE.fingerprint}: {{impact: internal, reason: It did nothing.}}\n"
    found = judged((GONE, NARROWED), load_accepted(written(tmp_path, text)))
    assert [change.impact for change in found.shown] == ["internal", "notice"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("accepted: {abc: Short.}", "should match pattern"),
        ("accepted: {0123456789ab: ' '}", "at least 1 character"),
        ("severities: {input-gon: {impact: notice, reason: x}}", "Did you mean input-gone?"),
        ("severities: {input-gone: {impact: bad, reason: x}}", "accepted.yaml:1"),
        ("acepted: {}", "unknown key 'acepted'"),
    ],
)
def test_mistakes_are_told(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(GeneratorError) as caught:
        load_accepted(written(tmp_path, text))
    assert said in str(caught.value)


def test_no_file_accepts_nothing(tmp_path: Path) -> None:
    assert judged((GONE,), load_accepted(tmp_path / "accepted.yaml")).shown == (GONE,)
