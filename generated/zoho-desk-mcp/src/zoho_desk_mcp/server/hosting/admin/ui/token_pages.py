"""The page of API tokens."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from ...errors import InvalidError
from ...forms import NewApiToken, parse
from ...storage.api_tokens import API_TOKENS, ROLES
from .faults import faults_of
from .paged_list import PagedList, wanted_of
from .requests import UiRequest, text_of

PATH = "/api-tokens"


async def list_tokens(request: UiRequest) -> Response:
    """GET /api-tokens: all of them, and this once the secret of one that was just made."""
    created = text_of(request.http.query_params, "created")
    secret = request.created.read(request.http, created) if created else None
    response = await _page(request, [], secret=secret)
    if secret is not None:
        request.created.clear(response)
    return response


async def create_token(request: UiRequest) -> Response:
    """POST /api-tokens."""
    given = {name: text_of(request.form, name) for name in ("name", "role")}
    try:
        info, secret = await request.services.api_tokens.create(parse(NewApiToken, given), request.actor)
    except InvalidError as error:
        return await _page(request, error.faults, status=422, name=given["name"])
    response = RedirectResponse(f"{PATH}?created={info.id}", 303)
    request.created.set(response, info.id, secret)
    return response


async def confirm_revoke(request: UiRequest) -> Response:
    """GET /api-tokens/{token}/revoke."""
    found = await request.services.api_tokens.get(request.in_path("token_id"))
    clients = await request.services.people.clients_of(found.id)
    return request.page("api_token_revoke.html", token=found, clients=clients, is_own=found.id == request.actor.id)


async def revoke_token(request: UiRequest) -> Response:
    """POST /api-tokens/{token}/revoke."""
    await request.services.api_tokens.revoke(request.in_path("token_id"), request.actor)
    return RedirectResponse(PATH, 303)


async def _page(
    request: UiRequest, problems: list[str], *, status: int = 200, secret: str | None = None, name: str = ""
) -> Response:
    wanted = wanted_of(request.http.query_params, API_TOKENS)
    return request.page(
        "api_tokens.html",
        status,
        tokens=PagedList(await request.services.api_tokens.part(wanted), wanted, API_TOKENS.sortings),
        roles=ROLES,
        faults=faults_of(problems),
        secret=secret,
        name=name,
    )
