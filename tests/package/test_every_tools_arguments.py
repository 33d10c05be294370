"""Every tool, called with the same arguments in the forms that clients send them: the same request leaves."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Callable
from typing import Any

import anyio
import httpx2
import pytest
from hypothesis import Phase, given, seed, settings
from zoho_desk_mcp.connect import SANDBOX_URL, connect, sandbox_settings
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.arguments.forms import forms_of
from zoho_desk_mcp.server.arguments.repair import CLIENT_EXTRAS
from zoho_desk_mcp.server.registry import FORMER_NAMES, TOOLS

from tests.support.arguments import arguments

Given = dict[str, Any]
MOMENT = re.compile(rb"\d{4}-\d\d-\d\d(T|%20)\d\d(:|%3A)[\d.:A%]+Z")
"""The time of a call, which is the default of some arguments."""


def _sent(name: str, given: Given) -> list[tuple[Any, ...]]:
    """The requests of a call, without what differs each time."""
    requests: list[tuple[Any, ...]] = []

    async def respond(request: httpx2.Request) -> httpx2.Response:
        body = await request.aread()
        kind, _, boundary = request.headers.get("content-type", "").partition("boundary=")
        body = body.replace(boundary.encode(), b"boundary") if boundary else body
        requests.append((request.method, str(request.url), kind, MOMENT.sub(b"now", body)))
        return httpx2.Response(204)

    async def run() -> None:
        async with connect(sandbox_settings(SANDBOX_URL), httpx2.MockTransport(respond)) as desk:
            await server.call(desk, name, given)

    anyio.run(run)
    return requests


def _as_json_text(given: Given) -> Given:
    return {name: json.dumps(value) if isinstance(value, list | dict) else value for name, value in given.items()}


def _in_snake_case(given: Given) -> Given:
    return {re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower(): value for name, value in given.items()}


def _with_extras(given: Given) -> Given:
    return {**dict.fromkeys(CLIENT_EXTRAS, "x"), **given}


FORMS: list[Callable[[Given], Given]] = [_as_json_text, _in_snake_case, _with_extras]


@pytest.mark.parametrize("name", sorted(TOOLS))
def test_the_same_request_leaves_whatever_form_the_arguments_have(name: str) -> None:
    model = importlib.import_module(f"zoho_desk_mcp.tools.{TOOLS[name].module}").Input
    optional = [key for key, field in model.model_fields.items() if not field.is_required()]
    names = [model.model_fields[key].alias or key for key in optional]

    @seed(0)
    @settings(max_examples=1, database=None, deadline=None, phases=[Phase.generate])
    @given(arguments(model, optional=True), arguments(model, optional=False))
    def check(everything: Given, needed: Given) -> None:
        sent = _sent(name, everything)
        assert sent
        for form in FORMS:
            assert _sent(name, form(everything)) == sent, form.__name__
        nulls = {**dict.fromkeys(names), **needed}
        if len(names) > 1:
            assert _sent(name, nulls) == _sent(name, needed)
        if TOOLS[name].reads:
            assert _sent(name, {**dict.fromkeys(names, ""), **needed}) == _sent(name, needed)

    check()


def test_names_are_such_that_all_clients_load_the_tools() -> None:
    assert {name for name in TOOLS if len(name) > 54} == set()
    for tool in TOOLS.values():
        model = importlib.import_module(f"zoho_desk_mcp.tools.{tool.module}").Input
        assert all(re.fullmatch("[A-Za-z][A-Za-z0-9_]*", key) for key in forms_of(model))
    assert FORMER_NAMES.keys().isdisjoint(TOOLS)
