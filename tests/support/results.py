"""What a tool gave."""

from __future__ import annotations

from typing import Any


def error_text(result: Any) -> str:
    """The text of a tool result that must be an error."""
    assert result.is_error, result
    return str(result.content[0].text)
