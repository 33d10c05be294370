"""Operations of the admin API: what each takes and gives, from which routes and the API's description are made."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ...errors import InvalidError, RefusedError
from ...forms import Form, parse
from ...services import Services
from ...storage.audit_log import Actor
from ...storage.roles import ADMIN
from ..admin_request import AdminRequest
from ..request_texts import check_address, check_body


@dataclass(frozen=True)
class ApiRequest(AdminRequest):
    """A request with an API token of role `admin`."""

    actor: Actor

    def query(self, form: type[Form]) -> Form:
        """The query string. Raises InvalidError."""
        return parse(form, dict(self.http.query_params))

    async def body(self, form: type[Form]) -> Form:
        """The body. Raises InvalidError."""
        return parse(form, await self.json())

    async def json(self) -> Any:
        """The body as JSON; none is an empty object. Raises InvalidError."""
        try:
            body = json.loads(await self.http.body() or b"{}")
        except (ValueError, RecursionError):
            raise InvalidError(["body: is no JSON"]) from None
        check_body(body)
        return body


Handler = Callable[[ApiRequest], Awaitable[Response]]


@dataclass(frozen=True)
class Operation:
    """One operation: its method and path, and what it takes and gives."""

    method: str
    path: str
    handle: Handler
    summary: str
    responses: Mapping[int, type[BaseModel] | None]
    """Status -> what the body holds; None for a body that is empty or no JSON."""
    body: type[BaseModel] | None = None
    query: type[BaseModel] | None = None


def respond(body: BaseModel, status: int = 200) -> Response:
    """A response with this body."""
    return JSONResponse(body.model_dump(mode="json"), status)


def no_content() -> Response:
    """A response without a body: it is done."""
    return Response(status_code=204)


def routes_of(operations: Sequence[Operation]) -> list[Route]:
    """A route for each path; operations of one path stand together."""
    return [
        _route(path, {operation.method: operation.handle for operation in same_path})
        for path, same_path in groupby(operations, lambda operation: operation.path)
    ]


def _route(path: str, handlers: dict[str, Handler]) -> Route:
    async def handle(request: Request) -> Response:
        services: Services = request.app.state.services
        token = await services.api_tokens.authenticate(request.headers.get("authorization"))
        if token.role != ADMIN:
            raise RefusedError(403, "FORBIDDEN", "This API token may not use the admin API: its role is caller.")
        check_address(request)
        handler = handlers.get(request.method) or handlers["GET"]
        return await handler(ApiRequest(services, request, token.actor))

    return Route(path, handle, methods=list(handlers))
