"""The bundle for Claude Desktop: made and checked by the format's own tool, then started as the client starts it."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from mcp import Client, StdioServerParameters

from tests.support.clients.environments import UV, client_program
from tests.support.processes import clean_environment
from tests.support.projects import ROOT

PATIENCE = 300


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked bundle."""
    tool = client_program("mcpb")
    environment = {**os.environ, "BUNDLE_TOOL": tool}
    subprocess.run([str(ROOT / ".ci/bundle"), "generated/zoho-desk-mcp"], env=environment, check=True, timeout=PATIENCE)
    folder = tmp_path_factory.mktemp("bundle") / "unpacked"
    packed = str(ROOT / "dist/zoho-desk-mcp.mcpb")
    subprocess.run([tool, "unpack", packed, str(folder)], check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)
    return folder


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_what_is_packed_starts_with_empty_settings_and_works(bundle: Path) -> None:
    manifest = json.loads((bundle / "manifest.json").read_text())
    server = manifest["server"]["mcp_config"]
    given = {f"${{user_config.{name}}}": setting["default"] for name, setting in manifest["user_config"].items()}
    environment = {name: given[value] for name, value in server["env"].items()}
    assert set(environment.values()) == {""}
    uv = shutil.which(server["command"]) or str(UV)
    arguments = [word.replace("${__dirname}", str(bundle)) for word in server["args"]]
    started = StdioServerParameters(
        command=uv, args=[*arguments, "--sandbox"], env=clean_environment(**environment), cwd=bundle
    )
    async with Client(started) as client:
        assert len((await client.list_tools()).tools) > 40
        assert not (await client.call_tool("list_all_zoho_desk_tickets_search", {"limit": 1})).is_error


def test_its_picture_is_a_png_of_the_size_that_the_client_shows(bundle: Path) -> None:
    picture = (bundle / json.loads((bundle / "manifest.json").read_text())["icon"]).read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", picture[16:24]) == (512, 512)


def test_secrets_are_marked_as_such(bundle: Path) -> None:
    settings = json.loads((bundle / "manifest.json").read_text())["user_config"]
    assert {name for name, setting in settings.items() if setting.get("sensitive")} == {
        "client_secret",
        "refresh_token",
    }
