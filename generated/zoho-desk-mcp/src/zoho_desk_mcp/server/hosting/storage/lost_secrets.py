"""Secrets that no key reads any more, since the key is lost: who has them, and forgetting these.

An account whose secrets are forgotten keeps its id, and so its MCP URLs. It needs a new client secret and a new refresh
token; until then its calls are refused, and nobody asks the vendor.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select

from .audit_log import Actor, Subject, record
from .column_values import MAX_INTEGER
from .database import Database
from .encryption import SecretCipher
from .models import AccessTokenRow, Account, Consent, PersonalLogin, utc_now
from .pending_revocations import NOT_REVOKED, PendingRevocation, by_account, told
from .steps import STEP, Order, batched, in_steps

LOST = (
    "The key of this account's secrets was lost. An administrator of this server can reconnect the account, with its "
    "client secret."
)
UNREADABLE = "The key of these refresh tokens was lost before the vendor had ended them"


async def unreadable_accounts(database: Database, cipher: SecretCipher) -> Sequence[Account]:
    """The accounts with secrets that no key reads, by name."""
    found: list[Account] = []
    async for rows in in_steps(database, select(Account), Order((Account.name, Account.id))):
        found += [row for (row,) in rows if not _reads(cipher, row.client_secret, row.refresh_token)]
    return found


async def unreadable_revocations(database: Database, cipher: SecretCipher) -> Sequence[PendingRevocation]:
    """The refresh tokens that the vendor has still to end, and that no key reads."""
    found: list[PendingRevocation] = []
    async for rows in in_steps(database, select(PendingRevocation), Order((PendingRevocation.id,))):
        found += [row for (row,) in rows if not _reads(cipher, row.client_secret, row.refresh_token)]
    return found


async def forget_revocations(database: Database, rows: Sequence[PendingRevocation], by: Actor) -> None:
    """Forget refresh tokens that cannot be revoked from here any more: the audit log has whose they were."""
    for some in batched(rows, STEP):
        async with database.write() as session:
            ids = [row.id for row in some]
            gone = delete(PendingRevocation).where(PendingRevocation.id.in_(ids)).returning(PendingRevocation)
            for account, lost in by_account((await session.scalars(gone)).all()).items():
                subject = Subject(account, lost[0].account_name, account)
                record(session, by, NOT_REVOKED, subject, told(len(lost), UNREADABLE))


async def forget_secrets(database: Database, accounts: Sequence[Account], by: Actor) -> None:
    """Forget the secrets of these accounts, persons' too, and consents that wait: whoever began one begins again."""
    async with database.write() as session:
        await session.execute(delete(Consent))
    for some in batched(accounts, STEP):
        await _forget(database, some, by)


async def _forget(database: Database, accounts: Sequence[Account], by: Actor) -> None:
    async with database.write() as session:
        for account in accounts:
            row, token = await session.get(Account, account.id), await session.get(AccessTokenRow, account.id)
            if row is None or token is None:
                continue
            await session.execute(delete(PersonalLogin).where(PersonalLogin.account_id == row.id))
            row.client_secret = row.refresh_token = b""
            token.token = token.ends_at = token.leased_until = None
            token.error, token.failed_at, token.retry_after = LOST, utc_now(), MAX_INTEGER
            record(session, by, "account.secrets_forgotten", Subject(row.id, row.name, row.id))


def _reads(cipher: SecretCipher, *secrets: bytes) -> bool:
    return all(cipher.decrypted(secret) is not None for secret in secrets)
