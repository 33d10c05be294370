"""Operations of the admin API: what each takes and gives, from which routes and the API's description are made."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ...errors import InvalidError, RefusedError
from ...forms import Form, parse
from ...known_callers import note_known
from ...queries import ListQuery
from ...services import Services
from ...storage.audit_log import Actor
from ...storage.roles import ADMIN
from ..admin_request import AdminRequest
from ..change_outcome import NOT_MADE, UNKNOWN, told_of_change
from ..request_texts import check_address, check_body

Row = TypeVar("Row")


class ListedBody(Protocol):
    """What a list says of one row: a model that has the row's id."""

    id: Any

    def model_dump_json(self) -> str:
        """As JSON."""


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


async def admin_of(request: Request) -> Actor:
    """Who has the API token of a request. Raises RefusedError where it is none of role `admin`."""
    services: Services = request.app.state.services
    token = await services.api_tokens.authenticate(request.headers.get("authorization"))
    if token.role != ADMIN:
        raise RefusedError(403, "FORBIDDEN", "This API token may not use the admin API: its role is caller.")
    return token.actor


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
    authenticate: Callable[[Request], Awaitable[Actor]] = admin_of


def respond(body: BaseModel, status: int = 200) -> Response:
    """A response with this body."""
    return JSONResponse(body.model_dump(mode="json"), status)


async def respond_list(
    steps: AsyncIterator[Sequence[Row]], body: Callable[[Row], ListedBody], wanted: ListQuery
) -> Response:
    """A response with the part of a list that is wanted, of which each step is made and written by itself."""
    texts: list[str] = []
    last = None
    async for step in steps:
        for one in map(body, step):
            texts.append(one.model_dump_json())
            last = one.id
    begins = json.dumps(last if len(texts) == wanted.limit else None)
    return Response(f'{{"data":[{",".join(texts)}],"{wanted.NEXT}":{begins}}}', media_type="application/json")


def no_content() -> Response:
    """A response without a body: it is done."""
    return Response(status_code=204)


def routes_of(operations: Sequence[Operation]) -> list[Route]:
    """A route for each path; operations of one path stand together."""
    return [
        _route(path, {operation.method: operation for operation in same_path})
        for path, same_path in groupby(operations, lambda operation: operation.path)
    ]


def _route(path: str, operations: dict[str, Operation]) -> Route:
    async def handle(request: Request) -> Response:
        operation = operations.get(request.method) or operations["GET"]
        with told_of_change(request, NOT_MADE):
            actor = await operation.authenticate(request)
        note_known(request.scope)
        check_address(request)
        with told_of_change(request, UNKNOWN):
            return await operation.handle(ApiRequest(request.app.state.services, request, actor))

    return Route(path, handle, methods=list(operations))
