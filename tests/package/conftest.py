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


def clean_environment(**settings: str) -> dict[str, str]:
    """The environment of this process, but of the server's settings only these."""
    return {name: value for name, value in os.environ.items() if not name.startswith("ZOHO_DESK_")} | settings


def stdio_server(*arguments: str, **settings: str) -> StdioServerParameters:
    """The command as a process."""
    return StdioServerParameters(
        command=sys.executable, args=["-m", "zoho_desk_mcp", *arguments], env=clean_environment(**settings)
    )


def error_text(result: Any) -> str:
    """The text of a tool result that must be an error."""
    assert result.is_error, result
    return str(result.content[0].text)
