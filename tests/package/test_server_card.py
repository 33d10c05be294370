"""What a client shows of the server before any call: name, title, icon, and how long lists may be kept."""

from __future__ import annotations

import base64
from xml.etree import ElementTree

import pytest
from mcp import Client

from tests.support.processes import stdio_server

pytestmark = pytest.mark.anyio

LARGEST = 2_000
"""Characters of the icon: each client reads it with each connection."""


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_the_server_has_a_title_and_an_icon_within_itself(mode: str) -> None:
    async with Client(stdio_server("--sandbox"), mode=mode) as client:
        about = client.server_info
        assert about is not None
        assert about.title == "Zoho Desk"
        assert about.website_url
        assert about.icons is not None
        (icon,) = about.icons
        head, _, drawing = icon.src.partition(",")
        assert (icon.mime_type, head) == ("image/svg+xml", "data:image/svg+xml;base64")
        assert len(icon.src) < LARGEST
        svg = ElementTree.fromstring(base64.b64decode(drawing))  # our own
        tags = {each.tag.rpartition("}")[2] for each in svg.iter()}
        assert tags <= {"svg", "rect", "text"}  # nothing that runs, or loads anything


async def test_clients_may_keep_lists_and_only_for_themselves() -> None:
    async with Client(stdio_server("--sandbox")) as client:
        for listing in (
            await client.list_tools(),
            await client.list_prompts(),
            await client.list_resources(),
            await client.list_resource_templates(),
        ):
            assert (listing.ttl_ms, listing.cache_scope) == (300_000, "private")
        assert all(tool.title for tool in (await client.list_tools()).tools)
