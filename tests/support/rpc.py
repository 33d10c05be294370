"""JSON-RPC over plain POST, as clients without an SDK send it."""

from __future__ import annotations

from typing import Any

import httpx2

from tests.support import plain_http

HEADERS = {"Accept": "application/json, text/event-stream"}


def post(url: str, method: str, params: dict[str, Any] | None = None, /, **headers: str) -> httpx2.Response:
    """The HTTP answer to one request."""
    message = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params or {}}
    return plain_http.post(url, json=message, headers={**HEADERS, **headers}, timeout=60)


def listed(url: str, **headers: str) -> list[dict[str, Any]]:
    """The tools that `tools/list` gives."""
    response = post(url, "tools/list", **headers)
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()["result"]["tools"]
    return found


def tools(url: str, **headers: str) -> set[str]:
    """Their names."""
    return {tool["name"] for tool in listed(url, **headers)}


def call(url: str, tool: str, arguments: dict[str, Any] | None = None, /, **headers: str) -> dict[str, Any]:
    """The result of a tool call, or the error."""
    response = post(url, "tools/call", {"name": tool, "arguments": arguments or {}}, **headers)
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer
