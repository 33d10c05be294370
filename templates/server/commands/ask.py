"""Asks the person at the terminal what a server asks its client."""

from __future__ import annotations

import sys

import mcp_types as types
from mcp.client.session import ClientRequestContext

from .typed_line import typed_line

YES = ("y", "yes")


async def ask(context: ClientRequestContext, params: types.ElicitRequestParams) -> types.ElicitResult:  # noqa: ARG001
    """Ask whether a call that is held back may go on. Without a terminal nobody agrees, which is said."""
    if not sys.stdin.isatty() or not isinstance(params, types.ElicitRequestFormParams):
        print("Standard input is no terminal, so nobody can be asked: this counts as a no.", file=sys.stderr)
        return types.ElicitResult(action="decline")
    print(params.message, file=sys.stderr)
    said = await typed_line("Go on? [y/N] ")
    return types.ElicitResult(action="accept" if said.strip().lower() in YES else "decline", content={})
