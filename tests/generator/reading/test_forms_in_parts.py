"""A form in parts (multipart/form-data) goes in parts whatever a caller gives, each part as its document says."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest
from zoho_desk_mcp.server.arguments.errors import ArgumentError

from tests.support.sent_requests import Recorder, Sent, running_recorder, sent, tools_of

pytestmark = pytest.mark.anyio
FORM = "multipart/form-data"
TEXT = {"type": "string"}
LIST = {"type": "array", "items": TEXT}
RANGE = {"type": "object", "properties": {"gt": {"type": "integer"}}}
BINARY = {"type": "string", "format": "binary"}
FILE = {"name": "a.bin", "content": "AAE="}


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with running_recorder() as running:
        yield running


def api(media_type: str, fields: dict[str, Any], required: tuple[str, ...] = ()) -> Any:
    schema = {"type": "object", "properties": fields, "required": [*required]}
    body = {"required": True, "content": {media_type: {"schema": schema}}}
    operation = {"operationId": "useThing", "requestBody": body, "responses": {"204": {"description": ""}}}
    info = {"title": "T", "version": "1"}
    return {"api.json": {"openapi": "3.1.0", "info": info, "paths": {"/things": {"post": operation}}}}


async def call(folder: Path, file: Any, names: tuple[str, ...], arguments: Any, recorder: Recorder) -> Sent:
    words = {"title": "Use a thing", "description": "Uses a thing that is there for the tests."}
    record = {
        "method": "create",
        "operation": "useThing",
        **words,
        "parameters": dict.fromkeys(names, "What it is."),
    }
    (tool,) = tools_of(folder, file, [record], {"ids": {}})
    return await sent(tool, arguments, recorder)


def parts(request: Sent) -> list[tuple[str, str | None, bytes]]:
    """Name, file name and content of each part."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message: Message[str, str] = BytesParser().parsebytes(head + request.body)
    assert message.get_content_type() == FORM
    found = []
    for part in message.walk():
        if not part.is_multipart():
            name, content = part.get_param("name", header="content-disposition"), part.get_payload(decode=True)
            assert isinstance(name, str)
            assert isinstance(content, bytes)
            found.append((name, part.get_filename(), content))
    return found


@pytest.mark.parametrize("fields", [{"a": TEXT}, {"a": TEXT, "file": BINARY}])
async def test_a_form_without_a_file_goes_in_parts(fields: Any, recorder: Recorder, tmp_path: Path) -> None:
    """It went as another form, of which the API knows nothing."""
    request = await call(tmp_path, api(FORM, fields), ("a",), {"a": "x=1&b"}, recorder)
    assert parts(request) == [("a", None, b"x=1&b")]


@pytest.mark.parametrize("given", [{}, FILE])
async def test_a_file_may_be_left_out_where_it_is_not_required(
    given: dict[str, str], recorder: Recorder, tmp_path: Path
) -> None:
    """The server failed where it was."""
    file, names = api(FORM, {"a": TEXT, "upload": BINARY}), ("a", "name", "content")
    request = await call(tmp_path, file, names, {"a": "x", **given}, recorder)
    assert parts(request) == [("a", None, b"x"), *([("upload", "a.bin", b"\x00\x01")] if given else [])]


@pytest.mark.parametrize("one", FILE)
async def test_half_a_file_is_refused(one: str, recorder: Recorder, tmp_path: Path) -> None:
    before = len(recorder.requests)
    with pytest.raises(ArgumentError, match="name and content go together"):
        await call(tmp_path, api(FORM, {"upload": BINARY}), ("name", "content"), {one: FILE[one]}, recorder)
    assert len(recorder.requests) == before


async def test_each_item_of_a_list_is_a_part_and_an_object_is_json(recorder: Recorder, tmp_path: Path) -> None:
    """Items stood with commas between them, objects too, which nobody can read."""
    fields = {"tags": LIST, "range": RANGE, "ranges": {"type": "array", "items": RANGE}, "upload": BINARY}
    names = ("tags", "range", "range.gt", "ranges", "ranges.gt", "name", "content")
    given = {"tags": ["x", "y,z"], "range": {"gt": 1}, "ranges": [{"gt": 2}, {"gt": 3}], **FILE}
    request = await call(tmp_path, api(FORM, fields, ("upload",)), names, given, recorder)
    assert parts(request) == [
        *[("range", None, b'{"gt":1}'), ("ranges", None, b'{"gt":2}'), ("ranges", None, b'{"gt":3}')],
        *[("tags", None, b"x"), ("tags", None, b"y,z"), ("upload", "a.bin", b"\x00\x01")],
    ]


@pytest.mark.parametrize("schema", [{"contentEncoding": "binary"}, {"contentEncoding": "Binary", **TEXT}])
async def test_what_is_encoded_as_binary_is_a_file(schema: Any, recorder: Recorder, tmp_path: Path) -> None:
    """It was a text."""
    request = await call(tmp_path, api(FORM, {"upload": schema}, ("upload",)), tuple(FILE), FILE, recorder)
    assert parts(request) == [("upload", "a.bin", b"\x00\x01")]


async def test_what_is_encoded_as_a_text_is_one(recorder: Recorder, tmp_path: Path) -> None:
    schema = {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}
    request = await call(tmp_path, api(FORM, {"upload": schema}), ("upload",), {"upload": "AAE="}, recorder)
    assert parts(request) == [("upload", None, b"AAE=")]


@pytest.mark.parametrize("media_type", ["application/json", "application/merge-patch+json"])
async def test_an_object_of_which_a_record_describes_nothing_is_sent_where_one_is_required(
    media_type: str, recorder: Recorder, tmp_path: Path
) -> None:
    """The request had no body, and the API refused it."""
    request = await call(tmp_path, api(media_type, {"a": TEXT}), (), {}, recorder)
    assert (request.headers["content-type"], request.json) == (media_type, {})


async def test_what_can_be_sent_as_json_too_goes_in_parts_where_it_has_a_file(
    recorder: Recorder, tmp_path: Path
) -> None:
    """It went as JSON, without the file, and nobody was told."""
    file = api("application/json", {"a": TEXT, "upload": BINARY}, ("upload",))
    content = file["api.json"]["paths"]["/things"]["post"]["requestBody"]["content"]
    content[FORM] = content["application/json"]
    request = await call(tmp_path, file, ("a", *FILE), {"a": "x", **FILE}, recorder)
    assert parts(request) == [("a", None, b"x"), ("upload", "a.bin", b"\x00\x01")]


@pytest.mark.parametrize(
    ("media_type", "body"),
    [("application/json", b'{"upload":"AAE="}'), ("application/x-www-form-urlencoded", b"upload=AAE%3D")],
)
async def test_what_cannot_go_in_parts_has_a_text_in_place_of_a_file(
    media_type: str, body: bytes, recorder: Recorder, tmp_path: Path
) -> None:
    """A file was asked for, and left out."""
    request = await call(tmp_path, api(media_type, {"upload": BINARY}), ("upload",), {"upload": "AAE="}, recorder)
    assert request.body == body
