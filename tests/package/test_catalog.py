"""The catalog: what a model and its client see of the tools."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
import zoho_desk_mcp
from jsonschema import Draft202012Validator
from zoho_desk_mcp.server.arguments.types import ReadInput, ToolInput
from zoho_desk_mcp.server.catalog import catalog
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.selection import Selection

NAMES = {
    "list_all_zoho_desk_tickets_search",
    "get_single_zoho_desk_ticket_by_id",
    "update_a_zoho_desk_ticket_by_id",
    "create_a_zoho_desk_email_reply",
    "zoho_desk_tickets_suggest_relevant_articles_for_ticket",
    "create_a_zoho_desk_ticket_time_entry",
    "create_a_zoho_desk_ticket_comment",
}
PORTABLE = {"type", "properties", "required", "additionalProperties", "items", "enum", "description"}
"""The keywords that OpenAI's function schemas and Gemini's Schema object both know."""
TYPES = {"object", "array", "string", "integer", "number", "boolean"}


def _schemas(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield schema
    for part in [*schema.get("properties", {}).values(), *([schema["items"]] if "items" in schema else [])]:
        yield from _schemas(part)


def test_the_seven_names_and_a_reply_and_draft_per_channel() -> None:
    channels = {f"create_a_zoho_desk_{channel}_reply" for channel in ("email", "facebook", "twitter", "forum")}
    drafts = {f"create_a_zoho_desk_{channel}_draft" for channel in ("email", "facebook", "forum")}
    assert set(TOOLS) >= NAMES | channels | drafts


def test_catalog_and_registry_hold_the_same_tools() -> None:
    assert list(catalog()) == sorted(TOOLS) == list(TOOLS)


@pytest.mark.parametrize("name", sorted(TOOLS))
def test_schema_is_small_and_portable(name: str) -> None:
    schema = catalog()[name].input_schema
    Draft202012Validator.check_schema(schema)
    assert re.fullmatch(r"[a-z0-9_]{1,64}", name)
    assert schema["type"] == "object"
    assert schema["additionalProperties"] is False
    for part in _schemas(schema):
        assert set(part) <= PORTABLE
        assert part["type"] in TYPES
        if part["type"] == "array":
            assert "items" in part
        if "enum" in part:
            assert part["enum"]
            assert part["type"] == ("string" if isinstance(part["enum"][0], str) else "integer")
    for parameter, part in schema["properties"].items():
        assert part.get("description"), parameter
        if parameter.endswith(("Id", "Ids")):
            assert part.get("items", part)["type"] == "string", parameter


def _in_listed_order(model: type[ToolInput], fields: Iterable[str]) -> list[str]:
    """A model has its base's `fields` first, where the schema has it last."""
    return sorted(fields, key=lambda name: issubclass(model, ReadInput) and name == "fields")


@pytest.mark.parametrize("name", sorted(TOOLS))
def test_input_model_takes_what_the_schema_shows(name: str) -> None:
    tool = importlib.import_module(f"zoho_desk_mcp.tools.{TOOLS[name].module}")
    fields = {info.alias or key: info for key, info in tool.Input.model_fields.items()}
    schema = catalog()[name].input_schema
    assert _in_listed_order(tool.Input, fields) == list(schema["properties"])
    assert {key for key, info in fields.items() if info.is_required()} == set(schema.get("required", []))
    assert {key: info.description for key, info in fields.items()} == {
        key: part["description"] for key, part in schema["properties"].items()
    }


def test_every_module_of_the_package_imports() -> None:
    names = [module.name for module in pkgutil.walk_packages(zoho_desk_mcp.__path__, "zoho_desk_mcp.")]
    assert len(names) > 900
    for name in names:
        if not name.endswith("__main__") and ".migrations" not in name:  # Alembic runs those itself
            importlib.import_module(name)


def test_answer_models_exist() -> None:
    for tool in TOOLS.values():
        if tool.response_model:
            module, _, model = tool.response_model.partition(".")
            assert hasattr(importlib.import_module(f"zoho_desk_mcp.models.{module}"), model)


def test_selection_combines_methods_tags_names_and_exclusions() -> None:
    core = Selection().names()
    everything = Selection(tags=("all",)).names()
    reading = Selection(methods=("read",), tags=("tickets",), exclude=("*_archived_*",)).names()
    named = Selection(tools=("create_a_zoho_desk_*_reply",)).names()
    assert core == {name for name, tool in TOOLS.items() if tool.core}
    assert everything == {name for name, tool in TOOLS.items() if not tool.is_apart}
    assert all(TOOLS[name].method in ("list", "get") and "tickets" in TOOLS[name].tags for name in reading)
    assert "list_all_zoho_desk_archived_tickets" not in reading
    assert "list_all_zoho_desk_archived_tickets" in Selection(tags=("tickets",)).names()
    assert len(named) == 4
    custom = Selection(methods=("custom",), tags=("all",)).names()
    assert all(TOOLS[name].method not in ("list", "get", "create", "update", "delete") for name in custom)
