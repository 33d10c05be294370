"""The tables. Secrets are encrypted, tokens are hashed; a change here needs a migration."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from ...guards.confirm import ConfirmLevel
from ...selection import Mode
from .access import Access, Identity
from .shared_clock import SHARED_CLOCK

RowNumber = BigInteger().with_variant(Integer, "sqlite")
"""A number that counts up: SQLite does so for INTEGER only."""
OF_SQLITE = {"dialect": "sqlite"}
"""Marks an index that PostgreSQL does without."""


class UtcDateTime(TypeDecorator[datetime]):
    """A moment with its time zone, UTC; SQLite keeps none, so it is added when read."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Times go in as UTC. Raises ValueError for one without a zone."""
        del dialect
        if value is not None and value.tzinfo is None:
            raise ValueError("a time needs its zone")
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Times come out as UTC."""
        del dialect
        if not isinstance(value, datetime):
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def utc_now() -> datetime:
    """This moment, in UTC, as all processes with this database have it."""
    return SHARED_CLOCK.now()


class Base(DeclarativeBase):
    """All tables."""


class Account(Base):
    """A connected account: an organization, and the OAuth client and tokens that reach it."""

    __tablename__ = "accounts"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    org_id: Mapped[str] = mapped_column(String(32))
    data_center: Mapped[str] = mapped_column(String(8))
    client_id: Mapped[str] = mapped_column(String(200))
    client_secret: Mapped[bytes] = mapped_column(LargeBinary)
    refresh_token: Mapped[bytes] = mapped_column(LargeBinary)
    scopes: Mapped[list[str]] = mapped_column(JSON)
    """The scopes that were asked for at consent; empty where a refresh token was given."""
    daily_credits: Mapped[int | None]
    credits_left: Mapped[int | None]
    credits_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now)
    removed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When it was removed: nobody finds it from then on, while what belongs to it is deleted."""


IS_THERE = Account.removed_at.is_(None)
"""Of an account that was not removed."""


class TokenColumns:
    """An access token, shared by all processes."""

    token: Mapped[bytes | None] = mapped_column(LargeBinary)
    ends_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    refreshed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    error: Mapped[str | None] = mapped_column(String(500))
    """Why the last attempt to fetch a token failed; None where it did not."""
    failed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    retry_after: Mapped[int | None]
    """The seconds after the failure in which nobody asks again."""
    leased_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """Until when others wait for the process that fetches a token."""
    renewed: Mapped[list[float] | None] = mapped_column(JSON)
    """The latest times at which a token was fetched in place of one that the API had refused."""


class AccessTokenRow(TokenColumns, Base):
    """An account's access token."""

    __tablename__ = "access_tokens"

    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True)


class PersonalLogin(TokenColumns, Base):
    """The refresh token of a person in an account, and their access token."""

    __tablename__ = "personal_logins"
    __table_args__ = (UniqueConstraint("account_id", "person_id", name="uq_personal_logins_account_id_person_id"),)

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"))
    person_id: Mapped[str | None] = mapped_column(ForeignKey("api_tokens.id", ondelete="SET NULL"), index=True)
    """None where the person is no longer known: nobody finds the row then but who revokes it."""
    refresh_token: Mapped[bytes] = mapped_column(LargeBinary)
    scopes: Mapped[list[str]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now)


class Consent(Base):
    """A consent that was started: what is needed when the vendor's page leads the user back."""

    __tablename__ = "consents"

    state_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    org_id: Mapped[str | None] = mapped_column(String(32))
    data_center: Mapped[str] = mapped_column(String(8))
    client_id: Mapped[str] = mapped_column(String(200))
    client_secret: Mapped[bytes] = mapped_column(LargeBinary)
    scopes: Mapped[list[str]] = mapped_column(JSON)
    daily_credits: Mapped[int | None]
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    account_id: Mapped[str | None] = mapped_column(String(40))
    """The account that is connected again; None for a new one."""
    actor_name: Mapped[str] = mapped_column(String(100))
    """Who started it."""
    actor_id: Mapped[str | None] = mapped_column(String(40))
    verifier: Mapped[bytes] = mapped_column(LargeBinary)
    """What the consent page has only the PKCE challenge of: the exchange of its code gives it away."""
    asked: Mapped[dict[str, str] | None] = mapped_column(JSON(none_as_null=True))
    """The request of the OAuth client that a person consents for; None where an account is connected."""


