"""Servers and clients for the tests of the generated package."""

from __future__ import annotations

import os
import sys
from typing import Any

import pytest
from mcp import StdioServerParameters


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def stdio_server(*arguments: str, **environment: str) -> StdioServerParameters:
    """The installed command's module as a process, with no settings but these."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("ZOHO_DESK_")}
    return StdioServerParameters(
        command=sys.executable, args=["-m", "zoho_desk_mcp", *arguments], env={**inherited, **environment}
    )


def error_text(result: Any) -> str:
    """The text of a tool result that must be an error."""
    assert result.is_error, result
    return str(result.content[0].text)
