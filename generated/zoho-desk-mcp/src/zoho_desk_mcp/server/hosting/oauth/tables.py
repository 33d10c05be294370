"""The tables of OAuth. Codes and tokens are hashed; a change here needs a migration."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from ..storage.models import Base, UtcDateTime, utc_now


class OAuthClient(Base):
    """A client that has registered itself. All are public: none has a secret."""

    __tablename__ = "oauth_clients"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    redirect_uris: Mapped[list[str]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now, index=True)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When a person last agreed to it, or it got a token; None where nobody ever did."""
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class OAuthGrant(Base):
    """What a person agreed to: that a client calls one MCP server. Its code and all its tokens are one family."""

    __tablename__ = "oauth_grants"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    server_id: Mapped[str] = mapped_column(ForeignKey("mcp_servers.id", ondelete="CASCADE"), index=True)
    api_token_id: Mapped[str] = mapped_column(ForeignKey("api_tokens.id", ondelete="CASCADE"), index=True)
    client_id: Mapped[str] = mapped_column(String(500))
    client_name: Mapped[str] = mapped_column(String(100))
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    code_expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    redirect_uri: Mapped[str] = mapped_column(String(500))
    challenge: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now)
    redeemed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When the code was exchanged; a second time ends the grant."""
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class OAuthToken(Base):
    """An access token or a refresh token of a grant."""

    __tablename__ = "oauth_tokens"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    grant_id: Mapped[str] = mapped_column(ForeignKey("oauth_grants.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When a refresh token was first exchanged for the next; a second time, not at once, ends the grant."""
