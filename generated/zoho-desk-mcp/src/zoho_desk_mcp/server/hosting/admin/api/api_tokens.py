"""The admin API's operations on API tokens."""

from __future__ import annotations

from starlette.responses import Response

from ...forms import NewApiToken
from .bodies import ApiTokenBody, ApiTokensBody, NewApiTokenBody
from .operations import ApiRequest, Operation, no_content, respond

ALL = "/api-token"
ONE = f"{ALL}/{{token_id}}"


async def create_token(request: ApiRequest) -> Response:
    """Create an API token."""
    info, secret = await request.services.api_tokens.create(await request.body(NewApiToken), request.actor)
    return respond(NewApiTokenBody(**ApiTokenBody.fields_of(info), token=secret), 201)


async def list_tokens(request: ApiRequest) -> Response:
    """All API tokens."""
    tokens = await request.services.api_tokens.list()
    return respond(ApiTokensBody(data=[ApiTokenBody(**ApiTokenBody.fields_of(each)) for each in tokens]))


async def revoke_token(request: ApiRequest) -> Response:
    """Revoke an API token."""
    await request.services.api_tokens.revoke(request.in_path("token_id"), request.actor)
    return no_content()


OPERATIONS = [
    Operation("POST", ALL, create_token, "Create an API token; it is shown once", {201: NewApiTokenBody}, NewApiToken),
    Operation("GET", ALL, list_tokens, "List all API tokens, without their secrets", {200: ApiTokensBody}),
    Operation("DELETE", ONE, revoke_token, "Revoke an API token, and the sessions that began with it", {204: None}),
]
