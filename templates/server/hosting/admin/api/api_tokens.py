"""The admin API's operations on API tokens."""

from __future__ import annotations

from starlette.responses import Response

from ...forms import NewApiToken
from ...queries import Following
from ...storage.api_tokens import ApiTokenInfo
from .bodies import ApiTokenBody, ApiTokensBody, NewApiTokenBody
from .operations import ApiRequest, Operation, no_content, respond, respond_list

ALL = "/api-token"
ONE = f"{ALL}/{{token_id}}"


async def create_token(request: ApiRequest) -> Response:
    """Create an API token."""
    info, secret = await request.services.api_tokens.create(await request.body(NewApiToken), request.actor)
    return respond(NewApiTokenBody(**ApiTokenBody.fields_of(info), token=secret), 201)


async def list_tokens(request: ApiRequest) -> Response:
    """A part of the API tokens."""
    wanted = request.query(Following)
    return await respond_list(request.services.api_tokens.list(wanted.limit, wanted.after), _body, wanted)


async def revoke_token(request: ApiRequest) -> Response:
    """Revoke an API token."""
    await request.services.api_tokens.revoke(request.in_path("token_id"), request.actor)
    return no_content()


def _body(info: ApiTokenInfo) -> ApiTokenBody:
    return ApiTokenBody(**ApiTokenBody.fields_of(info))


OPERATIONS = [
    Operation("POST", ALL, create_token, "Create an API token; it is shown once", {201: NewApiTokenBody}, NewApiToken),
    Operation(
        "GET",
        ALL,
        list_tokens,
        "List API tokens, without their secrets, the oldest first",
        {200: ApiTokensBody},
        query=Following,
    ),
    Operation("DELETE", ONE, revoke_token, "Revoke an API token, and the sessions that began with it", {204: None}),
]
