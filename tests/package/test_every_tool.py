"""Every tool, called with generated valid arguments: its request must be legal by upstream's unrepaired file."""

from __future__ import annotations

import importlib
import json
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl
from zlib import crc32

import anyio
import httpx2
import pytest
from hypothesis import Phase, given, seed, settings
from zoho_desk_mcp.connect import SANDBOX_URL, connect, sandbox_settings
from zoho_desk_mcp.sandbox.app import create_app
from zoho_desk_mcp.sandbox.request_log import LoggedRequest
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.catalog import load_tool
from zoho_desk_mcp.server.registry import TOOLS

from tests.support import openapi
from tests.support.arguments import arguments
from tests.support.openapi import OF_ONE_OPERATION, operation_of
from tests.support.results import error_text

EXAMPLES = 2
"""For each tool, by its name as the seed: each meets other values."""
REFUSALS = {"INVALID_ARGUMENTS", "INTERNAL_SERVER_ERROR", "INVALID_DATA", "UNPROCESSABLE_ENTITY"}
EXCUSES = (
    "names nothing that exists.",
    "Give contactId or contact.",
    "Give hoursSpent or minutesSpent or secondsSpent.",
    "Give startDate and endDate.",
    "is not a time that fits the duration.",
)


def _sent(name: str, given: dict[str, Any]) -> tuple[Any, LoggedRequest | None]:
    """Call the tool on a fresh sandbox: the result, and the last request of the tool's own operation.

    Look-ups may come before it, and after it those that put names beside ids.
    """
    operation = operation_of(load_tool(name))

    async def run() -> tuple[Any, LoggedRequest | None]:
        app = create_app()
        settings = sandbox_settings(SANDBOX_URL)
        async with connect(settings, httpx2.ASGITransport(app)) as desk:
            result = await server.call(desk, name, given)
        own = [request for request in app.state.requests if request.operation == operation]
        return result, (own or app.state.requests or [None])[-1]

    return anyio.run(run)


def _check_legal(request: LoggedRequest, operation: str) -> None:
    _, method, _, _ = openapi.operations()[operation]
    assert request.operation == operation
    assert request.method == method
    assert openapi.path_fits(operation, request.path)
    query = {key for key, _ in parse_qsl(request.query, keep_blank_values=True)}
    assert query <= openapi.query_names(operation)
    if request.body:
        media_type = dict(request.headers)["content-type"].partition(";")[0]
        assert openapi.unknown_fields(operation, media_type, _body(request)) == []


def _check_not_refused(result: Any) -> None:
    """Made-up ids may name nothing, but nothing else of the arguments may be refused."""
    error = (result.structured_content or {}).get("error", {})
    reasons = [field["message"] for field in error.get("fields", [])]
    if error.get("code") in REFUSALS and not (reasons and all(reason.endswith(EXCUSES) for reason in reasons)):
        pytest.fail(str(result))


def _body(request: LoggedRequest) -> Any:
    """The body as JSON; of a form, its parts without their content."""
    content_type = dict(request.headers)["content-type"]
    if content_type.startswith("application/json"):
        return json.loads(request.body)
    message = BytesParser().parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + request.body)
    return {str(part.get_param("name", header="content-disposition")): None for part in [*message.walk()][1:]}


@pytest.mark.parametrize("optional", [False, True], ids=["required", "all"])
@pytest.mark.parametrize("name", OF_ONE_OPERATION)
def test_request_is_legal_by_upstreams_file(name: str, optional: bool) -> None:
    tool = importlib.import_module(f"zoho_desk_mcp.tools.{TOOLS[name].module}")

    @seed(crc32(name.encode()))
    @settings(max_examples=EXAMPLES, database=None, deadline=None, phases=[Phase.generate])
    @given(arguments(tool.Input, optional=optional))
    def check(given: dict[str, Any]) -> None:
        result, request = _sent(name, given)
        if request is None and TOOLS[name].method == "update" and not optional:
            assert error_text(result).startswith("Nothing is to be changed: give at least one of ")
            return
        assert request is not None, result
        _check_legal(request, operation_of(tool))
        _check_not_refused(result)

    check()
