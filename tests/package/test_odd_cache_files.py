"""Something else in place of the files beside the token cache: said, and it costs no call."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server

from tests.support import misbehaving as bad
from tests.support.calls import READ
from tests.support.misbehaving import misbehaving, settings_for

pytestmark = [pytest.mark.anyio, pytest.mark.skipif(os.name != "posix", reason="pipes, modes")]


def _deep(path: Path) -> None:
    path.write_text("[" * 5_000)
    path.chmod(0o600)


KINDS: dict[str, Callable[[Path], object]] = {
    "pipe": lambda path: os.mkfifo(path, 0o600),
    "folder": Path.mkdir,
    "deep": _deep,
}


@pytest.mark.parametrize(
    ("beside", "kind"), [*(("lock", kind) for kind in ("pipe", "folder")), *(("history", kind) for kind in KINDS)]
)
async def test_it_is_said_and_costs_no_call(
    beside: str, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    put = KINDS[kind]
    async with misbehaving() as zoho:
        async with connect(settings_for(zoho.url, cache="disk")) as desk:
            assert not (await server.call(desk, *READ)).is_error
        cache = next((tmp_path / "zoho-desk-mcp/tokens").glob("*.json"))
        cache.unlink()
        odd = cache.with_suffix(f".{beside}")
        odd.unlink(missing_ok=True)
        put(odd)
        caplog.clear()
        zoho.answer = bad.OK
        async with connect(settings_for(zoho.url, cache="disk")) as desk:
            assert not (await server.call(desk, *READ)).is_error
    assert str(odd) in caplog.text
    assert "cannot be locked" in caplog.text if beside == "lock" else "is not used" in caplog.text
