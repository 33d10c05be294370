"""The documentation shows the rules as they are."""

from __future__ import annotations

from generator.drift.rules import RULES, rules_table
from tests.support.projects import ROOT


def test_docs_show_the_table() -> None:
    text = (ROOT / "docs/upstream-changes.md").read_text(encoding="utf-8")
    assert rules_table() in text


def test_every_rule_has_a_name_of_its_own() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
