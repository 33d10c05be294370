"""What tools send is what upstream's own files allow, by a validator that is not ours: a sample of the tools."""

from __future__ import annotations

import importlib
import warnings
from functools import cache
from typing import Any

import anyio
import httpx2
import pytest
from hypothesis import Phase, given, seed, settings
from zoho_desk_mcp.connect import SANDBOX_URL, connect, sandbox_settings
from zoho_desk_mcp.sandbox.app import create_app
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.catalog import load_tool
from zoho_desk_mcp.server.registry import TOOLS

from tests.support import openapi
from tests.support.arguments import arguments
from tests.support.openapi import OF_ONE_OPERATION, operation_of
from tests.support.outside import faults, readable
from tests.support.sent_requests import Sent

FILES = {
    *("CallComments.json", "ContactDeduplication.json", "DashboardMetrics.json", "EventComments.json", "Layout.json"),
    *("Module.json", "Skill.json", "Team.json", "TicketApprovals.json", "User.json"),
}
"""Files that say of each operation what the API takes, so that neither repair nor overlay adds to it."""


def sample() -> list[str]:
    """The tools of these files; of those with a body, where no pattern is one of Java and no `allOf` is closed."""
    found = []
    for name in OF_ONE_OPERATION:
        file, _, _, node = openapi.operations()[operation_of(load_tool(name))]
        if file in FILES and ("requestBody" not in node or has_plain_bodies(file)):
            found.append(name)
    return found


@cache
def has_plain_bodies(file: str) -> bool:
    """Whether a file closes no member of an `allOf`, and has no pattern of Java and no form."""
    text = (openapi.FOLDER / file).read_text(encoding="utf-8")
    return not any(part in text for part in ("allOf", r"\\P", "multipart"))


def sent(name: str, given: dict[str, Any]) -> Sent | None:
    """The request of the tool's own operation."""

    async def run() -> Sent | None:
        app = create_app()
        async with connect(sandbox_settings(SANDBOX_URL), httpx2.ASGITransport(app)) as desk:
            await server.call(desk, name, given)
        own = [each for each in app.state.requests if each.operation == operation_of(load_tool(name))]
        if not own:
            return None
        target = own[-1].path + (f"?{own[-1].query}" if own[-1].query else "")
        headers = {key.lower(): value for key, value in dict(own[-1].headers).items()}
        return Sent(own[-1].method, target, headers, own[-1].body or b"")

    return anyio.run(run)


@pytest.mark.parametrize("name", sample())
def test_a_request_is_allowed_by_upstreams_file_as_it_is(name: str) -> None:
    tool = importlib.import_module(f"zoho_desk_mcp.tools.{TOOLS[name].module}")
    file = openapi.operations()[operation_of(tool)][0]

    @seed(0)
    @settings(max_examples=1, database=None, deadline=None, phases=[Phase.generate])
    @given(arguments(tool.Input, optional=True))
    def check(given: dict[str, Any]) -> None:
        request = sent(name, given)
        assert request is not None
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            assert faults(readable(openapi.FOLDER) / file, request) == []

    check()


def test_the_validator_refuses_what_a_file_does_not_allow() -> None:
    body = b'{"ids": ["1"], "locales": ["xx-YY"]}'
    request = Sent("POST", "/api/v1/articles/scheduleAutoTranslate", {"content-type": "application/json"}, body)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        (fault,) = faults(readable(openapi.FOLDER) / "Article.json", request)
    assert "'xx-YY' is not one of" in fault
