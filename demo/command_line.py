"""Runs the workflows and shows every call."""

from __future__ import annotations

import io
import json
import sys
from typing import Any

import anyio
from rich.console import Console
from rich.markup import escape
from zoho_desk_mcp.server.commands.standard_streams import discard

from demo.session import sandbox_session
from demo.workflows import log_time_and_close, reply_with_article, triage

WIDTH = 116
HEADLINE = (
    *("ticketNumber", "subject", "title", "name", "address", "status", "priority"),
    *("direction", "isPublic", "hoursSpent", "minutesSpent", "content"),
)
"""The fields of an answer that tell a person what it is."""
console = Console(highlight=False, soft_wrap=True)


def show(tool: str, arguments: dict[str, Any], answer: dict[str, Any]) -> None:
    """Print a call and what tells most of its answer."""
    console.print(f"  [cyan]{tool}[/cyan]({escape(_short(_fields(arguments)))})")
    records = answer.get("data")
    if isinstance(records, list):
        console.print(f"    [dim]{len(records)} found, the first:[/dim]" if records else "    [dim]none[/dim]")
    for record in records[:1] if isinstance(records, list) else [answer]:
        told = {name: record[name] for name in HEADLINE if name in record}
        console.print(f"    [dim]{escape(_short(_fields(told)))}[/dim]")


def _fields(values: dict[str, Any]) -> str:
    return ", ".join(f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in values.items())


def _short(text: str) -> str:
    return text if len(text) <= WIDTH else f"{text[: WIDTH - 1]}…"


async def main() -> None:
    """Run the three workflows, one after the other, on one server."""
    async with sandbox_session(show) as session:
        for title, workflow in {
            "1. Triage: open tickets that nobody has": triage,
            "2. Reply: answer a mail with a help article": reply_with_article,
            "3. Time: log 45 minutes, note it, close the ticket": log_time_and_close,
        }.items():
            console.rule(f"[bold]{title}[/bold]", align="left")
            await workflow(session)
    console.rule("[bold]Done[/bold]", align="left")


def run() -> None:
    """`python -m demo`. Whatever the output is, and when it ends: no traceback."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # names of people have characters that a terminal may lack
    failure = ""
    try:
        anyio.run(main)
        sys.stdout.flush()
    except* SystemExit:  # rich's way to say that whoever read the output has seen enough
        discard()
    except* OSError as failures:
        discard()
        failure = f"demo: the system refused what it needs: {_first(failures).strerror}"
    if failure:
        sys.exit(failure)


def _first(group: BaseExceptionGroup[OSError]) -> OSError:
    one = group.exceptions[0]
    return _first(one) if isinstance(one, BaseExceptionGroup) else one
