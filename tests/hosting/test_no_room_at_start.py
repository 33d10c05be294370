"""A hosted server that has no room when it starts, in its temporary folder or wherever: it says why it ends."""

from __future__ import annotations

import logging
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError
from zoho_desk_mcp.account_connector import sandbox_connector
from zoho_desk_mcp.server.hosting import open_database
from zoho_desk_mcp.server.hosting.app import create_app
from zoho_desk_mcp.server.hosting.open_database import make_tables
from zoho_desk_mcp.server.hosting.services import Services
from zoho_desk_mcp.server.hosting.settings import load_hosting_settings
from zoho_desk_mcp.server.settings import SettingsError
from zoho_desk_mcp.vendor import VENDOR

from tests.support.ports import free_port
from tests.support.processes import FRESH, PATIENCE, clean_environment

WITH_FILES_OF_KB = 'ulimit -f {} && exec "$@"'


@pytest.mark.parametrize("kilobytes", [20, 100])
def test_a_trial_without_room_for_its_tables_ends_with_a_sentence(tmp_path: Path, kilobytes: int) -> None:
    """As in a temporary folder that is nearly full: a probe of some bytes fits there."""
    command = [*FRESH, "--sandbox", "serve", "--port", str(free_port())]
    ended = subprocess.run(
        ["bash", "-c", WITH_FILES_OF_KB.format(kilobytes), "-", *command],
        env=clean_environment(TMPDIR=str(tmp_path), HOME=str(tmp_path)),
        stderr=subprocess.PIPE,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith("zoho-desk-mcp: The database ")
    assert "cannot be used" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    assert list(tmp_path.glob("zoho-desk-mcp-*")) == []


@pytest.mark.anyio
async def test_a_disk_without_room_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """SQLite calls it an I/O error where it finds no room for what its processes share."""
    refused = sqlite3.OperationalError("disk I/O error")
    refused.sqlite_errorname = "SQLITE_IOERR_SHMSIZE"

    async def fails(*_: object) -> str:
        raise OperationalError(None, None, refused)

    monkeypatch.setattr(open_database, "upgrade", fails)
    monkeypatch.setenv("ZOHO_DESK_MCP_DATA_FOLDER", str(tmp_path))
    with pytest.raises(SettingsError, match="disk I/O error, as where its disk is full"):
        await make_tables(load_hosting_settings())


@pytest.mark.anyio
async def test_a_start_that_fails_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("ZOHO_DESK_MCP_DATA_FOLDER", str(tmp_path))
    settings = load_hosting_settings()
    await make_tables(settings)

    async def fails(_: Services) -> None:
        raise OSError(28, "No space left on device\nor so")

    async def receive() -> dict[str, Any]:
        return {"type": "lifespan.startup"}

    said: list[Any] = []

    async def send(message: Any) -> None:
        said.append(message["type"])

    app = create_app(settings, VENDOR.content(), sandbox_connector(), "127.0.0.1", "http://127.0.0.1:1", fails)
    with caplog.at_level(logging.ERROR), pytest.raises(OSError, match="No space left"):
        await app({"type": "lifespan", "app": None, "state": {}}, receive, send)
    assert said == ["lifespan.startup.failed"]
    (told,) = [record for record in caplog.records if record.message == "not-started"]
    assert vars(told)["data"] == {"error": "OSError", "reason": "[Errno 28] No space left on device"}
