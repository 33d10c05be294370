"""Whether the keys are those that the database's secrets were encrypted with."""

from __future__ import annotations

from sqlalchemy import select

from .database import Database
from .encryption import SecretCipher
from .models import Account, PersonalLogin
from .pending_revocations import PendingRevocation


async def check_keys(database: Database, cipher: SecretCipher) -> None:
    """Decrypt a stored secret of each kind, if there is one. Raises SettingsError where no key fits."""
    async with database.read() as session:
        for secrets in (Account.client_secret, PersonalLogin.refresh_token, PendingRevocation.refresh_token):
            secret = await session.scalar(select(secrets).where(secrets != b"").limit(1))
            if secret is not None:
                cipher.decrypt(secret)
