"""A regenerated diff must be readable: it touches what changed and nothing else."""

from __future__ import annotations

import difflib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import pipeline
from generator.drift.compared import between, since
from generator.errors import GeneratorError
from generator.openapi.document import JsonObject
from generator.project import Project
from tests.support.projects import REAL, SmallProject, quiet
from tests.support.samples import NO_OVERLAY, PREVIOUS, ROUND_TRIP, Repository, project

PACKAGE = "src/zoho_desk_mcp"
TOOL = "list_all_zoho_desk_ticket_time_entries"


def copy_current_files(folder: Path) -> None:
    folder.mkdir(parents=True)
    for path in PREVIOUS.glob("*.json"):
        shutil.copyfile(REAL.openapi / path.name, folder / path.name)


@pytest.fixture
def small(tmp_path: Path) -> SmallProject:
    made = SmallProject(tmp_path / "project")
    copy_current_files(made.openapi)
    shutil.copytree(ROUND_TRIP / "docs", made.records)
    shutil.copyfile(NO_OVERLAY, made.overlay)
    return made


def edit(file: Path, change: Callable[[JsonObject], object]) -> None:
    document = json.loads(file.read_text(encoding="utf-8"))
    change(document)
    file.write_text(json.dumps(document, indent=1), encoding="utf-8")


def lines_changed(old: Path, new: Path) -> dict[str, int]:
    """File -> lines that a diff adds or takes away."""
    names = {str(path.relative_to(side)) for side in (old, new) for path in side.rglob("*") if path.is_file()}
    counts = {}
    for name in names:
        before, after = (
            (side / name).read_text(encoding="utf-8", errors="replace").splitlines() for side in (old, new)
        )
        diff = difflib.unified_diff(before, after, n=0, lineterm="")
        if count := sum(line[0] in "+-" and not line.startswith(("+++", "---")) for line in diff):
            counts[name] = count
    return counts


def test_a_changed_enum_touches_its_tool_and_nothing_else(small: SmallProject) -> None:
    before = small.root / "before"
    pipeline.generate(small, before, quiet)

    def change(document: JsonObject) -> None:
        operation = document["paths"]["/api/v1/tickets/{caseId}/timeEntry"]["get"]
        module = next(each for each in operation["parameters"] if each.get("name") == "module")
        module["schema"]["enum"].append("contracts")

    edit(small.openapi / "TicketTimeEntry.json", change)
    pipeline.generate(small, small.output, quiet)
    changed = lines_changed(before, small.output)
    sandbox = f"{PACKAGE}/sandbox/operations.json"
    module = next(name for name in changed if name.endswith(f"/{TOOL}.py"))
    assert changed.keys() <= {"TOOLS.md", f"{PACKAGE}/catalog.json", sandbox, module}
    assert f"{PACKAGE}/catalog.json" in changed
    assert changed.pop("TOOLS.md") <= 4  # the tool's line and that of the total: both tell bytes
    assert sum(changed.values()) <= 8, changed


def test_a_changed_answer_touches_its_model_and_nothing_else(small: SmallProject) -> None:
    before = small.root / "before"
    pipeline.generate(small, before, quiet)
    file = small.openapi / "TicketTimeEntry.json"

    def change(document: JsonObject) -> None:
        schemas = document["components"]["schemas"]
        entry = next(each for each in schemas.values() if "fixedCost" in each.get("properties", {}))
        entry["properties"]["brandNew"] = {"type": "boolean"}

    edit(file, change)
    pipeline.generate(small, small.output, quiet)
    changed = lines_changed(before, small.output)
    model = f"{PACKAGE}/models/ticket_time_entry.py"
    assert changed.keys() <= {model, f"{PACKAGE}/sandbox/operations.json"}
    assert changed[model] <= 2 * 5


