"""The admin API's operations on MCP servers and their calls."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import BaseModel, ConfigDict
from starlette.responses import Response

from ...forms import CallsQuery, NewServer, Rotation, ServerChange
from ...storage.models import McpServer
from .accounts import ONE as ACCOUNT
from .bodies import CallBody, CallsBody, ClientBody, ClientsBody, NewUrlBody, ServerBody, ServersBody
from .operations import ApiRequest, Operation, no_content, respond

ALL = f"{ACCOUNT}/mcp"
ONE = f"{ALL}/{{server_id}}"


class ServersQuery(BaseModel):
    """Which MCP servers are listed: those in use, or those that have ended."""

    model_config = ConfigDict(extra="forbid")

    state: Literal["in_use", "ended"] = "in_use"


async def create_server(request: ApiRequest) -> Response:
    """Create an MCP server."""
    form = await request.body(NewServer)
    return _new_url(request, *await request.services.mcp_servers.create(request.account_id, form, request.actor), 201)


async def list_servers(request: ApiRequest) -> Response:
    """The MCP servers of an account."""
    query = request.query(ServersQuery)
    account = (await request.services.accounts.get(request.account_id)).account
    rows = await request.services.mcp_servers.list(account.id, ended=query.state == "ended")
    return respond(ServersBody(data=[ServerBody(**ServerBody.fields_of(row)) for row in rows]))


async def get_server(request: ApiRequest) -> Response:
    """One MCP server."""
    return _server(await request.services.mcp_servers.get(*request.ids))


async def change_server(request: ApiRequest) -> Response:
    """Change an MCP server."""
    form = await request.body(ServerChange)
    return _server(await request.services.mcp_servers.change(*request.ids, form, request.actor))


async def rotate_server(request: ApiRequest) -> Response:
    """Give an MCP server a new URL."""
    overlap = timedelta(seconds=(await request.body(Rotation)).overlap_seconds)
    return _new_url(request, *await request.services.mcp_servers.rotate(*request.ids, overlap, request.actor))


async def pause_server(request: ApiRequest) -> Response:
    """Pause an MCP server."""
    return _server(await request.services.mcp_servers.pause(*request.ids, request.actor))


async def resume_server(request: ApiRequest) -> Response:
    """Resume an MCP server."""
    return _server(await request.services.mcp_servers.resume(*request.ids, request.actor))


async def revoke_server(request: ApiRequest) -> Response:
    """Revoke an MCP server."""
    await request.services.mcp_servers.revoke(*request.ids, request.actor)
    return no_content()


async def list_calls(request: ApiRequest) -> Response:
    """The calls of an MCP server."""
    query = request.query(CallsQuery)
    server = await request.services.mcp_servers.get(*request.ids)
    calls = await request.services.calls.list(server.account_id, server.id, query, limit=query.limit)
    data = [CallBody(**CallBody.fields_of(call)) for call in calls]
    return respond(CallsBody(data=data, next_before=query.next_before([call.id for call in calls])))


async def list_clients(request: ApiRequest) -> Response:
    """The OAuth clients of an MCP server."""
    server = await request.services.mcp_servers.get(*request.ids)
    return respond(
        ClientsBody(data=[ClientBody(**vars(each)) for each in await request.services.oauth.grants.list(server.id)])
    )


async def end_client(request: ApiRequest) -> Response:
    """End the access of an OAuth client."""
    server = await request.services.mcp_servers.get(*request.ids)
    await request.services.oauth.grants.revoke(server, request.in_path("grant_id"), request.actor)
    return no_content()


def _server(row: McpServer) -> Response:
    return respond(ServerBody(**ServerBody.fields_of(row)))


def _new_url(request: ApiRequest, row: McpServer, token: str, status: int = 200) -> Response:
    return respond(NewUrlBody(**ServerBody.fields_of(row), url=request.services.url_of(token)), status)


OPERATIONS = [
    Operation("POST", ALL, create_server, "Create an MCP server; its URL is shown once", {201: NewUrlBody}, NewServer),
    Operation("GET", ALL, list_servers, "List an account's MCP servers", {200: ServersBody}, query=ServersQuery),
    Operation("GET", ONE, get_server, "Get an MCP server", {200: ServerBody}),
    Operation("PATCH", ONE, change_server, "Change an MCP server", {200: ServerBody}, ServerChange),
    Operation("DELETE", ONE, revoke_server, "Revoke an MCP server; it stays as history", {204: None}),
    Operation(
        "POST", f"{ONE}/rotate", rotate_server, "Replace an MCP server's URL by a new one", {200: NewUrlBody}, Rotation
    ),
    Operation("POST", f"{ONE}/pause", pause_server, "Let an MCP server refuse all requests", {200: ServerBody}),
    Operation("POST", f"{ONE}/resume", resume_server, "Let a paused MCP server work again", {200: ServerBody}),
    Operation("GET", f"{ONE}/clients", list_clients, "List the OAuth clients of an MCP server", {200: ClientsBody}),
    Operation("DELETE", f"{ONE}/clients/{{grant_id}}", end_client, "End the access of an OAuth client", {204: None}),
    Operation("GET", f"{ONE}/calls", list_calls, "List an MCP server's calls", {200: CallsBody}, query=CallsQuery),
]
