"""A URL for ChatGPT that can only read and ends after a week, and a question by the same way: pip install openai.

ChatGPT connects to servers on the web, so hosted mode must run where it can be reached (docs/hosting.md):

    export DESK_PAGES=https://desk-mcp.example.com DESK_API_TOKEN=…   # `zoho-desk-mcp api-token create --name you`
    python chatgpt.py

Give ChatGPT the URL that is printed: Settings, Connectors, Create. The tag `chatgpt` offers `search` and `fetch`,
which it asks for outside of developer mode; `core` what it may call within.
"""

import datetime
import json
import os
import sys
import urllib.request
from typing import Any

from openai import OpenAI

TASK = "What is ticket 101 about?"


def api(path: str, body: dict[str, Any] | None = None) -> Any:
    """An answer of the admin API."""
    headers = {"Authorization": f"Bearer {os.environ['DESK_API_TOKEN']}", "Content-Type": "application/json"}
    data = json.dumps(body).encode() if body else None
    request = urllib.request.Request(f"{os.environ['DESK_PAGES'].rstrip('/')}{path}", data, headers)
    with urllib.request.urlopen(request, timeout=60) as response:
        return json.load(response)


account = api("/integrated-account")["data"][0]["id"]
end = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=7)
config = {"methods": ["read"], "tags": ["core", "chatgpt"], "calls_per_minute": 60}
made = api(f"/integrated-account/{account}/mcp", {"name": "ChatGPT", "config": config, "expires_at": end.isoformat()})
print("Give ChatGPT this URL:", made["url"])

# The Responses API connects as ChatGPT does: OpenAI's servers call the URL.
desk = {"type": "mcp", "server_label": "desk", "server_url": made["url"], "require_approval": "never"}
answer = OpenAI().responses.create(
    model=os.environ.get("OPENAI_MODEL", "gpt-5-mini"), tools=[desk], input=" ".join(sys.argv[1:]) or TASK
)
print(answer.output_text)
