"""Uploads: files by content and by path, and what is refused."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from mcp import Client
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server

from tests.support import misbehaving as bad
from tests.support.misbehaving import environment_for, misbehaving, settings_for
from tests.support.processes import stdio_server
from tests.support.results import error_text

pytestmark = pytest.mark.anyio

UPLOAD = "create_a_zoho_desk_ticket_attachment"
TICKET = {"ticketId": "4000000000000000001"}


@pytest.fixture
def open_folder(tmp_path: Path) -> Path:
    """A folder that may be read, beside a secret that may not."""
    (tmp_path / "secret.txt").write_text("planted-secret")
    folder = tmp_path / "open"
    (folder / "sub").mkdir(parents=True)
    (folder / "sub/report.txt").write_text("the report")
    (folder / "inside").symlink_to(folder / "sub/report.txt")
    (folder / "outside").symlink_to(tmp_path / "secret.txt")
    (folder / "up").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe")
    (folder / "big").write_bytes(b"x" * 2_000_001)
    return folder


async def _uploaded(folder: Path | str, arguments: dict[str, Any]) -> tuple[Any, bad.Misbehaving]:
    async with misbehaving() as zoho:
        environment = environment_for(zoho.url, FILES=str(folder), MAX_FILE_MB="2", LOG="off")
        async with Client(stdio_server("--tags", "all", **environment)) as client:
            return await client.call_tool(UPLOAD, TICKET | arguments), zoho


@pytest.mark.parametrize("path", ["sub/report.txt", "sub/../sub/report.txt", "inside", "{folder}/sub/report.txt"])
async def test_path_within_the_folder_is_sent(path: str, open_folder: Path) -> None:
    result, zoho = await _uploaded(open_folder, {"path": path.format(folder=open_folder)})
    assert not result.is_error, result
    assert b"the report" in zoho.requests[0].body
    assert b'filename="report.txt"' in zoho.requests[0].body


async def test_path_is_looked_for_in_each_folder(open_folder: Path) -> None:
    both = f"{open_folder}{os.pathsep}{open_folder / 'sub'}"
    result, zoho = await _uploaded(both, {"path": "report.txt"})
    assert not result.is_error, result
    assert b"the report" in zoho.requests[0].body


async def test_links_in_a_circle_are_refused(open_folder: Path) -> None:
    (open_folder / "a").symlink_to(open_folder / "b")
    (open_folder / "b").symlink_to(open_folder / "a")
    result, _ = await _uploaded(open_folder, {"path": "a"})
    assert "cannot be read" in error_text(result)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("../secret.txt", "outside"),
        ("{folder}/../secret.txt", "outside"),
        ("outside", "outside"),
        ("up/secret.txt", "outside"),
        ("/etc/passwd", "outside"),
        ("../no-such-file", "outside"),
        ("no-such-file", "cannot be read"),
        ("sub", "cannot be read"),
        ("pipe", "not a plain file"),
        (".", "outside"),
        ("a\0b", "no path"),
        ("big", "at most 2 MB"),
    ],
)
async def test_path_that_leads_elsewhere_is_refused(path: str, words: str, open_folder: Path) -> None:
    result, zoho = await _uploaded(open_folder, {"path": path.format(folder=open_folder)})
    assert words in error_text(result)
    assert not zoho.requests


async def test_path_and_content_together_are_refused(open_folder: Path) -> None:
    result, _ = await _uploaded(open_folder, {"path": "inside", "content": "QQ==", "name": "a"})
    assert "not both" in error_text(result)


async def test_path_is_offered_only_where_it_works(open_folder: Path) -> None:
    for folder in (str(open_folder), ""):
        async with Client(stdio_server("--tags=all", **environment_for("http://127.0.0.1:9", FILES=folder))) as client:
            (tool,) = [tool for tool in (await client.list_tools()).tools if tool.name == UPLOAD]
            assert ("path" in tool.input_schema["properties"]) == bool(folder)
            assert ("name" in tool.input_schema["required"]) != bool(folder)
            assert "content" not in tool.input_schema["required"]
    async with misbehaving() as zoho, connect(settings_for(zoho.url, files=(open_folder,))) as desk:  # not local
        result = await server.call(desk, UPLOAD, TICKET | {"path": "inside"})
        assert "path is not open here" in error_text(result)
        assert not zoho.requests


@pytest.mark.parametrize("text", ["Grüße,\r\n  Grace\n", '{"a": [1]}', "bm8gYmFzZTY0"])
async def test_a_text_is_attached_as_it_is(text: str) -> None:
    async with misbehaving() as zoho:
        async with Client(stdio_server("--tags=all", **environment_for(zoho.url))) as client:
            (tool,) = [tool for tool in (await client.list_tools()).tools if tool.name == UPLOAD]
            assert tool.input_schema["properties"]["text"]["type"] == "string"
            result = await client.call_tool(UPLOAD, TICKET | {"text": text, "name": "notes.txt"})
        assert not result.is_error, result
        assert b'filename="notes.txt"' in zoho.requests[0].body
        assert b"\r\n\r\n" + text.encode() + b"\r\n--" in zoho.requests[0].body


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"text": "a", "content": "QQ==", "name": "a"}, "not both as content and as text"),
        ({"text": "a", "path": "a", "name": "a"}, "not both as text and as path"),
        ({"text": "", "name": "a"}, "text is no text"),
        ({"text": ["a"], "name": "a"}, "text is no text"),
        ({"text": "a"}, "name"),
        ({"name": "a"}, "content"),
        ({"text": "x" * 2_000_001, "name": "a"}, "at most 2 MB"),
    ],
)
async def test_a_text_that_is_no_file_is_refused(arguments: dict[str, Any], words: str, open_folder: Path) -> None:
    result, zoho = await _uploaded(open_folder, arguments)
    assert words in error_text(result)
    assert not zoho.requests


@pytest.mark.parametrize("name", ["", " "])
async def test_a_file_without_a_name_is_refused(name: str) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        result = await server.call(desk, UPLOAD, TICKET | {"content": "QQ==", "name": name})
        assert "name is empty" in error_text(result)
        assert not zoho.requests


async def test_content_that_is_no_base64_is_refused() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        result = await server.call(desk, UPLOAD, TICKET | {"content": "no base64!", "name": "a"})
        assert "content: not base64" in error_text(result)
