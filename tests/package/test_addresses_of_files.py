"""Attachments are read by the address that responses have for them, and no address leads elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from mcp import Client
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.catalog import load_tool
from zoho_desk_mcp.server.registry import TOOLS

from tests.support import misbehaving as bad
from tests.support.misbehaving import environment_for, misbehaving, settings_for
from tests.support.processes import sandbox_process, stdio_server
from tests.support.results import error_text, unfenced

pytestmark = pytest.mark.anyio

OWNERS = {
    "ticket": "list_all_zoho_desk_tickets",
    "contact": "list_all_zoho_desk_contacts",
    "account": "list_all_zoho_desk_accounts",
    "product": "list_all_zoho_desk_products",
}
TICKET, FILE = "4000000000000000001", "4000000000000000003"
PATH = f"/api/v1/tickets/{TICKET}/attachments/{FILE}/content"
DOWNLOAD = "get_single_zoho_desk_ticket_attachment_by_id"
DOWNLOADS = sorted(name for name, tool in TOOLS.items() if tool.download)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[str]:
    with sandbox_process() as url:
        yield url


@pytest.mark.parametrize(("owner", "lister"), OWNERS.items())
async def test_an_attachment_is_read_by_its_href(owner: str, lister: str, sandbox: str) -> None:
    account = {"CLIENT_ID": credentials.CLIENT_ID, "CLIENT_SECRET": credentials.CLIENT_SECRET}
    account |= {"REFRESH_TOKEN": credentials.REFRESH_TOKEN, "ORG_ID": credentials.ORG_ID}
    async with Client(stdio_server("--tags=all", **environment_for(sandbox, **account))) as client:

        async def call(name: str, /, **arguments: Any) -> Any:
            result = await client.call_tool(name, arguments)
            assert not result.is_error, result
            return result

        (record,) = (await call(lister, limit=1)).structured_content["data"]
        of_record = {f"{owner}Id": record["id"]}
        await call(f"create_a_zoho_desk_{owner}_attachment", **of_record, name="grüße.txt", text="Hello")
        listed = (await call(f"list_all_zoho_desk_{owner}_attachments", **of_record, fields=["*"])).structured_content
        (href,) = [one["href"] for one in listed["data"] if one["name"] == "grüße.txt"]
        (found,) = (await call(f"get_single_zoho_desk_{owner}_attachment_by_id", href=href)).content
        assert unfenced(found.text) == "grüße.txt (text/plain, 5 bytes)\n\nHello"
        (tool,) = [
            tool
            for tool in (await client.list_tools()).tools
            if tool.name == f"get_single_zoho_desk_{owner}_attachment_by_id"
        ]
        assert "href" in tool.input_schema["properties"]
        assert tool.input_schema["required"] == []


async def _read(arguments: dict[str, Any]) -> tuple[Any, bad.Misbehaving]:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(200, b"Hello", Content_Type="text/plain")
        given = {name: str(value).replace("{url}", zoho.url) for name, value in arguments.items()}
        return await server.call(desk, DOWNLOAD, given), zoho


@pytest.mark.parametrize(
    "arguments",
    [
        {"href": f"{{url}}{PATH}"},
        {"href": f" {{url}}{PATH}?inline=true#top "},
        {"href": f"{{url}}{PATH}", "ticketId": TICKET},
        {"ticketId": TICKET, "attachmentId": FILE},
    ],
)
async def test_address_and_ids_ask_for_the_same(arguments: dict[str, str]) -> None:
    result, zoho = await _read(arguments)
    assert not result.is_error, result
    assert [request.target for request in zoho.requests] == [PATH]


@pytest.mark.parametrize(
    ("href", "words"),
    [
        (f"https://desk.zoho.com{PATH}", "leads elsewhere"),
        (f"http://127.0.0.1:9{PATH}", "leads elsewhere"),
        (f"ftp://127.0.0.1{PATH}", "leads elsewhere"),
        (f"{{url}}@evil.example{PATH}", "leads elsewhere"),
        (f"//evil.example{PATH}", "leads elsewhere"),
        (PATH, "leads elsewhere"),
        ("{url}/api/v1/organizations", "leads elsewhere"),
        (f"{{url}}{PATH}/", "leads elsewhere"),
        (f"{{url}}/x{PATH}", "leads elsewhere"),
        (f"{{url}}/api/v1/contacts/{TICKET}/attachments/{FILE}/content", "leads elsewhere"),
        (f"{{url}}/api/v1/tickets/../attachments/{FILE}/content", "ticketId"),
        (f"{{url}}/api/v1/tickets/%2e%2e%2fagents/attachments/{FILE}/content", "ticketId"),
        ("http://[", "no address"),
        ("x" * 3_000, "no address"),
    ],
)
async def test_no_address_leads_elsewhere(href: str, words: str) -> None:
    result, zoho = await _read({"href": href})
    assert words in error_text(result)
    assert not zoho.requests
    assert not zoho.token_requests


async def test_an_address_beside_other_ids_is_refused() -> None:
    result, zoho = await _read({"href": f"{{url}}{PATH}", "ticketId": "4000000000000000009"})
    assert "href says another ticketId" in error_text(result)
    assert not zoho.requests


@pytest.mark.parametrize("name", DOWNLOADS)
def test_every_download_takes_its_ids_from_an_address(name: str) -> None:
    inputs = {field.alias or key for key, field in load_tool(name).Input.model_fields.items()}
    in_path = {part[1:-1] for part in str(TOOLS[name].download).split("/") if part.startswith("{")}
    assert in_path <= inputs
