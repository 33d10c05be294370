"""The sandbox as an ASGI application: both of Zoho's hosts in one, the API host and the accounts host."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cache
from itertools import count
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.types import Receive, Scope, Send

from zoho_desk_mcp.sandbox import credentials, oauth
from zoho_desk_mcp.sandbox.credits import Credits, cost
from zoho_desk_mcp.sandbox.dispatch import dispatch
from zoho_desk_mcp.sandbox.errors import FieldError, SandboxError, forbidden, unknown_url
from zoho_desk_mcp.sandbox.operations import Operation, load_operations
from zoho_desk_mcp.sandbox.registry import ResponseBody
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.request_log import SECRET_HEADERS, LoggedRequest, new_request_log
from zoho_desk_mcp.sandbox.routing import Match, Router
from zoho_desk_mcp.sandbox.seed.new_world import new_world
from zoho_desk_mcp.sandbox.types import File, JsonObject
from zoho_desk_mcp.sandbox.validation import validate_body, validate_files, validate_query

logger = logging.getLogger(__name__)

BASE_PATH = "/api/v1/"
TOKEN_SCHEME = "Zoho-oauthtoken "
WITHOUT_ORGANIZATION = frozenset({"getOrganizations"})
"""The operations that need no `orgId` header: the one that tells which organizations there are."""


def create_app(*, seed: bool = True, bare: bool = False) -> Starlette:
    """A fresh sandbox, independent of all others.

    Without `seed` it holds only the organization and its first agent. With `bare` its errors say as little as those of
    Zoho Desk: which field is wrong, and not why.

    `app.state` has, for tests: `requests` (a log), `token_requests` (a count), `tokens` (`quota`,
    `expire_all()`), `credits` and `world`.
    """
    world = new_world(everything=seed)
    app = Starlette(
        routes=[
            Route("/oauth/v2/token", oauth.token_endpoint, methods=["POST"]),
            Route("/oauth/v2/token/revoke", oauth.revocation_endpoint, methods=["POST"]),
            Route("/oauth/v2/auth", oauth.authorization_endpoint, methods=["GET", "POST"]),
            Mount("/", app=_ApiHost()),
        ],
        exception_handlers={ClientDisconnect: _gone},
    )
    app.state.world = world
    app.state.bare = bare
    app.state.tokens = oauth.Tokens()
    app.state.token_requests = 0
    app.state.requests = new_request_log()
    app.state.credits = Credits(users=len(world.agents.where(lambda agent: agent["status"] == "ACTIVE")))
    return app


async def _gone(_: Request, __: Exception) -> Response:
    return Response(status_code=400)  # nobody is there to read it


class _ApiHost:
    """The API host."""

    def __init__(self) -> None:
        self._router = _router()
        self._numbers = count(1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        response = await self._handle(request)
        state = request.app.state
        response.headers["X-Rate-Limit-Remaining-v3"] = str(state.credits.remaining)
        response.headers.setdefault("X-Rate-Limit-Request-Weight-v3", "0")
        response.headers["X-Request-Id"] = f"sandbox-{next(self._numbers):08d}"
        await response(scope, receive, send)

    async def _handle(self, request: Request) -> Response:
        body = await request.body()
        match, problem = self._match(request)
        _log_request(request, body, match)
        spent = 0
        try:
            if match is None:
                raise problem or unknown_url()
            _check_token(request, match.operation)
            spent = _spend(request, match.operation)
            response = _response(match.operation, dispatch(await _parse_request(request, match, body)))
        except SandboxError as error:
            response = JSONResponse(error.as_json(bare=request.app.state.bare), error.status)
        except Exception:
            logger.exception("The sandbox failed at %s %s", request.method, _raw_path(request))
            response = JSONResponse({"errorCode": "INTERNAL_SERVER_ERROR", "message": "An internal error."}, 500)
        response.headers["X-Rate-Limit-Request-Weight-v3"] = str(spent)
        return response

    def _match(self, request: Request) -> tuple[Match | None, SandboxError | None]:
        path = _raw_path(request)
        if not path.startswith(BASE_PATH):
            return None, None
        try:
            return self._router.match(request.method, path), None
        except SandboxError as error:
            return None, error


@cache
def _router() -> Router:
    return Router(load_operations().values())


def _raw_path(request: Request) -> str:
    """The path as it was sent, not decoded."""
    raw: bytes = request.scope.get("raw_path") or request.scope["path"].encode()
    return raw.partition(b"?")[0].decode("latin-1")


def _log_request(request: Request, body: bytes, match: Match | None) -> None:
    request.app.state.requests.append(
        LoggedRequest(
            method=request.method,
            path=_raw_path(request),
            query=request.url.query,
            headers=tuple((name, value) for name, value in request.headers.items() if name not in SECRET_HEADERS),
            body=body,
            operation=match.operation.id if match else None,
        )
    )


def _check_token(request: Request, operation: Operation) -> None:
    """Who asks, and may they? Raises SandboxError: 401, 403, or 422 where the organization is not named."""
    header = request.headers.get("authorization", "")
    grant = request.app.state.tokens.grant_of(header.removeprefix(TOKEN_SCHEME))
    if grant is None or not header.startswith(TOKEN_SCHEME):
        raise SandboxError(401, "INVALID_OAUTH", "The OAuth Token you provided is invalid.")
    if not all(grant.allows(scope) for scope in operation.scopes):
        raise forbidden("SCOPE_MISMATCH", "The OAuth Token you provided does not have the required scope.")
    if operation.id in WITHOUT_ORGANIZATION:
        return
    organization = request.headers.get("orgid")
    if organization is None:
        fields = [FieldError("orgId", "missing", "The header 'orgId' is mandatory.")]
        raise SandboxError(422, "UNPROCESSABLE_ENTITY", "The header 'orgId' is missing.", fields)
    if organization != credentials.ORG_ID:
        raise forbidden("OAUTH_ORG_MISMATCH", "The OAuth Token you provided does not belong to this organization.")


def _spend(request: Request, operation: Operation) -> int:
    offset = request.query_params.get("from", "0")
    amount = cost(operation, int(offset) if offset.isdecimal() else 0)
    request.app.state.credits.spend(amount)
    return amount


async def _parse_request(request: Request, match: Match, body: bytes) -> ApiRequest:
    """The request, validated. Raises SandboxError."""
    operation = match.operation
    request.app.state.world.url = str(request.base_url)
    query = validate_query(operation, request.url.query)
    files: Mapping[str, File] = {}
    fields: JsonObject = {}
    if operation.media_type == "multipart/form-data":
        files = await _files(request)
        validate_files(operation, files)
    else:
        fields = validate_body(operation, body)
    return ApiRequest(operation, request.app.state.world, match.path, query, fields, files)


async def _files(request: Request) -> dict[str, File]:
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise SandboxError(415, "UNSUPPORTED_MEDIA_TYPE", "This operation takes multipart/form-data.")
    try:
        form = await request.form()
    except HTTPException as error:
        raise SandboxError(422, "INVALID_DATA", "The form cannot be read.") from error
    files = {}
    for name, part in form.items():
        if isinstance(part, UploadFile):
            media_type = part.content_type or "application/octet-stream"
            files[name] = File(part.filename or name, await part.read(), media_type)
    return files


def _response(operation: Operation, reply: ResponseBody) -> Response:
    if isinstance(reply, File):
        disposition = f"attachment; filename*=UTF-8''{quote(reply.name)}"
        return Response(reply.content, 200, {"Content-Disposition": disposition}, reply.media_type)
    if reply is None:
        return Response(status_code=204 if operation.method == "GET" else operation.status)
    return JSONResponse(reply, operation.status)
