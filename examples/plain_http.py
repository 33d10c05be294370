"""A call without any library: MCP is JSON-RPC over POST. Needs a URL of hosted mode, or of `serve --single`.

zoho-desk-mcp --sandbox serve --single &
DESK_MCP_URL=http://127.0.0.1:8000/mcp python plain_http.py
"""

import json
import os
import urllib.request
from typing import Any

URL = os.environ["DESK_MCP_URL"]


def call(tool: str, **arguments: Any) -> Any:
    """What the tool returns. Raises RuntimeError with the server's words where it is an error."""
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": tool, "arguments": arguments}}
    headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
    request = urllib.request.Request(URL, json.dumps(message).encode(), headers)
    with urllib.request.urlopen(request, timeout=120) as response:
        answer = json.load(response)
    if "error" in answer:
        raise RuntimeError(answer["error"]["message"])
    if answer["result"].get("isError"):
        raise RuntimeError(answer["result"]["content"][0]["text"])
    return answer["result"]["structuredContent"]


found = call("list_all_zoho_desk_tickets_search", status=["Open"], assigneeId=["Unassigned"], limit=5)
for ticket in found["data"]:
    print(ticket["ticketNumber"], ticket["subject"])
note = call("create_a_zoho_desk_ticket_comment", ticketId=101, content="The customer called back.", isPublic=False)
print("Noted:", note["content"])
