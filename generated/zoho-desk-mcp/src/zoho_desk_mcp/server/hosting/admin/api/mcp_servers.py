"""The admin API's operations on MCP servers and their calls."""

from __future__ import annotations

from datetime import timedelta

from starlette.responses import Response

from ...forms import NewServer, Rotation, ServerChange
from ...queries import CallsQuery, Following, ServersQuery
from ...storage.models import McpServer
from .accounts import ONE as ACCOUNT
from .bodies import CallBody, CallsBody, ClientBody, ClientsBody, NewUrlBody, ServerBody, ServersBody
from .operations import ApiRequest, Operation, no_content, respond, respond_list

ALL = f"{ACCOUNT}/mcp"
ONE = f"{ALL}/{{server_id}}"


async def create_server(request: ApiRequest) -> Response:
    """Create an MCP server."""
    form = await request.body(NewServer)
    return _new_url(request, *await request.services.mcp_servers.create(request.account_id, form, request.actor), 201)


async def list_servers(request: ApiRequest) -> Response:
    """A part of an account's MCP servers."""
    wanted = request.query(ServersQuery)
    account = (await request.services.accounts.get(request.account_id)).account
    return await respond_list(request.services.mcp_servers.list(account.id, wanted), _body, wanted)


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
    steps = request.services.calls.list(server.account_id, server.id, query, limit=query.limit)
    return await respond_list(steps, lambda call: CallBody(**CallBody.fields_of(call)), query)


async def list_clients(request: ApiRequest) -> Response:
    """A part of the OAuth clients of an MCP server."""
    wanted = request.query(Following)
    server = await request.services.mcp_servers.get(*request.ids)
    steps = request.services.oauth.grants.list(server.id, wanted)
    return await respond_list(steps, lambda client: ClientBody(**vars(client)), wanted)


async def end_client(request: ApiRequest) -> Response:
    """End the access of an OAuth client."""
    server = await request.services.mcp_servers.get(*request.ids)
    await request.services.oauth.grants.revoke(server, request.in_path("grant_id"), request.actor)
    return no_content()


def _body(row: McpServer) -> ServerBody:
    return ServerBody(**ServerBody.fields_of(row))


def _server(row: McpServer) -> Response:
    return respond(_body(row))


def _new_url(request: ApiRequest, row: McpServer, token: str, status: int = 200) -> Response:
    return respond(NewUrlBody(**ServerBody.fields_of(row), url=request.services.url_of(token)), status)


OPERATIONS = [
    Operation("POST", ALL, create_server, "Create an MCP server; its URL is shown once", {201: NewUrlBody}, NewServer),
    Operation(
        "GET",
        ALL,
        list_servers,
        "List an account's MCP servers, the newest first",
        {200: ServersBody},
        query=ServersQuery,
    ),
    Operation("GET", ONE, get_server, "Get an MCP server", {200: ServerBody}),
    Operation("PATCH", ONE, change_server, "Change an MCP server", {200: ServerBody}, ServerChange),
    Operation("DELETE", ONE, revoke_server, "Revoke an MCP server; it stays as history", {204: None}),
    Operation(
        "POST", f"{ONE}/rotate", rotate_server, "Replace an MCP server's URL by a new one", {200: NewUrlBody}, Rotation
    ),
    Operation("POST", f"{ONE}/pause", pause_server, "Let an MCP server refuse all requests", {200: ServerBody}),
    Operation("POST", f"{ONE}/resume", resume_server, "Let a paused MCP server work again", {200: ServerBody}),
    Operation(
        "GET",
        f"{ONE}/clients",
        list_clients,
        "List the OAuth clients of an MCP server, the newest first",
        {200: ClientsBody},
        query=Following,
    ),
    Operation("DELETE", f"{ONE}/clients/{{grant_id}}", end_client, "End the access of an OAuth client", {204: None}),
    Operation("GET", f"{ONE}/calls", list_calls, "List an MCP server's calls", {200: CallsBody}, query=CallsQuery),
]
