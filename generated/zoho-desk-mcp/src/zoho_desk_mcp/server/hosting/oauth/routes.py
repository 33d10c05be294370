"""The routes of OAuth."""

from __future__ import annotations

from starlette.routing import BaseRoute, Route

from ..admin.ui.requests import Audience, route
from . import consent_page, endpoints
from .resources import AUTHORIZATION_SERVER, AUTHORIZE, PROTECTED_RESOURCE, REGISTER, REVOKE, TOKEN


def routes() -> list[BaseRoute]:
    """The endpoints, and the page."""
    return [
        Route(AUTHORIZATION_SERVER, endpoints.server_metadata),
        Route(f"{PROTECTED_RESOURCE}{{path:path}}", endpoints.url_metadata),
        route(AUTHORIZE, Audience.EVERYBODY, GET=consent_page.show_consent, POST=consent_page.decide),
        Route(REGISTER, endpoints.register, methods=["POST"]),
        Route(TOKEN, endpoints.token, methods=["POST"]),
        Route(REVOKE, endpoints.revoke, methods=["POST"]),
    ]
