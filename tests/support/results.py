"""What a tool gave."""

from __future__ import annotations

import re
from typing import Any

from mcp_types import TextContent, TextResourceContents

FENCE = re.compile(r"<data-([0-9a-f]{4})>\n(.*?)\n</data-\1>", re.DOTALL)
"""What others wrote, in a result's text."""


def text_of(block: object) -> str:
    """The text of what must be text: a block of a result, the content of a prompt's message, or of a resource."""
    assert isinstance(block, TextContent | TextResourceContents), block
    return block.text


def error_text(result: Any) -> str:
    """The text of a tool result that must be an error."""
    assert result.is_error, result
    return text_of(result.content[0])


def unfenced(text: str) -> str:
    """A result's text without the marks around what others wrote."""
    return FENCE.sub(lambda found: found[2], text)
