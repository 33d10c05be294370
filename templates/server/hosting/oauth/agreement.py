"""What a person's agreement leads to: who may agree, and the code that the client gets."""

from __future__ import annotations

from ..errors import RefusedError
from ..services import Services
from ..storage.allowed_people import may_agree
from ..storage.api_tokens import ApiTokenInfo
from ..storage.models import McpServer
from ..storage.roles import VIEWER
from .authorize_request import AuthorizeRequest
from .grants import Agreement


def check_may_agree(person: ApiTokenInfo, server: McpServer) -> None:
    """Raise RefusedError where a person may not let clients call an MCP server."""
    if person.role == VIEWER:
        raise RefusedError(403, "VIEWER", "You may not let clients call: your role is viewer.")
    if not may_agree(person, server.people):
        message = (
            "You may not let clients call this MCP server: it is for people who are named, and you are none of them."
        )
        raise RefusedError(403, "NOT_ALLOWED", message, ["An administrator can add you in its settings."])


async def agree(services: Services, asked: AuthorizeRequest, person: ApiTokenInfo) -> str:
    """The address that a person who agreed is sent to: the client's, with a code."""
    agreement = Agreement(
        asked.resolved.server, asked.client.id, asked.client.name, asked.back.redirect_uri, asked.challenge
    )
    code = await services.oauth.grants.agree(agreement, person.actor)
    await services.oauth.clients.note_use(asked.client.id)
    return asked.back.address(code=code)
