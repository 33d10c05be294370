"""The answer of an operation without behaviour of its own: upstream's shape, with the caller's values in it."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from copy import deepcopy

from zoho_desk_mcp.sandbox.registry import ResponseBody
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import page
from zoho_desk_mcp.sandbox.types import File, Json, JsonObject

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""The smallest picture: what a photo or a logo looks like here."""
PICTURES = ("photo", "logo", "favicon")
SAMPLE_ADDRESS = "someone@example.com"


def answer(request: ApiRequest) -> ResponseBody:
    """Upstream's sample, with path ids, body fields and counts made plausible, and its filler told apart from facts."""
    if request.operation.answer_media_type not in (None, "application/json"):
        return _file(request)
    sample = _tidy(request.operation.answer)
    if isinstance(sample, list):
        sample = {"data": sample}
    if not isinstance(sample, dict):
        return None
    echo, data = _echo(request), sample.get("data")
    if isinstance(data, list):
        part = [_filled(item, echo) for item in page(request, data)]
        return sample | {"data": part} if part or request.operation.method != "GET" else None
    filled: JsonObject = sample | {"data": _filled(data, echo)} if data else _filled(sample, echo)
    return filled


def _file(request: ApiRequest) -> File:
    if request.operation.path.endswith(PICTURES) or request.operation.answer_media_type == "image/png":
        return File("picture.png", PIXEL, "image/png")
    return File("sandbox.txt", b"A file of the sandbox.\n")


def _tidy(sample: Json, name: str = "") -> Json:
    """A copy of the sample without what no real answer holds together: errors beside data, counts as large as ids.

    Where the sample has nothing better for a text than its name, it says that it is a sample.
    """
    if isinstance(sample, dict):
        errors = (
            {"errorCode", "message", "errors"} if {"data", "results"} & set(sample) or "success" in sample else set()
        )
        return {key: _tidy(value, key) for key, value in sample.items() if key not in errors}
    if isinstance(sample, list):
        return [_tidy(item, name) for item in sample]
    if name in ("emailId", "email"):
        return SAMPLE_ADDRESS
    if sample == name:
        return f"sample {name}"
    if name == "success":
        return True
    return "1" if name.lower().endswith(("count", "counts", "size")) else deepcopy(sample)


def _echo(request: ApiRequest) -> JsonObject:
    """What the caller named: body fields, ids in the path, and as `id` the record's own or a new one."""
    echo: JsonObject = {**request.path, **request.body}
    last = request.operation.segments[-1]
    if last.startswith("{"):
        echo["id"] = request.path[last[1:-1]]
    elif request.operation.method == "POST":
        echo["id"] = request.world.new_id()
    return echo


def _filled(sample: Json, echo: Mapping[str, Json]) -> Json:
    return {key: echo.get(key, value) for key, value in sample.items()} if isinstance(sample, dict) else sample
