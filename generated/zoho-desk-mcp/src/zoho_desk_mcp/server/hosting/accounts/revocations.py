"""Ends refresh tokens at the vendor that are no longer kept here, however often that has to be tried.

They are noted in the transaction that takes them out of an account or a person's login. From then on no server that is
killed, and no vendor that is down, has them forgotten.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence

from pydantic import SecretStr
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from ...http.errors import ApiError
from ...product import TITLE
from ...settings import SettingsError
from ..connector import AccountConnector, OAuthApp
from ..errors import DatabaseDownError
from ..storage.audit_log import Actor, Subject, record
from ..storage.database import Database
from ..storage.encryption import SecretCipher
from ..storage.models import Account, utc_now
from ..storage.pending_revocations import NOT_REVOKED, TURN, PendingRevocation, settle, take_turn, told
from ..storage.steps import STEP, Order, batched, in_steps
from ..storage.tokens import new_id

ATTEMPT_SECONDS = 30
"""Seconds for one attempt."""
BY_ID = Order((Account.id,))

logger = logging.getLogger(__name__)


class Revocations:
    """Revokes refresh tokens of accounts that may be gone already."""

    def __init__(self, database: Database, cipher: SecretCipher, connector: AccountConnector) -> None:
        self._database = database
        self._cipher = cipher
        self._connector = connector

    async def hold(self, session: AsyncSession, account: Account, encrypted: Sequence[bytes]) -> Sequence[str]:
        """Note refresh tokens of the account's client that this transaction takes out. Returns the ids of the rows.

        Those that no key reads cannot be revoked, and are told at once.
        """
        held, unreadable = list[str](), 0
        has_secret = self._cipher.decrypted(account.client_secret) is not None
        for some in batched([token for token in encrypted if token], STEP):  # an empty one was forgotten
            readable = [token for token in some if has_secret and self._cipher.decrypted(token) is not None]
            rows = [_row_of(account, token) for token in readable]
            session.add_all(rows)
            await session.flush()  # others have their turn between two steps
            held += [row.id for row in rows]
            unreadable += len(some) - len(rows)
        if unreadable:
            details = told(unreadable, "No key reads them, so they could not be sent")
            logger.error("login-not-revoked", extra={"data": {"account": account.id, **details}})
            record(session, Actor(TITLE), NOT_REVOKED, Subject(account.id, account.name, account.id), details)
        return held

    async def carry_out(self, held: Sequence[str]) -> None:
        """Try it for the first time, once their transaction is committed. What fails is tried again by the sweeps."""
        try:
            for ids in batched(held, STEP):
                rows = await take_turn(self._database, ids)
                if rows and not await self._try(rows):
                    return
        except DatabaseDownError:  # this is in the log, and the sweep goes on
            pass
        except SQLAlchemyError as error:
            logger.warning("login-revocation-delayed", extra={"data": {"error": type(error).__name__}})

    async def go_on(self) -> None:
        """Try again what is due, until nothing is, or nothing is confirmed."""
        while rows := await take_turn(self._database):
            if not await self._try(rows):
                return

    async def _try(self, rows: Sequence[PendingRevocation]) -> bool:
        """Try to end tokens. Whether it is worth going on with others."""
        used = await self._used(rows)
        tried = [row for row in rows if row.id not in used]
        outcomes = await asyncio.gather(*map(self._outcome, tried))
        reasons = {row.id: reason for row, reason in zip(tried, outcomes, strict=True) if reason is not None}
        again = await settle(self._database, rows, reasons)
        return len(again) < len(rows)

    async def _outcome(self, row: PendingRevocation) -> str | None:
        """Why a token stays valid; None where it does not."""
        try:
            secret = SecretStr(self._cipher.decrypt(row.client_secret))
            token = SecretStr(self._cipher.decrypt(row.refresh_token))
            async with asyncio.timeout(ATTEMPT_SECONDS):
                await self._connector.revoke(OAuthApp(row.data_center, row.client_id, secret), token)
        except (ApiError, SettingsError) as error:
            return str(error)
        except TimeoutError:
            return f"There was no response within {ATTEMPT_SECONDS} s"
        return None

    async def _used(self, rows: Sequence[PendingRevocation]) -> set[str]:
        """The rows whose tokens an account has, be it since: they stay valid."""
        used: set[str] = set()
        for client in {(row.data_center, row.client_id) for row in rows}:
            of_client = [row for row in rows if (row.data_center, row.client_id) == client]
            texts = {row.id: self._cipher.decrypted(row.refresh_token) for row in of_client}
            used |= await self._used_of(client, texts)
        return used

    async def _used_of(self, client: tuple[str, str], texts: Mapping[str, str | None]) -> set[str]:
        query = select(Account.refresh_token).where(Account.data_center == client[0], Account.client_id == client[1])
        there: set[str | None] = set()
        async for rows in in_steps(self._database, query, BY_ID):
            there |= {self._cipher.decrypted(row[0]) for row in rows}
        return {row_id for row_id, text in texts.items() if text is not None and text in there}


def _row_of(account: Account, token: bytes) -> PendingRevocation:
    now = utc_now()
    return PendingRevocation(
        id=new_id("rvk"),
        account_id=account.id,
        account_name=account.name,
        data_center=account.data_center,
        client_id=account.client_id,
        client_secret=account.client_secret,
        refresh_token=token,
        since=now,
        attempts=0,
        next_at=now + TURN,
        is_told=False,
    )
