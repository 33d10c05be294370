"""A plain server: FastMCP's `from_openapi`, one tool for each operation of a document.

It runs in an environment of its own: `server.py <OpenAPI document> <address of the API> [PORT]`, with the headers as
JSON in DESKBENCH_HEADERS. It serves standard input and output, or /mcp of the port, stateless with JSON responses.
Output schemas are off: the API's responses differ from its files, and clients that validate would refuse them.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import httpx2
from fastmcp import FastMCP

path, address, *ports = sys.argv[1:]
document = json.loads(Path(path).read_text(encoding="utf-8"))
client = httpx2.AsyncClient(base_url=address, headers=json.loads(os.environ["DESKBENCH_HEADERS"]), timeout=60)
server = FastMCP.from_openapi(document, client, name="Zoho Desk", validate_output=False)
if ports:
    quiet = {"access_log": False, "log_level": "error"}
    http = {"port": int(ports[0]), "stateless_http": True, "json_response": True, "uvicorn_config": quiet}
    server.run("http", show_banner=False, **http)
else:
    server.run(show_banner=False)
