"""Whether the keys are those that the database's secrets were encrypted with."""

from __future__ import annotations

from sqlalchemy import select

from .database import Database
from .encryption import SecretCipher
from .models import Account


async def check_keys(database: Database, cipher: SecretCipher) -> None:
    """Decrypt a stored secret, if there is one. Raises SettingsError where no key fits."""
    async with database.read() as session:
        secret = await session.scalar(select(Account.client_secret).where(Account.client_secret != b"").limit(1))
    if secret is not None:
        cipher.decrypt(secret)
