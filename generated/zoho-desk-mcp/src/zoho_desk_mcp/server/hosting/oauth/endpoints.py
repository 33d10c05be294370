"""The endpoints that clients call: metadata, registration, tokens, revocation."""

from __future__ import annotations

from collections import Counter
from typing import Any, cast

from mcp.server.auth.handlers.token import TokenHandler
from mcp.server.auth.middleware.client_auth import AuthenticationError, ClientAuthenticator
from mcp.server.auth.provider import OAuthAuthorizationServerProvider
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..admin.ui.form_body import form_of
from ..errors import RefusedError
from ..services import Services
from .errors import HEADERS, OAuthError
from .grants import ACCESS, REFRESH
from .resources import Resources
from .token_requests import TokenRequests

CACHED = {"Cache-Control": "public, max-age=3600"}


def _services(request: Request) -> Services:
    services: Services = request.app.state.services
    return services


async def server_metadata(request: Request) -> Response:
    """GET /.well-known/oauth-authorization-server."""
    return JSONResponse(_resources(request).of_server(), headers=CACHED)


async def url_metadata(request: Request) -> Response:
    """GET /.well-known/oauth-protected-resource/mcp/{server}, of every id: nobody learns which there are."""
    path = request.path_params["path"]
    if _resources(request).server_id(f"{_resources(request).issuer}{path}") is None:
        return JSONResponse({"error": "not_found"}, 404)
    return JSONResponse(_resources(request).of_url(path), headers=CACHED)


async def register(request: Request) -> Response:
    """POST /register: dynamic registration (RFC 7591)."""
    try:
        client = await _services(request).oauth.clients.register(await request.body())
    except OAuthError as error:
        return error.response()
    return JSONResponse(client.as_json(), 201, HEADERS)


async def token(request: Request) -> Response:
    """POST /token."""
    try:
        form = await _form(request)
    except OAuthError as error:
        return error.response()
    provider = _provider(request, form)
    response: Response = await TokenHandler(provider, ClientAuthenticator(provider)).handle(request)
    return response


async def revoke(request: Request) -> Response:
    """POST /revoke (RFC 7009): either token ends the grant. A token that there is not has ended as well."""
    try:
        form = await _form(request)
        client = await ClientAuthenticator(_provider(request, form)).authenticate_request(request)
    except OAuthError as error:
        return error.response()
    except AuthenticationError as error:
        return OAuthError("invalid_client", error.message).response(401)
    grants = _services(request).oauth.grants
    for kind in (REFRESH, ACCESS):
        found = await grants.of_token(str(form.get("token", "")), kind)
        if found is not None and found[1].client_id == client.client_id:
            await grants.end(found[1], "revoked by the client")
    return Response(status_code=200, headers=HEADERS)


def _resources(request: Request) -> Resources:
    return _services(request).oauth.resources


def _provider(request: Request, form: FormData) -> OAuthAuthorizationServerProvider[Any, Any, Any]:
    oauth = _services(request).oauth
    resource = form.get("resource")
    provider = TokenRequests(
        oauth.clients, oauth.grants, oauth.resources, resource if isinstance(resource, str) else None
    )
    return cast("OAuthAuthorizationServerProvider[Any, Any, Any]", provider)  # it has what these two endpoints use


async def _form(request: Request) -> FormData:
    try:
        form = await form_of(request)
    except RefusedError as error:
        if error.status in (408, 413) or error.status >= 500:  # as /register, which takes no form, tells them
            raise
        raise OAuthError("invalid_request", error.message) from None
    counts = Counter(name for name, _ in form.multi_items())
    if several := sorted(name for name, count in counts.items() if count > 1):
        raise OAuthError("invalid_request", f"These are there more than once: {', '.join(several)[:200]}")
    return form
