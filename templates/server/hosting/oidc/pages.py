"""Signing in with the identity provider: there, and back."""

from __future__ import annotations

import base64
import hashlib

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from ...product import PACKAGE
from ..admin.request_texts import check_address
from ..admin.ui.rendering import error_page, render
from ..admin.ui.session_cookie import SessionCookie
from ..admin.ui.sign_in import own_page
from ..cookies.begun import BegunCookies
from ..cookies.sealed import SealedCookie
from ..errors import NotFoundError, RefusedError
from ..services import Services
from ..storage.tokens import new_token
from .sign_in import CALLBACK, START, OidcSignIn

LIFETIME = 600
"""Seconds that a person has at the provider's page."""
MAX_PAGE = 1_600
"""Characters of the address of the page that one comes back to: proxies take 4 KB of a response's head, where it is
kept in a cookie, and browsers drop larger cookies without a word."""
TOO_LONG = (
    f"The address of the page that you want to come back to has more than {MAX_PAGE:,} characters. "
    "Sign in on the first page of this server, then start again in your client."
)


def routes() -> list[BaseRoute]:
    """The two addresses."""
    return [Route(START, start), Route(CALLBACK, complete)]


async def start(request: Request) -> Response:
    """GET /sign-in/oidc: lead to the provider's page."""
    services: Services = request.app.state.services
    state, nonce, verifier = new_token(), new_token(), new_token()
    page = own_page(request.query_params.get("next", ""))
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    try:
        check_address(request)
        if len(page) > MAX_PAGE:
            raise RefusedError(400, "SIGN_IN", TOO_LONG)
        url = await _sign_in(services).provider.authorize_url(state, nonce, challenge)
    except RefusedError as error:
        return error_page(error)
    response = RedirectResponse(url, 303)
    _cookies(services).set(request, response, state, {"nonce": nonce, "verifier": verifier, "next": page})
    return response


async def complete(request: Request) -> Response:
    """GET /sign-in/oidc/callback: the provider leads the person back."""
    services: Services = request.app.state.services
    query = request.query_params
    try:
        check_address(request)
        sign_in = _sign_in(services)
        begun = _cookies(services).read(request)
        if begun is None:
            raise RefusedError(400, "SIGN_IN", "This sign-in was not started here, or it took too long. Start again.")
        if query.get("iss", sign_in.provider.issuer) != sign_in.provider.issuer or "code" not in query:
            reason = f"Its reason: {query.get('error', 'none')[:100]}"
            raise RefusedError(400, "SIGN_IN", "The identity provider did not sign you in.", [reason])
        person = await sign_in.provider.person(query["code"], begun["nonce"], begun["verifier"])
        secret = await services.sessions.start(await sign_in.admitted(person))
    except RefusedError as error:
        return error_page(error)
    response = render("arrived.html", address=begun["next"])
    SessionCookie(services.public_url).set(response, secret)
    _cookies(services).clear(request, response)
    return response


def _sign_in(services: Services) -> OidcSignIn:
    if services.oidc is None:
        raise NotFoundError
    return services.oidc


def _cookies(services: Services) -> BegunCookies:
    """What a browser began, until the provider leads it back."""
    return BegunCookies(SealedCookie(services.cipher, services.public_url, f"{PACKAGE}_oidc", LIFETIME, "lax"))
