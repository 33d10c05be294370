"""MCP URLs as protected resources: what they are called, and where their metadata is (RFC 9728, RFC 8707)."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from mcp.shared.auth import OAuthMetadata, ProtectedResourceMetadata

from ...product import TITLE
from ..storage.mcp_servers import SERVER_ID

SCOPE = "mcp"
"""The one scope: what a token may do is chosen at its MCP server."""
PROTECTED_RESOURCE = "/.well-known/oauth-protected-resource"
AUTHORIZATION_SERVER = "/.well-known/oauth-authorization-server"
AUTHORIZE, TOKEN, REGISTER, REVOKE = "/authorize", "/token", "/register", "/revoke"
OF_CLIENTS = (TOKEN, REGISTER, REVOKE)
"""What programs call, and no browser."""
_PATH = re.compile(rf"/(?:mcp|sse)/({SERVER_ID.pattern})/?")


class Resources:
    """The names and addresses that clients are told."""

    def __init__(self, public_url: str) -> None:
        self.issuer = public_url
        parts = urlsplit(public_url)
        self._origin, self._prefix = f"{parts.scheme}://{parts.netloc}", parts.path

    def server_id(self, resource: str) -> str | None:
        """The id of the MCP server that a resource indicator names; None for any other."""
        try:
            parts = urlsplit(resource)
        except ValueError:  # a bracket, or a letter that stands for several
            return None
        if f"{parts.scheme}://{parts.netloc}".lower() != self._origin.lower() or parts.query or parts.fragment:
            return None
        found = _PATH.fullmatch(parts.path.removeprefix(self._prefix))
        return found[1] if found else None

    def challenge(self, path: str, error: str | None = None) -> str:
        """The WWW-Authenticate header of an MCP URL with this path."""
        where = f"{self._origin}{PROTECTED_RESOURCE}{self._prefix}{path}"
        wrong = f'error="{error}", ' if error else ""
        return f'Bearer {wrong}resource_metadata="{where}", scope="{SCOPE}"'

    def of_url(self, path: str) -> dict[str, Any]:
        """The metadata of an MCP URL with this path."""
        return ProtectedResourceMetadata.model_validate(
            {
                "resource": f"{self.issuer}{path}",
                "authorization_servers": [self.issuer],
                "scopes_supported": [SCOPE],
                "resource_name": TITLE,
            }
        ).model_dump(mode="json", exclude_none=True)

    def of_server(self) -> dict[str, Any]:
        """The metadata of the authorization server (RFC 8414)."""
        return OAuthMetadata.model_validate(
            {
                "issuer": self.issuer,
                "authorization_endpoint": self.issuer + AUTHORIZE,
                "token_endpoint": self.issuer + TOKEN,
                "registration_endpoint": self.issuer + REGISTER,
                "revocation_endpoint": self.issuer + REVOKE,
                "scopes_supported": [SCOPE],
                "response_types_supported": ["code"],
                "response_modes_supported": ["query"],
                "grant_types_supported": ["authorization_code", "refresh_token"],
                "token_endpoint_auth_methods_supported": ["none"],
                "revocation_endpoint_auth_methods_supported": ["none"],
                "code_challenge_methods_supported": ["S256"],
                "client_id_metadata_document_supported": True,
                "authorization_response_iss_parameter_supported": True,
            }
        ).model_dump(mode="json", exclude_none=True)
