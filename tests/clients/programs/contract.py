"""What each program of this folder does by its framework: load all tools, read, write, err, send a file and get it.

The programs run in environments that have neither this project nor the server. Their command line says where the
servers are and where to write what they saw; `tests/clients/test_frameworks.py` judges it.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TICKET = "4000000000007000014"
NOTE = "Written by a framework."
PICTURE = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="  # one pixel
)


@dataclass(frozen=True)
class Server:
    """Where a server is: the command that starts it, or the URL that it has."""

    command: str = ""
    args: Sequence[str] = ()
    url: str = ""


@dataclass(frozen=True)
class Tools:
    """The tools as a framework has them."""

    schemas: Mapping[str, Any]
    """Name -> the schema of its arguments, as the framework gives it to a model."""
    call: Callable[[str, dict[str, Any]], Awaitable[Any]]
    """What the model gets as the result. Where the framework raises for an error, so does this."""


Connect = Callable[[Server], AbstractAsyncContextManager[Tools]]


def run(connect: Connect) -> None:
    """The program."""
    given = json.loads(sys.argv[1])
    reports = asyncio.run(_reports(connect, given["servers"]))
    Path(given["report"]).write_text(json.dumps(reports), encoding="utf-8")


async def _reports(connect: Connect, servers: Mapping[str, Any]) -> dict[str, Any]:
    return {
        transport: await _report(connect, Server(**pair["core"]), Server(**pair["all"]))
        for transport, pair in servers.items()
    }


async def _report(connect: Connect, core: Server, everything: Server) -> dict[str, Any]:
    async with connect(core) as tools:
        report: dict[str, Any] = {"core": dict(tools.schemas)}
        report["read"] = await _text(tools, "list_all_zoho_desk_tickets_search", limit=2, status=["Open"])
        comment = {"ticketId": TICKET, "content": NOTE, "isPublic": False}
        report["write"] = await _text(tools, "create_a_zoho_desk_ticket_comment", **comment)
        report["comments"] = await _text(tools, "list_all_zoho_desk_ticket_comments", ticketId=TICKET)
        report["error"] = await _text(tools, "get_single_zoho_desk_ticket_by_id", ticketId="1")
    async with connect(everything) as tools:
        report["all"] = dict(tools.schemas)
        sent = {"ticketId": TICKET, "content": PICTURE, "name": "dot.png"}
        report["sent file"] = await _text(tools, "create_a_zoho_desk_ticket_attachment", **sent)
        found = re.search(r"""\bid[\\"': ]+(\d{19})""", report["sent file"])
        file = {"ticketId": TICKET, "attachmentId": found[1] if found else ""}
        report["file"] = await _text(tools, "get_single_zoho_desk_ticket_attachment_by_id", **file)
    return report


async def _text(tools: Tools, tool: str, **arguments: Any) -> str:
    try:
        result = await tools.call(tool, arguments)
    except Exception as error:  # how many frameworks tell of an error; the test reads what it says
        return f"raised {type(error).__name__}: {error}"
    return result if isinstance(result, str) else json.dumps(result, default=str, ensure_ascii=False)
