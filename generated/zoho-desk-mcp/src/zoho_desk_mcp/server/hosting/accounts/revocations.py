"""Ends refresh tokens at the vendor that are no longer kept here. What could not be ended is told: it stays valid."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress

from pydantic import SecretStr
from sqlalchemy.exc import SQLAlchemyError

from ...http.errors import ApiError
from ...product import TITLE
from ...settings import SettingsError
from ..connector import AccountConnector
from ..errors import DatabaseDownError
from ..storage.audit_log import Actor, AuditLog, Subject
from ..storage.column_values import column_text
from ..storage.database import Database
from ..storage.encryption import SecretCipher
from ..storage.models import Account
from ..storage.steps import STEP, batched
from .app import app_of

NOT_REVOKED = "login.not_revoked"
"""The action of the entry in the audit log."""
MAX_REASON = 300
"""Characters of the vendor's reason that are kept."""
GIVEN_UP = f"The server stopped, or gave the request up, before {TITLE} had confirmed the end of it"

logger = logging.getLogger(__name__)


class Revocations:
    """Revokes refresh tokens of accounts that may be gone already."""

    def __init__(self, database: Database, cipher: SecretCipher, connector: AccountConnector) -> None:
        self._audit_log = AuditLog(database)
        self._cipher = cipher
        self._connector = connector

    async def revoke(self, account: Account, encrypted: Sequence[bytes]) -> None:
        """Revoke refresh tokens of the account's client. Those that stay valid are in the log and the audit log.

        So are those that may, where this is given up: nothing here knows them any more.
        """
        told: list[str | None] = []
        try:
            for some in batched(encrypted, STEP):
                told += await asyncio.gather(*(self._revoked(account, token) for token in some))
        except asyncio.CancelledError:
            await self.tell(account, [*told, *[GIVEN_UP] * (len(encrypted) - len(told))])
            raise
        await self.tell(account, told)

    async def tell(self, account: Account, outcomes: Sequence[str | None]) -> None:
        """Say which refresh tokens stay valid: those that there is a reason for."""
        reasons = [reason for reason in outcomes if reason is not None]
        if not reasons:
            return
        details = {"tokens": len(reasons), "reason": column_text(reasons[0], MAX_REASON)}
        logger.warning("login-not-revoked", extra={"data": {"account": account.id, **details}})
        with suppress(SQLAlchemyError, DatabaseDownError):  # the log has it
            subject = Subject(account.id, account.name, account.id)
            await self._audit_log.note(Actor(TITLE), NOT_REVOKED, subject, details)

    async def _revoked(self, account: Account, encrypted: bytes) -> str | None:
        """Why a token stays valid; None where it does not, or there was none."""
        try:
            token = self._cipher.decrypt(encrypted)
            if token:
                await self._connector.revoke(app_of(account, self._cipher), SecretStr(token))
        except (ApiError, SettingsError) as error:
            return str(error)
        return None
