"""The names of the tools that an MCP server offers."""

from __future__ import annotations

import logging
from functools import lru_cache

from ...selection import Selection, SelectionError, selection_of
from .models import McpServer

logger = logging.getLogger(__name__)


def tool_names(row: McpServer) -> frozenset[str]:
    """The names of the tools that an MCP server offers: none where this version does not know its config's words."""
    return _names(selection_of(row))


@lru_cache(maxsize=4096)
def _names(selection: Selection) -> frozenset[str]:
    try:
        return selection.names()
    except SelectionError as error:
        logger.warning("unknown-config", extra={"data": {"problems": error.problems}})
        return frozenset()
