"""A server on a real socket that takes only what an API's documents say, and keeps what it was sent."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from tests.support.other_apis.documents import METHODS, MULTIPART, DocumentedApi, DocumentedOperation, Received
from tests.support.served import served

Json = Any
BEFORE_PATHS = "/api/v1"
"""What stands before the document's paths."""


@dataclass
class StrictServer:
    """The API's server: what it was sent, what was wrong with that, and what it says to the requests that come next."""

    api: DocumentedApi
    url: str = ""
    requests: list[Received] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    responses: list[Response] = field(default_factory=list)
    """What the next requests are responded to with; the others with the least that the document allows."""

    async def respond(self, request: Request) -> Response:
        received = await _received(request)
        self.requests.append(received)
        if faults := self.api.faults(received):
            self.faults += [f"{received.method} {request.url.path}: {each}" for each in faults]
            return JSONResponse({"message": "; ".join(faults)}, 400)
        if self.responses:
            return self.responses.pop(0)
        operation = self.api.operation(received.method, received.path)
        assert operation is not None
        return _empty_response(operation)

    def app(self) -> Starlette:
        methods = [method.upper() for method in METHODS]
        return Starlette(routes=[Route(f"{BEFORE_PATHS}/{{path:path}}", self.respond, methods=methods)])


async def _received(request: Request) -> Received:
    body, form = await request.body(), tuple[tuple[str, str], ...]()
    if request.headers.get("content-type", "").startswith(MULTIPART):
        parts = (await request.form()).multi_items()
        form = tuple((name, "" if isinstance(value, UploadFile) else value) for name, value in parts)
    path = request.scope["raw_path"].decode().removeprefix(BEFORE_PATHS)
    return Received(request.method, path, request.query_params.multi_items(), dict(request.headers), body, form)


def _empty_response(operation: DocumentedOperation) -> Response:
    """The least that the operation may respond."""
    for status, response in operation.node["responses"].items():
        if status.startswith("2") or status == "default":
            code = int(status) if status.isdigit() else 200
            content = response.get("content")
            if content is None or not content.value:
                return Response(status_code=204)
            media_type, media = next(content.items())
            if media_type.endswith("json"):
                schema = media.get("schema")
                is_list = schema is not None and schema.value.get("type") == "array"
                return JSONResponse([] if is_list else {}, code)
            return PlainTextResponse("text", code, media_type=media_type)
    return Response(status_code=204)


@contextmanager
def serving(api: DocumentedApi) -> Iterator[StrictServer]:
    """The server, for the time of the context."""
    strict = StrictServer(api)
    with served(strict.app(), log_level="warning") as port:
        strict.url = f"http://127.0.0.1:{port}{BEFORE_PATHS}"
        yield strict
