"""What a client says of itself, checked: the same for a registration and for a metadata document."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mcp.shared.auth import OAuthClientInformationFull, OAuthClientMetadata
from pydantic import ValidationError

from ...texts.visible import visible
from .errors import OAuthError
from .redirect_uris import MAX_COUNT, fault_of

MAX_NAME = 100
UNNAMED = "A client without a name"


@dataclass(frozen=True)
class ClientMetadata:
    """A client."""

    id: str
    name: str
    redirect_uris: tuple[str, ...]
    host: str | None = None
    """Whose it is, where that is certain: the host of its metadata document."""

    def for_sdk(self) -> OAuthClientInformationFull:
        """The client as the MCP SDK knows it: public, with the grants that there are."""
        return OAuthClientInformationFull.model_validate(self.as_json())

    def as_json(self) -> dict[str, Any]:
        """What a client is told of its registration."""
        return {
            "client_id": self.id,
            "client_name": self.name,
            "redirect_uris": list(self.redirect_uris),
            "token_endpoint_auth_method": "none",
            "grant_types": ["authorization_code", "refresh_token"],
            "response_types": ["code"],
        }


def registered(client_id: str, document: Mapping[str, Any], host: str | None = None) -> ClientMetadata:
    """The client of this id and metadata. Raises OAuthError. What it asks for and there is not is left out."""
    try:
        metadata = OAuthClientMetadata.model_validate(document)
    except ValidationError as error:
        names = sorted({str(each["loc"][0]) for each in error.errors() if each["loc"]})
        raise OAuthError("invalid_client_metadata", f"These are not as they should be: {', '.join(names)}") from None
    uris = document.get("redirect_uris")  # as they were written: a client must send them the same way
    if not isinstance(uris, list):
        raise OAuthError("invalid_redirect_uri", "There are no redirect URIs")
    if len(uris) > MAX_COUNT:
        raise OAuthError("invalid_redirect_uri", f"There are more than {MAX_COUNT} redirect URIs")
    for number, uri in enumerate(uris, 1):
        if fault := fault_of(str(uri)):
            raise OAuthError("invalid_redirect_uri", f"Redirect URI {number} {fault}")
    if "authorization_code" not in metadata.grant_types or "code" not in metadata.response_types:
        raise OAuthError("invalid_client_metadata", "Only the grant authorization_code is supported")
    return ClientMetadata(client_id, _shown(metadata.client_name or ""), tuple(map(str, uris)), host)


def _shown(name: str) -> str:
    """A name that people see: one line, of letters that are seen."""
    seen = "".join(letter for letter in visible(name) if unicodedata.category(letter)[0] not in "CZ" or letter == " ")
    stands_for_itself = any(unicodedata.category(letter)[0] in "LNPS" for letter in seen)  # marks alone show nothing
    return seen.strip()[:MAX_NAME] if stands_for_itself else UNNAMED
