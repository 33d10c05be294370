"""`python -m demo`: runs the workflows and shows every call."""

from __future__ import annotations

import json
from typing import Any

import anyio
from rich.console import Console
from rich.markup import escape

from demo.session import sandbox_session
from demo.workflows import log_time_and_close, reply_with_article, triage

WIDTH = 110
console = Console(highlight=False, soft_wrap=True)


def show(tool: str, arguments: dict[str, Any], answer: dict[str, Any]) -> None:
    """Print a call and the beginning of its answer."""
    given = ", ".join(f"{name}={json.dumps(value)}" for name, value in arguments.items())
    text = json.dumps(answer, ensure_ascii=False)
    console.print(f"  [cyan]{tool}[/cyan]({escape(given[:WIDTH])})")
    console.print(f"    [dim]{escape(text[:WIDTH])}{'…' if len(text) > WIDTH else ''}[/dim]")


async def main() -> None:
    """Run the three workflows, one after the other, on one server."""
    async with sandbox_session(show) as session:
        for title, workflow in {
            "1. Triage: open tickets that nobody has": triage,
            "2. Reply: answer a mail with a help article": reply_with_article,
            "3. Time: log 45 minutes, note it, close the ticket": log_time_and_close,
        }.items():
            console.rule(f"[bold]{title}[/bold]", align="left")
            await workflow(session)  # type: ignore[operator]
    console.rule("[bold]Done[/bold]", align="left")


anyio.run(main)