def test_every_dangling_record_is_told_with_its_likely_operation(small: SmallProject) -> None:
    def change(document: JsonObject) -> None:
        for item in document["paths"].values():
            for operation in item.values():
                operation["operationId"] = operation["operationId"].replace("TicketComment", "CommentOfTicket")

    edit(small.openapi / "TicketComment.json", change)
    with pytest.raises(GeneratorError) as caught:
        pipeline.generate(small, small.output, quiet)
    told = {problem.what: problem.hint for problem in caught.value.problems}
    assert len(told) == 6
    for old, new in {
        "createTicketComment": "createCommentOfTicket (POST /api/v1/tickets/{ticketId}/comments)",
        "deleteTicketComment": "deleteCommentOfTicket (DELETE /api/v1/tickets/{ticketId}/comments/{commentId})",
        "getTicketComments": "getCommentOfTickets (GET /api/v1/tickets/{ticketId}/comments)",
        "getTicketComment": "getCommentOfTicket (GET /api/v1/tickets/{ticketId}/comments/{commentId})",
    }.items():
        hint = told[f"unknown operation {old}"]
        assert hint.startswith(
            f"Likely {new}: set `operation: {new.split()[0]}` in this line, or delete the record of "
        )


def test_a_vanished_overlay_target_does_not_hide_dangling_records(small: SmallProject) -> None:
    action = "- {target: $.paths.nowhere, description: Gone., remove: true}"
    small.overlay.write_text(f"overlay: 1.0.0\ninfo: {{title: x, version: '1'}}\nactions:\n{action}\n")
    edit(small.openapi / "TicketComment.json", lambda document: document["paths"].clear())
    with pytest.raises(GeneratorError) as caught:
        pipeline.build(small, quiet)
    text = str(caught.value)
    assert "matches nothing" in text
    assert text.count("unknown operation") == 6


@pytest.fixture
def committed(tmp_path: Path) -> Project:
    made = project(tmp_path / "project")
    copy_current_files(made.openapi)
    Repository(made.root).commit("Begin")
    return made


def rules(made: Project) -> set[tuple[str, str | None, str]]:
    return {(change.rule, change.tool, change.path) for change in since(made, "HEAD").shown()}


def test_what_a_record_changes_is_told(committed: Project) -> None:
    file = committed.records / "ticket_time_entries.yaml"
    text = file.read_text(encoding="utf-8")
    assert rules(committed) == set()
    start = text.index("    module:")
    file.write_text(text[:start] + text[text.index("\n", start) + 1 :], encoding="utf-8")
    assert rules(committed) == {("input-gone", TOOL, "module")}
    line = "  operation: getTicketTimeEntries\n"
    file.write_text(text.replace(line, f"{line}  name: new_one\n"), encoding="utf-8")
    assert rules(committed) == {("tool-removed", TOOL, ""), ("tool-added", "new_one", "")}


def test_what_a_record_returns_otherwise_is_told(committed: Project) -> None:
    file = committed.records / "ticket_time_entries.yaml"
    text = file.read_text(encoding="utf-8")
    line = "  operation: getTicketTimeEntries\n"
    file.write_text(text.replace(line, f"{line}  returns: {{id: id, owner: ownerId, cost: totalCost}}\n"))
    assert rules(committed) == {("returned-new", TOOL, name) for name in ("id", "owner", "cost")}
    Repository(committed.root).commit("Return three fields")
    file.write_text(text.replace(line, f"{line}  returns: {{id: id, owner: owner.name}}\n"))
    assert rules(committed) == {("returned-gone", TOOL, "cost"), ("returned-changed", TOOL, "owner")}


def test_what_the_overlay_changes_is_told(committed: Project) -> None:
    target = "$.paths['/api/v1/tickets/{ticketId}/timeEntry'].get.parameters[?(@.name == 'module')].schema.enum"
    action = f'- {{target: "{target}", description: More., update: [contracts]}}'
    committed.overlay.write_text(f"overlay: 1.0.0\ninfo: {{title: x, version: '1'}}\nactions:\n{action}\n")
    assert rules(committed) == {("enum-value-new", TOOL, "module")}


def test_what_the_overlay_evens_out_is_internal(committed: Project) -> None:
    target = "$.paths['/api/v1/tickets/{ticketId}/timeEntry'].get.parameters[?(@.name == 'module')].schema"
    action = f'- {{target: "{target}.enum", description: Any., remove: true}}'
    committed.overlay.write_text(f"overlay: 1.0.0\ninfo: {{title: x, version: '1'}}\nactions:\n{action}\n")
    Repository(committed.root).commit("Lift the enum")

    def change(document: JsonObject) -> None:
        operation = document["paths"]["/api/v1/tickets/{caseId}/timeEntry"]["get"]
        module = next(each for each in operation["parameters"] if each.get("name") == "module")
        module["schema"]["enum"] = ["tickets"]

    edit(committed.openapi / "TicketTimeEntry.json", change)
    assert rules(committed) == {("unseen", TOOL, "module")}


