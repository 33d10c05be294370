"""The page where a person agrees that a client calls an MCP server in their name."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from ..admin.ui.requests import UiRequest, text_of
from ..errors import RefusedError
from ..middleware.security_headers import CONTENT_SECURITY_POLICY
from ..storage.allowed_people import may_agree
from ..storage.api_tokens import ApiTokenInfo
from ..storage.mcp_servers import tool_names
from ..storage.models import McpServer
from ..storage.roles import VIEWER
from .authorize_request import AuthorizeRequest, SentBackError, read_request
from .errors import OAuthError
from .grants import GRANT_LIFETIME, Agreement
from .redirect_uris import scheme_of, shown_target


async def show_consent(request: UiRequest) -> Response:
    """GET /authorize."""
    try:
        asked = await read_request(request.services, request.http.query_params)
    except SentBackError as refusal:
        return RedirectResponse(refusal.address, 303)
    _check_may_agree(request.session.person, asked.resolved.server)
    server = asked.resolved.server
    response = request.page(
        "authorize.html",
        client=asked.client,
        target=shown_target(asked.back.redirect_uri),
        fields=asked.fields,
        server=server,
        account=asked.resolved.account,
        tools=sorted(tool_names(server)),
        days=GRANT_LIFETIME.days,
    )
    return _for_client(response, asked)


async def decide(request: UiRequest) -> Response:
    """POST /authorize: send the person back, with a code or without."""
    try:
        asked = await read_request(request.services, request.form)
    except SentBackError as refusal:
        return RedirectResponse(refusal.address, 303)
    _check_may_agree(request.session.person, asked.resolved.server)
    if text_of(request.form, "decision") != "allow":
        error = OAuthError("access_denied", "The person did not agree.")
        return RedirectResponse(SentBackError(asked.back, error).address, 303)
    agreement = Agreement(
        asked.resolved.server, asked.client.id, asked.client.name, asked.back.redirect_uri, asked.challenge
    )
    code = await request.services.oauth.grants.agree(agreement, request.actor)
    await request.services.oauth.clients.note_use(asked.client.id)
    return RedirectResponse(asked.back.address(code=code), 303)


def _check_may_agree(person: ApiTokenInfo, server: McpServer) -> None:
    if person.role == VIEWER:
        raise RefusedError(403, "VIEWER", "You may not let clients call: your role is viewer.")
    if not may_agree(person, server.people):
        message = (
            "You may not let clients call this MCP server: it is for people who are named, and you are none of them."
        )
        raise RefusedError(403, "NOT_ALLOWED", message, ["An administrator can add you in its settings."])


def _for_client(response: Response, asked: AuthorizeRequest) -> Response:
    """The page's form leads to the client in the end: browsers must let it, and the window that opened the page."""
    allowed = f"form-action 'self' {scheme_of(asked.back.redirect_uri)}"
    response.headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY.replace("form-action 'self'", allowed)
    response.headers["Cross-Origin-Opener-Policy"] = "unsafe-none"
    return response
