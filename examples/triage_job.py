"""Every morning: a model says how urgent each open ticket is that nobody has, and the job writes it down.

In crontab:

    15 7 * * 1-5  OPENAI_API_KEY=… ~/zoho-desk/bin/python ~/triage_job.py >> ~/triage.log 2>&1

The model sees texts and says one word; which tickets are read and what is changed is the job's. So what a customer
writes can at most give a ticket the wrong priority. Needs nothing but this package. `--sandbox` tries it.
"""

import asyncio
import os
import sys
from typing import Any

import httpx2
from mcp import Client, StdioServerParameters
from mcp.types import TextContent

PRIORITIES = ("Low", "Medium", "High")
MOST = 20
ASK = "How urgent is this request to a help desk? Say one word: Low, Medium or High.\n\n"


async def priority(text: str) -> str:
    """What the model says, or Medium where it says anything else."""
    base = os.environ.get("OPENAI_BASE_URL", "https://api.openai.com/v1")
    body = {
        "model": os.environ.get("OPENAI_MODEL", "gpt-5-mini"),
        "messages": [{"role": "user", "content": ASK + text}],
    }
    headers = {"Authorization": f"Bearer {os.environ['OPENAI_API_KEY']}"}
    async with httpx2.AsyncClient(base_url=base, headers=headers, timeout=120) as http:
        response = (await http.post("/chat/completions", json=body)).raise_for_status()
    said = response.json()["choices"][0]["message"]["content"].strip(" .\n")
    return said if said in PRIORITIES else "Medium"


async def main(*options: str) -> None:
    server = StdioServerParameters(command="zoho-desk-mcp", args=list(options), env=dict(os.environ))
    async with Client(server) as client:

        async def call(tool: str, **arguments: Any) -> Any:
            result = await client.call_tool(tool, arguments)
            if result.is_error:
                said = [part.text for part in result.content if isinstance(part, TextContent)]
                raise SystemExit(f"{tool}: {' '.join(said)}")
            return result.structured_content

        wanted = {"status": ["Open"], "assigneeId": ["Unassigned"], "limit": MOST}
        for found in (await call("list_all_zoho_desk_tickets_search", **wanted))["data"]:
            ticket = await call("get_single_zoho_desk_ticket_by_id", ticketId=found["id"])
            said = await priority(f"{ticket['subject']}\n{ticket.get('description', '')}")
            await call("update_a_zoho_desk_ticket_by_id", ticketId=found["id"], priority=said)
            print(f"#{ticket['ticketNumber']} {said}: {ticket['subject']}")


asyncio.run(main(*sys.argv[1:]))
