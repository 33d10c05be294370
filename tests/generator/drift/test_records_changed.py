"""Records are part of the interface: what one drops is told as what callers lose."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.drift.compared import between
from tests.support.projects import REAL
from tests.support.widgets import FILE, LIST, RECORDS, UPDATE, query, report_of

NULLABLE = "    nullable: [color]"


@pytest.mark.parametrize(
    ("before", "after", "tool", "rule", "path", "impact"),
    [
        ("    core: true\n", "", LIST, "core-gone", "", "breaking"),
        ("[widgets, things]", "[widgets]", UPDATE, "tag-gone", "", "breaking"),
        ("[widgets, things]", "[widgets, things, more]", UPDATE, "tag-new", "", "additive"),
        ("    lookup: {teamId: team}\n", "", LIST, "lookup-gone", "teamId", "breaking"),
        ("    nullable: [color]\n", "", UPDATE, "empty-gone", "color", "breaking"),
        ("nullable: [color]", "nullable: [color, code]", UPDATE, "empty-new", "code", "additive"),
        ("      size: In inches.\n", "", UPDATE, "input-gone", "size", "breaking"),
        ("{id: id, color: color}", "{id: id}", LIST, "returned-gone", "color", "breaking"),
        (NULLABLE, f"{NULLABLE}\n    defaults: {{code: x}}", UPDATE, "fixed-changed", "code", "breaking"),
        (NULLABLE, f"{NULLABLE}\n    rename: {{code: key}}", UPDATE, "input-renamed-kindly", "code", "notice"),
        (NULLABLE, f"{NULLABLE}\n    synonyms: {{code: [key]}}", UPDATE, "synonym-new", "code", "additive"),
        (NULLABLE, f"{NULLABLE}\n    markdown: [code]", UPDATE, "markdown-new", "code", "additive"),
        (NULLABLE, f"{NULLABLE}\n    sends: true", UPDATE, "sends-changed", "", "notice"),
        ("    core: true\n", "    core: true\n    formerly: [old_name]\n", LIST, "former-name-new", "", "additive"),
        ("Lists what is in stock.", "Lists what there is.", LIST, "wording-changed", "", "internal"),
    ],
)  # fmt: skip
def test_what_a_record_changes_is_told(
    before: str, after: str, tool: str, rule: str, path: str, impact: str, tmp_path: Path
) -> None:
    assert before in RECORDS
    report = report_of(tmp_path, records=RECORDS.replace(before, after))
    found = {(change.rule, change.path, change.impact) for change in report.changes if change.tool == tool}
    assert (rule, path, impact) in found
    assert {each for each in found if each[0] != rule} <= {("hints-changed", "", "notice")}


def test_what_a_record_takes_back_is_told_as_a_loss(tmp_path: Path) -> None:
    less = RECORDS.replace("    nullable: [color]\n", "    markdown: [code]\n    synonyms: {code: [key]}\n")
    report = report_of(tmp_path, records=less)
    assert {change.rule for change in report.changes} == {"empty-gone", "markdown-new", "synonym-new"}


def test_a_renamed_tool_tells_whether_the_old_name_works(tmp_path: Path) -> None:
    named = RECORDS.replace("    core: true\n", f"    name: widgets_of_all\n    formerly: [{LIST}]\n")
    notes = {change.rule: change.note for change in report_of(tmp_path / "a", records=named).changes}
    assert notes == {"tool-added": "", "tool-removed": "its name is widgets_of_all now, and still works"}
    hard = RECORDS.replace("    core: true\n", "    name: widgets_of_all\n")
    assert {change.note for change in report_of(tmp_path / "b", records=hard).changes} == {""}


def test_changes_of_records_have_the_line_of_the_record(tmp_path: Path) -> None:
    report = report_of(tmp_path, records=RECORDS.replace("    core: true\n", ""))
    (change,) = report.changes
    assert [str(source) for source in change.sources] == ["docs/widgets.yaml:4", "docs/widgets.yaml:4"]


def test_the_tokens_of_the_listing_are_told(tmp_path: Path) -> None:
    more = RECORDS.replace("Lists what is in stock.", "Lists what is in stock, with the team that keeps each.")
    (said,) = report_of(tmp_path, records=more).movements
    assert said == "The listing moves by +7 tokens (of o200k), that of the core tools by +7."


def test_what_the_target_looks_up_no_longer_is_told_as_a_loss(tmp_path: Path) -> None:
    text = REAL.target_file.read_text(encoding="utf-8")
    less = text.replace("takes: value, inputs: [classification] }", "takes: value }")
    assert less != text
    file = json.loads(json.dumps(FILE))
    query(file, "kinds")["name"] = "classification"
    for side, target in (("old", text), ("new", less), ("odd", "title: [")):
        folder = tmp_path / side
        (folder / "openapi").mkdir(parents=True)
        (folder / "docs").mkdir()
        (folder / "openapi/Widget.json").write_text(json.dumps(file), encoding="utf-8")
        (folder / "docs/widgets.yaml").write_text(RECORDS.replace("kinds:", "classification:"), encoding="utf-8")
        (folder / "target.yaml").write_text(target, encoding="utf-8")
    found = between(REAL, tmp_path / "old", tmp_path / "new").report.changes
    assert [(change.rule, change.tool, change.path) for change in found] == [("lookup-gone", LIST, "classification")]
    assert between(REAL, tmp_path / "odd", tmp_path / "old").report.changes == ()  # read by the present one
