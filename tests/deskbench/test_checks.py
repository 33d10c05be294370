"""The bench itself: what it takes for success and what not, how it counts, and that a script cannot fail unseen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anyio
import pytest

from tests.support.deskbench.check import failures
from tests.support.deskbench.expressions import evaluated
from tests.support.deskbench.figures import differences
from tests.support.deskbench.report import BEGIN, END, readme_block, write_readme
from tests.support.deskbench.run import Listing, Measured, Outcome, run_setup
from tests.support.deskbench.sandbox import bench_sandbox
from tests.support.deskbench.setups import OURS
from tests.support.deskbench.tasks import Task, load_tasks

BEFORE = {"tickets": {"1": {"id": "1", "ticketNumber": "7", "status": "Open"}, "2": {"id": "2", "status": "Open"}}}
TASK = {
    "id": "close",
    "about": "triage",
    "says": "Close 7.",
    "endpoints": [{"call": "update_a_zoho_desk_ticket_by_id", "with": {"ticketId": 114, "status": "Closed"}}],
    "raw": [],
    "success": [
        {"table": "tickets", "where": {"ticketNumber": "7"}, "has": {"status": "Closed"}},
        {"answer": [["done", "closed"]], "answer_lacks": ["secret"]},
    ],
    "may_change": {"tickets": {"ticketNumber": "7"}},
}


def _after(**changes: Any) -> dict[str, dict[str, dict[str, Any]]]:
    tickets = {id_: {**record, **changes.get(f"of{id_}", {})} for id_, record in BEFORE["tickets"].items()}
    return {"tickets": tickets, **changes.get("tables", {})}


@pytest.mark.parametrize(
    ("after", "reply", "told"),
    [
        (_after(of1={"status": "Closed"}), "It is closed.", ""),
        (_after(), "It is closed.", "tickets 1 has {'status': 'Open'}, not {'status': 'Closed'}"),
        (_after(of1={"status": "Closed"}), "It is.", "the person is not told done or closed"),
        (_after(of1={"status": "Closed"}), "Done: secret", "the person is told secret"),
        (_after(of1={"status": "Closed"}, of2={"status": "Closed"}), "Done", "tickets 2 changed: status is 'Closed'"),
        (_after(of1={"status": "Closed"}, tables={"threads": {"9": {"id": "9"}}}), "Done", "threads 9 changed: it is"),
    ],
)
def test_a_task_succeeds_only_as_it_says(after: Any, reply: str, told: str) -> None:
    found = failures(Task.model_validate(TASK), BEFORE, after, reply)
    assert found == [] if not told else [one for one in found if one.startswith(told)] == found != []


def test_fields_may_be_described_by_what_they_hold() -> None:
    has = {"status": {"any": ["Closed", "Open"], "not": "Closed", "contains": "pe", "lacks": "x"}}
    check = {"table": "tickets", "where": {"id": "1"}, "has": has, "count": 1}
    task = Task.model_validate({**TASK, "success": [check]})
    assert failures(task, BEFORE, BEFORE, "") == []
    assert failures(task, BEFORE, _after(of1={"status": "Closed"}), "") != []


def test_expressions_name_what_was_read() -> None:
    names = {"found": {"data": [{"id": "1", "name": "A"}, {"id": "2", "name": "B"}]}}
    assert evaluated({"id": ["=find(found.data, name='B').id"], "text": "A = B"}, names) == {
        "id": ["2"],
        "text": "A = B",
    }
    with pytest.raises(ValueError, match=r"found\.more"):
        evaluated("=found.more", names)


def test_a_task_that_is_not_right_is_named(tmp_path: Path) -> None:
    (tmp_path / "triage").mkdir()
    (tmp_path / "triage/odd.yaml").write_text("says: Do it.\nendpoint: []\n")
    with pytest.raises(ValueError, match=r"triage/odd\.yaml"):
        load_tasks(tmp_path)


def test_a_script_that_does_not_do_its_task_fails() -> None:
    task = Task.model_validate(TASK)
    refused = {"id": "refused", "endpoints": [{**TASK["endpoints"][0], "fails": "no such ticket"}]}  # type: ignore[index]
    with bench_sandbox() as sandbox:
        tasks = [task, Task.model_validate({**TASK, **refused})]
        measured = anyio.run(run_setup, OURS[1], sandbox, tasks, tasks)
    outcome = measured.tasks["close"]
    assert outcome.calls == 1
    assert outcome.read > 10
    assert outcome.credits > 0
    assert outcome.given > 2 * measured.listing.listed
    assert any(problem.startswith("tickets 4000000000007000019 changed") for problem in outcome.problems)
    assert any("was to be refused" in problem for problem in measured.tasks["refused"].problems)


def test_figures_that_left_their_bounds_are_told() -> None:
    then = Measured(Listing(3, 1000, 2000), {"a": Outcome(1, 400, 2400, 3), "b": Outcome(1, 20, 2020, 3)})
    near = Measured(Listing(3, 1049, 2000), {"a": Outcome(1, 410, 2400, 3), "b": Outcome(1, 30, 2020, 3)})
    far = Measured(Listing(3, 1051, 2000), {"a": Outcome(1, 370, 2400, 3), "b": Outcome(1, 20, 2020, 3)})
    assert list(differences(near, then)) == []
    assert [line.partition(":")[0] for line in differences(far, then)] == [
        "tokens listed",
        "tokens read",
        "tokens read, a",
    ]
    assert list(differences(Measured(then.listing, {}), then)) == ["other tasks: a, b"]


def test_the_readmes_table_is_written_between_its_markers(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text(f"Before\n{BEGIN}\nold\n{END}\nAfter\n")
    measured = {"jobs": Measured(Listing(3, 1000, 2000), {"a": Outcome(1, 400, 2400, 3)})}
    write_readme(measured, path)
    assert path.read_text() == f"Before\n{readme_block(measured)}\nAfter\n"
    assert "| core with jobs | 100 % | 1 | 3 | 1,000 | 400 | 2,400 | 3 |" in path.read_text()
    path.write_text("nothing")
    with pytest.raises(ValueError, match="lacks the line"):
        write_readme(measured, path)
