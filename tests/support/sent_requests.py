"""What a tool of any API sends, by its module as it is generated, the package's client, and a socket."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import httpx2
import yaml
from zoho_desk_mcp.server.arguments.understand import understood
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.http.cursors import Cursors

from generator.output import render
from generator.output.tool_module import ToolModule
from generator.tools.tool import Tool
from tests.support.forms import write
from tests.support.projects import REAL, SmallProject, build

NO_OVERLAY = "overlay: 1.0.0\ninfo: {title: None, version: '1'}\nactions: []\n"


@dataclass(frozen=True)
class Sent:
    """A request as it came: the target with path and query, its headers in small letters, and its body."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Recorder:
    """A server that answers everything with an empty object."""

    url: str
    requests: list[Sent] = field(default_factory=list)


@contextmanager
def running_recorder() -> Iterator[Recorder]:
    class Handler(BaseHTTPRequestHandler):
        def _keep(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            recorder.requests.append(Sent(self.command, self.path, headers, self.rfile.read(length)))
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _keep  # noqa: N815  # the base class's names

        def log_message(self, *_: Any) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        recorder = Recorder(f"http://127.0.0.1:{server.server_port}")
        Thread(target=server.serve_forever, daemon=True).start()
        yield recorder
        server.shutdown()


def tools_of(folder: Path, files: dict[str, Any], records: list[Any], target: Any = None) -> list[Tool]:
    """The tools that records make of an API; `target` is what its `target.yaml` has beside this repository's."""
    project = SmallProject(folder)
    write(project.openapi, files)
    project.records.mkdir()
    project.overlay.write_text(NO_OVERLAY, encoding="utf-8")
    if target is not None:
        own = yaml.safe_load(REAL.target_file.read_text(encoding="utf-8"))
        for key in ("lookups", "derived", "content_types", "pagination", "repairs", "times", "connection_parameters"):
            own.pop(key, None)
        own["responses"].pop("names", None)
        text = yaml.safe_dump({**own, **target})
        (project.specs / "target.yaml").write_text(text, encoding="utf-8")
    text = yaml.safe_dump({"resource": "things", "tags": ["things"], "tools": records})
    (project.records / "things.yaml").write_text(text, encoding="utf-8")
    return build(project).tools


async def sent(tool: Tool, arguments: dict[str, Any], recorder: Recorder) -> Sent:
    """What the tool sends for these arguments."""
    template = render.template_environment(REAL).get_template(render.TOOL_TEMPLATE)
    source = template.render(tool=tool, module=ToolModule(tool))
    names: dict[str, Any] = {"__name__": "made"}
    exec(compile(source, f"{tool.name}.py", "exec", dont_inherit=True), names)
    model = names["Input"]
    given = model.model_validate(understood(model, arguments, reads=tool.annotations.read_only))
    before = len(recorder.requests)
    async with httpx2.AsyncClient() as http:
        await names["call"](BaseClient(http, recorder.url, Cursors("key")), given)
    (request,) = recorder.requests[before:]
    return request
