"""Signing in to the admin UI, and out."""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ...errors import RefusedError
from ...oauth.resources import AUTHORIZE
from ...oidc.sign_in import START
from ...services import Services
from ...storage.roles import ADMIN
from ...storage.sessions import csrf_of
from ...storage.tokens import new_token
from .form_body import form_of
from .rendering import error_page, render
from .requests import UiRequest, check_csrf, text_of
from .session_cookie import SessionCookie


async def sign_in(request: Request) -> Response:
    """GET and POST /sign-in."""
    services: Services = request.app.state.services
    cookie = SessionCookie(services.public_url)
    visitor = cookie.read(request) or new_token()
    oidc = START if services.oidc is not None else None
    problem, wanted = "", text_of(request.query_params, "next")
    if request.method == "POST":
        try:
            form = await form_of(request)
            check_csrf(form, csrf_of(visitor))
            wanted = text_of(form, "next")
            token = await services.api_tokens.find(text_of(form, "token").strip())
            if token is not None and (token.role == ADMIN or _is_for_callers(wanted)):
                response: Response = RedirectResponse(own_page(wanted), 303)
                cookie.set(response, await services.sessions.start(token))
                return response
        except RefusedError as error:
            return error_page(error)
        problem = f"This is no API token{'' if _is_for_callers(wanted) else ' with the role admin'}."
    response = render(
        "sign_in.html",
        401 if problem else 200,
        csrf=csrf_of(visitor),
        problem=problem,
        next=own_page(wanted),
        oidc=oidc,
    )
    cookie.set(response, visitor)
    return response


def own_page(address: str) -> str:
    """The address, where it is one of a page of this server; else that of the first page."""
    is_own = re.fullmatch(r"/(accounts/[\w/-]*|audit|api-tokens|people)?(\?[\w=&.%+-]*)?", address) or _is_for_callers(
        address
    )
    return address if is_own else "/"


def _is_for_callers(address: str) -> bool:
    """Whether it is the page where a person agrees to a client: any API token may sign in for that."""
    return re.fullmatch(rf"{AUTHORIZE}(\?[!-~]*)?", address) is not None


async def sign_out(request: UiRequest) -> Response:
    """POST /sign-out."""
    cookie = SessionCookie(request.services.public_url)
    await request.services.sessions.end(cookie.read(request.http) or "")
    response = RedirectResponse("/sign-in", 303)
    cookie.clear(response)
    return response