class McpServer(Base):
    """An MCP server: a URL for one agent, with what it may do and until when. What has ended stays for a time."""

    __tablename__ = "mcp_servers"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(100))
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    methods: Mapped[list[str]] = mapped_column(JSON)
    tags: Mapped[list[str]] = mapped_column(JSON)
    tools: Mapped[list[str]] = mapped_column(JSON)
    exclude: Mapped[list[str]] = mapped_column(JSON)
    mode: Mapped[Mode] = mapped_column(String(16))
    confirm: Mapped[list[ConfirmLevel]] = mapped_column(JSON)
    pinned: Mapped[dict[str, Any]] = mapped_column(JSON)
    calls_per_minute: Mapped[int | None]
    credits_per_day: Mapped[int | None]
    networks: Mapped[list[str]] = mapped_column(JSON)
    people: Mapped[list[str]] = mapped_column(JSON)
    """Who may agree to OAuth clients: `all`, or those who are named."""
    identity: Mapped[Identity] = mapped_column(String(8))
    """Whose login the tools use: the account's, or the caller's own in it."""
    access: Mapped[Access] = mapped_column(String(8))
    """Who may call: whoever knows the URL, who also has an API token, or who has an OAuth token for it."""
    expires_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now)
    created_by: Mapped[str | None] = mapped_column(String(100))
    last_used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    calls: Mapped[int] = mapped_column(BigInteger, default=0)
    token_prefix: Mapped[str | None] = mapped_column(String(8))
    """How the token begins, so that a leaked URL is recognized."""
    previous_token_hash: Mapped[str | None] = mapped_column(String(64), index=True)
    """The token before the last rotation, which works until `previous_ends_at`."""
    previous_ends_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    paused_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    revoked_by: Mapped[str | None] = mapped_column(String(100))


class ApiToken(Base):
    """An API token, or a person of an identity provider: what they may do is their role."""

    __tablename__ = "api_tokens"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    role: Mapped[str] = mapped_column(String(8))
    issuer: Mapped[str | None] = mapped_column(String(500))
    """The identity provider of a person, whose row has no token; None for an API token."""
    groups: Mapped[list[str]] = mapped_column(JSON, default=list)
    """A person's groups at the identity provider, as of the latest sign-in."""
    email: Mapped[str | None] = mapped_column(String(254))
    """A person's address, if the provider has verified it; in small letters."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now)


class UiSession(Base):
    """A session of the admin UI. Ends with the API token that was used to sign in."""

    __tablename__ = "page_sessions"

    secret_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    api_token_id: Mapped[str] = mapped_column(ForeignKey("api_tokens.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class Call(Base):
    """One call of a tool, without arguments and content. It outlives its MCP server, until retention ends.

    PostgreSQL has a partition for each month, and the primary key (server_id, id, at), which takes the place of two
    indexes: see `call_partitions`.
    """

    __tablename__ = "calls"
    __table_args__ = (
        Index("ix_calls_server_id_at", "server_id", "at"),
        Index("ix_calls_server_id_id", "server_id", "id", info=OF_SQLITE),
        Index("ix_calls_at", "at", info=OF_SQLITE),
    )

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    account_id: Mapped[str] = mapped_column(String(40))
    server_id: Mapped[str] = mapped_column(String(40))
    tool: Mapped[str] = mapped_column(String(64))
    status: Mapped[str] = mapped_column(String(64))
    milliseconds: Mapped[int]
    credits: Mapped[int]
    person: Mapped[str | None] = mapped_column(String(100))
    """The name of who agreed to the OAuth client, or of the API token; None where the URL alone is enough."""


class UrlUsage(Base):
    """What one process has counted of an MCP server's use in a minute or a day: the sum of all processes is limited.

    Each process writes rows of its own, so that none waits for another's.
    """

    __tablename__ = "url_usage"

    server_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime, primary_key=True, index=True)
    seconds: Mapped[int] = mapped_column(primary_key=True)
    """How long the time is that is counted."""
    process_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    used: Mapped[int]


class AuditEntry(Base):
    """One change that somebody made. It outlives what was changed, until its own retention ends."""

    __tablename__ = "audit_log"
    __table_args__ = (
        Index("ix_audit_log_account_id_id", "account_id", "id"),
        Index("ix_audit_log_subject_id_id", "subject_id", "id"),
    )

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    actor_id: Mapped[str | None] = mapped_column(String(40))
    actor_name: Mapped[str] = mapped_column(String(100))
    action: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[str] = mapped_column(String(40))
    subject_name: Mapped[str] = mapped_column(String(100))
    account_id: Mapped[str | None] = mapped_column(String(40))
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
