"""Links that add a server to a client by a click. The client shows what a link holds, and asks before it keeps it."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode


@dataclass(frozen=True)
class Placeholder:
    """A text that stands for a secret: a link is kept in histories and logs, so it holds none."""

    text: str
    title: str


@dataclass(frozen=True)
class Link:
    """One link, in two forms."""

    direct: str
    """Opens the client."""
    web: str
    """A page of the client's maker that opens the client, for places that take https links only."""


def cursor_link(name: str, entry: Mapping[str, Any], _: Sequence[Placeholder]) -> Link:
    """Cursor keeps placeholders as they are; a person replaces them in what it shows."""
    config = base64.b64encode(_json(entry).encode()).decode()
    query = urlencode({"name": name, "config": config}, quote_via=quote, safe="")
    return Link(f"cursor://anysphere.cursor-deeplink/mcp/install?{query}", f"https://cursor.com/en/install-mcp?{query}")


def vscode_link(name: str, entry: Mapping[str, Any], placeholders: Sequence[Placeholder]) -> Link:
    """VS Code asks for what placeholders stand for when it first starts the server, and keeps it encrypted."""
    text, inputs = _json(entry), []
    for placeholder in sorted(placeholders, key=lambda one: len(one.text), reverse=True):  # one may begin another
        if placeholder.text in text:
            id_ = placeholder.text.lower()
            text = text.replace(placeholder.text, f"${{input:{id_}}}")
            inputs.append({"type": "promptString", "id": id_, "description": placeholder.title, "password": True})
    whole = {"name": name, **json.loads(text), **({"inputs": inputs} if inputs else {})}
    direct = f"vscode:mcp/install?{quote(_json(whole), safe='')}"
    return Link(direct, f"https://insiders.vscode.dev/redirect?url={quote(direct, safe='')}")


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, separators=(",", ":"))
