"""The whole inventory: nothing undocumented, and within the bytes that a model can carry."""

from __future__ import annotations

import json
from dataclasses import replace

from typer.testing import CliRunner

from generator import cli
from generator.checks.coverage import coverage, undocumented
from generator.checks.listing_limits import listing_tokens, over_limits
from generator.naming import tool_name_pattern
from generator.pipeline import Build
from generator.tools.inputs import FixedValue
from generator.tools.listing_size import largest, listing_bytes, sizes_by_tag, tool_bytes
from tests.support.projects import REAL

LIMITS = REAL.target.tools.listing


def test_every_operation_is_a_tool_or_left_out_with_a_reason(built: Build) -> None:
    files = coverage(built.upstream.api.operations.values(), built.tools, built.excluded, REAL.target)
    assert sum(file.operations for file in files) == len(built.upstream.api.operations)
    assert sum(file.tools for file in files) == len(built.tools)
    assert list(undocumented(files)) == []


def test_an_operation_without_record_is_named_with_its_file(built: Build) -> None:
    rest = [tool for tool in built.tools if tool.operation.id != "getTicket"]
    files = coverage(built.upstream.api.operations.values(), rest, built.excluded, REAL.target)
    (problem,) = undocumented(files)
    assert problem.where == "Ticket.json"
    assert "getTicket has neither a record" in problem.what


def test_parameters_that_no_tool_exposes_are_counted(built: Build) -> None:
    before, after = (
        sum(f.hidden for f in coverage(built.upstream.api.operations.values(), tools, built.excluded, REAL.target))
        for tools in (built.tools, [replace(tool, inputs=()) for tool in built.tools])
    )
    assert after - before > 1000


def test_the_limits_of_the_listing_are_kept_and_guarded(built: Build) -> None:
    tools = built.catalog
    core = [tool for tool in tools if tool.core]
    assert listing_bytes(tools) <= LIMITS.max_bytes_per_tool * len(tools)
    assert listing_bytes(core) < LIMITS.max_core_bytes
    assert list(over_limits(tools, LIMITS)) == []
    padded = [replace(tool, description="x" * 1000) for tool in tools]
    assert len(list(over_limits(padded, LIMITS))) == 3
    assert 5_000 < listing_tokens(core) <= (LIMITS.max_core_tokens or 0)
    (problem,) = over_limits(tools, LIMITS.model_copy(update={"max_core_tokens": 5_000}))
    assert f"the core tools cost {listing_tokens(core):,} tokens, at most 5,000 are allowed" in str(problem)
    assert "0 tools are core" in str(list(over_limits([replace(tool, core=False) for tool in tools], LIMITS)))


def test_core_tools_send_a_model_to_core_tools(built: Build) -> None:
    core = {tool.name: json.dumps(tool.listing()) for tool in built.catalog if tool.core}
    named = {name for text in core.values() for name in tool_name_pattern(REAL.target.tools.slug).findall(text)}
    assert named <= core.keys()


def test_a_field_is_offered_only_in_types_that_the_tool_can_fill_in(built: Build) -> None:
    tools = {tool.name: tool for tool in built.tools}
    for name in ("create_a_zoho_desk_field", "update_a_zoho_desk_field_by_id"):
        offered = tools[name].input_schema()["properties"]["type"]["enum"]
        assert "Picklist" in offered
        assert not {"LookUp", "Formula"} & {*offered}
    assert FixedValue("body", "type", "LookUp") in tools["create_a_zoho_desk_lookup_field"].fixed


def test_bytes_are_those_of_the_catalog(built: Build) -> None:
    catalog = json.loads((REAL.output / "src/zoho_desk_mcp/catalog.json").read_text(encoding="utf-8"))
    text = json.dumps({"tools": catalog}, ensure_ascii=False, separators=(",", ":"))
    assert listing_bytes(built.catalog) == len(text.encode())
    first = largest(built.catalog)
    assert len(first) == 10
    assert tool_bytes(first[0]) == max(map(tool_bytes, built.catalog))
    assert {size.name for size in sizes_by_tag(built.catalog)} == {tag for tool in built.catalog for tag in tool.tags}


def test_commands_print_their_tables() -> None:
    for command, words in (("coverage", "Undocumented"), ("listing-size", "The largest tools")):
        result = CliRunner().invoke(cli.app, [command])
        assert result.exit_code == 0, result.output
        assert words in result.output