def test_unknown_revision_and_folders(committed: Project, tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="there is no revision 'nowhere' here"):
        since(committed, "nowhere")
    shutil.copytree(committed.openapi, tmp_path / "fewer")
    (tmp_path / "fewer/BusinessHour.json").unlink()
    found = between(committed, committed.openapi, tmp_path / "fewer")
    assert found.only_old == ("BusinessHour.json",)
    assert found.report.changes == ()


def test_what_is_wrong_with_a_revision_is_told_as_its(committed: Project) -> None:
    """The file of the working tree has the same name, and nothing is wrong there."""
    file = committed.records / "ticket_time_entries.yaml"
    whole = file.read_text()
    file.write_text(f"unknown: 1\n{whole}")
    Repository(committed.root).commit("Break a record")
    file.write_text(whole)
    with pytest.raises(GeneratorError, match="later revision") as refused:
        since(committed, "HEAD")
    assert any(problem.where.startswith(f"HEAD, {file.name}:1") for problem in refused.value.problems)


def test_an_exclusion_of_what_is_gone_is_a_task(committed: Project) -> None:
    """`generate` refuses it, and the report said that there is nothing to do."""
    file = committed.openapi / "BusinessHour.json"
    excluded = committed.records / "excluded.yaml"
    excluded.write_text("noOperation: Nobody knows it.\ndeleteBusinessHour: Too dangerous.\n", encoding="utf-8")
    Repository(committed.root).commit("Exclude one")

    def change(document: JsonObject) -> None:
        document["paths"]["/api/v1/businessHours/{businessHourId}"]["delete"]["operationId"] = "dropBusinessHour"

    edit(file, change)
    told = [(task.where, task.what) for task in since(committed, "HEAD").tasks if "new operations" not in task.what]
    assert told == [("excluded.yaml:2", "unknown operation deleteBusinessHour")]


def test_generate_and_report_name_no_successor_that_is_excluded(committed: Project) -> None:
    file = committed.records / "business_hours.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("operation: getBusinessHour\n", "operation: readBusinessHour\n"), encoding="utf-8")
    assert hints(committed) == {"Likely getBusinessHour"}
    (committed.records / "excluded.yaml").write_text("getBusinessHour: Nobody needs it.\n", encoding="utf-8")
    assert "Likely getBusinessHour" not in hints(committed)


def hints(made: Project) -> set[str]:
    """What is said of operations that are unknown, by `generate` and in the report."""
    found = [problem.hint for problem in pipeline.attempt(made, quiet)[1] if "unknown operation" in problem.what]
    found += [task.how for task in since(made, "HEAD").tasks if "unknown operation" in task.what]
    return {hint.partition(" (")[0] for hint in found}


def test_an_operation_that_the_overlay_adds_is_compared(committed: Project) -> None:
    operation = "{get: {operationId: getThing, responses: {'200': {description: ''}}}}"
    action = f"- {{target: $.paths, description: Left out., update: {{/api/v1/things: {operation}}}}}"
    committed.overlay.write_text(f"overlay: 1.0.0\ninfo: {{title: x, version: '1'}}\nactions:\n{action}\n")
    assert rules(committed) == {("operation-appeared", None, "")}


def test_files_that_refer_to_others_are_compared_without_these(committed: Project, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    shutil.copyfile(committed.openapi / "TicketTimeEntry.json", old / "TicketTimeEntry.json")
    edit(old / "TicketTimeEntry.json", lambda document: document["paths"].popitem())
    assert "./Common.json#" in (old / "TicketTimeEntry.json").read_text(encoding="utf-8")
    found = between(committed, old, committed.openapi)
    assert {change.rule for change in found.report.shown()} == {"operation-appeared"}
    assert "Common.json" in found.only_new
