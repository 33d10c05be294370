"""What leaves the server can go over any wire: no halves of characters, and no numbers that JSON does not know.

Tools, resources, prompts, completions and errors all pass here; the API, and callers, cut texts anywhere.
"""

from __future__ import annotations

import logging
import math
from typing import Any

import mcp_types as types
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.shared.exceptions import MCPError
from pydantic import BaseModel, ValidationError
from pydantic_core import to_json

from .arguments.errors import wrong_request
from .responses.truncation import MAX_ERROR, clipped
from .texts.visible import visible, whole

logger = logging.getLogger(__name__)
NO_NUMBERS = (b"NaN", b"Infinity")
"""How what is no number is written; a text that has such a word costs a copy."""


async def clean_output(ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
    """Middleware of the MCP server: cleans the result, or the error, of every request.

    What nobody foresaw is only told to the log: its words may be a statement for the database, with values.
    """
    try:
        result = await call_next(ctx)
    except MCPError as error:
        raise MCPError(error.code, _short(error.message), _short(cleaned(error.data))) from error
    except ValidationError as error:  # of the request itself: the SDK only says that it is wrong
        raise MCPError(types.INVALID_PARAMS, _short(wrong_request(error)), "") from error
    except Exception as error:
        logger.exception("request-failed", extra={"data": {"method": clipped(ctx.method, MAX_ERROR)}})
        raise MCPError(types.INTERNAL_ERROR, "The server failed on this request. Its log says more.") from error
    return result if result is None or isinstance(result, BaseModel) else cleaned(result)


def _short(value: Any) -> Any:
    """What an error says or comes with: it may repeat what the caller sent, and what the API said."""
    if isinstance(value, dict):
        return {_short(name): _short(part) for name, part in value.items()}
    return visible(whole(clipped(value, MAX_ERROR))) if isinstance(value, str) else value


def cleaned(value: Any) -> Any:
    """The JSON value with every text whole, and null for what is no number; the same one where it is so already."""
    return value if _is_clean(value) else _copied(value)


def _is_clean(value: Any) -> bool:
    """Whether all of it can be written: compiled code finds that out in a fraction of the time that a copy takes."""
    try:
        data = to_json(value, inf_nan_mode="constants")
    except ValueError:  # a half of a character, or too deep for this
        return False
    return not any(constant in data for constant in NO_NUMBERS)


def _copied(value: Any) -> Any:
    if isinstance(value, str):
        return value if value.isascii() else whole(value)
    if isinstance(value, dict):
        return {_copied(name): _copied(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_copied(part) for part in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
