"""Hostile texts in every parameter of every tool, over a real socket: no request leaves the tool's own path."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote
from zlib import crc32

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st
from zoho_desk_mcp.client import Client
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.registry import TOOLS

from tests.support import misbehaving as bad
from tests.support import openapi
from tests.support.arguments import OTHER_KINDS, arguments
from tests.support.misbehaving import Misbehaving, misbehaving, settings_for
from tests.support.openapi import OF_ONE_OPERATION, operation_of

LOOKED_UP = "departments|agents|teams|myinfo|organizationFields|mailReplyAddress|tickets/search|tickets/[0-9]{1,20}"
LOOKUP = re.compile(rf"/api/v1/({LOOKED_UP})(\?[^/#]*)?")
"""What look-ups read."""
EXAMPLES = 3
"""For each tool, by its name as the seed: each meets other texts."""
PLANTED = [
    "../../organizations",
    "..",
    ".",
    "",
    "%2e%2e%2fagents",
    "%252e%252e%252fagents",
    "..%2F..",
    "..\\..\\agents",
    "1/comments",
    "1?include=contacts",
    "1#x",
    "1;a=b",
    "1\r\nX-Injected: yes",
    "1\0",
    "\u2025/\uff0e\uff0e",
    "\ud800",
    "{ticketId}",
    "http://127.0.0.1:9/x",
    "//127.0.0.1:9/x",
    "1\u2028",
    "'; DROP TABLE tickets; --",
    "9" * 400,
    "\u202e\u0000\ufeff",
]
HOSTILE = st.sampled_from(PLANTED) | st.text(max_size=40) | st.text("./%\\?#\r\n\0:@;2eEfF", max_size=12)


@pytest.fixture(scope="module")
def zoho() -> Iterator[tuple[BlockingPortal, Misbehaving, Client]]:
    """A server that answers everything, and a connection to it, on a loop of their own."""
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(misbehaving()) as behavior,
        portal.wrap_async_context_manager(connect(settings_for(behavior.url))) as desk,
    ):
        behavior.answer = bad.answer(204)
        yield portal, behavior, desk


def _stays(operation: str, target: str) -> bool:
    """Whether a request target is a path of the operation, also for a server that decodes it again and again."""
    path = target.partition("?")[0]
    while (decoded := unquote(path)) != path and openapi.path_fits(operation, path):
        path = decoded
    inside = [part for part in path.split("/") if part.strip(".")]
    return openapi.path_fits(operation, path) and len(inside) == len(path.split("/")) - 1


def _is_lookup(name: str, method: str, target: str) -> bool:
    """Whether a tool with look-ups reads what they read, and nothing else."""
    return bool(TOOLS[name].lookups) and method == "GET" and LOOKUP.fullmatch(target) is not None


@pytest.mark.parametrize("name", OF_ONE_OPERATION)
def test_no_request_leaves_the_tools_own_path(name: str, zoho: tuple[BlockingPortal, Misbehaving, Client]) -> None:
    portal, behavior, desk = zoho
    tool = importlib.import_module(f"zoho_desk_mcp.tools.{TOOLS[name].module}")
    operation = operation_of(tool)
    method = openapi.operations()[operation][1]
    no_record = ["BAD_ANSWER"] if TOOLS[name].lookups else []  # the ticket of which a look-up reads the department
    is_update = TOOLS[name].method == "update"  # which is refused where it changes nothing
    names = [info.alias or attribute for attribute, info in tool.Input.model_fields.items()]

    @seed(crc32(name.encode()))
    @settings(max_examples=EXAMPLES, database=None, deadline=None, phases=[Phase.generate])
    @given(arguments(tool.Input, optional=is_update), st.lists(HOSTILE, min_size=2, max_size=2), OTHER_KINDS)
    def check(usual: dict[str, Any], texts: list[str], other: Any) -> None:
        behavior.requests.clear()
        portal.call(server.call, desk, name, usual)
        own = [request for request in behavior.requests if not _is_lookup(name, request.method, request.target)]
        arrived = [_stays(operation, request.target) for request in own]
        assert arrived == [True] or (
            arrived == [] and TOOLS[name].lookups
        )  # a look-up that finds nothing stops the call
        for parameter in names:
            for value in (*texts, texts, other):
                behavior.requests.clear()
                result = portal.call(server.call, desk, name, usual | {parameter: value})
                details = (result.structured_content or {}).get("error", {})
                assert details.get("code") in (None, "INVALID_ARGUMENTS", *no_record), (parameter, value, result)
                for request in behavior.requests:
                    if _is_lookup(name, request.method, request.target):
                        continue
                    assert request.method == method
                    assert _stays(operation, request.target), (parameter, value, request.target)
                    assert "x-injected" not in request.headers

    check()
