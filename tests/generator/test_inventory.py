"""The whole inventory: nothing undocumented, and within the bytes that a model can carry."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache

from typer.testing import CliRunner

from generator import cli, pipeline
from generator.checks.coverage import coverage, undocumented
from generator.checks.listing_size import (
    largest,
    listing_bytes,
    over_limits,
    sizes_by_tag,
    tool_bytes,
)
from generator.naming import tool_name_pattern
from generator.pipeline import Build
from generator.tools.inputs import FixedValue
from tests.support.projects import REAL

PROJECT = REAL
LIMITS = REAL.target.tools.listing
PAGINATION = REAL.target.pagination


@cache
def _build() -> Build:
    return pipeline.build(PROJECT, lambda _: None)


def test_every_operation_is_a_tool_or_left_out_with_a_reason() -> None:
    made = _build()
    files = coverage(made.upstream.api.operations.values(), made.tools, made.excluded, PAGINATION)
    assert sum(file.operations for file in files) == len(made.upstream.api.operations)
    assert sum(file.tools for file in files) == len(made.tools)
    assert list(undocumented(files)) == []


def test_an_operation_without_record_is_named_with_its_file() -> None:
    made = _build()
    rest = [tool for tool in made.tools if tool.operation.id != "getTicket"]
    files = coverage(made.upstream.api.operations.values(), rest, made.excluded, PAGINATION)
    (problem,) = undocumented(files)
    assert problem.where == "Ticket.json"
    assert "getTicket has neither a record" in problem.what


def test_parameters_that_no_tool_exposes_are_counted() -> None:
    made = _build()
    before, after = (
        sum(f.hidden for f in coverage(made.upstream.api.operations.values(), tools, made.excluded, PAGINATION))
        for tools in (made.tools, [replace(tool, inputs=()) for tool in made.tools])
    )
    assert after - before > 1000


def test_the_limits_of_the_listing_are_kept_and_guarded() -> None:
    tools = _build().tools
    core = [tool for tool in tools if tool.core]
    assert listing_bytes(tools) <= LIMITS.max_bytes_per_tool * len(tools)
    assert listing_bytes(core) < LIMITS.max_core_bytes
    assert list(over_limits(tools, LIMITS)) == []
    padded = [replace(tool, description="x" * 1000) for tool in tools]
    assert len(list(over_limits(padded, LIMITS))) == 2
    assert "0 tools are core" in str(list(over_limits([replace(tool, core=False) for tool in tools], LIMITS)))


def test_core_tools_send_a_model_to_core_tools() -> None:
    core = {tool.name: json.dumps(tool.listing()) for tool in _build().tools if tool.core}
    named = {name for text in core.values() for name in tool_name_pattern(REAL.target.tools.slug).findall(text)}
    assert named <= core.keys()


def test_a_field_is_offered_only_in_types_that_the_tool_can_fill_in() -> None:
    tools = {tool.name: tool for tool in _build().tools}
    for name in ("create_a_zoho_desk_field", "update_a_zoho_desk_field_by_id"):
        offered = tools[name].input_schema()["properties"]["type"]["enum"]
        assert "Picklist" in offered
        assert not {"LookUp", "Formula"} & {*offered}
    assert FixedValue("body", "type", "LookUp") in tools["create_a_zoho_desk_lookup_field"].fixed


def test_bytes_are_those_of_the_catalog() -> None:
    made = _build()
    catalog = json.loads((PROJECT.output / "src/zoho_desk_mcp/catalog.json").read_text(encoding="utf-8"))
    text = json.dumps({"tools": catalog}, ensure_ascii=False, separators=(",", ":"))
    assert listing_bytes(made.tools) == len(text.encode())
    first = largest(made.tools)
    assert len(first) == 10
    assert tool_bytes(first[0]) == max(map(tool_bytes, made.tools))
    assert {size.name for size in sizes_by_tag(made.tools)} == {tag for tool in made.tools for tag in tool.tags}


def test_commands_print_their_tables() -> None:
    for command, words in (("coverage", "Undocumented"), ("listing-size", "The largest tools")):
        result = CliRunner().invoke(cli.app, [command])
        assert result.exit_code == 0, result.output
        assert words in result.output
