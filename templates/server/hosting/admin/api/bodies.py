"""What the admin API gives, as models: no secret has a field here."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import BaseModel, PlainSerializer

from ...accounts.accounts import AccountState
from ...forms import Config
from ...storage.access import Access
from ...storage.api_tokens import ApiTokenInfo
from ...storage.mcp_servers import config_of
from ...storage.models import AuditEntry, Call, McpServer
from ...storage.people import PersonInfo
from ...storage.server_state import ServerState, ended_at, state_of


def _text_of(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


Moment = Annotated[datetime, PlainSerializer(_text_of, return_type=str)]
"""A time in UTC, with milliseconds: 2030-01-31T09:30:00.000Z."""


class TokenBody(BaseModel):
    """The access token of an account: whether the account works."""

    state: str
    error: str | None
    refreshed_at: Moment | None


class CreditsBody(BaseModel):
    """The credits of an account, as far as they are known."""

    daily: int | None
    left: int | None
    at: Moment | None


class AccountBody(BaseModel):
    """An account."""

    id: str
    name: str
    org_id: str
    data_center: str
    client_id: str
    scopes: list[str]
    token: TokenBody
    credits: CreditsBody
    created_at: Moment

    @staticmethod
    def fields_of(state: AccountState) -> dict[str, Any]:
        """The fields for an account."""
        account, token = state.account, state.token
        return {
            **{name: getattr(account, name) for name in ("id", "name", "org_id", "data_center", "client_id", "scopes")},
            "token": TokenBody(state=state.token_state, error=token.error, refreshed_at=token.refreshed_at),
            "credits": CreditsBody(daily=account.daily_credits, left=account.credits_left, at=account.credits_at),
            "created_at": account.created_at,
        }


class OneAccountBody(AccountBody):
    """An account alone, with the ids of others that reach the same organization."""

    same_organization: list[str]
    """A hundred at most, by name."""


class AccountsBody(BaseModel):
    """Accounts, by name."""

    data: list[AccountBody]
    next_after: str | None
    """The `after` of the next ones; null at the end."""


class ConsentBody(BaseModel):
    """Where a user agrees; ten minutes."""

    consent_url: str


class ServerBody(BaseModel):
    """An MCP server, without its URL: that is shown once."""

    id: str
    name: str
    state: ServerState
    config: Config
    expires_at: Moment | None
    access: Access
    created_at: Moment
    created_by: str | None
    ended_at: Moment | None
    revoked_by: str | None
    paused_at: Moment | None
    token_prefix: str | None
    """How the token in the URL begins."""
    previous_token_ends_at: Moment | None
    """Until when the token before the last rotation works."""
    last_used_at: Moment | None
    calls: int

    @staticmethod
    def fields_of(row: McpServer) -> dict[str, Any]:
        """The fields for an MCP server."""
        names = ("id", "name", "expires_at", "access", "created_at", "created_by", "revoked_by")
        return {
            **{name: getattr(row, name) for name in (*names, "paused_at", "token_prefix", "last_used_at", "calls")},
            "state": state_of(row),
            "config": Config.model_construct(**config_of(row)),
            "ended_at": ended_at(row),
            "previous_token_ends_at": row.previous_ends_at,
        }


class NewUrlBody(ServerBody):
    """An MCP server with its URL, this once."""

    url: str


class ServersBody(BaseModel):
    """MCP servers, the newest first."""

    data: list[ServerBody]
    next_after: str | None
    """The `after` of the next ones; null at the end."""


class ClientBody(BaseModel):
    """An OAuth client that may call an MCP server, and the person who agreed to it."""

    id: str
    client_name: str
    client_id: str
    person: str
    created_at: Moment
    expires_at: Moment


class ClientsBody(BaseModel):
    """The OAuth clients of an MCP server, the newest first."""

    data: list[ClientBody]
    next_after: str | None
    """The `after` of the next ones; null at the end."""


class ApiTokenBody(BaseModel):
    """An API token, without its secret."""

    id: str
    name: str
    role: str
    created_at: Moment

    @staticmethod
    def fields_of(info: ApiTokenInfo) -> dict[str, Any]:
        """The fields for an API token."""
        return {name: getattr(info, name) for name in ("id", "name", "role", "created_at")}


class NewApiTokenBody(ApiTokenBody):
    """An API token with its secret, this once."""

    token: str


class ApiTokensBody(BaseModel):
    """API tokens, the oldest first."""

    data: list[ApiTokenBody]
    next_after: str | None
    """The `after` of the next ones; null at the end."""


class PersonClientBody(BaseModel):
    """An OAuth client that a person agreed to, and the MCP server that it may call."""

    id: str
    client_name: str
    server_id: str
    server_name: str
    account_id: str
    expires_at: Moment


class PersonBody(BaseModel):
    """Somebody who signs in with the identity provider; the role is that of the last sign-in."""

    id: str
    name: str
    role: str
    created_at: Moment
    email: str | None
    groups: list[str]
    signed_in_at: Moment | None
    """The last sign-in; null where the audit log does not reach back so far."""
    clients: list[PersonClientBody]
    """The newest hundred."""

    @staticmethod
    def fields_of(person: PersonInfo) -> dict[str, Any]:
        """The fields for a person."""
        return {
            **ApiTokenBody.fields_of(person.info),
            "email": person.info.email,
            "groups": sorted(person.info.groups),
            "signed_in_at": person.signed_in_at,
            "clients": [PersonClientBody(**vars(client)) for client in person.clients],
        }


class PeopleBody(BaseModel):
    """People, by name."""

    data: list[PersonBody]
    next_after: str | None
    """The `after` of the next ones; null at the end."""


class CallBody(BaseModel):
    """A call of a tool, without arguments and content."""

    id: int
    time: Moment
    tool: str
    status: str
    milliseconds: int
    credits: int
    person: str | None
    """Who agreed to the OAuth client, or whose API token it was."""

    @staticmethod
    def fields_of(call: Call) -> dict[str, Any]:
        """The fields for a call."""
        names = ("id", "tool", "status", "milliseconds", "credits", "person")
        return {**{name: getattr(call, name) for name in names}, "time": call.at}


class CallsBody(BaseModel):
    """Calls, the newest first."""

    data: list[CallBody]
    next_before: int | None
    """The `before` of the next page; null at the end."""


class AuditEntryBody(BaseModel):
    """Who did what to what."""

    id: int
    time: Moment
    actor: str
    actor_id: str | None
    action: str
    subject: str
    subject_id: str
    account_id: str | None
    details: dict[str, Any]

    @staticmethod
    def fields_of(entry: AuditEntry) -> dict[str, Any]:
        """The fields for an entry."""
        names = ("id", "actor_id", "action", "subject_id", "account_id", "details")
        named = {"time": entry.at, "actor": entry.actor_name, "subject": entry.subject_name}
        return {**{name: getattr(entry, name) for name in names}, **named}


class AuditLogBody(BaseModel):
    """Entries of the audit log, the newest first."""

    data: list[AuditEntryBody]
    next_before: int | None
    """The `before` of the next page; null at the end."""
