"""A sandbox as a process, and a person's machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.processes import Machine, sandbox_process


@pytest.fixture(scope="module")
def sandbox() -> Iterator[str]:
    with sandbox_process() as url:
        yield url


@pytest.fixture
def machine(tmp_path: Path, sandbox: str) -> Machine:
    return Machine(tmp_path, sandbox)
