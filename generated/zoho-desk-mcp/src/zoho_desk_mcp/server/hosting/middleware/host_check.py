"""The check of Host and Origin, against DNS rebinding and requests from other sites."""

from __future__ import annotations

import re
from collections.abc import Collection

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from ...product import HOSTING_ENV_PREFIX
from .refusals import refusal

PATHS_FOR_ANY_HOST = ("/healthz", "/readyz", "/metrics")
"""Asked by orchestrators and Prometheus at a pod's address. Metrics need a token, which no browser sends along."""


class HostCheckMiddleware:
    """Refuses requests for another host, or from the page of another origin."""

    def __init__(self, app: ASGIApp, hosts: Collection[str], origins: Collection[str]) -> None:
        self._app = app
        self._hosts = hosts
        self._origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on where Host and Origin are allowed."""
        if scope["type"] == "http" and scope["path"] not in PATHS_FOR_ANY_HOST:
            refused = self._refusal(scope)
            if refused is not None:
                await refused(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _refusal(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        hosts = headers.getlist("host")
        if len(hosts) != 1 or _name(hosts[0]) not in self._hosts:
            message = f"This server does not respond to this Host. {HOSTING_ENV_PREFIX}ALLOWED_HOSTS allows others."
            return refusal(scope, 421, message)
        origins = headers.getlist("origin")
        own = {f"http://{hosts[0]}".lower(), f"https://{hosts[0]}".lower()}
        if any(origin not in self._origins and origin.lower() not in own for origin in origins):
            message = f"This server does not respond to this Origin. {HOSTING_ENV_PREFIX}ALLOWED_ORIGINS allows others."
            return refusal(scope, 403, message)
        return None


def _name(host: str) -> str | None:
    """The name in a Host header, without its port; None where it is not well formed."""
    found = re.fullmatch(r"([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?", host)
    return found.group(1).lower() if found else None
