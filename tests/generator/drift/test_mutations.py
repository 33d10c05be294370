"""Random changes of the real files: each must be told in the right class."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator.drift.report import compare
from generator.drift.rules import rule
from tests.support.corpus import FILES, RECORDS, after, before, copied
from tests.support.mutations import MUTATIONS, Mutate, suitable


@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda mutate: mutate.__name__)
@settings(max_examples=2, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_mutation_is_told_in_its_class(mutate: Mutate, data: st.DataObject) -> None:
    target = data.draw(st.sampled_from(suitable(mutate)))
    draw = data.draw(st.randoms(use_true_random=False))
    files = copied(target.file)
    name, path = mutate(target, files, draw)
    operation = target.node(FILES)["operationId"]
    report = compare(before(target.file), after(files))
    for record in RECORDS[operation]:
        found = [change for change in report.shown() if change.tool == record.name]
        assert [(change.rule, change.path) for change in found] == [(name, path)], (mutate.__name__, target)
        assert found[0].impact == rule(name).impact
    others = [change for change in report.shown() if change.tool not in {r.name for r in RECORDS[operation]}]
    assert all(shares_component(change.rule, name) for change in others), (mutate.__name__, target, others)


def shares_component(found: str, wanted: str) -> bool:
    """Other tools are told of only where they return the same component."""
    return found == wanted and wanted.startswith("response-")


def test_a_change_two_files_away_is_told() -> None:
    """Account.json refers to a response of MassActionResponse.json, and that to a schema of MassActionError.json."""
    files = copied("Account.json")
    error = files["MassActionError.json"]["components"]["schemas"]["massActionErrorResponse"]
    error["properties"]["brandNew"] = {"type": "string"}
    found = compare(before("Account.json"), after(files)).shown()
    assert {(change.rule, change.path) for change in found} == {("response-new", "results[].errors.brandNew")}
    assert "zoho_desk_accounts_update_many" in {change.tool for change in found}
