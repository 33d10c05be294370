"""A sandbox as a process, a person's machine, and a server that answers as it is told."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.support.misbehaving import Misbehaving
from tests.support.processes import Machine, sandbox_process
from tests.support.reached import WAYS, reached


@pytest.fixture(scope="module")
def sandbox() -> Iterator[str]:
    with sandbox_process() as url:
        yield url


@pytest.fixture
def machine(tmp_path: Path, sandbox: str) -> Machine:
    return Machine(tmp_path, sandbox)


@pytest.fixture(params=WAYS)
async def server(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Misbehaving]:
    """A server that misbehaves, reached in each of the ways."""
    async with reached(request.param, tmp_path, monkeypatch) as behavior:
        yield behavior


@pytest.fixture
def caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's processes keep tokens."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "zoho-desk-mcp/tokens"
